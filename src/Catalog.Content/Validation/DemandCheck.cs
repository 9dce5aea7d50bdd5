using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>
/// Whether an entry has what its status, or its being an example, asks for. A key whose value could not be read counts
/// as present: one mistake gives one message. The elements' sections and pejlinger are left to <see cref="QuintetCheck"/>.
/// </summary>
internal static class DemandCheck
{
    /// <summary>The findings. Each points at the line that asks: the status, the key that makes it an example, or the beginning.</summary>
    public static IEnumerable<Diagnostic> Run(Entry entry, ContentModel model)
    {
        foreach (var finding in Missing(entry, model, model.Lifecycle.Always, "", DemandReason.Always))
        {
            yield return finding;
        }

        if (entry.IsExample)
        {
            foreach (var finding in Missing(entry, model, model.Lifecycle.ExamplesNeed, EntryKeys.Example, DemandReason.IsExample))
            {
                yield return finding;
            }
        }
        else if (!entry.Head.Keys.ContainsKey(EntryKeys.Status))
        {
            yield return FormRules.MissingStatus(
                entry.At(entry.Head.SpanOf(EntryKeys.Status)),
                EntryKeys.Status,
                [.. model.Lifecycle.Statuses.Select(status => status.Id)]
            );
        }
        else if (Demanded(entry, model) is { } status)
        {
            var added = status.Needs.Beyond(model.Lifecycle.Always);
            foreach (
                var finding in Missing(entry, model, added, EntryKeys.Status, DemandReason.HasStatus(status.Id))
                    .Concat(TooEarly(entry, model, status))
            )
            {
                yield return finding;
            }
        }

        var asked = Whole(entry, model);
        foreach (var (key, chosen, content) in Contents(entry, model))
        {
            var reason = DemandReason.IsChosen(key, chosen.Value, content.Because);
            foreach (var finding in Missing(entry, model, content.Demand.Beyond(asked), key, reason))
            {
                yield return finding;
            }

            asked = asked.And(content.Demand);
        }
    }

    /// <summary>
    /// Everything the entry must have: what all must, what its status or its being an example asks for, and what the values that
    /// it has chosen do.
    /// </summary>
    public static Demand Of(Entry entry, ContentModel model) =>
        Contents(entry, model).Aggregate(Whole(entry, model), (demand, each) => demand.And(each.Content.Demand));

    private static Demand Whole(Entry entry, ContentModel model) =>
        model.Lifecycle.Always.And(entry.IsExample ? model.Lifecycle.ExamplesNeed : Demanded(entry, model)?.Needs ?? Demand.Nothing);

    // What the chosen values of lists ask for. An example is asked for what examples need alone.
    private static IEnumerable<(string Key, Spanned<string> Chosen, TermContent Content)> Contents(Entry entry, ContentModel model) =>
        entry.IsExample
            ? []
            : from list in model.Vocabularies
            from chosen in entry.Head.TermsOf(list.Id)
            from content in list.Term(chosen.Value)?.Contents ?? []
            where content.Fits(entry, model)
            select (list.Key, chosen, content);

    /// <summary>The place that an entry's demands come from.</summary>
    public static Place AskedAt(Entry entry) => entry.At(entry.Head.SpanOf(entry.IsExample ? EntryKeys.Example : EntryKeys.Status));

    private static Status? Demanded(Entry entry, ContentModel model) =>
        entry.Head.Status is { } status ? model.Lifecycle.Status(status.Value) : null;

    private static IEnumerable<Diagnostic> Missing(Entry entry, ContentModel model, Demand demand, string askingKey, DemandReason because)
    {
        var at = entry.At(entry.Head.SpanOf(askingKey));
        foreach (var key in demand.Fields.Where(key => !entry.Head.Keys.ContainsKey(key)))
        {
            var help =
                model.Vocabularies.FirstOrDefault(each => each.Key == key)?.Description
                ?? model.Fields.FirstOrDefault(each => each.Key == key)?.Help
                ?? "";
            yield return entry.Head.EmptyKeys.TryGetValue(key, out var empty)
                ? ValueRules.EmptyField(entry.At(empty), key, because, help)
                : FormRules.MissingField(at, key, because, help);
        }

        foreach (var id in demand.Sections)
        {
            if (model.Framework.Section(id) is { IsElement: false } section && entry.Section(id) is null)
            {
                yield return MistypedHeading.Find(entry, section) is { } line
                    ? FormRules.NotAHeading(entry.At(line), section.Name)
                    : FormRules.MissingSection(at, section.Name, because, section.Guidance);
            }
        }

        // A course that is missing altogether, or could not be read, is one mistake: its days are not missing as well.
        if (entry.Head.Course is { } course)
        {
            foreach (var day in model.Lifecycle.Days.Where(day => demand.Days.Contains(day.Id) && !course.Keys.ContainsKey(day.Id)))
            {
                yield return TrialRules.MissingDay(entry.At(entry.Head.SpanOf(EntryKeys.Course)), day.Id, because, day.Meaning);
            }
        }
    }

    private static IEnumerable<Diagnostic> TooEarly(Entry entry, ContentModel model, Status status)
    {
        var before = model
            .Lifecycle.Statuses.Where(each => each.Needs.Sections.Intersect(status.Forbids.Sections).Any())
            .Select(each => each.Id);
        foreach (var section in entry.Sections.Where(section => status.Forbids.Sections.Contains(section.DefinitionId)))
        {
            yield return TrialRules.TooEarly(
                entry.At(section.Heading.Span),
                $"Afsnittet »{section.Heading.Value}«",
                status.Id,
                [.. before]
            );
        }

        foreach (var key in status.Forbids.Fields.Where(entry.Head.Keys.ContainsKey))
        {
            yield return TrialRules.TooEarly(entry.At(entry.Head.SpanOf(key)), $"Nøglen »{key}«", status.Id, []);
        }

        foreach (var day in status.Forbids.Days.Where(day => entry.Head.Course?.Keys.ContainsKey(day) ?? false))
        {
            yield return TrialRules.TooEarly(entry.At(entry.Head.Course!.Keys[day]), $"Dagen »{day}«", status.Id, []);
        }
    }
}
