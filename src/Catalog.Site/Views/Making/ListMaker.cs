using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Figures;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Making;

/// <summary>Makes the pages that lead to entries: the front page, A–Å, the shelves, the elements and the values of lists.</summary>
internal static class ListMaker
{
    // So many entries are all shown on the front page, and so many of more.
    private const int MostOnFront = 12;
    private const int SomeOnFront = 8;

    public static FrontView Front(ViewContext context, SiteAddress page)
    {
        var listed = context.Plan.Index.Listed;
        var hasMore = listed.Length > MostOnFront;
        var site = context.Catalogue.Site;
        var newHere = context.Catalogue.Pages.FirstOrDefault(each => each.Id == "ny-her");
        return new FrontView(FrameMaker.Make(context, page, site.Title, site.Subtitle))
{
Quintet = QuintetFigure.Draw(context.Model.Framework, page, context.Words),
FrameworkName = context.Model.Framework.Name,
FrameworkSummary = context.Model.Framework.Summary,
Framework = Urls.Framework,
Elements = [.. context.Model.Framework.Elements.Select(element => ElementCard(context, element))],
Entries = context.List(hasMore ? [.. listed.OrderByDescending(entry => entry.Head.Reviewed?.Value).Take(SomeOnFront)] : listed) with
            {
                Count = context.Count(listed),
            },
HasMore = hasMore,
AllEntries = Urls.Entries,
NewHere = newHere is null ? null : new LinkView(newHere.Title.Value, Urls.FreePage(newHere.Id)),
Vocabularies = [.. context.Model.Vocabularies.Select(vocabulary => Vocabulary(context, vocabulary, currentTermId: ""))],
HasExamples = context.Plan.Index.Listed.Any(entry => entry.IsExample),
};
    }

    public static AllEntriesView All(ViewContext context, SiteAddress page) =>
        ByLetter(context, page, context.Plan.Index.Listed, ListWords.AllEntriesTitle, ListWords.AllEntriesDescription);

    public static AllEntriesView OtherShelf(ViewContext context, PlannedPage.OtherShelf page) =>
        page.Shelf == Shelf.UnderWay
            ? ByLetter(context, page.Address, context.Plan.Index.On(page.Shelf), ListWords.UnderWayTitle, ListWords.UnderWayDescription)
            : ByLetter(context, page.Address, context.Plan.Index.On(page.Shelf), ListWords.LearntTitle, ListWords.LearntDescription);

    public static ElementView Element(ViewContext context, PlannedPage.OfElement page)
    {
        var element = page.Element;
        var framework = context.Model.Framework;
        return new ElementView(FrameMaker.Make(
                context,
                page.Address,
                element.Name,
                element.Summary,
                [Front(context), new LinkView(framework.Name, Urls.Framework)]
            ) with
            {
                OwnScript = context.ListScript,
            })
{
Id = element.Id,
Name = element.Name,
Summary = element.Summary,
IsCentre = element.Role == ElementRole.Centre,
Role = element.Role switch
            {
                ElementRole.Centre => context.Words[ListWords.CentreRole],
                ElementRole.Bearing => context.Words[ListWords.BearingRole],
                _ => framework.Name,
            },
Body = context.Html(element.Text.Text, page.Address),
Quintet = QuintetFigure.Draw(framework, page.Address, context.Words, element.Id),
IndicatorsName = framework.IndicatorsName,
Indicators = [.. element.Indicators.Select(indicator => Indicator(context, indicator))],
Entries = context.List(context.Plan.Index.Carrying(element)),
Others = [.. framework.Elements.Where(other => other.Id != element.Id).Select(other => new LinkView(other.Name, Urls.Element(other.Id)))],
};
    }

    public static TermView Term(ViewContext context, PlannedPage.OfTerm page)
    {
        var (vocabulary, term) = (page.Vocabulary, page.Term);
        var description = context.Words.With(ListWords.TermDescription, ("list", vocabulary.Name), ("term", term.Name));
        return new TermView(FrameMaker.Make(
                context,
                page.Address,
                $"{vocabulary.Name}: {term.Name}",
                description,
                [Front(context), AllEntries(context)]
            ) with
            {
                OwnScript = context.ListScript,
            })
{
VocabularyName = vocabulary.Name,
VocabularyDescription = vocabulary.Description,
VocabularySource = vocabulary.Source,
Validity = Validity(vocabulary.Valid, context.Words),
Name = term.Name,
Description = term.Description,
Entries = context.List(context.Plan.Index.With(vocabulary, term)),
Siblings = Vocabulary(context, vocabulary, term.Id).Terms,
};
    }

    public static LinkView Front(ViewContext context) => new(context.Words[FrameWords.FrontTitle], Urls.Front);

    public static LinkView AllEntries(ViewContext context) => new(context.Words[ListWords.AllEntriesTitle], Urls.Entries);

    public static IndicatorView Indicator(ViewContext context, Indicator indicator) =>
        new(
            indicator.Id,
            indicator.Text,
            context.Plan.Index.CountOf(indicator) is var count and > 0 ? context.Words.Count(ListWords.IndicatorCount, count) : ""
        );

    private static ElementCardView ElementCard(ViewContext context, Element element) =>
        new(
            element.Id,
            element.Name,
            element.Summary,
            Urls.Element(element.Id),
            element.Role == ElementRole.Centre,
            context.Count(context.Plan.Index.Carrying(element))
        );

    public static VocabularyView Vocabulary(ViewContext context, Vocabulary vocabulary, string currentTermId) =>
        new(
            vocabulary.Name,
            vocabulary.Description,
            [
                .. vocabulary.Terms.Select(term => new TermCountView(
                    term.Name,
                    term.Description,
                    Urls.Term(vocabulary.Id, term.Id),
                    context.Plan.Index.With(vocabulary, term) is { IsEmpty: false } entries ? context.Count(entries) : "",
                    term.Id == currentTermId
                )),
            ]
        );

    private static AllEntriesView ByLetter(
        ViewContext context,
        SiteAddress page,
        ImmutableArray<Entry> entries,
        WordKey title,
        WordKey description
    )
    {
        var letters = entries
            .GroupBy(entry => FirstLetter(entry.SortKey), StringComparer.Ordinal)
            .Select(letter => new LetterView(
                letter.Key,
                Anchor(letter.Key),
                page.At(Anchor(letter.Key)),
                [.. letter.Select(context.Card)]
            ));
        return new AllEntriesView(
            FrameMaker.Make(context, page, context.Words[title], context.Words[description], [Front(context)]) with
            {
                OwnScript = context.ListScript,
            },
            [.. letters],
            entries.Length > ViewContext.MostCards,
            context.Count(entries),
            entries.Any(entry => entry.IsExample),
            page == Urls.Entries && context.Frozen is null ? Urls.Booklet : null,
            page == Urls.Entries && context.Frozen is null ? SearchMaker.Filters(context) : null
        );
    }

    /// <summary>The letter a title stands under: its first letter in capitals, Aa as Å, and # for anything else.</summary>
    public static string FirstLetter(string title)
    {
        var start = title.TrimStart().ToUpper(Danish.Culture);
        return start switch
        {
            ['A', 'A', ..] or ['Å', ..] => "Å",
            [var letter, ..] when char.IsLetter(letter) => letter.ToString(),
            _ => "#",
        };
    }

    public static string Anchor(string letter) => letter == "#" ? "bogstav-andre" : "bogstav-" + DanishFolding.Slug(letter);

    private static string Validity(DateOnlyRange? valid, Words words) =>
        valid switch
        {
            null => "",
            { From: { } from, To: { } to } => words.With(ListWords.TermValid, ("from", Day(from)), ("to", Day(to))),
            { From: { } from } => words.With(ListWords.TermValidFrom, ("from", Day(from))),
            { To: { } to } => words.With(ListWords.TermValidTo, ("to", Day(to))),
            _ => "",
        };

    private static string Day(DateOnly day) => ViewContext.Date(day).Text;
}
