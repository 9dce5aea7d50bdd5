using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes what is around a page.</summary>
internal static class FrameFactory
{
    private const int LongestDescription = 160;
    private const int LongestWindowTitle = 70;

    /// <summary>The frame of a page. The crumbs lead from the front page to the page's parent.</summary>
    public static Frame Create(
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
            Description = ShortText.Words(description.ReplaceLineEndings(" "), LongestDescription),
            NoIndex = noIndex || context.Frozen is not null || context.Plan.IsPreview,
            Crumbs = [.. crumbs ?? []],
            Menu = Menu(context, page),
            Chrome = context.Chrome,
            Search = context.Frozen is null ? SearchBoxViewFactory.Create(context, page, SearchPageWords.QuickSays) : null,
            SharePicture =
                noIndex || context.Frozen is not null ? null : Urls.Canonical(context.Catalogue.Site.BaseAddress, Urls.SharePicture),
            Banner = EditionBannerViewFactory.Create(context, page),
        };

    /// <summary>The frame of a page that may be shown at any depth: no menu, no script, and whole addresses in the footer.</summary>
    public static Frame CreateDetached(ViewContext context, SiteAddress page, string title)
    {
        var site = context.Catalogue.Site.BaseAddress;
        var chrome = context.Chrome with
        {
            Script = null,
            Fonts = FromDomain(context.Chrome.Fonts),
            Stylesheet = FromDomain(context.Chrome.Stylesheet),
            Icon = FromDomain(context.Chrome.Icon),
            Front = Urls.Canonical(site, Urls.Front),
            Accessibility = Urls.Canonical(site, Urls.Accessibility),
            Booklet = context.Chrome.Booklet is { } booklet ? booklet with { Address = Urls.Canonical(site, Urls.Booklet) } : null,
            Data = Urls.Canonical(site, Urls.DataPage),
            Rules = Urls.Canonical(site, Urls.Rules),
            Editors = context.Chrome.Editors is null ? null : Urls.Canonical(site, Urls.Editors),
            Coverage = Urls.Canonical(site, Urls.Coverage),
            Units = context.Chrome.Units is null ? null : Urls.Canonical(site, Urls.Units),
            Propose = Urls.Canonical(site, Urls.Propose),
            News = null,
            Editions = null,
            Feed = null,
        };
        return Create(context, page, title, title, noIndex: true) with { Menu = [], Chrome = chrome, Search = null };

        Address FromDomain(Address file) => file is SiteAddress inside ? Urls.FromDomain(site, inside) : file;
    }

    private static string SiteName(ViewContext context) =>
        context.Frozen is null
            ? context.Catalogue.Site.Title
            : context.Words.With(EditionWords.EditionOfSite, ("site", context.Catalogue.Site.Title), ("year", context.Chrome.Edition));

    private static ImmutableArray<MenuItem> Menu(ViewContext context, SiteAddress page)
    {
        var words = context.Words;
        IEnumerable<(string Text, SiteAddress Address)> first =
        [
            (words[FrameWords.MenuEntries], Urls.Entries),
            .. context.Plan.Has(Urls.Learnt) ? [(words[ListWords.LearntTitle], Urls.Learnt)] : Enumerable.Empty<(string, SiteAddress)>(),
        ];
        IEnumerable<(string Text, SiteAddress Address)> behind =
        [
            (context.Model.Framework.Name, Urls.OfFramework(context.Model.Framework)),
            .. context
                .Catalogue.Pages.Where(free => free.MenuPosition is not null)
                .OrderBy(free => free.MenuPosition)
                .Select(free => (free.Title.Value, Urls.FreePage(free.Id))),
            .. context.Plan.Has(Urls.Wheel) ? [(context.Model.Wheel.Name, Urls.Wheel)] : Enumerable.Empty<(string, SiteAddress)>(),
            (words[FrameWords.MenuGlossary], Urls.Glossary),
        ];
        return [.. first.Select(Item), .. behind.Select(line => Item(line) with { IsBehind = true })];

        MenuItem Item((string Text, SiteAddress Address) line) => new(line.Text, line.Address, line.Address.Path == page.Path);
    }

    // The site's name is added where there is room for it: browsers and search engines show no more.
    private static string WindowTitle(string title, string site)
    {
        var both = $"{title} – {site}";
        return title != site && both.Length <= LongestWindowTitle
            ? both
            : ShortText.Words(title.ReplaceLineEndings(" "), LongestWindowTitle);
    }
}
