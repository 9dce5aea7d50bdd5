using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page of a value of a list.</summary>
internal static class TermViewFactory
{
    public static TermView Create(ViewContext context, PlannedPage.OfTerm page)
    {
        var (vocabulary, term) = (page.Vocabulary, page.Term);
        var description = context.Words.With(ListWords.TermDescription, ("list", vocabulary.Name), ("term", term.Name));
        return new TermView(
            FrameFactory.Create(
                context,
                page.Address,
                $"{vocabulary.Name}: {term.Name}",
                description,
                [Crumbs.Front(context), Crumbs.AllEntries(context)]
            ) with
            {
                OwnScript = context.ListScript,
            }
        )
        {
            VocabularyName = vocabulary.Name,
            VocabularyDescription = vocabulary.Description,
            VocabularySource = vocabulary.Source,
            Validity = Validity(vocabulary.Valid, context.Words),
            Name = term.Name,
            Description = term.Description,
            Entries = context.List(context.Plan.Index.With(vocabulary, term)),
            Siblings = VocabularyViewFactory.Create(context, vocabulary, term.Id).Terms,
        };
    }

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
