using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the list of units.</summary>
internal static class UnitsViewFactory
{
    public static UnitsView Create(ViewContext context, SiteAddress page) =>
        new(
            FrameFactory.Create(
                context,
                page,
                context.Words[UnitWords.Title],
                context.Words[UnitWords.Description],
                [Crumbs.Front(context)]
            ),
            [
                .. context
                    .Plan.Index.Units.GroupBy(unit => unit.Kind, StringComparer.Ordinal)
                    .OrderBy(kind => kind.Key, Danish.Order)
                    .Select(kind => new UnitKindView(
                        Danish.Capital(kind.Key),
                        [
                            .. kind.Select(unit => new UnitLineView(
                                ReachViewFactory.LinkTo(context, unit),
                                context.Count(context.Plan.Index.Of(unit)),
                                unit.Telephone is { } own ? Danish.Telephone(own) : "",
                                unit.Telephone is { } digits ? Urls.DanishTelephone(digits) : null
                            )),
                        ]
                    )),
            ]
        );
}
