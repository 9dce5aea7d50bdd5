using System.Runtime.ExceptionServices;
using System.Threading.Tasks;

namespace Catalog.Cli.Disk;

/// <summary>Work on many files, on all cores when there are enough of them.</summary>
internal static class Cores
{
    // Waking the thread pool costs about 20 ms in a fresh process; to read or copy a few hundred small files costs less.
    private const int WorthItOnDisk = 500;

    /// <summary>
    /// Does the work for each item, in any order; one after the other when there are fewer than <paramref name="worthIt"/>.
    /// The first exception comes out as itself.
    /// </summary>
    public static void ForEach<T>(IReadOnlyList<T> items, Action<T> work, int worthIt = WorthItOnDisk)
    {
        if (items.Count < worthIt)
        {
            foreach (var item in items)
            {
                work(item);
            }

            return;
        }

        try
        {
            Parallel.ForEach(items, work);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions.First());
        }
    }
}
