namespace Catalog.Content.Text;

/// <summary>
/// A cache of a pure function's results from the last run: the result for an equal key is not worked out twice. What a run
/// does not ask for is dropped. Use it in one run at a time.
/// </summary>
public sealed class Memo<TKey, TValue>
    where TKey : notnull
{
    private Dictionary<TKey, TValue> kept = [];
    private object? under;

    /// <summary>
    /// The result for each item, in order, worked out in parallel where it is not cached. No two items are equal.
    /// <paramref name="conditions"/> is all else that <paramref name="make"/> depends on: when it is not equal to
    /// that of the last run, the cache is empty.
    /// </summary>
    public ImmutableArray<TValue> Map(IReadOnlyList<TKey> items, object conditions, Func<TKey, TValue> make)
    {
        var known = conditions.Equals(under) ? kept : [];
        var results = InParallel.Map(items, item => known.TryGetValue(item, out var value) ? value : make(item));
        kept = items.Zip(results).ToDictionary(pair => pair.First, pair => pair.Second);
        under = conditions;
        return results;
    }

    /// <summary>The result for one item.</summary>
    public TValue Of(TKey item, Func<TKey, TValue> make)
    {
        if (!kept.TryGetValue(item, out var value))
        {
            value = make(item);
            kept = new() { [item] = value };
        }

        return value;
    }
}
