using Catalog.Content.Model;
using static Catalog.Content.Editions.Comparing.Differences;

namespace Catalog.Content.Editions.Comparing;

/// <summary>Differences in what an entry has chosen of its model: terms, indicators, days, grades; and of other entries.</summary>
internal static class ChoiceComparison
{
    private static readonly ImmutableArray<(RelationKind Kind, string Key)> Kinds =
    [
        (RelationKind.CombinesWith, "kombineres_med"),
        (RelationKind.AlternativeTo, "alternativ_til"),
        (RelationKind.BuildsOn, "bygger_på"),
    ];

    public static IEnumerable<FieldChange> Terms(Side before, Side after) =>
        Vocabularies(before, after)
            .SelectMany(list =>
            {
                var subject = new Subject(list.Key, "", list.Name);
                ImmutableArray<NamedValue> left = [.. Chosen(before, list.Id)];
                ImmutableArray<NamedValue> right = [.. Chosen(after, list.Id)];
                return !list.Multiple && left.Length <= 1 && right.Length <= 1
                    ? OfValue(subject, left.FirstOrDefault(), right.FirstOrDefault())
                    : OfList(subject, left, right);
            });

    public static IEnumerable<FieldChange> Reasons(Side before, Side after) =>
        Vocabularies(before, after)
            .SelectMany(list =>
                OfText(
                    new Subject(list.Key, "begrundelse", list.Name),
                    before.Entry.Head.TermReasons.GetValueOrDefault(list.Id)?.Value,
                    after.Entry.Head.TermReasons.GetValueOrDefault(list.Id)?.Value
                )
            );

    public static IEnumerable<FieldChange> Indicators(Side before, Side after) =>
        OfList(new(EntryKeys.Indicators, "", after.Model.Framework.IndicatorsName), Steered(before), Steered(after));

    public static IEnumerable<FieldChange> Relations(Side before, Side after) =>
        Kinds.SelectMany(kind => OfList(new(EntryKeys.Relations, kind.Key), Related(before, kind.Kind), Related(after, kind.Kind)));

    public static IEnumerable<FieldChange> Course(Side before, Side after)
    {
        var days = after.Model.Lifecycle.Days.Concat(before.Model.Lifecycle.Days).DistinctBy(day => day.Id);
        return days.SelectMany(day =>
            OfDay(
                new(EntryKeys.Course, day.Id, day.Name),
                before.Entry.Head.Course?.Day(day.Id)?.Value,
                after.Entry.Head.Course?.Day(day.Id)?.Value
            )
        );
    }

    public static IEnumerable<FieldChange> Evidence(Side before, Side after)
    {
        var dimensions = after
            .Model.Lifecycle.Evidence.Dimensions.Concat(before.Model.Lifecycle.Evidence.Dimensions)
            .DistinctBy(dimension => dimension.Id);
        return dimensions
            .SelectMany(dimension =>
                OfValue(new(EntryKeys.Evidence, dimension.Id, dimension.Name), Grade(before, dimension.Id), Grade(after, dimension.Id))
            )
            .Concat(
                OfText(
                    new(EntryKeys.Evidence, "begrundelse"),
                    before.Entry.Head.Evidence?.Reason?.Value,
                    after.Entry.Head.Evidence?.Reason?.Value
                )
            );
    }

    // A list that one model has and the other lacks is compared as well: its terms have come or gone.
    private static IEnumerable<Vocabulary> Vocabularies(Side before, Side after) =>
        after.Model.Vocabularies.Concat(before.Model.Vocabularies).DistinctBy(list => list.Id, StringComparer.Ordinal);

    private static IEnumerable<NamedValue> Chosen(Side side, string list) =>
        side
            .Entry.Head.TermsOf(list)
            .Select(term => new NamedValue(term.Value, side.Model.Vocabulary(list)?.Term(term.Value)?.Name ?? term.Value));

    private static IEnumerable<NamedValue> Steered(Side side) =>
        side.Entry.Head.Indicators.Select(found => new NamedValue(
            found.Value,
            side.Model.Framework.Indicator(found.Value) is { } known ? $"{known.Id} {known.Text}" : found.Value
        ));

    private static IEnumerable<NamedValue> Related(Side side, RelationKind kind) =>
        side.Entry.Head.Relations.Where(relation => relation.Kind == kind).Select(relation => side.EntryNamed(relation.Target.Value));

    private static NamedValue? Grade(Side side, string dimension) =>
        side.Entry.Head.Evidence?.Grades.GetValueOrDefault(dimension)?.Value is { } grade ? new(grade, grade) : null;
}
