using Catalog.Content.Editions;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Site.Planning;

/// <summary>
/// A frozen edition as a small site of its own: its plan, whose addresses count from the edition's folder, the day the next
/// edition took over (null while it is in force), and the plan of the site around it.
/// </summary>
public sealed record EditionPlan(Edition Edition, SitePlan Plan, DateOnly? Until, SitePlan Today)
{
    private static readonly Uri Nowhere = new("https://udgave.invalid/");

    /// <summary>The editions of a site, oldest first. One whose model this program cannot read is left out.</summary>
    public static ImmutableArray<EditionPlan> All(SitePlan today) =>
        [.. InParallel.Map(Enumerable.Range(0, today.Editions.Length).ToList(), i => Make(today, i)).OfType<EditionPlan>()];

    // Search, rules and the accessibility page are those of the site around the edition. The pages keep the base address that
    // the site had when the edition was frozen, so that they never change.
    private static EditionPlan? Make(SitePlan today, int index)
    {
        var edition = today.Editions[index];
        if (edition.Catalogue.Value is not { } frozen)
        {
            return null;
        }

        var catalogue = frozen with { Site = frozen.Site with { BaseAddress = Urls.EditionBase(frozen.Site.BaseAddress, edition.Year) } };
        var until = index + 1 < today.Editions.Length ? today.Editions[index + 1].Manifest.Frozen : (DateOnly?)null;
        return new EditionPlan(edition, PlanOf(catalogue), until, today);
    }

    /// <summary>
    /// The same edition without what every year changes: its number, its address, and the day on which each entry was last read. Two
    /// pages that are equal in it say the same.
    /// </summary>
    public EditionPlan Timeless()
    {
        var frozen = Plan.Catalogue;
        var catalogue = frozen with
        {
            Site = frozen.Site with { Edition = 0, BaseAddress = Nowhere },
            Entries = [.. frozen.Entries.Select(Timeless)],
        };
        return this with { Plan = PlanOf(catalogue) };
    }

    private static SitePlan PlanOf(Catalogue catalogue)
    {
        var whole = SitePlan.Make(catalogue, drafts: false).Value;
        return new SitePlan(catalogue, whole.Index, [.. whole.Pages.Where(IsFrozen)], []);
    }

    private static Entry Timeless(Entry entry) =>
        entry with
        {
            Head = entry.Head with { Reviewed = entry.Head.Reviewed is { } day ? day with { Value = default } : null },
        };

    private static bool IsFrozen(PlannedPage page) =>
        page
            is PlannedPage.Front
                or PlannedPage.OfList
                or PlannedPage.OfEntry
                or PlannedPage.OfElement
                or PlannedPage.OfTerm
                or PlannedPage.OfSituation
                or PlannedPage.OfFramework
                or PlannedPage.OfGlossary
                or PlannedPage.OfWheel
                or PlannedPage.Free;
}
