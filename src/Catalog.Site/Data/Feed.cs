using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Catalog.Content.Editions;
using Catalog.Content.Editions.Comparing;
using Catalog.Content.Model;
using Catalog.Site.Planning;
using Catalog.Site.Views;

namespace Catalog.Site.Data;

/// <summary>
/// What is new since the edition before, as an Atom feed (RFC 4287); everything while there is no edition. An entry is known by
/// the address that it had first, so that a rename is not news to feed readers. Examples are left out.
/// </summary>
public static class Feed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The file's bytes, UTF-8. Days come from the sources and the editions alone.</summary>
    public static ReadOnlyMemory<byte> Write(SitePlan plan, Words words)
    {
        var site = plan.Catalogue.Site;
        ImmutableArray<(Entry Entry, EntryHistory? History, DateOnly Day)> news =
        [
            .. plan
                .Index.Public.Where(entry => !entry.IsExample && plan.Catalogue.Model.Lifecycle.IsPublished(entry))
                .Select(entry => (Entry: entry, History: plan.HistoryOf(entry)))
                .Where(each => each.History is null or { Baseline: null } or { IsNew: true } or { IsUpdated: true })
                .Select(each => (each.Entry, each.History, Day: DayOf(each.Entry, each.History, plan)))
                .OrderByDescending(each => each.Day)
                .ThenBy(each => each.Entry.Id, StringComparer.Ordinal),
        ];
        var updated = news.Select(each => each.Day)
            .Concat(plan.Editions.Select(edition => edition.Manifest.Frozen))
            .Append(Beginning(site))
            .Max();
        var feed = new XElement(
            Atom + "feed",
            new XElement(Atom + "id", Urls.Canonical(site.BaseAddress, Urls.Feed).Text),
            new XElement(Atom + "title", words.With(NewsWords.FeedTitle, ("site", site.Title))),
            new XElement(Atom + "updated", Stamp(updated)),
            new XElement(Atom + "author", new XElement(Atom + "name", site.Owner)),
            site.Licence is { } licence
                ? new XElement(
                    Atom + "rights",
                    words.With(NewsWords.FeedRights, ("licence", licence.Name), ("address", licence.Address.AbsoluteUri))
                )
                : null,
            Link("self", Urls.Canonical(site.BaseAddress, Urls.Feed)),
            Link("alternate", Urls.Canonical(site.BaseAddress, plan.Has(Urls.News) ? Urls.News : Urls.Front)),
            news.Select(each => Item(each.Entry, each.History, each.Day, site))
        );
        return Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + feed.ToString(SaveOptions.None).ReplaceLineEndings("\n") + "\n"
        );
    }

    private static XElement Item(Entry entry, EntryHistory? history, DateOnly day, SiteSettings site)
    {
        var heading = EntryHeading.Of(entry);
        return new XElement(
            Atom + "entry",
            heading.Language.Length > 0 ? new XAttribute(XNamespace.Xml + "lang", heading.Language) : null,
            new XElement(
                Atom + "id",
                Urls.Canonical(site.BaseAddress, Urls.Entry(entry.Head.FormerAddresses.LastOrDefault()?.Value ?? entry.Id)).Text
            ),
            new XElement(Atom + "title", heading.Title),
            new XElement(Atom + "updated", Stamp(day)),
            Link("alternate", Urls.Canonical(site.BaseAddress, heading.Address)),
            new XElement(Atom + "summary", heading.Summary),
            ContentOf(history) is [_, ..] content ? new XElement(Atom + "content", string.Join('\n', content)) : null
        );
    }

    // What has happened to it since the edition before, one difference a line.
    private static ImmutableArray<string> ContentOf(EntryHistory? history) =>
        [
            .. (history?.Steps ?? [])
                .Where(step => history!.Baseline is { } year && (step.Year ?? int.MaxValue) > year && step.Change is not null)
                .SelectMany(step => step.Change!.Fields.Select(ChangeWords.Of).Prepend(ChangeWords.Of(step.Change))),
        ];

    // The day it was last read through, or frozen with something new in it, whichever came last.
    private static DateOnly DayOf(Entry entry, EntryHistory? history, SitePlan plan)
    {
        var frozen = (history?.Steps ?? [])
            .Where((step, i) => step.Year is not null && (i == 0 || step.Change is { IsNews: true }))
            .Select(step => step.Year);
        return plan
            .Editions.Where(edition => frozen.Contains(edition.Year))
            .Select(edition => edition.Manifest.Frozen)
            .Append(entry.Head.Reviewed?.Value ?? Beginning(plan.Catalogue.Site))
            .Max();
    }

    private static DateOnly Beginning(SiteSettings site) => new(int.Clamp(site.Edition, 1, 9999), 1, 1);

    private static XElement Link(string relation, ExternalAddress address) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address.Text));

    private static string Stamp(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
