using Catalog.Content.Model;
using Catalog.Site.Figures;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the front page.</summary>
internal static class FrontViewFactory
{
    // Up to the first number of entries all are shown; of more, the second number.
    private const int MostOnFront = 12;
    private const int SomeOnFront = 8;

    private const int MostFailed = 3;

    public static FrontView Create(ViewContext context, SiteAddress page)
    {
        var listed = context.Plan.Index.Listed;
        var hasMore = listed.Length > MostOnFront;
        var site = context.Catalogue.Site;
        var newHere = context.Catalogue.Pages.FirstOrDefault(each => each.Id == "ny-her");
        return new FrontView(FrameFactory.Create(context, page, site.Title, site.Subtitle))
        {
            Quintet = QuintetFigure.Draw(context.Model.Framework, page, context.Words),
            FrameworkName = context.Model.Framework.Name,
            FrameworkSummary = context.Model.Framework.Summary,
            Framework = Urls.OfFramework(context.Model.Framework),
            Elements = [.. context.Model.Framework.Elements.Select(element => ElementCard(context, element))],
            Entries = context.List(
                hasMore ? [.. listed.OrderByDescending(entry => entry.Head.Reviewed?.Value).Take(SomeOnFront)] : listed
            ) with
            {
                Count = context.Count(listed),
            },
            HasMore = hasMore,
            AllEntries = Urls.Entries,
            NewHere = newHere is null ? null : new LinkView(newHere.Title.Value, Urls.FreePage(newHere.Id)),
            Ages = TermViewFactory.Ages(context, current: null),
            Places = context.Model.Vocabularies.FirstOrDefault(list => list.Use == VocabularyUse.Card) is { } places
                ? VocabularyViewFactory.Create(context, places, currentTermId: "")
                : null,
            Failed = [.. context.Plan.Index.On(Shelf.Learnt).Take(MostFailed).Select(context.Card)],
            Learnt = ShelfLink(context, Shelf.Learnt, Urls.Learnt, FrontWords.AllLearnt),
            UnderWay = ShelfLink(context, Shelf.UnderWay, Urls.UnderWay, FrontWords.UnderWay),
            Box = context.Frozen is null ? SearchBoxViewFactory.Create(context, page, []) : null,
            Vocabularies = [.. context.Model.Vocabularies.Select(list => VocabularyViewFactory.Create(context, list, currentTermId: ""))],
            Situations = SituationsViewFactory.Create(context),
            IsMostlyExamples = 2 * listed.Count(entry => entry.IsExample) > listed.Length,
        };
    }

    private static LinkView? ShelfLink(ViewContext context, Shelf shelf, SiteAddress page, CountedWord words) =>
        context.Plan.Index.On(shelf).Length is var count and > 0 && context.Plan.Has(page)
            ? new LinkView(context.Words.Count(words, count), page)
            : null;

    private static ElementCardView ElementCard(ViewContext context, Element element) =>
        new(
            element.Id,
            ElementNames.Whole(context.Words, element.Name, element.Over),
            element.Summary,
            Urls.Element(element.Id),
            element.Role == ElementRole.Centre,
            context.Count(context.Plan.Index.Carrying(element))
        )
        {
            Tint = Tint.Of(context.Model.Framework.Elements, element.Id),
        };
}
