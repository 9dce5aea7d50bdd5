using System.Runtime.ExceptionServices;
using System.Threading.Tasks;

namespace Catalog.Cli.Disk;

/// <summary>Runs work on many files, in parallel when there are enough of them.</summary>
internal static class Cores
{
    // Waking the thread pool costs about 20 ms in a fresh process; to read or copy a few hundred small files costs less.
    private const int WorthItOnDisk = 500;

    /// <summary>
    /// Runs the work for each item, in any order; one after the other when there are fewer than <paramref name="parallelFrom"/>. The
    /// first exception is thrown as it is.
    /// </summary>
    public static void ForEach<T>(IReadOnlyList<T> items, Action<T> work, int parallelFrom = WorthItOnDisk)
    {
        if (items.Count < parallelFrom)
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
