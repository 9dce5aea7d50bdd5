using System.Globalization;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Figures;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Making;

/// <summary>Makes the pages that are read as text: the model, the glossary, free pages, 404 and the accessibility page.</summary>
internal static class TextMaker
{
    public static FrameworkView Framework(ViewContext context, SiteAddress page)
    {
        var framework = context.Model.Framework;
        var source = framework.Source is { } from
            ? string.Join(
                ", ",
                new[] { from.Title, from.Publisher, from.Year?.ToString(CultureInfo.InvariantCulture) ?? "" }.Where(part => part.Length > 0)
            )
            : "";
        return new FrameworkView(
            FrameMaker.Make(context, page, framework.Name, framework.Summary, [ListMaker.Front(context)]),
            framework.Name,
            framework.Summary,
            context.Html(framework.Text.Text, page),
            QuintetFigure.Draw(framework, page, context.Words),
            [
                .. framework.Elements.Select(element => new ElementSectionView(
                    element.Id,
                    element.Name,
                    element.Summary,
                    Urls.Element(element.Id),
                    element.Role == ElementRole.Centre,
                    [.. element.Indicators.Select(indicator => ListMaker.Indicator(context, indicator))]
                )),
            ],
            source,
            framework.Source?.Note ?? ""
        );
    }

    public static GlossaryView Glossary(ViewContext context, SiteAddress page)
    {
        var glossary = context.Model.Glossary;
        var letters = glossary
            .Terms.OrderBy(term => term.Word, Danish.Order)
            .GroupBy(term => ListMaker.FirstLetter(term.Word), StringComparer.Ordinal)
            .Select(letter => new GlossaryLetterView(
                letter.Key,
                ListMaker.Anchor(letter.Key),
                page.At(ListMaker.Anchor(letter.Key)),
                [.. letter.Select(Term)]
            ));
        return new GlossaryView(
            FrameMaker.Make(
                context,
                page,
                context.Words[TextPageWords.GlossaryTitle],
                context.Words[TextPageWords.GlossaryDescription],
                [ListMaker.Front(context)]
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

    public static FreePageView Free(ViewContext context, PlannedPage.Free page)
    {
        var text = page.Page.Text;
        return new FreePageView(
            FrameMaker.Make(context, page.Address, page.Page.Title.Value, page.Page.Summary, [ListMaker.Front(context)]),
            page.Page.Summary,
            [
                .. text.Headings()
                    .Where(heading => heading.Level == 2)
                    .Select(heading => new LinkView(heading.Text, page.Address.At(heading.Anchor))),
            ],
            page.Page.ShowsModel ? QuintetFigure.Draw(context.Model.Framework, page.Address, context.Words) : SafeHtml.Empty,
            context.Html(text, page.Address),
            [.. page.Page.BeginWith.Select(context.Related.Find).OfType<Entry>().Select(context.Card)]
        );
    }

    public static NotFoundView NotFound(ViewContext context, SiteAddress page) =>
        new(FrameMaker.Detached(context, page, context.Words[TextPageWords.NotFoundTitle]));

    public static AccessibilityView Accessibility(ViewContext context, SiteAddress page)
    {
        var title = context.Words[TextPageWords.AccessibilityTitle];
        var statement = context.Catalogue.Site.Accessibility?.Value;
        return new AccessibilityView(
            FrameMaker.Make(context, page, title, title, [ListMaker.Front(context)]),
            statement is null ? null : Urls.External(statement.Address),
            statement?.Renewed is { } renewed ? ViewContext.Date(renewed.Value) : null
        );
    }
}
