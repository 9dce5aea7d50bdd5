using Catalog.Content.Model;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes a pejling with how many entries carry it.</summary>
internal static class IndicatorViewFactory
{
    public static IndicatorView Create(ViewContext context, Indicator indicator) =>
        new(
            indicator.Id,
            indicator.Text,
            context.Plan.Index.CountOf(indicator) is var count and > 0 ? context.Words.Count(ListWords.IndicatorCount, count) : ""
        );
}
