namespace Catalog.Site.Views;

/// <summary>The words of editions: badges, banners, histories and notices on retired entries.</summary>
public static class EditionWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey BadgeNew = new(Group, "badge.new");
    public static readonly WordKey BadgeUpdated = new(Group, "badge.updated");
    public static readonly WordKey BadgeUnchanged = new(Group, "badge.unchanged");
    public static readonly WordKey Retired = new(Group, "retired.text");
    public static readonly WordKey RetiredReplaced = new(Group, "retired.replaced");
    public static readonly WordKey RetiredLast = new(Group, "retired.last");
    public static readonly WordKey EditionName = new(Group, "editions.name");
    public static readonly WordKey EditionsTitle = new(Group, "editions.title");
    public static readonly WordKey EditionsDescription = new(Group, "editions.description");
    public static readonly WordKey EditionHolds = new(Group, "editions.holds");
    public static readonly WordKey EditionHeld = new(Group, "editions.held");
    public static readonly WordKey EditionNews = new(Group, "editions.news");
    public static readonly WordKey EditionOfSite = new(Group, "editions.of-site");
    public static readonly WordKey BannerPast = new(Group, "banner.past");
    public static readonly WordKey BannerCurrent = new(Group, "banner.current");
    public static readonly WordKey BannerToday = new(Group, "banner.today");
    public static readonly WordKey BannerFront = new(Group, "banner.front");
    public static readonly WordKey UnchangedSaid = new(Group, "unchanged.said");
    public static readonly WordKey UnchangedWhole = new(Group, "unchanged.whole");
    public static readonly WordKey HistoryToday = new(Group, "history.today");
    public static readonly WordKey HistoryFirst = new(Group, "history.first");
    public static readonly CountedWord HistoryShow = new(Group, "history.show");
    public static readonly WordKey HistorySame = new(Group, "history.same");
}
