using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>
/// Whether the model's elements are filled in: text and pejlinger for each that is required, none for the centre, and no thin
/// sections.
/// </summary>
internal static class QuintetCheck
{
    public static IEnumerable<Diagnostic> Run(Entry entry, ContentModel model) =>
        model.Faulty.Contains(ModelFiles.Framework)
            ? []
            : Indicators(entry, model.Framework).Concat(Elements(entry, model)).Concat(ShortSections(entry, model.Framework));

    private static IEnumerable<Diagnostic> Indicators(Entry entry, Framework framework)
    {
        ImmutableArray<string> known = [.. framework.Elements.SelectMany(element => element.Indicators).Select(indicator => indicator.Id)];
        foreach (var found in entry.Head.Indicators.Where(found => framework.Indicator(found.Value) is null))
        {
            var centre = framework.Elements.FirstOrDefault(element =>
                element.Role == ElementRole.Centre && found.Value.StartsWith(element.Id, System.StringComparison.OrdinalIgnoreCase)
            );
            yield return centre is null
                ? QuintetRules.UnknownIndicator(entry.At(found.Span), found.Value, Nearest.Names(found.Value, known), known)
                : QuintetRules.CentreIndicator(entry.At(found.Span), found.Value, centre.Name);
        }
    }

    private static IEnumerable<Diagnostic> Elements(Entry entry, ContentModel model)
    {
        var elements = model.Framework.Elements;
        foreach (var asked in ElementDemand.Of(model.Framework, DemandCheck.Of(entry, model)))
        {
            var element = asked.Element;
            var section = entry.Section(element.Id);
            var carried = entry.Head.Indicators.Any(found => model.Framework.Indicator(found.Value)?.ElementId == element.Id);
            var isChosen = asked.IsChosen && (section is not null || carried);
            if (section is null && (isChosen || asked.NeedsText))
            {
                var definition = model.Framework.Section(element.Id);
                yield return definition is not null && MistypedHeading.Find(entry, definition) is { } line
                    ? QuintetRules.ElementNotAHeading(entry.At(line), element.Name)
                    : QuintetRules.ElementWithoutText(DemandCheck.AskedAt(entry), element.Name, definition?.Guidance ?? "");
            }

            // When the whole key is missing, misspelt or cannot be read, that is one mistake, and it has been reported.
            var hasIndicators =
                entry.Head.Keys.TryGetValue(EntryKeys.Indicators, out var key)
                && DanishFolding.Fold(entry.Source.Slice(key).Trim('"', '\'')) == EntryKeys.Indicators;
            var mustCarry = isChosen || (asked.NeedsIndicator && hasIndicators);
            if (
                !carried
                && mustCarry
                && !element.Indicators.IsEmpty
                && !HasUnknownOf(entry, element, model.Framework)
                && !entry.Head.FaultyKeys.Contains(EntryKeys.Indicators)
            )
            {
                ImmutableArray<string> choices = [.. element.Indicators.Select(indicator => $"{indicator.Id} ({indicator.Text})")];
                yield return QuintetRules.ElementWithoutIndicator(entry.At(entry.Head.SpanOf(EntryKeys.Indicators)), element.Name, choices);
            }
        }

        if (
            elements.Any(element => element.Role == ElementRole.Optional)
            && !entry.Head.FaultyKeys.Contains(EntryKeys.Indicators)
            && elements.All(element => !Touches(entry, element, model.Framework))
        )
        {
            yield return QuintetRules.NoElement(
                entry.At(entry.Head.Span with { Length = 0 }),
                [.. elements.Select(element => element.Name)]
            );
        }
    }

    private static bool Touches(Entry entry, Element element, Framework framework) =>
        entry.Section(element.Id) is not null
        || entry.Head.Indicators.Any(found => framework.Indicator(found.Value)?.ElementId == element.Id);

    // A misspelt pejling of the element (F9) has been reported as such; it is not also a missing one.
    private static bool HasUnknownOf(Entry entry, Element element, Framework framework) =>
        entry.Head.Indicators.Any(found =>
            framework.Indicator(found.Value) is null && found.Value.StartsWith(element.Id, System.StringComparison.OrdinalIgnoreCase)
        );

    private static IEnumerable<Diagnostic> ShortSections(Entry entry, Framework framework)
    {
        foreach (var section in entry.Sections.Where(section => !section.Text.IsEmpty))
        {
            var words = section.Text.WordCount(QuintetRules.FewestWords);
            if (words < QuintetRules.FewestWords)
            {
                var name = framework.Section(section.DefinitionId)?.Name ?? section.Heading.Value;
                yield return QuintetRules.ShortSection(entry.At(section.Heading.Span), name, words);
            }
        }
    }
}
