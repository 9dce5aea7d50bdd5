using Catalog.Content.Fields;
using Catalog.Content.Markup;
using Catalog.Content.Model;

namespace Catalog.Content.Editions.Comparing;

/// <summary>Two descriptions of one thing, field by field and section by section, each read with its own model.</summary>
public static class EntryComparison
{
    // What a reader meets first; the rest comes in the order of a new file.
    private static readonly ImmutableArray<string> First = [EntryKeys.Title, EntryKeys.Status, EntryKeys.ReplacedBy];

    /// <summary>
    /// Every difference: the front matter in the order a reader meets it, then the sections in the order of the later model.
    /// </summary>
    public static ImmutableArray<FieldChange> Of(EntryInModel before, EntryInModel after)
    {
        var members = EntryFields.Of(after.Model).Members.With(EntryFields.Of(before.Model).Members).All;
        var pair = new Pair<Entry>(before, after, before.Entry, after.Entry);
        return
        [
            .. First.SelectMany(key => members.First(member => member.Field.Key == key).Compare(pair)),
            .. members.Where(member => !First.Contains(member.Field.Key)).SelectMany(member => member.Compare(pair)),
            .. Sections(before, after),
        ];
    }

    private static IEnumerable<FieldChange> Sections(EntryInModel before, EntryInModel after)
    {
        var ids = after
            .Model.Framework.Sections.Concat(before.Model.Framework.Sections)
            .Select(section => section.Id)
            .Distinct(StringComparer.Ordinal);
        return ids.SelectMany(id =>
            (before.Entry.Section(id)?.Text, after.Entry.Section(id)?.Text) switch
            {
                (null, null) => [],
                ({ } b, { } a) when b.ReadsAs(a) => [],
                var (b, a) => Differences.OfText(
                    new Subject(
                        Subject.Section,
                        id,
                        (after.Model.Framework.Section(id) ?? before.Model.Framework.Section(id))!.Name,
                        "Afsnittet »{0}«"
                    ),
                    Paragraphs(b),
                    Paragraphs(a)
                ),
            }
        );
    }

    private static ImmutableArray<string> Paragraphs(RichText? text) => text is null ? [] : ReadingParagraphs.Of(text);
}
