using Catalog.Content.Editions.Comparing;
using Catalog.Content.Fields;
using Catalog.Site.Operations;

namespace Catalog.Cli.Reporting;

/// <summary>What the reports of a comparison are made from: what the two sides are called, and the differences without anything that gives somebody away.</summary>
internal sealed class DiffReport(string before, string after, CatalogueComparison comparison)
{
    private readonly PrivateWords words = new(comparison.PrivateWords);

    public string Before => before;

    public string After => after;

    public Changes Changes => comparison.Changes;

    public ImmutableArray<string> Unread => comparison.Unread;

    /// <summary>The first line: from what to what, and how many differences of each kind.</summary>
    public string Headline => $"Fra {before} til {after}: {ChangeLines.Count(Changes)}";

    /// <summary>That some could not be compared, or null.</summary>
    public string? Missing =>
        Unread.IsEmpty
            ? null
            : $"Kan ikke læses og er ikke sammenlignet: {string.Join(", ", Unread)}. Kør catalog check for at se hvorfor.";

    /// <summary>The fields of an entry in the order a reader meets them.</summary>
    public ImmutableArray<FieldChange> FieldsOf(EntryChange change) => [.. change.Fields.Select(Covered)];

    public string Cover(string text) => words.Cover(text);

    private FieldChange Covered(FieldChange change)
    {
        var subject = change.Subject with { Name = words.Cover(change.Subject.Name) };
        return change switch
        {
            FieldChange.OfValue value => value with { Subject = subject, Before = Covered(value.Before), After = Covered(value.After) },
            FieldChange.OfList list => list with
            {
                Subject = subject,
                Added = [.. list.Added.Select(Covered)!],
                Removed = [.. list.Removed.Select(Covered)!],
            },
            FieldChange.OfText text => text with { Subject = subject, Paragraphs = [.. text.Paragraphs.Select(words.Cover)] },
            _ => change with { Subject = subject },
        };
    }

    private NamedValue? Covered(NamedValue? value) =>
        value is null ? null : new NamedValue(words.Cover(value.Value), words.Cover(value.Name));
}
