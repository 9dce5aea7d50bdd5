namespace Catalog.Site.Views;

/// <summary>The words of the news and the feed.</summary>
public static class NewsWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey Title = new(Group, "news.title");
    public static readonly WordKey Lead = new(Group, "news.lead");
    public static readonly WordKey LeadEdition = new(Group, "news.lead-edition");
    public static readonly WordKey NoneBefore = new(Group, "news.none-before");
    public static readonly WordKey Unreadable = new(Group, "news.unreadable");
    public static readonly WordKey Nothing = new(Group, "news.nothing");
    public static readonly CountedWord OnlyRead = new(Group, "news.only-read");
    public static readonly WordKey FeedTitle = new(Group, "news.feed");
    public static readonly WordKey FeedRights = new(Group, "news.rights");
    public static readonly WordKey Model = new(Group, "news.model");
    public static readonly WordKey New = new(Group, "news.new");
    public static readonly WordKey Begun = new(Group, "news.begun");
    public static readonly WordKey Changed = new(Group, "news.changed");
    public static readonly WordKey Replaced = new(Group, "news.replaced");
    public static readonly WordKey Retired = new(Group, "news.retired");
    public static readonly WordKey Back = new(Group, "news.back");
    public static readonly WordKey Stopped = new(Group, "news.stopped");
}
