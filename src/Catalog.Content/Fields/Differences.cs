namespace Catalog.Content.Fields;

/// <summary>The differences that a value, a text or a list can have; none when both sides are the same.</summary>
internal static class Differences
{
    /// <summary>One value instead of another; null is none.</summary>
    public static IEnumerable<FieldChange> OfValue(Subject subject, NamedValue? before, NamedValue? after) =>
        before?.Value == after?.Value ? [] : [new FieldChange.OfValue(subject, before, after)];

    /// <summary>A longer text, of which the words that differ are shown.</summary>
    public static IEnumerable<FieldChange> OfText(Subject subject, string? before, string? after) =>
        OfText(subject, [before ?? ""], [after ?? ""]);

    public static IEnumerable<FieldChange> OfText(Subject subject, ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var changes = TextComparison.Of(before, after);
        return changes.IsEmpty
            ? []
            : [new FieldChange.OfText(subject, before.All(string.IsNullOrWhiteSpace), after.All(string.IsNullOrWhiteSpace), changes)];
    }

    /// <summary>What was added and removed, each value once, in the order it is written; the order itself makes no difference.</summary>
    public static IEnumerable<FieldChange> OfList(Subject subject, IEnumerable<NamedValue> before, IEnumerable<NamedValue> after)
    {
        ImmutableArray<NamedValue> left = [.. before.DistinctBy(each => each.Value)];
        ImmutableArray<NamedValue> right = [.. after.DistinctBy(each => each.Value)];
        ImmutableArray<NamedValue> added = [.. right.ExceptBy(left.Select(each => each.Value), each => each.Value)];
        ImmutableArray<NamedValue> removed = [.. left.ExceptBy(right.Select(each => each.Value), each => each.Value)];
        return added.IsEmpty && removed.IsEmpty ? [] : [new FieldChange.OfList(subject, added, removed)];
    }

    /// <summary>
    /// Two lists of groups. Groups that agree on the first key are the same group, else those that agree on the next; a null
    /// key is none. What is left over was added or removed, and is one change of the list.
    /// </summary>
    public static IEnumerable<FieldChange> OfParts<T>(
        Subject subject,
        ImmutableArray<T> before,
        ImmutableArray<T> after,
        Func<T, NamedValue> name,
        Func<T, T, IEnumerable<FieldChange>> compare,
        ImmutableArray<Func<T, string?>> keys
    )
        where T : class
    {
        var pairs = new List<(int At, T Before, T After)>();
        var (left, right) = (before.ToList(), after.Select((part, at) => (Part: part, At: at)).ToList());
        foreach (var key in keys)
        {
            PairBy(key, left, right, pairs);
        }

        ImmutableArray<NamedValue> added = [.. right.Select(each => name(each.Part))];
        ImmutableArray<NamedValue> removed = [.. left.Select(name)];
        IEnumerable<FieldChange> list = added.IsEmpty && removed.IsEmpty ? [] : [new FieldChange.OfList(subject, added, removed)];
        return [.. list, .. pairs.OrderBy(pair => pair.At).SelectMany(pair => compare(pair.Before, pair.After))];
    }

    // Moves the groups that agree on a key from the two lists to the pairs: the first with the first, when several agree.
    private static void PairBy<T>(Func<T, string?> key, List<T> left, List<(T Part, int At)> right, List<(int At, T Before, T After)> pairs)
    {
        var waiting = right
            .Where(each => key(each.Part) is not null)
            .GroupBy(each => key(each.Part)!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<(T Part, int At)>(group), StringComparer.Ordinal);
        var paired = new HashSet<int>();
        left.RemoveAll(part =>
        {
            if (key(part) is not { } known || !waiting.TryGetValue(known, out var queue) || !queue.TryDequeue(out var found))
            {
                return false;
            }

            pairs.Add((found.At, part, found.Part));
            paired.Add(found.At);
            return true;
        });
        right.RemoveAll(each => paired.Contains(each.At));
    }
}
