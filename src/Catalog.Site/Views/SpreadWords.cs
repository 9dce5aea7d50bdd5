namespace Catalog.Site.Views;

/// <summary>The words about where a method has been taken up.</summary>
public static class SpreadWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey Title = new(Group, "spread.title");
    public static readonly WordKey AsDescribed = new(Group, "spread.as-described");
    public static readonly WordKey Adapted = new(Group, "spread.adapted");
    public static readonly WordKey Stopped = new(Group, "spread.stopped");
    public static readonly WordKey First = new(Group, "spread.first");
    public static readonly WordKey Reached = new(Group, "spread.reached");
    public static readonly WordKey NotReached = new(Group, "spread.not-reached");
    public static readonly WordKey Entry = new(Group, "spread.entry");
    public static readonly WordKey TakenUp = new(Group, "spread.taken-up");
    public static readonly WordKey Yearly = new(Group, "spread.yearly");
    public static readonly WordKey YearlyLine = new(Group, "spread.yearly-line");
    public static readonly WordKey YearlyNone = new(Group, "spread.yearly-none");
}
