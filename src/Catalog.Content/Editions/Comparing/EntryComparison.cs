using Catalog.Content.Markup;
using Catalog.Content.Model;
using static Catalog.Content.Editions.Comparing.Differences;

namespace Catalog.Content.Editions.Comparing;

/// <summary>Two descriptions of one thing, field by field and section by section, each read with its own model.</summary>
public static class EntryComparison
{
    private static readonly ImmutableArray<(string Property, Func<Side, Side, IEnumerable<FieldChange>> Compare)> Fields =
    [
        (nameof(EntryHead.Title), (b, a) => OfLine(new(EntryKeys.Title), b.Entry.Head.Title?.Value, a.Entry.Head.Title?.Value)),
        (nameof(EntryHead.Status), (b, a) => OfValue(new(EntryKeys.Status), Status(b), Status(a))),
        (nameof(EntryHead.ReplacedBy), (b, a) => OfValue(new(EntryKeys.ReplacedBy), Replaced(b), Replaced(a))),
        (nameof(EntryHead.Summary), (b, a) => OfText(new(EntryKeys.Summary), b.Entry.Head.Summary?.Value, a.Entry.Head.Summary?.Value)),
        (nameof(EntryHead.IsExample), (b, a) => OfValue(new(EntryKeys.Example), Flag(b.Entry.IsExample), Flag(a.Entry.IsExample))),
        (
            nameof(EntryHead.AlsoKnownAs),
            (b, a) => OfList(new(EntryKeys.AlsoKnownAs), Lines(b.Entry.Head.AlsoKnownAs), Lines(a.Entry.Head.AlsoKnownAs))
        ),
        (nameof(EntryHead.Age), (b, a) => Ages(b.Entry.Head.Age?.Value, a.Entry.Head.Age?.Value)),
        (nameof(EntryHead.Terms), ChoiceComparison.Terms),
        (nameof(EntryHead.TermReasons), ChoiceComparison.Reasons),
        (nameof(EntryHead.Indicators), ChoiceComparison.Indicators),
        (nameof(EntryHead.Partners), PartComparison.Partners),
        (
            nameof(EntryHead.Hypothesis),
            (b, a) => OfText(new(EntryKeys.Hypothesis), b.Entry.Head.Hypothesis?.Value, a.Entry.Head.Hypothesis?.Value)
        ),
        (nameof(EntryHead.Goals), PartComparison.Goals),
        (nameof(EntryHead.Measurements), MeasurementComparison.Compare),
        (nameof(EntryHead.Cycles), PartComparison.Cycles),
        (nameof(EntryHead.Course), ChoiceComparison.Course),
        (nameof(EntryHead.Selection), PartComparison.Selection),
        (nameof(EntryHead.Evidence), ChoiceComparison.Evidence),
        (nameof(EntryHead.Extent), PartComparison.Extent),
        (nameof(EntryHead.Resources), PartComparison.Resources),
        (nameof(EntryHead.Relations), ChoiceComparison.Relations),
        (
            nameof(EntryHead.FormerAddresses),
            (b, a) => OfList(new(EntryKeys.FormerAddresses), Plain(b.Entry.Head.FormerAddresses), Plain(a.Entry.Head.FormerAddresses))
        ),
        (nameof(EntryHead.Sources), PartComparison.Sources),
        (nameof(EntryHead.Contact), (b, a) => OfValue(new(EntryKeys.Contact), Contact(b), Contact(a))),
        (nameof(EntryHead.Reviewed), (b, a) => OfDay(new(EntryKeys.Reviewed), b.Entry.Head.Reviewed?.Value, a.Entry.Head.Reviewed?.Value)),
        (nameof(EntryHead.SortKey), (b, a) => OfLine(new(EntryKeys.SortKey), b.Entry.Head.SortKey?.Value, a.Entry.Head.SortKey?.Value)),
    ];

    /// <summary>The properties of a front matter that are compared.</summary>
    public static IEnumerable<string> Properties => Fields.Select(each => each.Property);

    /// <summary>Every difference: the front matter in the order a reader meets it, then the sections in the order of the later model.</summary>
    public static ImmutableArray<FieldChange> Of(Side before, Side after) =>
        [.. Fields.SelectMany(each => each.Compare(before, after)), .. Sections(before, after)];

    private static IEnumerable<FieldChange> Sections(Side before, Side after)
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
                var (b, a) => OfText(
                    new Subject(Subject.Section, id, (after.Model.Framework.Section(id) ?? before.Model.Framework.Section(id))!.Name),
                    Paragraphs(b),
                    Paragraphs(a)
                ),
            }
        );
    }

    private static ImmutableArray<string> Paragraphs(RichText? text) => text is null ? [] : ReadingParagraphs.Of(text);

    private static IEnumerable<FieldChange> Ages(AgeRange? before, AgeRange? after) =>
        (before, after) switch
        {
            ({ } b, { } a) when b != a => [new FieldChange.OfAge(new(EntryKeys.Age), b, a, Move(b, a))],
            _ => OfValue(new(EntryKeys.Age), Age(before), Age(after)),
        };

    private static AgeMove Move(AgeRange before, AgeRange after) =>
        after.From <= before.From && after.To >= before.To ? AgeMove.Widened
        : after.From >= before.From && after.To <= before.To ? AgeMove.Narrowed
        : AgeMove.Moved;

    private static NamedValue? Age(AgeRange? age) => age is { } known ? new($"{known.From}-{known.To}", $"{known} år") : null;

    private static NamedValue? Status(Side side) =>
        side.Entry.Head.Status?.Value is { } id ? new(id, $"»{side.Model.Lifecycle.Status(id)?.Name ?? id}«") : null;

    private static NamedValue? Replaced(Side side) => side.Entry.Head.ReplacedBy?.Value is { } id ? side.EntryNamed(id) : null;

    private static NamedValue? Contact(Side side) => side.Entry.Head.Contact?.Value is { } id ? side.UnitNamed(id) : null;

    private static NamedValue Flag(bool value) => value ? new("true", "ja") : new("false", "nej");

    private static IEnumerable<NamedValue> Lines(ImmutableArray<Text.Spanned<string>> lines) =>
        lines.Select(line => Quoted(line.Value)).OfType<NamedValue>();

    private static IEnumerable<NamedValue> Plain(ImmutableArray<Text.Spanned<string>> ids) =>
        ids.Select(id => new NamedValue(id.Value, id.Value));
}
