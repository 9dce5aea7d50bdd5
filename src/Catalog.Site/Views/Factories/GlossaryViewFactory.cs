using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the glossary.</summary>
internal static class GlossaryViewFactory
{
    public static GlossaryView Create(ViewContext context, SiteAddress page)
    {
        var glossary = context.Model.Glossary;
        var letters = glossary
            .Terms.OrderBy(term => term.Word, Danish.Order)
            .GroupBy(term => Letters.Of(term.Word), StringComparer.Ordinal)
            .Select(letter => new GlossaryLetterView(
                letter.Key,
                Letters.AnchorOf(letter.Key),
                page.At(Letters.AnchorOf(letter.Key)),
                [.. letter.Select(Term)]
            ));
        return new GlossaryView(
            FrameFactory.Create(
                context,
                page,
                context.Words[TextPageWords.GlossaryTitle],
                context.Words[TextPageWords.GlossaryDescription],
                [Crumbs.Front(context)]
            ),
            [.. letters],
            [
                .. glossary
                    .Abbreviations.OrderBy(each => each.Letters, Danish.Order)
                    .Select(each => new AbbreviationView(
                        each.Letters,
                        Urls.GlossaryAbbreviation(each.Letters).Fragment,
                        each.Words,
                        each.Explanation
                    )),
            ]
        );

        static GlossaryTermView Term(GlossaryTerm term) =>
            new(term.Word, Urls.GlossaryWord(term.Word).Fragment, string.Join(", ", term.Aliases), term.Explanation);
    }
}
