using Catalog.Content.Model;
using Catalog.Site.Figures;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page of an element.</summary>
internal static class ElementViewFactory
{
    public static ElementView Create(ViewContext context, PlannedPage.OfElement page)
    {
        var element = page.Element;
        var framework = context.Model.Framework;
        return new ElementView(
            FrameFactory.Create(
                context,
                page.Address,
                ElementNames.Whole(context.Words, element.Name, element.Over),
                element.Summary,
                [Crumbs.Front(context), new LinkView(framework.Name, Urls.OfFramework(framework))]
            ) with
            {
                OwnScript = context.ListScript,
            }
        )
        {
            Id = element.Id,
            Name = ElementNames.First(context.Words, element.Name, element.Over),
            Rather = ElementNames.Rather(context.Words, element.Over),
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
            Indicators = [.. element.Indicators.Select(indicator => IndicatorViewFactory.Create(context, indicator))],
            Entries = context.List(context.Plan.Index.Carrying(element), Urls.SearchWith(FilterNames.Element, element.Id)),
            Others = ElementLinks.Of(context.Words, framework.Elements.Where(other => other.Id != element.Id)),
            ElementsName = framework.ElementsName is { Length: > 0 } own ? own : context.Words[ListWords.ElementPlural],
        };
    }
}
