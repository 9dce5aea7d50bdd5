using Catalog.Content.Text;

namespace Catalog.Content.Editions.Comparing;

/// <summary>The differences that a value, a text or a list can have; none when both sides are the same.</summary>
internal static class Differences
{
    public static IEnumerable<FieldChange> OfValue(Subject subject, NamedValue? before, NamedValue? after) =>
        before?.Value == after?.Value ? [] : [new FieldChange.OfValue(subject, before, after)];

    /// <summary>A short text, which is shown whole on both sides.</summary>
    public static IEnumerable<FieldChange> OfLine(Subject subject, string? before, string? after) =>
        OfValue(subject, Quoted(before), Quoted(after));

    public static IEnumerable<FieldChange> OfDay(Subject subject, DateOnly? before, DateOnly? after) =>
        OfValue(subject, Day(before), Day(after));

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

    /// <summary>What has come and gone, each value once, in the order it is written; the order itself makes no difference.</summary>
    public static IEnumerable<FieldChange> OfList(Subject subject, IEnumerable<NamedValue> before, IEnumerable<NamedValue> after)
    {
        ImmutableArray<NamedValue> left = [.. before.DistinctBy(each => each.Value)];
        ImmutableArray<NamedValue> right = [.. after.DistinctBy(each => each.Value)];
        ImmutableArray<NamedValue> added = [.. right.ExceptBy(left.Select(each => each.Value), each => each.Value)];
        ImmutableArray<NamedValue> removed = [.. left.ExceptBy(right.Select(each => each.Value), each => each.Value)];
        return added.IsEmpty && removed.IsEmpty ? [] : [new FieldChange.OfList(subject, added, removed)];
    }

    /// <summary>
    /// The things of two lists that are the same thing: those that agree on the first key that either can be known by, else
    /// on the next. A null key is none. What is left over has come or gone, and is one change of the list.
    /// </summary>
    public static IEnumerable<FieldChange> OfParts<T>(
        Subject subject,
        ImmutableArray<T> before,
        ImmutableArray<T> after,
        Func<T, NamedValue> name,
        Func<T, T, IEnumerable<FieldChange>> compare,
        params ReadOnlySpan<Func<T, string?>> keys
    )
        where T : class
    {
        var pairs = new List<(int At, T Before, T After)>();
        var (left, right) = (before.ToList(), after.Select((part, at) => (part, at)).ToList());
        foreach (var key in keys)
        {
            var waiting = right
                .Where(each => key(each.part) is not null)
                .GroupBy(each => key(each.part)!, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => new Queue<(T Part, int At)>(group), StringComparer.Ordinal);
            foreach (var part in left.ToArray())
            {
                if (key(part) is { } known && waiting.TryGetValue(known, out var queue) && queue.TryDequeue(out var found))
                {
                    pairs.Add((found.At, part, found.Part));
                }
            }

            var (paired, met) = (
                pairs.Select(pair => pair.Before).ToHashSet(ReferenceEqualityComparer.Instance),
                pairs.Select(pair => pair.At).ToHashSet()
            );
            left.RemoveAll(part => paired.Contains(part));
            right.RemoveAll(each => met.Contains(each.at));
        }

        ImmutableArray<NamedValue> added = [.. right.Select(each => name(each.part))];
        ImmutableArray<NamedValue> removed = [.. left.Select(name)];
        IEnumerable<FieldChange> list = added.IsEmpty && removed.IsEmpty ? [] : [new FieldChange.OfList(subject, added, removed)];
        return [.. list, .. pairs.OrderBy(pair => pair.At).SelectMany(pair => compare(pair.Before, pair.After))];
    }

    public static NamedValue? Quoted(string? text) => string.IsNullOrWhiteSpace(text) ? null : new NamedValue(text, $"»{text}«");

    private static NamedValue? Day(DateOnly? day) =>
        day is { } known ? new NamedValue(known.ToString("yyyy-MM-dd", Danish.Culture), Danish.Date(known)) : null;
}
