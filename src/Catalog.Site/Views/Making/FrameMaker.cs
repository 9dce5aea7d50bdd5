using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Making;

/// <summary>Makes what stands around a page.</summary>
internal static class FrameMaker
{
    private const int LongestDescription = 160;

    /// <summary>The frame of a page. The crumbs lead from the front page to the page's parent.</summary>
    public static Frame Make(ViewContext context, SiteAddress page, string title, string description, IEnumerable<LinkView>? crumbs = null, bool noIndex = false) =>
        new(
            page,
            Urls.Canonical(context.Catalogue.Site.BaseAddress, page),
            title,
            Short(description),
            noIndex,
            [.. crumbs ?? []],
            Menu(context, page),
            context.Chrome);

    public static Chrome ChromeOf(Catalogue catalogue, SiteAddress stylesheet)
    {
        var site = catalogue.Site;
        var unit = site.Contact.Unit is { } id ? catalogue.Model.Unit(id.Value)?.Name ?? "" : "";
        return new Chrome(
            site.Title,
            site.Subtitle,
            site.Owner,
            site.Edition.ToString(CultureInfo.InvariantCulture),
            Urls.Front,
            Urls.Canonical(site.BaseAddress, Urls.Front),
            Urls.Canonical(site.BaseAddress, Urls.Entries),
            stylesheet,
            Urls.Accessibility,
            Urls.DataJson,
            unit,
            site.Contact.Phone,
            Urls.Telephone(site.Contact.Phone),
            site.Contact.Mailbox,
            Urls.Mail(site.Contact.Mailbox));
    }

    private static ImmutableArray<MenuItem> Menu(ViewContext context, SiteAddress page)
    {
        var words = context.Words;
        IEnumerable<(string Text, SiteAddress Address)> lines =
        [
            (words[WordKeys.MenuEntries], Urls.Entries),
            (context.Model.Framework.Name, Urls.Framework),
            .. context.Plan.Has(Urls.Wheel) ? [(context.Model.Wheel.Name, Urls.Wheel)] : Enumerable.Empty<(string, SiteAddress)>(),
            (words[WordKeys.MenuGlossary], Urls.Glossary),
            .. context.Catalogue.Pages
                .Where(free => free.MenuPosition is not null)
                .OrderBy(free => free.MenuPosition)
                .Select(free => (free.Title.Value, Urls.FreePage(free.Id))),
        ];
        return [.. lines.Select(line => new MenuItem(line.Text, line.Address, line.Address.Path == page.Path))];
    }

    // A description is cut at a word, for search engines show no more.
    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= LongestDescription)
        {
            return line;
        }

        var cut = line.LastIndexOf(' ', LongestDescription - 1);
        return line[..(cut > 0 ? cut : LongestDescription - 1)].TrimEnd(',', '.', ';', ':') + "…";
    }
}
