namespace Catalog.Site.Views;

/// <summary>The words of the sheet that an entry is on for a meeting.</summary>
public static class SheetWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey Title = new(Group, "sheet.title");
    public static readonly WordKey Description = new(Group, "sheet.description");
    public static readonly WordKey Code = new(Group, "sheet.code");
    public static readonly WordKey ForWhom = new(Group, "sheet.for-whom");
    public static readonly WordKey HowMuch = new(Group, "sheet.how-much");
    public static readonly WordKey Needs = new(Group, "sheet.needs");
    public static readonly WordKey Measured = new(Group, "sheet.measured");
    public static readonly WordKey Do = new(Group, "sheet.do");
    public static readonly WordKey Unknown = new(Group, "sheet.unknown");
    public static readonly WordKey Shortened = new(Group, "sheet.shortened");
    public static readonly WordKey More = new(Group, "sheet.more");
    public static readonly WordKey LastStep = new(Group, "sheet.last-step");
    public static readonly WordKey LastSteps = new(Group, "sheet.last-steps");
    public static readonly WordKey WhichGroup = new(Group, "sheet.ask.group");
    public static readonly WordKey WhichAges = new(Group, "sheet.ask.ages");
    public static readonly WordKey Stopped = new(Group, "sheet.ask.stopped");
    public static readonly WordKey Effort = new(Group, "sheet.ask.effort");
    public static readonly WordKey Time = new(Group, "sheet.ask.time");
    public static readonly WordKey Who = new(Group, "sheet.ask.who");
}
