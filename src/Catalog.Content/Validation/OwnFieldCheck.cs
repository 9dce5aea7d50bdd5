using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Whether an entry answers the municipality's own fields when it must, where it may, and with what it has.</summary>
internal static class OwnFieldCheck
{
    public static IEnumerable<Diagnostic> Run(Entry entry, ContentModel model)
    {
        var asked = DemandCheck.Of(entry, model).Fields;
        return model.Fields.SelectMany(field =>
            entry.Head.Keys.ContainsKey(field.Key) ? Misplaced(entry, model, field).Concat(Unmeasured(entry, field))
            // What the status asks for is told by its own rule, and an example has nothing to follow.
            : entry.IsExample || asked.Contains(field.Key) ? []
            : Missing(entry, model, field)
        );
    }

    private static IEnumerable<Diagnostic> Missing(Entry entry, ContentModel model, OwnField field)
    {
        if (
            (!field.BelongsTo.IsEmpty && !field.BelongsTo.Any(each => each.Fits(entry, model, isInherited: true)))
            || field.Demands.Where(demand => demand.Fits(entry, model)).MinBy(demand => demand.Weight) is not { } demand
        )
        {
            yield break;
        }

        var isOlder = field.Since is { } since && BeganBefore(entry, model, since);
        var because =
            demand.When.VocabularyId is { } list ? OwnFieldRules.BecauseChosen(KeyOf(model, list.Value), Chosen(entry, demand.When))
            : demand.When.Days.FirstOrDefault(day => entry.Head.Course?.Keys.ContainsKey(day.Value) ?? false) is { } day
                ? OwnFieldRules.BecauseDay(day.Value)
            : demand.When.Statuses.IsEmpty ? DemandReason.Always.OfField
            : DemandReason.HasStatus(entry.Head.Status!.Value).OfField;
        yield return OwnFieldRules.Missing(
            entry.Head.EmptyKeys.TryGetValue(field.Key, out var empty) ? entry.At(empty) : AskedAt(entry, model, demand.When),
            field.Key,
            field.Name,
            because,
            field.Help,
            isOlder ? Severity.Tip : demand.Weight
        );
    }

    private static IEnumerable<Diagnostic> Misplaced(Entry entry, ContentModel model, OwnField field) =>
        field.BelongsTo.IsEmpty || field.BelongsTo.Any(each => each.Fits(entry, model, isInherited: true))
            ? []
            :
            [
                OwnFieldRules.NotItsPlace(
                    entry.At(entry.Head.SpanOf(field.Key)),
                    field.Key,
                    [.. field.BelongsTo.Select(each => Said(each, model))]
                ),
            ];

    // Without measurements, or when they cannot be read, nothing is known to be missing.
    private static IEnumerable<Diagnostic> Unmeasured(Entry entry, OwnField field)
    {
        ImmutableArray<string> ids = [.. entry.Head.Measurements.Select(each => each.Id?.Value).OfType<string>().Distinct()];
        return entry.IsExample || (ids.IsEmpty && entry.Head.Keys.ContainsKey(EntryKeys.Measurements))
            ? []
            : entry
                .Head.Own.Named(field, OwnKind.Measurement)
                .Where(named => !ids.Contains(named.Value))
                .Select(named => TrialRules.UnknownMeasurement(entry.At(named.Span), named.Value, Nearest.Names(named.Value, ids), ids));
    }

    // The day a trial begins, or the first day that is known of it.
    private static bool BeganBefore(Entry entry, ContentModel model, DateOnly since) =>
        (
            model.Lifecycle.StartOf(entry)
            ?? entry.Head.Course?.Days.Values.SelectMany(days => days).Select(day => (DateOnly?)day.Value).Min()
        )
            is { } began
        && began < since;

    private static Place AskedAt(Entry entry, ContentModel model, OwnCondition when) =>
        entry.At(
            entry.Head.SpanOf(
                when.VocabularyId is { } list ? KeyOf(model, list.Value)
                : when.Days.IsEmpty ? EntryKeys.Status
                : EntryKeys.Course
            )
        );

    private static string Chosen(Entry entry, OwnCondition when) =>
        entry.Head.TermsOf(when.VocabularyId!.Value).First(chosen => when.Terms.Any(term => term.Value == chosen.Value)).Value;

    private static string KeyOf(ContentModel model, string list) => model.Vocabulary(list)?.Key ?? list;

    private static string Said(OwnCondition condition, ContentModel model)
    {
        string[] parts =
        [
            .. condition.VocabularyId is { } list ? [$"»{KeyOf(model, list.Value)}: {Names(condition.Terms)}«"] : Array.Empty<string>(),
            .. condition.Statuses.IsEmpty ? [] : new[] { $"»status: {Names(condition.Statuses)}«" },
            .. condition.Days.IsEmpty ? [] : new[] { $"dagen »{Names(condition.Days)}«" },
        ];
        return string.Join(" med ", parts);
    }

    private static string Names(ImmutableArray<Spanned<string>> all) => string.Join(" eller ", all.Select(each => each.Value));
}
