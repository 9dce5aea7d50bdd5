using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;

namespace Catalog.Content.Validation;

/// <summary>Whether an example could be mistaken for something that has been tried.</summary>
internal static class ExampleCheck
{
    private const string Prefix = "eksempel-";

    public static IEnumerable<Diagnostic> Run(Entry entry, ContentModel model)
    {
        if (!entry.IsExample)
        {
            yield break;
        }

        var forbidden = model.Lifecycle.ExamplesForbid;
        foreach (var key in forbidden.Fields.Where(entry.Head.Keys.ContainsKey))
        {
            yield return ExampleRules.FieldInExample(entry.At(entry.Head.SpanOf(key)), key);
        }

        foreach (var section in entry.Sections.Where(section => forbidden.Sections.Contains(section.DefinitionId)))
        {
            yield return ExampleRules.SectionInExample(entry.At(section.Heading.Span), section.Heading.Value);
        }

        var units = entry
            .Head.Partners.Select(partner => partner.Unit)
            .Append(entry.Head.Contact)
            .Concat(model.Fields.SelectMany(field => entry.Head.Own.Named(field, OwnKind.Unit)));
        foreach (var unit in units)
        {
            if (unit is not null && model.Unit(unit.Value) is { IsFictional: false } real)
            {
                yield return ExampleRules.RealUnit(entry.At(unit.Span), real.Name);
            }
        }

        if (!entry.Id.StartsWith(Prefix, StringComparison.Ordinal))
        {
            yield return ExampleRules.NameWithoutPrefix(entry.At(entry.Head.SpanOf(EntryKeys.Example)), entry.Id);
        }
    }
}
