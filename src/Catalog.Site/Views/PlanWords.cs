namespace Catalog.Site.Views;

/// <summary>The words of what must be measured for goals to be seen, on a page in a preview and in <c>catalog plan</c>.</summary>
public static class PlanWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey Title = new(Group, "plan.title");
    public static readonly WordKey Begins = new(Group, "plan.begins");
    public static readonly WordKey Began = new(Group, "plan.began");
    public static readonly WordKey NoStart = new(Group, "plan.no-start");
    public static readonly WordKey Deadline = new(Group, "plan.deadline");

    public static readonly WordKey Example = new(Group, "plan.example");
    public static readonly WordKey Over = new(Group, "plan.over");
    public static readonly WordKey NoField = new(Group, "plan.no-field");
    public static readonly WordKey NoGoals = new(Group, "plan.no-goals");

    public static readonly WordKey NoMeasurement = new(Group, "plan.no-measurement");
    public static readonly WordKey UnknownMeasurement = new(Group, "plan.unknown-measurement");
    public static readonly WordKey OnlyWords = new(Group, "plan.only-words");
    public static readonly WordKey NoRow = new(Group, "plan.no-row");
    public static readonly WordKey NoRhythm = new(Group, "plan.no-rhythm");

    public static readonly WordKey Measured = new(Group, "plan.measured");
    public static readonly WordKey NoneYet = new(Group, "plan.none-yet");
    public static readonly WordKey BeforeOnly = new(Group, "plan.before-only");
    public static readonly WordKey SoFar = new(Group, "plan.so-far");
    public static readonly WordKey Expected = new(Group, "plan.expected");
    public static readonly CountedWord LeftOut = new(Group, "plan.left-out");
    public static readonly WordKey Need = new(Group, "plan.need");
    public static readonly WordKey TooFewDays = new(Group, "plan.too-few-days");
    public static readonly WordKey Takes = new(Group, "plan.takes");
    public static readonly WordKey BeforeEnough = new(Group, "plan.before-enough");
    public static readonly WordKey BeforeLeast = new(Group, "plan.before-least");
    public static readonly WordKey BeforeFew = new(Group, "plan.before-few");
    public static readonly WordKey BetterStart = new(Group, "plan.better-start");
    public static readonly WordKey LaterStart = new(Group, "plan.later-start");
    public static readonly WordKey More = new(Group, "plan.more");
    public static readonly WordKey MoreLeast = new(Group, "plan.more-least");
    public static readonly WordKey Missed = new(Group, "plan.missed");
    public static readonly WordKey MissedHelp = new(Group, "plan.missed-help");
    public static readonly WordKey Signal = new(Group, "plan.signal");
    public static readonly WordKey AfterEnough = new(Group, "plan.after-enough");
    public static readonly WordKey Reaches = new(Group, "plan.reaches");
    public static readonly WordKey ReachesMore = new(Group, "plan.reaches-more");
    public static readonly WordKey ReachesNone = new(Group, "plan.reaches-none");
    public static readonly WordKey InTime = new(Group, "plan.in-time");
    public static readonly WordKey LeastInTime = new(Group, "plan.least-in-time");
    public static readonly WordKey TooLate = new(Group, "plan.too-late");
    public static readonly WordKey FewPeople = new(Group, "plan.few-people");
    public static readonly WordKey OneChild = new(Group, "plan.one-child");

    public static readonly WordKey Days = new(Group, "plan.days");
    public static readonly WordKey DaysOf = new(Group, "plan.days-of");
    public static readonly WordKey NoDays = new(Group, "plan.days-none");
    public static readonly WordKey Cut = new(Group, "plan.days-cut");
    public static readonly WordKey Calendar = new(Group, "plan.days-how");
    public static readonly WordKey Day = new(Group, "plan.day");
    public static readonly WordKey What = new(Group, "plan.what");
    public static readonly WordKey Who = new(Group, "plan.who");
    public static readonly WordKey HowSure = new(Group, "plan.sure");
    public static readonly WordKey Rule = new(Group, "plan.rule");
    public static readonly WordKey Power = new(Group, "plan.power");
    public static readonly WordKey PowerMore = new(Group, "plan.power-more");
    public static readonly WordKey Source = new(Group, "plan.source");
    public static readonly WordKey ColumnBefore = new(Group, "plan.power-before");
    public static readonly WordKey ColumnAfter = new(Group, "plan.power-after");
    public static readonly WordKey ColumnOne = new(Group, "plan.power-one");
    public static readonly WordKey ColumnTwo = new(Group, "plan.power-two");
    public static readonly WordKey ColumnFalse = new(Group, "plan.power-false");

    public static readonly WordKey SheetTitle = new(Group, "plan.sheet");
    public static readonly WordKey SheetHow = new(Group, "plan.sheet-how");
    public static readonly WordKey SheetRow = new(Group, "plan.sheet-row");
    public static readonly WordKey SheetId = new(Group, "plan.sheet-id");
    public static readonly WordKey SheetUnit = new(Group, "plan.sheet-unit");
    public static readonly WordKey SheetValue = new(Group, "plan.sheet-value");
    public static readonly WordKey SheetCount = new(Group, "plan.sheet-count");
    public static readonly WordKey SheetNote = new(Group, "plan.sheet-note");
    public static readonly WordKey EventMeasure = new(Group, "plan.event-measure");
    public static readonly WordKey EventDeadline = new(Group, "plan.event-deadline");
}
