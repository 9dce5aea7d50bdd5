using System.Globalization;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page that sets entries side by side, without any entry on it.</summary>
internal static class ComparisonViewFactory
{
    // As many as the script sets side by side.
    private const int Most = 4;

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
                OwnStylesheet = context.CompareStylesheet,
            }
        )
        {
            AllEntries = Urls.Entries,
            Shards = ComparisonShards.CountFor(context.Plan.Index.Public.Length).ToString(CultureInfo.InvariantCulture),
            Words = ScriptWordViewFactory.Create(context.Words, ComparisonWords.CompareSays),
            Groups =
            [
                .. ComparisonGroup
                    .Of(context)
                    .Select(group => new ComparisonGroupView(
                        group.Name,
                        [.. group.Rows.Select(row => new ComparisonRowView(row.Label, SaysOf(row.Says)))]
                    )),
            ],
            Steps = context.Model.Lifecycle.Evidence.Steps.ToString(CultureInfo.InvariantCulture),
            Offers = [.. Offers(context)],
            FrameworkName = context.Model.Framework.Name,
            Elements = ElementLinks.Of(context.Words, context.Model.Framework.Elements),
        };

    // The situations, in the order of the day, that several entries answer.
    private static IEnumerable<ComparisonOfferView> Offers(ViewContext context) =>
        from part in context.Model.Situations.ByPart()
        from situation in part.Situations
        let entries = context.Plan.Index.Answering(situation).Take(Most).ToImmutableArray()
        where entries.Length > 1
        select new ComparisonOfferView(
            situation.Says,
            Urls.Situation(situation.Id),
            Urls.ComparisonOf(entries.Select(entry => entry.Id)),
            context.Words.Count(ComparisonWords.Offer, entries.Length)
        );

    private static string SaysOf(ComparedAs says) => says == ComparedAs.Row ? "" : says.ToString().ToLowerInvariant();
}
