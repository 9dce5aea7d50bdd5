using Catalog.Content.Model;
using Catalog.Site.Figures;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the model's drawing with the pejlinger that an entry has chosen.</summary>
internal static class SteeringViewFactory
{
    /// <summary>The drawing and its list, or null when nothing of the model was chosen.</summary>
    public static SteeringView? Create(ViewContext context, Entry entry)
    {
        var framework = context.Model.Framework;
        ImmutableArray<Indicator> chosen =
        [
            .. entry.Head.Indicators.Select(found => framework.Indicator(found.Value)).OfType<Indicator>().Distinct(),
        ];
        if (chosen.IsEmpty)
        {
            return null;
        }

        ImmutableArray<SteeringElementView> elements =
        [
            .. framework
                .Elements.Select(element => new SteeringElementView(
                    element.Name,
                    Urls.Element(element.Id),
                    [.. chosen.Where(each => each.ElementId == element.Id).Select(each => new IndicatorView(each.Id, each.Text, ""))]
                ))
                .Where(element => !element.Indicators.IsEmpty),
        ];
        var words = context.Words;
        return new SteeringView(
            SteeringFigure.Draw(
                framework,
                chosen,
                words.With(FigureWords.SteeringTitle, ("model", framework.Name)),
                string.Join(
                    ' ',
                    elements.Select(element =>
                        words.With(
                            FigureWords.SteeringOne,
                            ("element", element.Name),
                            ("codes", string.Join(", ", element.Indicators.Select(each => each.Id)))
                        )
                    )
                )
            ),
            elements
        );
    }
}
