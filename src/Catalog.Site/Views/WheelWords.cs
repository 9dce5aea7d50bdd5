namespace Catalog.Site.Views;

/// <summary>The words of the year.</summary>
public static class WheelWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey Reviewed = new(Group, "wheel.reviewed");
    public static readonly WordKey Happened = new(Group, "wheel.happened-count");
    public static readonly WordKey Counted = new(Group, "wheel.counted");
    public static readonly WordKey Drawing = new(Group, "wheel.drawing");
    public static readonly WordKey Step = new(Group, "wheel.step");
    public static readonly WordKey Now = new(Group, "wheel.now");
    public static readonly WordKey NowNothing = new(Group, "wheel.now-nothing");
    public static readonly WordKey And = new(Group, "wheel.and");
}
