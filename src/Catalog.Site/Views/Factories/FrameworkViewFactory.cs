using System.Globalization;
using Catalog.Content.Model;
using Catalog.Site.Figures;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the model's page.</summary>
internal static class FrameworkViewFactory
{
    public static FrameworkView Create(ViewContext context, SiteAddress page)
    {
        var framework = context.Model.Framework;
        var source = framework.Source is { } from
            ? string.Join(
                ", ",
                new[] { from.Title, from.Publisher, from.Year?.ToString(CultureInfo.InvariantCulture) ?? "" }.Where(part => part.Length > 0)
            )
            : "";
        return new FrameworkView(
            FrameFactory.Create(context, page, framework.Name, framework.Summary, [Crumbs.Front(context)]),
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
                    [.. element.Indicators.Select(indicator => IndicatorViewFactory.Create(context, indicator))]
                )
                {
                    First = ElementNames.First(context.Words, element.Name, element.Over),
                    Rather = ElementNames.Rather(context.Words, element.Over),
                }),
            ],
            source,
            framework.Source?.Note ?? ""
        );
    }
}
