namespace Catalog.Site.Views;

/// <summary>The words of lists of entries: shelves, elements, the values of lists, and how many entries there are.</summary>
public static class ListWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey AllEntriesTitle = new(Group, "entries.title");
    public static readonly WordKey AllEntriesDescription = new(Group, "entries.description");
    public static readonly WordKey UnderWayTitle = new(Group, "under-way.title");
    public static readonly WordKey UnderWayDescription = new(Group, "under-way.description");
    public static readonly WordKey LearntTitle = new(Group, "learnt.title");
    public static readonly WordKey LearntDescription = new(Group, "learnt.description");
    public static readonly CountedWord ExampleCount = new(Group, "example.count");
    public static readonly WordKey CountBoth = new(Group, "entries.count-both");
    public static readonly WordKey NoEntries = new(Group, "entries.none");
    public static readonly CountedWord EntryCount = new(Group, "entries.count");
    public static readonly WordKey BearingRole = new(Group, "element.bearing");
    public static readonly WordKey CentreRole = new(Group, "element.centre");
    public static readonly CountedWord IndicatorCount = new(Group, "indicator.count");
    public static readonly WordKey TermDescription = new(Group, "term.description");
    public static readonly WordKey TermValid = new(Group, "term.valid");
    public static readonly WordKey TermValidFrom = new(Group, "term.valid-from");
    public static readonly WordKey TermValidTo = new(Group, "term.valid-to");
    public static readonly WordKey ExampleNotice = new(Group, "example.notice");
}
