using System.Globalization;
using Catalog.Content.Model;
using Catalog.Site.Output;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Making;

/// <summary>Makes what stands around a page.</summary>
internal static class FrameMaker
{
    private const char NoBreakSpace = '\u00A0';
    private const int LongestDescription = 160;
    private const int LongestWindowTitle = 70;

    /// <summary>The frame of a page. The crumbs lead from the front page to the page's parent.</summary>
    public static Frame Make(
        ViewContext context,
        SiteAddress page,
        string title,
        string description,
        IEnumerable<LinkView>? crumbs = null,
        bool noIndex = false
    ) =>
        new()
{
Address = page,
Canonical = Urls.Canonical(context.Catalogue.Site.BaseAddress, page),
Title = title,
WindowTitle = WindowTitle(title, SiteName(context)),
Description = Short(description, LongestDescription),
NoIndex = noIndex || context.Frozen is not null,
Crumbs = [.. crumbs ?? []],
Menu = Menu(context, page),
Chrome = context.Chrome,
Search = context.Frozen is null ? SearchMaker.Box(context, page, SearchPageWords.QuickSays) : null,
Banner = BannerMaker.Make(context, page),
};

    /// <summary>The frame of a page that may be shown at any depth: no menu, no script, and whole addresses in the footer.</summary>
    public static Frame Detached(ViewContext context, SiteAddress page, string title)
    {
        var site = context.Catalogue.Site.BaseAddress;
        var chrome = context.Chrome with
        {
            Script = null,
            Front = Urls.Canonical(site, Urls.Front),
            Accessibility = Urls.Canonical(site, Urls.Accessibility),
            Booklet = Urls.Canonical(site, Urls.Booklet),
            Data = Urls.Canonical(site, Urls.DataJson),
            Rules = Urls.Canonical(site, Urls.Rules),
            Coverage = Urls.Canonical(site, Urls.Coverage),
            Propose = Urls.Canonical(site, Urls.Propose),
            News = null,
            Editions = null,
            Feed = null,
        };
        return Make(context, page, title, title, noIndex: true) with { Menu = [], Chrome = chrome, Search = null };
    }

    public static Chrome ChromeOf(SitePlan plan, Words words, Assets assets, string searchVersion)
    {
        var (catalogue, site) = (plan.Catalogue, plan.Catalogue.Site);
        var unit = site.Contact.Unit is { } id ? catalogue.Model.Unit(id.Value)?.Name ?? "" : "";
        return new Chrome
{
SiteTitle = site.Title,
Subtitle = site.Subtitle,
Owner = site.Owner,
Edition = site.Edition.ToString(CultureInfo.InvariantCulture),
Front = Urls.Front,
FrontOnTheWeb = Urls.Canonical(site.BaseAddress, Urls.Front),
EntriesOnTheWeb = Urls.Canonical(site.BaseAddress, Urls.Entries),
Stylesheet = assets.Stylesheet,
Icon = assets.Icon,
Script = assets.Script,
SearchVersion = searchVersion,
Accessibility = Urls.Accessibility,
Booklet = Urls.Booklet,
Data = Urls.DataJson,
Rules = Urls.Rules,
Coverage = Urls.Coverage,
Choosing = new ChoosingView(Urls.Comparison, SearchMaker.Words(words, ComparisonWords.ChooseSays)),
Propose = Urls.Propose,
ContactName = unit,
Phone = site.Contact.Phone.Replace(' ', NoBreakSpace),
PhoneAddress = Urls.Telephone(site.Contact.Phone),
Mailbox = site.Contact.Mailbox,
MailboxAddress = Urls.Mail(site.Contact.Mailbox),
News = plan.Has(Urls.News) ? Urls.News : null,
            Editions = plan.Has(Urls.Editions) ? Urls.Editions : null,
            Feed = Urls.Feed,
            Licence = LicenceOf(site, words),
};
    }

    /// <summary>
    /// What the pages of a frozen edition share: the stylesheet of the site around it and its statement. They have no script,
    /// for search and filters are those of today, and leave it to the banner to lead to what the site has today.
    /// </summary>
    public static Chrome Around(Chrome chrome, Assets assets) =>
        chrome with
        {
            Stylesheet = Urls.AroundEdition(assets.Stylesheet),
            Icon = Urls.AroundEdition(assets.Icon),
            Script = null,
            Accessibility = Urls.AroundEdition(Urls.Accessibility),
            Rules = null,
            Coverage = null,
            Booklet = null,
            Propose = Urls.AroundEdition(Urls.Propose),
            Choosing = null,
            Feed = null,
        };

    /// <summary>The licence of a catalogue's data as a link; null when none is chosen.</summary>
    public static LinkView? LicenceOf(SiteSettings site, Words words) =>
        site.Licence is { } licence
            ? new LinkView(words.With(FrameWords.DataLicence, ("name", licence.Name)), Urls.External(licence.Address))
            : null;

    private static string SiteName(ViewContext context) =>
        context.Frozen is null
            ? context.Catalogue.Site.Title
            : context.Words.With(EditionWords.EditionOfSite, ("site", context.Catalogue.Site.Title), ("year", context.Chrome.Edition));

    private static ImmutableArray<MenuItem> Menu(ViewContext context, SiteAddress page)
    {
        var words = context.Words;
        IEnumerable<(string Text, SiteAddress Address)> lines =
        [
            (words[FrameWords.MenuEntries], Urls.Entries),
            (context.Model.Framework.Name, Urls.Framework),
            .. context.Plan.Has(Urls.Wheel) ? [(context.Model.Wheel.Name, Urls.Wheel)] : Enumerable.Empty<(string, SiteAddress)>(),
            (words[FrameWords.MenuGlossary], Urls.Glossary),
            .. context
                .Catalogue.Pages.Where(free => free.MenuPosition is not null)
                .OrderBy(free => free.MenuPosition)
                .Select(free => (free.Title.Value, Urls.FreePage(free.Id))),
        ];
        return [.. lines.Select(line => new MenuItem(line.Text, line.Address, line.Address.Path == page.Path))];
    }

    // The site's name follows where there is room for it.
    private static string WindowTitle(string title, string site)
    {
        var both = $"{title} – {site}";
        return title != site && both.Length <= LongestWindowTitle ? both : Short(title, LongestWindowTitle);
    }

    // Cut at a word, for nobody shows more.
    private static string Short(string text, int most)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= most)
        {
            return line;
        }

        var cut = line.LastIndexOf(' ', most - 1);
        return line[..(cut > 0 ? cut : most - 1)].TrimEnd(',', '.', ';', ':') + "…";
    }
}
