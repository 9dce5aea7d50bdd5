namespace Catalog.Site.Views;

/// <summary>The words of an entry's drawing, for those who do not see it, and of when it happens.</summary>
public static class DrawingWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey Name = new(Group, "drawing.name");
    public static readonly CountedWord Children = new(Group, "drawing.children");
    public static readonly CountedWord Young = new(Group, "drawing.young");
    public static readonly CountedWord Adults = new(Group, "drawing.adults");
    public static readonly WordKey NoNumber = new(Group, "drawing.no-number");
    public static readonly WordKey And = new(Group, "drawing.and");
    public static readonly CountedWord Times = new(Group, "drawing.times");
    public static readonly CountedWord Minutes = new(Group, "drawing.minutes");
    public static readonly WordKey EveryDay = new(Group, "drawing.every-day");
    public static readonly WordKey Week = new(Group, "drawing.week");
    public static readonly WordKey Morning = new(Group, "drawing.morning");
    public static readonly WordKey Forenoon = new(Group, "drawing.forenoon");
    public static readonly WordKey Midday = new(Group, "drawing.midday");
    public static readonly WordKey Afternoon = new(Group, "drawing.afternoon");
    public static readonly WordKey Evening = new(Group, "drawing.evening");
}
