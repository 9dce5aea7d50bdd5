using System;
using System.Collections.Generic;
using System.Linq;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;

namespace Catalog.Content.Validation;

/// <summary>
/// Whether an entry has what its status, or its being an example, asks for. A key whose value could not be read counts
/// as present: one mistake gives one message. The elements' sections and pejlinger are left to <see cref="QuintetCheck"/>.
/// </summary>
internal static class DemandCheck
{
    /// <summary>The findings. Each points at the line that asks: the status, the word that makes it an example, or the beginning.</summary>
    public static IEnumerable<Diagnostic> Run(Entry entry, ContentModel model)
    {
        foreach (var finding in Missing(entry, model, model.Lifecycle.Always, "", Because.Always))
        {
            yield return finding;
        }

        if (entry.IsExample)
        {
            foreach (var finding in Missing(entry, model, model.Lifecycle.ExamplesNeed, EntryKeys.Example, Because.IsExample))
            {
                yield return finding;
            }
        }
        else if (!entry.Head.Keys.ContainsKey(EntryKeys.Status))
        {
            yield return FormRules.MissingStatus(
                entry.At(entry.Head.SpanOf(EntryKeys.Status)), EntryKeys.Status, [.. model.Lifecycle.Statuses.Select(status => status.Id)]);
        }
        else if (Demanded(entry, model) is { } status)
        {
            var added = new Demand(
                [.. status.Needs.Fields.Except(model.Lifecycle.Always.Fields, StringComparer.Ordinal)],
                [.. status.Needs.Sections.Except(model.Lifecycle.Always.Sections, StringComparer.Ordinal)]);
            foreach (var finding in Missing(entry, model, added, EntryKeys.Status, Because.HasStatus(status.Id)))
            {
                yield return finding;
            }
        }
    }

    /// <summary>Everything the entry must have: what all must, and what its status or its being an example asks for.</summary>
    public static Demand Of(Entry entry, ContentModel model)
    {
        var own = entry.IsExample ? model.Lifecycle.ExamplesNeed : Demanded(entry, model)?.Needs ?? Demand.Nothing;
        return model.Lifecycle.Always.And(own);
    }

    /// <summary>The place that an entry's demands come from.</summary>
    public static Place AskedAt(Entry entry) => entry.At(entry.Head.SpanOf(entry.IsExample ? EntryKeys.Example : EntryKeys.Status));

    private static Status? Demanded(Entry entry, ContentModel model) =>
        entry.Head.Status is { } status ? model.Lifecycle.Status(status.Value) : null;

    private static IEnumerable<Diagnostic> Missing(Entry entry, ContentModel model, Demand demand, string askingKey, Because because)
    {
        var at = entry.At(entry.Head.SpanOf(askingKey));
        foreach (var key in demand.Fields.Where(key => !entry.Head.Keys.ContainsKey(key)))
        {
            var help = model.Vocabularies.FirstOrDefault(each => each.Key == key)?.Description ?? "";
            yield return FormRules.MissingField(at, key, because, help);
        }

        foreach (var id in demand.Sections)
        {
            if (model.Framework.Section(id) is { IsElement: false } section && entry.Section(id) is null)
            {
                yield return FormRules.MissingSection(at, section.Name, because, section.Guidance);
            }
        }
    }
}
