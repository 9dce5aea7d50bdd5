using System.Globalization;
using Catalog.Content.Model;
using Catalog.Site.Output;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes what all pages of a site share.</summary>
internal static class ChromeFactory
{
    private const char NoBreakSpace = '\u00A0';

    public static Chrome Create(SitePlan plan, Words words, Assets assets, string searchVersion)
    {
        var (catalogue, site) = (plan.Catalogue, plan.Catalogue.Site);
        var unit = site.Contact.Unit is { } id ? catalogue.Model.Unit(id.Value)?.Name ?? "" : "";
        return new Chrome
        {
            SiteTitle = site.Title,
            Notice = NoticeOf(plan, words),
            Subtitle = site.Subtitle,
            Owner = site.Owner,
            Edition = site.Edition.ToString(CultureInfo.InvariantCulture),
            Front = Urls.Front,
            FrontOnTheWeb = Urls.Canonical(site.BaseAddress, Urls.Front),
            EntriesOnTheWeb = Urls.Canonical(site.BaseAddress, Urls.Entries),
            Fonts = assets.Fonts,
            Stylesheet = assets.Stylesheet,
            Icon = assets.Icon,
            Script = assets.Script,
            SearchVersion = searchVersion,
            Accessibility = Urls.Accessibility,
            Booklet = BookletViewFactory.Link(plan, words),
            Data = Urls.DataPage,
            Rules = Urls.Rules,
            Editors = plan.Catalogue.Site.HasEditorsPage ? Urls.Editors : null,
            Coverage = Urls.Coverage,
            Units = plan.Has(Urls.Units) ? Urls.Units : null,
            Choosing = new ChoosingView(Urls.Comparison, ScriptWordViewFactory.Create(words, ComparisonWords.ChooseSays)),
            Propose = Urls.Propose,
            ContactName = unit,
            Phone = site.Contact.Phone.Replace(' ', NoBreakSpace),
            PhoneAddress = Urls.Telephone(site.Contact.Phone),
            Mailbox = site.Contact.Mailbox,
            MailboxAddress = Urls.Mail(site.Contact.Mailbox),
            News = plan.Has(Urls.News) ? Urls.News : null,
            Editions = plan.Has(Urls.Editions) ? Urls.Editions : null,
            Feed = Urls.Feed,
            OtherPages =
            [
                .. catalogue
                    .Pages.Where(page => page.MenuPosition is null)
                    .Select(page => new LinkView(page.Title.Value, Urls.FreePage(page.Id))),
            ],
            Licence = LicenceOf(site, words),
        };
    }

    /// <summary>
    /// What the pages of a frozen edition share: the stylesheet and the accessibility page of the site around it. They have no
    /// script, since search and filters are today's; the banner leads to what the site has today.
    /// </summary>
    public static Chrome CreateForEdition(Chrome chrome, Assets assets) =>
        chrome with
        {
            Fonts = Urls.AroundEdition(assets.Fonts),
            Stylesheet = Urls.AroundEdition(assets.Stylesheet),
            Icon = Urls.AroundEdition(assets.Icon),
            Data = Urls.DataJson,
            Script = null,
            Accessibility = Urls.AroundEdition(Urls.Accessibility),
            Rules = null,
            Editors = null,
            Coverage = null,
            Units = null,
            Booklet = null,
            Propose = Urls.AroundEdition(Urls.Propose),
            Choosing = null,
            Feed = null,
        };

    /// <summary>What every page says of the whole site, those of frozen editions too.</summary>
    public static string? NoticeOf(SitePlan plan, Words words) =>
        (plan.IsPreview, plan.Catalogue.Site.IsDemonstration) switch
        {
            (true, true) => $"{words[FrameWords.NoticePreview]} {words[FrameWords.NoticeDemonstration]}",
            (true, false) => words[FrameWords.NoticePreview],
            (false, true) => words[FrameWords.NoticeDemonstration],
            _ => null,
        };

    /// <summary>The licence of a catalogue's data as a link; null when none is chosen.</summary>
    public static LinkView? LicenceOf(SiteSettings site, Words words) =>
        site.Licence is { } licence
            ? new LinkView(words.With(FrameWords.DataLicence, ("name", licence.Name)), Urls.External(licence.Address))
            : null;
}
