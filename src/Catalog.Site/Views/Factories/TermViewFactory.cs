using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page of a value of a list.</summary>
internal static class TermViewFactory
{
    public static TermView Create(ViewContext context, PlannedPage.OfTerm page)
    {
        var (vocabulary, term) = (page.Vocabulary, page.Term);
        return Create(
            context,
            page.Address,
            vocabulary.Name,
            term.Name,
            context.Plan.Index.With(vocabulary, term),
            Urls.SearchWith(vocabulary.Id, term.Id),
            entry => entry.Head.TermsOf(vocabulary.Id).Any(chosen => chosen.Value == term.Id)
        ) with
        {
            Also = VocabularyViewFactory.Also(context, term),
            VocabularyDescription = vocabulary.Description,
            VocabularySource = vocabulary.Source,
            Validity = Validity(vocabulary.Valid, context.Words),
            Description = term.Description,
            Siblings = VocabularyViewFactory.Create(context, vocabulary, term.Id).Terms,
        };
    }

    /// <summary>The page of a group of ages, which is a value like others to a reader.</summary>
    public static TermView Create(ViewContext context, PlannedPage.OfAges page) =>
        Create(
            context,
            page.Address,
            context.Words[FactWords.Age],
            EntryFacts.Ages(page.Ages, context.Words),
            context.Plan.Index.For(page.Ages),
            Urls.SearchWith(FilterNames.Age, FilterNames.Of(page.Ages)),
            entry => entry.Head.Age is { } age && page.Ages.Meets(age.Value)
        ) with
        {
            Siblings = Ages(context, page.Ages),
        };

    private static TermView Create(
        ViewContext context,
        SiteAddress page,
        string list,
        string name,
        ImmutableArray<Entry> entries,
        SiteAddress search,
        Func<Entry, bool> has
    ) =>
        new(
            FrameFactory.Create(
                context,
                page,
                $"{list}: {name}",
                context.Words.With(ListWords.TermDescription, ("list", list), ("term", name)),
                [Crumbs.Front(context), Crumbs.AllEntries(context)]
            ) with
            {
                OwnScript = context.ListScript,
            }
        )
        {
            VocabularyName = list,
            Name = name,
            Entries = context.List(entries, search),
            Narrow = context.Frozen is null ? new LinkView(context.Words[ListWords.TermNarrow], search) : null,
            Others =
            [
                .. SituationViewFactory.Others(
                    context,
                    [.. context.Plan.Index.On(Shelf.UnderWay).Concat(context.Plan.Index.On(Shelf.Learnt)).Where(has)]
                ),
            ],
        };

    /// <summary>The groups of ages that have a page, and how many entries each has.</summary>
    public static ImmutableArray<TermCountView> Ages(ViewContext context, AgeRange? current) =>
        [
            .. context
                .Model.AgeGroups.Where(ages => context.Plan.Has(Urls.Ages(ages)))
                .Select(ages => new TermCountView(
                    EntryFacts.Ages(ages, context.Words),
                    "",
                    Urls.Ages(ages),
                    context.Plan.Index.For(ages) is { IsEmpty: false } entries ? context.Count(entries) : "",
                    ages == current
                )),
        ];

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
