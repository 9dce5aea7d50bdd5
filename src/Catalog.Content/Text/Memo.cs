namespace Catalog.Content.Text;

/// <summary>
/// A cache of what a pure function gave in the last run: an equal item is not worked out twice. What a run does not ask
/// for is dropped. The caller keeps it from run to run; one run at a time.
/// </summary>
public sealed class Memo<TKey, TValue>
    where TKey : notnull
{
    private Dictionary<TKey, TValue> kept = [];
    private object? under;

    /// <summary>
    /// The result for each item, in order; those that are not cached are worked out in parallel. No two items are equal.
    /// <paramref name="conditions"/> is everything else that <paramref name="make"/> depends on: when it has changed, the
    /// cache is empty.
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
