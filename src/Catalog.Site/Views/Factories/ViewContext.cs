using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Output;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>
/// What the factories make views from: the plan, the site's words, and what all pages share. Cards are made once and used on
/// every list. A factory is named after its view and has a method <c>Create</c>, which takes the context, what the view shows,
/// and, for a page, its address.
/// </summary>
public sealed class ViewContext
{
    /// <summary>Lists longer than this are shown without summaries.</summary>
    public const int MostCards = 100;

    private readonly Dictionary<string, CardView> cards;
    private readonly Dictionary<string, ImageSize?> images;
    private readonly Dictionary<string, SiteAddress> explained;

    public ViewContext(SitePlan plan, Words words, Assets assets, string searchVersion, DateOnly today)
    {
        (Plan, Words, Today) = (plan, words, today);
        Chrome = ChromeFactory.Create(plan, words, assets, searchVersion);
        Glossary = new GlossaryWords(plan.Catalogue.Model.Glossary, words);
        Related = new RelatedEntries(plan.Index.Public);
        Facts = new EntryFacts(plan.Catalogue.Model, Related, words);
        Evidence = new EvidenceViewFactory(plan.Catalogue.Model.Lifecycle.Evidence, words);
        (ListScript, CompareScript, ProposeScript) = (assets.ListScript, assets.CompareScript, assets.ProposeScript);
        (CompareStylesheet, ProposeStylesheet) = (assets.CompareStylesheet, assets.ProposeStylesheet);
        AdviceScript = assets.AdviceScript;
        EntryStylesheet = assets.EntryStylesheet;
        Components = assets.Components;
        images = plan.Catalogue.Images.ToDictionary(
            image => Urls.OfSource(image.File.Path)!.Path,
            image => image.Size,
            StringComparer.Ordinal
        );
        var headings = plan.Catalogue.Pages.SelectMany(page => page.Text.Headings().Select(heading => (page.Id, heading))).ToList();
        explained = new(StringComparer.Ordinal);
        foreach (var status in plan.Catalogue.Model.Lifecycle.Statuses)
        {
            var found = headings.Find(each => each.heading.Text.Contains($"»{status.Name}«", StringComparison.OrdinalIgnoreCase));
            if (found.heading is not null)
            {
                explained[status.Id] = Urls.FreePage(found.Id).At(found.heading.Anchor);
            }
        }

        TellsHowMuch = plan.Catalogue.Entries.Any(entry => entry.Head.Extent is not null || entry.Head.Occasion is not null);
        cards = plan.Index.Public.ToDictionary(
            entry => entry.Id,
            entry => CardViewFactory.Create(entry, plan, words),
            StringComparer.Ordinal
        );
    }

    /// <summary>The pages of a frozen edition, as on the day it was frozen; what <paramref name="today"/> is, they are too.</summary>
    public ViewContext(EditionPlan frozen, SitePlan today, Words words, Assets assets)
        : this(frozen.Plan, words, assets, "", frozen.Edition.Manifest.Frozen) =>
        (Frozen, Chrome, ListScript, EntryStylesheet) = (
            frozen,
            ChromeFactory.CreateForEdition(Chrome, assets) with
            {
                Notice = ChromeFactory.NoticeOf(today, words),
            },
            null,
            Urls.AroundEdition(assets.EntryStylesheet)
        );

    /// <summary>The edition whose pages these are; null for the pages of today.</summary>
    public EditionPlan? Frozen { get; }

    /// <summary>The earlier edition that has printed the entry with an id as this one would; null where this one prints it.</summary>
    internal Func<string, int?> FirstIn { get; init; } = _ => null;

    public SitePlan Plan { get; }

    /// <summary>Whether some entry tells how much it takes.</summary>
    public bool TellsHowMuch { get; }

    public Words Words { get; }

    /// <summary>The day the site is made for; pages say which it is.</summary>
    public DateOnly Today { get; }

    public Chrome Chrome { get; }

    internal GlossaryWords Glossary { get; }

    internal RelatedEntries Related { get; }

    internal EntryFacts Facts { get; }

    internal EvidenceViewFactory Evidence { get; }

    /// <summary>The script of pages with lists of entries; null in an edition, which has no scripts.</summary>
    public SiteAddress? ListScript { get; }

    /// <summary>The script of the page that compares, which no other page has.</summary>
    public SiteAddress CompareScript { get; }
    public SiteAddress CompareStylesheet { get; }

    /// <summary>The stylesheet of an entry on a telephone.</summary>
    public SiteAddress EntryStylesheet { get; }

    /// <summary>The script of the form, which no other page has.</summary>
    public SiteAddress ProposeScript { get; }
    public SiteAddress ProposeStylesheet { get; }

    /// <summary>The script that the form fetches once somebody writes in it.</summary>
    public SiteAddress AdviceScript { get; }

    /// <summary>The tokens and the sheet of the page that shows them.</summary>
    internal Lazy<ComponentSheet> Components { get; }

    public Catalogue Catalogue => Plan.Catalogue;

    public ContentModel Model => Plan.Catalogue.Model;

    public CardView Card(Entry entry) => cards[entry.Id];

    public EntryListView List(ImmutableArray<Entry> entries) =>
        new([.. entries.Select(Card)], entries.Length > MostCards || Frozen is not null, Count(entries));

    /// <summary>
    /// The same, but of a list that is too long for a page the first, and where all of it can be searched. A frozen edition has no
    /// search; there, what every entry is on leads to the list of them.
    /// </summary>
    public EntryListView List(ImmutableArray<Entry> entries, SiteAddress search)
    {
        if (entries.Length <= MostCards || (Frozen is not null && entries.Length < Plan.Index.Tabs[0].Entries.Length))
        {
            return List(entries);
        }

        var count = Count(entries);
        return Frozen is null
            ? new([.. entries.Take(MostCards).Select(Card)], true, count)
            {
                More = new LinkView(Words.With(ListWords.SearchAll, ("count", count)), search),
            }
            : new([], true, count) { More = new LinkView(Words.With(ListWords.SeeAll, ("count", count)), Urls.Entries) };
    }

    /// <summary>The place on a page of the catalogue's own whose heading has the status in »quotation marks«, or null.</summary>
    public SiteAddress? Explained(Status status) => explained.GetValueOrDefault(status.Id);

    /// <summary>How many, in words; examples are counted separately.</summary>
    public string Count(ImmutableArray<Entry> entries)
    {
        var examples = entries.Count(entry => entry.IsExample);
        var real = entries.Length - examples;
        return (real, examples) switch
        {
            (0, 0) => Words[ListWords.NoEntries],
            (_, 0) => Words.Count(ListWords.EntryCount, real),
            (0, _) => Words.Count(ListWords.ExampleCount, examples),
            _ => Words.With(
                ListWords.CountBoth,
                ("entries", Words.Count(ListWords.EntryCount, real)),
                ("examples", Words.Count(ListWords.ExampleCount, examples))
            ),
        };
    }

    /// <summary>A parsed text as HTML for a page.</summary>
    public SafeHtml Html(
        RichText text,
        SiteAddress page,
        string anchorPrefix = "",
        IReadOnlyList<ExplainedWord>? explained = null,
        int deeper = 0
    ) =>
        MarkupHtml.Write(
            text,
            target => Resolve(target, text.Source.Path, page, page),
            anchorPrefix,
            deeper,
            Frozen is null ? explained : LinksAlone(explained)
        );

    /// <summary>
    /// A parsed text as HTML for another page than its own: headings are a level lower, and links to places on its own page lead
    /// there.
    /// </summary>
    public SafeHtml HtmlElsewhere(RichText text, SiteAddress own, SiteAddress page, string anchorPrefix) =>
        MarkupHtml.Write(text, target => Resolve(target, text.Source.Path, own, page), anchorPrefix, deeper: 1);

    /// <summary>The day for people (16. november 2023) and for machines.</summary>
    public static DateView Date(DateOnly day) =>
        new(Danish.Date(day), day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    // Explanations are opened by the script. Editions have none, so there the words only lead to the glossary.
    private static IReadOnlyList<ExplainedWord>? LinksAlone(IReadOnlyList<ExplainedWord>? explained) =>
        explained is null ? null : [.. explained.Select(word => word with { Explanation = "" })];

    private ResolvedLink? Resolve(string target, string sourcePath, SiteAddress own, SiteAddress page)
    {
        switch (LinkTarget.Read(target, sourcePath))
        {
            case LinkTarget.External external:
                return new ResolvedLink(Urls.External(external).Text, IsExternal: true);
            case LinkTarget.Anchor anchor:
                return Inside(own.At(anchor.Name));
            case LinkTarget.SitePage site:
                return Inside(Urls.Page(site.Address, site.Fragment));
            case LinkTarget.SourcePath file:
                return Urls.OfSource(file.Path) is { } address ? Inside(address.At(file.Fragment)) : null;
            default:
                return null;
        }

        // Search, rules and accessibility are pages of the site around the edition, which a frozen text may still link to.
        ResolvedLink? Inside(SiteAddress to) =>
            Frozen is not null && (to.Path == Urls.Search.Path || to.Path == Urls.Rules.Path || to.Path == Urls.Accessibility.Path)
                ? new ResolvedLink(Urls.Relative(page, Urls.AroundEdition(to)), IsExternal: false)
            // A place on a page that only an earlier edition has printed is there.
            : to.Fragment.Length > 0 && Urls.EntryIdOf(to) is { } id && Plan.Has(to) && FirstIn(id) is { } year
                ? new ResolvedLink(Urls.Relative(page, Urls.AroundEdition(Urls.InEdition(year, to))), IsExternal: false)
            : Plan.Has(to) ? new ResolvedLink(Urls.Relative(page, to), IsExternal: false)
            : images.TryGetValue(to.Path, out var size)
                ? new ResolvedLink(Urls.Relative(page, to), IsExternal: false)
                {
                    Size = size is { } known ? (known.Width, known.Height) : null,
                }
            : null;
    }
}
