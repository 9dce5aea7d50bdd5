using System.Collections.Frozen;
using System.Text;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Editions;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Site.Planning;

/// <summary>Which pages the site will have, the entries as those pages ask for them, and the frozen editions, oldest first.</summary>
public sealed record SitePlan(Catalogue Catalogue, EntryIndex Index, ImmutableArray<PlannedPage> Pages, ImmutableArray<Edition> Editions)
{
    /// <summary>The path of every page, from the site's root.</summary>
    public FrozenSet<string> Addresses { get; } = Pages.Select(page => page.Address.Path).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the site is a preview, in which drafts have pages.</summary>
    public bool HasDrafts { get; init; }

    /// <summary>Whether the site is only to be looked at, and says so on every page.</summary>
    public bool IsPreview { get; init; }

    public bool Has(SiteAddress address) => Addresses.Contains(address.Path);

    /// <summary>What editions changed, and what is new since the last.</summary>
    public ChangeLog Log { get; } = new(Catalogue, Editions);

    /// <summary>The histories of entries through the editions, worked out when first asked for.</summary>
    internal Lazy<FrozenDictionary<string, EntryHistory>> Histories { get; init; } =
        new(() => FrozenDictionary<string, EntryHistory>.Empty);

    /// <summary>The history of an entry through the editions, or null when there are none, or it is an example.</summary>
    public EntryHistory? HistoryOf(Entry entry) => Editions.IsEmpty ? null : Histories.Value.GetValueOrDefault(entry.Id);

    /// <summary>Where a page of an edition is found today: at its own address, where it has moved to, or on the front page.</summary>
    public SiteAddress AnswerTo(SiteAddress published) => Has(published) ? published : Redirects.Find(published.Path) ?? Urls.Front;

    /// <summary>What answers at the addresses that entries and the model's page have had before.</summary>
    public Redirects Redirects { get; } = Redirects.Of(Index, Catalogue.Model.Framework);

    /// <summary>
    /// The plan for a catalogue. Two pages whose addresses differ only in case or Unicode form are reported, and the first of them
    /// is kept. With <paramref name="drafts"/> every entry has a page, and so have the components of the site. The histories of
    /// entries are known when <paramref name="sources"/> are given.
    /// </summary>
    public static Checked<SitePlan> Make(
        Catalogue catalogue,
        bool drafts,
        ImmutableArray<Edition> editions = default,
        SourceTree? sources = null
    )
    {
        editions = editions.IsDefault ? [] : editions;
        var faults = new Faults();
        var index = new EntryIndex(catalogue, drafts);
        var pages = ImmutableArray.CreateBuilder<PlannedPage>();
        var taken = new Dictionary<string, PlannedPage>(StringComparer.Ordinal);
        foreach (var page in AllPages(catalogue, index, editions).Concat(drafts ? [new PlannedPage.OfComponents()] : []))
        {
            if (taken.TryAdd(page.Address.Path.Normalize(NormalizationForm.FormC).ToLowerInvariant(), page))
            {
                pages.Add(page);
            }
            else
            {
                var other = taken[page.Address.Path.Normalize(NormalizationForm.FormC).ToLowerInvariant()];
                var at = SourceOf(page, catalogue.Model.Framework);
                faults.Add(
                    page is PlannedPage.OfFramework
                        ? SiteRules.SameModelAddress(at, page.Address.Path, Describe(other))
                        : SiteRules.SameAddress(at, page.Address.Path, Describe(other))
                );
            }
        }

        foreach (var former in catalogue.Model.Framework.FormerAddresses)
        {
            var address = Urls.ModelPage(former.Value);
            if (taken.TryGetValue(address.Path, out var other))
            {
                faults.Add(
                    SiteRules.SameModelAddress(
                        catalogue.Model.Framework.AddressAt with
                        {
                            Span = former.Span,
                        },
                        address.Path,
                        Describe(other)
                    )
                );
            }
        }

        var plan = new SitePlan(catalogue, index, pages.ToImmutable(), editions) { HasDrafts = drafts };
        return faults.With(sources is null ? plan : plan with { Histories = new(() => History.Of(editions, catalogue, sources)) });
    }

    // Pages that only redirect are made in Files/SiteFiles.cs, those of frozen editions are planned in EditionPlan.cs.
    private static IEnumerable<PlannedPage> AllPages(Catalogue catalogue, EntryIndex index, ImmutableArray<Edition> editions)
    {
        var model = catalogue.Model;
        yield return new PlannedPage.Front();
        yield return new PlannedPage.OfSearch();
        yield return new PlannedPage.OfGlossary();
        yield return new PlannedPage.OfCoverage();
        yield return new PlannedPage.OfComparison();
        yield return new PlannedPage.OfRules();
        yield return new PlannedPage.OfBooklet();
        yield return new PlannedPage.OfPropose();
        yield return new PlannedPage.OfData();
        yield return new PlannedPage.Accessibility();
        yield return new PlannedPage.NotFound();
        if (catalogue.Site.HasEditorsPage)
        {
            yield return new PlannedPage.OfEditors();
        }

        if (!model.Wheel.Steps.IsEmpty)
        {
            yield return new PlannedPage.OfWheel();
        }

        // The list is always there, and a page that has been published stays, even when its shelf is empty for a year.
        foreach (
            var tab in index.Tabs.Where(tab =>
                tab.Address == Urls.Entries
                || !tab.Entries.IsEmpty
                || editions.Any(edition => edition.Manifest.Addresses.Contains(tab.Address.Path))
            )
        )
        {
            for (var number = 1; number <= tab.Pages; number++)
            {
                yield return new PlannedPage.OfList(tab, number);
            }
        }

        foreach (var page in EditionPages(editions))
        {
            yield return page;
        }

        // A page of the program's own keeps its address when the model names one that is taken.
        yield return new PlannedPage.OfFramework(model.Framework);
        foreach (var element in model.Framework.Elements)
        {
            yield return new PlannedPage.OfElement(element);
        }

        foreach (var vocabulary in model.Vocabularies)
        {
            foreach (var term in vocabulary.Terms)
            {
                yield return new PlannedPage.OfTerm(vocabulary, term);
            }
        }

        foreach (var situation in model.Situations.All)
        {
            yield return new PlannedPage.OfSituation(situation);
        }

        // A list of the model's own may have the name; then its values are the ages.
        foreach (var ages in model.Vocabulary(FilterNames.Age) is null ? model.AgeGroups : [])
        {
            yield return new PlannedPage.OfAges(ages);
        }

        foreach (var entry in index.Public)
        {
            yield return new PlannedPage.OfEntry(entry);
            yield return new PlannedPage.OfSheet(entry);
        }

        if (!index.Units.IsEmpty)
        {
            yield return new PlannedPage.OfUnits();
        }

        foreach (var unit in index.Units)
        {
            yield return new PlannedPage.OfUnit(unit);
        }

        foreach (var page in catalogue.Pages)
        {
            yield return new PlannedPage.Free(page);
        }
    }

    // The first edition has no edition before it, so it has no news.
    private static IEnumerable<PlannedPage> EditionPages(ImmutableArray<Edition> editions) =>
        editions.IsEmpty
            ? []
            :
            [
                new PlannedPage.OfEditions(),
                new PlannedPage.OfNews(null),
                .. editions.Skip(1).Select(edition => new PlannedPage.OfNews(edition)),
            ];

    private static Place SourceOf(PlannedPage page, Framework framework) =>
        page switch
        {
            PlannedPage.OfSheet sheet => new Place(sheet.Entry.Source, default),
            PlannedPage.OfEntry entry => new Place(entry.Entry.Source, default),
            PlannedPage.Free free => new Place(free.Page.Source, default),
            PlannedPage.OfSituation said => said.Situation.Place,
            PlannedPage.OfFramework model => model.Framework.AddressAt,
            PlannedPage.OfElement => Place.OfFile(SourceFolders.Model + framework.File),
            PlannedPage.OfUnit => Place.OfFile(SourceFolders.Model + "enheder.yml"),
            _ => Place.OfFile(SourceFolders.Model + "lister.yml"),
        };

    private static string Describe(PlannedPage page) =>
        page switch
        {
            PlannedPage.OfSheet sheet => $"arket til »{sheet.Entry.Source.Path}«",
            PlannedPage.OfEntry entry => $"»{entry.Entry.Source.Path}«",
            PlannedPage.Free free => $"»{free.Page.Source.Path}«",
            PlannedPage.OfFramework model => $"siden om »{model.Framework.Name}«",
            PlannedPage.OfElement element => $"elementet »{element.Element.Name}«",
            PlannedPage.OfSituation said => $"situationen »{said.Situation.Says}«",
            PlannedPage.OfUnit unit => $"enheden »{unit.Unit.Name}«",
            PlannedPage.OfTerm term => $"værdien »{term.Term.Name}« på listen »{term.Vocabulary.Name}«",
            _ => "en af sitets egne sider",
        };
}
