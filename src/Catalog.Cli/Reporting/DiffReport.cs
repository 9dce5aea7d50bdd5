using Catalog.Content.Editions.Comparing;
using Catalog.Content.Fields;
using Catalog.Site.Operations;

namespace Catalog.Cli.Reporting;

/// <summary>What all formats of <c>catalog diff</c> are made from: the names of the two sides, and the redacted differences.</summary>
internal sealed class DiffReport(string before, string after, CatalogueComparison comparison)
{
    private readonly PrivateWords words = new(comparison.PrivateWords);

    public string Before => before;

    public string After => after;

    public Changes Changes => comparison.Changes;

    public ImmutableArray<string> Unread => comparison.Unread;

    /// <summary>The first line: from what to what, and how many differences of each kind.</summary>
    public string Headline => $"Fra {before} til {after}: {ChangeLines.Count(Changes)}";

    /// <summary>A sentence on the files that could not be compared, or null.</summary>
    public string? Missing =>
        Unread.IsEmpty
            ? null
            : $"Kan ikke læses og er ikke sammenlignet: {string.Join(", ", Unread)}. Kør catalog check for at se hvorfor.";

    /// <summary>The fields of an entry in the order a reader meets them.</summary>
    public ImmutableArray<FieldChange> FieldsOf(EntryChange change) => [.. change.Fields.Select(Redacted)];

    public string Redact(string text) => words.Redact(text);

    private FieldChange Redacted(FieldChange change)
    {
        var subject = change.Subject with { Name = words.Redact(change.Subject.Name) };
        return change switch
        {
            FieldChange.OfValue value => value with { Subject = subject, Before = Redacted(value.Before), After = Redacted(value.After) },
            FieldChange.OfList list => list with
            {
                Subject = subject,
                Added = [.. list.Added.Select(Redacted)!],
                Removed = [.. list.Removed.Select(Redacted)!],
            },
            FieldChange.OfText text => text with { Subject = subject, Paragraphs = [.. text.Paragraphs.Select(words.Redact)] },
            _ => change with { Subject = subject },
        };
    }

    private NamedValue? Redacted(NamedValue? value) =>
        value is null ? null : new NamedValue(words.Redact(value.Value), words.Redact(value.Name));
}
