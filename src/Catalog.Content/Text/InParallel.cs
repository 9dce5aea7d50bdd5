using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace Catalog.Content.Text;

/// <summary>Work on many items on all cores, and work in the background.</summary>
public static class InParallel
{
    // A lazy value could be made by its own constructor; the native program must be told, although a function makes it here.
    private const DynamicallyAccessedMemberTypes LazyNeeds = DynamicallyAccessedMemberTypes.PublicParameterlessConstructor;

    // Waking the thread pool costs more than working on a handful of items.
    private const int WorthIt = 4;

    // About 20 ms in a fresh process; to read or copy a few hundred small files costs less.
    private const int WorthItForFiles = 500;

    /// <summary>The result for each item, in order. <paramref name="make"/> must not depend on which item comes first.</summary>
    public static ImmutableArray<TResult> Map<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> make)
    {
        var results = new TResult[items.Count];
        if (items.Count < WorthIt)
        {
            for (var i = 0; i < results.Length; i++)
            {
                results[i] = make(items[i]);
            }
        }
        else
        {
            Parallel.For(0, results.Length, i => results[i] = make(items[i]));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }

    /// <summary>
    /// Does the work for each item, in any order; one after the other when there are fewer than <paramref name="worthIt"/>.
    /// The first exception comes out as itself.
    /// </summary>
    public static void ForEach<T>(IReadOnlyList<T> items, Action<T> work, int worthIt = WorthItForFiles)
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

    /// <summary>Starts <paramref name="make"/> in the background. Asking for the value waits until it is ready.</summary>
    public static Lazy<T> Start<[DynamicallyAccessedMembers(LazyNeeds)] T>(Func<T> make)
    {
        var task = Task.Run(make);
        return new Lazy<T>(() => task.GetAwaiter().GetResult());
    }
}
