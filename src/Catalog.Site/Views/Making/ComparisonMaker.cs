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
            [.. groups.Select(group => new ComparisonGroupView(group.Name, [.. group.Rows.Select(row => row.Name)]))],
            context.Model.Framework.Name,
            [.. context.Model.Framework.Elements.Select(element => new LinkView(element.Name, Urls.Element(element.Id)))]
        );

    /// <summary>What is shown of an entry.</summary>
    public ComparedView Column(Entry entry)
    {
        ImmutableArray<FactView> facts =
        [
            .. EntryMaker.ForWhom(entry, context),
            .. EntryMaker.HowMuch(entry.Head, Words),
            .. EntryMaker
                .Relations(context, entry)
                .Select(relation => new FactView(
                    relation.Label,
                    [.. relation.Entries.Select(other => new LinkView(other.Title, other.Address))]
                )),
        ];
        var compared = new Compared(entry, facts, context.Evidence.Make(entry.Head.Evidence));
        return new ComparedView(
            entry.Id,
            entry.Title,
            Urls.Entry(entry.Id),
            entry.IsExample,
            [.. groups.SelectMany(group => group.Rows).Select(row => row.Lines(compared).ToImmutableArray())]
        );
    }

    private IEnumerable<Group> Groups()
    {
        var model = context.Model;
        yield return new Group(
            Words[ComparisonWords.About],
            [
                .. model
                    .Vocabularies.Where(list => list.Use == VocabularyUse.Kind)
                    .Select(list => new Row(list.Name, compared => EntryMaker.TermLinks(compared.Entry, list))),
                Text(Words[FactWords.Status], compared => StatusOf(compared.Entry)),
                Text(Words[ComparisonWords.Summary], compared => compared.Entry.Head.Summary?.Value),
            ]
        );
        yield return new Group(
            Words[FactWords.ForWhom],
            [
                Fact(Words[FactWords.Age]),
                .. model
                    .Vocabularies.Where(list => list.Use != VocabularyUse.Kind)
                    .SelectMany(list =>
                        list.ReasonKey is null ? (Row[])[Fact(list.Name)] : [Fact(list.Name), Fact(EntryMaker.ReasonLabel(list, Words))]
                    ),
            ]
        );
        yield return new Group(Words[FactWords.HowMuch], [.. EntryMaker.HowMuchKeys.Select(key => Fact(Words[key]))]);
        yield return new Group(
            Words[FactWords.HowSure],
            [
                Text(
                    Words[FactWords.Sure],
                    compared =>
                        compared.Entry.IsExample ? Words[FactWords.SureExample]
                        : compared.Evidence is { Rows.IsEmpty: false } known ? known.Reason
                        : Words[FactWords.SureNone]
                ),
                .. model.Lifecycle.Evidence.Dimensions.Select(dimension =>
                    Text(dimension.Name, compared => GradeOf(compared.Evidence, dimension))
                ),
            ]
        );
        yield return new Group(
            Words[EntryPageWords.Measurements],
            [
                new Row(
                    Words[ComparisonWords.Changes],
                    compared => MeasurementMaker.Lines(compared.Entry.Head.Measurements, Words).Select(line => new LinkView(line, null))
                ),
            ]
        );
        yield return new Group(
            model.Framework.Name,
            [
                .. model
                    .Framework.Elements.Where(element => !element.Indicators.IsEmpty)
                    .Select(element => new Row(element.Name, compared => Steering(compared.Entry, element))),
            ]
        );
        yield return new Group(Words[EntryPageWords.Relations], [.. EntryMaker.RelationKeys.Select(key => Fact(Words[key.Label]))]);
        yield return new Group(
            Words[EntryPageWords.AboutPage],
            [
                Text(
                    Words[EntryPageWords.Reviewed],
                    compared => compared.Entry.Head.Reviewed is { } day ? ViewContext.Date(day.Value).Text : null
                ),
                Text(Words[EntryPageWords.Edition], _ => context.Chrome.Edition),
            ]
        );
    }

    private static Row Fact(string label) =>
        new(label, compared => compared.Facts.Where(fact => fact.Label == label).SelectMany(fact => fact.Values));

    private static Row Text(string name, Func<Compared, string?> text) =>
        new(name, compared => text(compared) is { Length: > 0 } found ? [new LinkView(found, null)] : []);

    private string? StatusOf(Entry entry) =>
        entry.IsExample ? Words[ListWords.ExampleNotice] : context.Model.Lifecycle.Status(entry.Head.Status?.Value ?? "")?.Name;

    private string? GradeOf(EvidenceView evidence, EvidenceDimension dimension) =>
        evidence.Rows.FirstOrDefault(row => row.Dimension == dimension.Name) switch
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

    private sealed record Group(string Name, ImmutableArray<Row> Rows);

    // An entry with what several rows ask for.
    private sealed record Compared(Entry Entry, ImmutableArray<FactView> Facts, EvidenceView Evidence);

    // A row's lines are found in the entry, or among its facts by the label they have on its own page.
    private sealed record Row(string Name, Func<Compared, IEnumerable<LinkView>> Lines);
}
