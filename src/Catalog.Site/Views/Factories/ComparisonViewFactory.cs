using System.Globalization;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page that sets entries side by side, without any entry on it.</summary>
internal static class ComparisonViewFactory
{
    public static ComparisonView Create(ViewContext context, SiteAddress page) =>
        new(
            FrameFactory.Create(
                context,
                page,
                context.Words[ComparisonWords.Title],
                context.Words[ComparisonWords.Description],
                [Crumbs.Front(context), Crumbs.AllEntries(context)]
            ) with
            {
                OwnScript = context.CompareScript,
            },
            Urls.Entries,
            ComparisonShards.CountFor(context.Plan.Index.Public.Length).ToString(CultureInfo.InvariantCulture),
            ScriptWordViewFactory.Create(context.Words, ComparisonWords.CompareSays),
            [.. ComparisonGroup.Of(context).Select(group => new ComparisonGroupView(group.Name, [.. group.Rows.Select(row => row.Label)]))],
            context.Model.Framework.Name,
            [.. context.Model.Framework.Elements.Select(element => new LinkView(element.Name, Urls.Element(element.Id)))]
        );
}
