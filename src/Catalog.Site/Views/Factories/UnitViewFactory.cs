using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page of a unit.</summary>
internal static class UnitViewFactory
{
    private static readonly ImmutableArray<(Shelf Shelf, bool Examples, WordKey Heading)> Groups =
    [
        (Shelf.Catalogue, false, UnitWords.Shelf),
        (Shelf.UnderWay, false, UnitWords.UnderWay),
        (Shelf.Learnt, false, UnitWords.Learnt),
        (Shelf.Retired, false, UnitWords.Retired),
        (Shelf.Draft, false, UnitWords.Drafts),
        (Shelf.Catalogue, true, UnitWords.Examples),
    ];

    public static UnitView Create(ViewContext context, PlannedPage.OfUnit page)
    {
        var (unit, words) = (page.Unit, context.Words);
        var entries = context.Plan.Index.Of(unit);
        return new UnitView(
            FrameFactory.Create(
                context,
                page.Address,
                unit.Name,
                words.With(UnitWords.UnitDescription, ("unit", unit.Name)),
                [Crumbs.Front(context), new LinkView(words[UnitWords.Title], Urls.Units)]
            ) with
            {
                OwnScript = entries.IsEmpty ? null : context.ListScript,
            }
        )
        {
            Name = unit.Name,
            Kind = Danish.Capital(unit.Kind),
            PartOf =
                unit.Parent is { } parent && context.Model.Unit(parent) is { } leading ? ReachViewFactory.LinkTo(context, leading) : null,
            IsFictional = unit.IsFictional,
            Reach = ReachViewFactory.Create(context, unit),
            Groups =
            [
                .. Groups
                    .Select(group => new TriedGroupView(
                        words[group.Heading],
                        [
                            .. entries
                                .Where(entry => entry.IsExample == group.Examples && context.Model.Lifecycle.ShelfOf(entry) == group.Shelf)
                                .OrderBy(entry => entry.SortKey, Danish.Order)
                                .ThenBy(entry => entry.Id, StringComparer.Ordinal)
                                .Select(entry => Tried(context, unit, entry)),
                        ]
                    ))
                    .Where(group => !group.Entries.IsEmpty),
            ],
        };
    }

    // What was measured is what the unit has to show; an illustration has nothing.
    private static TriedView Tried(ViewContext context, Unit unit, Entry entry)
    {
        var roles = entry.Head.Partners.Where(partner => partner.Unit.Value == unit.Id).Select(partner => partner.Role);
        var answers = entry.Head.Contact?.Value == unit.Id ? context.Words[UnitWords.Answers] : "";
        ImmutableArray<Uptake> uptakes = [.. entry.Head.Uptakes.Where(uptake => uptake.Unit?.Value == unit.Id)];
        var isFirst = entry.Head.Partners.Any(partner => partner.Unit.Value == unit.Id) || entry.Head.Contact?.Value == unit.Id;
        // Who came later can show only what they have measured themselves.
        var measured = entry
            .Head.Measurements.Where(each => isFirst && each.Points.Length > 0)
            .Concat(uptakes.Select(uptake => uptake.Measured(entry)).OfType<Measurement>())
            .Select(each => each.Name?.Value ?? "")
            .Distinct();
        var takenUp = uptakes.Select(uptake =>
            context.Words.With(SpreadWords.TakenUp, ("how", SpreadViewFactory.How(uptake, context.Words)))
        );
        return new TriedView(
            context.Card(entry),
            string.Join(" · ", roles.Append(answers).Concat(takenUp).Where(part => part.Length > 0)),
            entry.IsExample ? "" : string.Join(" · ", measured.Where(name => name.Length > 0)),
            ReachViewFactory.Create(context, unit, entry).Try
        );
    }
}
