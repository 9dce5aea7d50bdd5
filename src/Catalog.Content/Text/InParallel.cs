using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace Catalog.Content.Text;

/// <summary>Work on many things, on all cores, with the results in the order of the things; and work beside other work.</summary>
public static class InParallel
{
    // Waking the thread pool costs more than a handful of things does.
    private const int WorthIt = 4;

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

    /// <summary>Starts <paramref name="make"/> at once, beside what comes next. Asking for the value waits until it is there.</summary>
    public static Lazy<T> Start<T>(Func<T> make)
    {
        var task = Task.Run(make);
        return new Lazy<T>(() => task.GetAwaiter().GetResult());
    }
}
