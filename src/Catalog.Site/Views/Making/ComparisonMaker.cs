using System.Globalization;
using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Making;

/// <summary>Makes the page that sets entries side by side, and what it shows of each, in the words of the entry's own page.</summary>
public sealed class ComparisonMaker
{
    private readonly ViewContext context;
    private readonly ImmutableArray<Group> groups;

    public ComparisonMaker(ViewContext context)
    {
        this.context = context;
        groups = [.. Groups()];
    }

    private Words Words => context.Words;

    /// <summary>The page, without any entry on it.</summary>
    public ComparisonView Page(SiteAddress page) =>
        new(
            FrameMaker.Make(
                context,
                page,
                Words[ComparisonWords.Title],
                Words[ComparisonWords.Description],
                [ListMaker.Front(context), ListMaker.AllEntries(context)]
            ) with
            {
                OwnScript = context.CompareScript,
            },
            Urls.Entries,
            ComparisonShards.CountFor(context.Plan.Index.Public.Length).ToString(CultureInfo.InvariantCulture),
            SearchMaker.Words(Words, ComparisonWords.CompareSays),
            [.. groups.Select(group => new ComparisonGroupView(group.Name, [.. group.Rows.Select(row => row.Label)]))],
            context.Model.Framework.Name,
            [.. context.Model.Framework.Elements.Select(element => new LinkView(element.Name, Urls.Element(element.Id)))]
        );

    /// <summary>What is shown of an entry.</summary>
    public ComparedView Column(Entry entry) =>
        new(
            entry.Id,
            entry.Title,
            Urls.Entry(entry.Id),
            entry.IsExample,
            [.. groups.SelectMany(group => group.Rows).Select(row => row.Of(entry).ToImmutableArray())]
        );

    private IEnumerable<Group> Groups()
    {
        var (model, facts) = (context.Model, context.Facts);
        yield return new Group(
            Words[ComparisonWords.About],
            [
                .. facts.Kinds,
                Text(Words[FactWords.Status], StatusOf),
                Text(Words[ComparisonWords.Summary], entry => entry.Head.Summary?.Value),
            ]
        );
        yield return new Group(Words[FactWords.ForWhom], facts.ForWhom);
        yield return new Group(Words[FactWords.HowMuch], [.. facts.Extent, .. facts.Resources]);
        yield return new Group(
            Words[FactWords.HowSure],
            [Text(Words[FactWords.Sure], SureOf), .. model.Lifecycle.Evidence.Dimensions.Select((dimension, i) => Text(dimension.Name, entry => GradeOf(entry, i)))]
        );
        yield return new Group(
            Words[EntryPageWords.Measurements],
            [
                new FactLine(
                    Words[ComparisonWords.Changes],
                    entry => MeasurementMaker.Lines(entry.Head.Measurements, Words).Select(line => new LinkView(line, null))
                ),
            ]
        );
        yield return new Group(
            model.Framework.Name,
            [
                .. model
                    .Framework.Elements.Where(element => !element.Indicators.IsEmpty)
                    .Select(element => new FactLine(element.Name, entry => Steering(entry, element))),
            ]
        );
        yield return new Group(
            Words[EntryPageWords.Relations],
            [
                .. facts.Relations.Select(line => new FactLine(
                    line.Label,
                    entry => line.Of(entry).Select(other => new LinkView(other.Title, Urls.Entry(other.Id)))
                )),
            ]
        );
        yield return new Group(
            Words[EntryPageWords.AboutPage],
            [
                Text(Words[EntryPageWords.Reviewed], entry => entry.Head.Reviewed is { } day ? ViewContext.Date(day.Value).Text : null),
                Text(Words[EntryPageWords.Edition], _ => context.Chrome.Edition),
            ]
        );
    }

    private static FactLine Text(string label, Func<Entry, string?> text) =>
        new(label, entry => text(entry) is { Length: > 0 } found ? [new LinkView(found, null)] : []);

    private string? StatusOf(Entry entry) =>
        entry.IsExample ? Words[ListWords.ExampleNotice] : context.Model.Lifecycle.Status(entry.Head.Status?.Value ?? "")?.Name;

    private string SureOf(Entry entry) =>
        entry.IsExample ? Words[FactWords.SureExample]
        : context.Evidence.Make(entry.Head.Evidence) is { Rows.IsEmpty: false } known ? known.Reason
        : Words[FactWords.SureNone];

    // An assessment has a row for each dimension, in the model's order.
    private string? GradeOf(Entry entry, int dimension) =>
        context.Evidence.Make(entry.Head.Evidence).Rows.ElementAtOrDefault(dimension) switch
        {
            null => null,
            { Meaning: "" } row => row.GradeName,
            { Grade: "" } row => Words.With(ComparisonWords.GradeName, ("name", row.GradeName), ("meaning", row.Meaning)),
            var row => Words.With(ComparisonWords.Grade, ("grade", row.Grade), ("name", row.GradeName), ("meaning", row.Meaning)),
        };

    private IEnumerable<LinkView> Steering(Entry entry, Element element) =>
        entry
            .Head.Indicators.Select(found => context.Model.Framework.Indicator(found.Value))
            .OfType<Indicator>()
            .Where(indicator => indicator.ElementId == element.Id)
            .Select(indicator => new LinkView($"{indicator.Id} {indicator.Text}", null));

    private sealed record Group(string Name, ImmutableArray<FactLine> Rows);
}
