namespace Catalog.Site.Views;

/// <summary>The words of the page and the report about coverage.</summary>
public static class CoverageWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey Title = new(Group, "coverage.title");
    public static readonly WordKey Description = new(Group, "coverage.description");
    public static readonly CountedWord Count = new(Group, "coverage.count");
    public static readonly WordKey Caption = new(Group, "coverage.caption");
    public static readonly WordKey ListCaption = new(Group, "coverage.caption-list");
    public static readonly WordKey Matrix = new(Group, "coverage.matrix");
    public static readonly WordKey Whole = new(Group, "coverage.whole");
    public static readonly WordKey What = new(Group, "coverage.what");
    public static readonly WordKey AllAges = new(Group, "coverage.ages-all");
    public static readonly WordKey Gaps = new(Group, "coverage.gaps-title");
    public static readonly WordKey ReportTitle = new(Group, "coverage.report.title");
    public static readonly WordKey ExamplesLeftOut = new(Group, "coverage.report.left-out");
    public static readonly WordKey SameElements = new(Group, "coverage.same-elements");
    public static readonly WordKey Indicators = new(Group, "element.indicators");
    public static readonly WordKey Indicator = new(Group, "coverage.report.indicator");
    public static readonly WordKey Element = new(Group, "coverage.report.element");
    public static readonly WordKey List = new(Group, "coverage.report.list");
    public static readonly WordKey Term = new(Group, "coverage.report.term");
    public static readonly WordKey Entries = new(Group, "coverage.report.entries");
    public static readonly WordKey Examples = new(Group, "coverage.report.examples");
    public static readonly WordKey None = new(Group, "coverage.none");
    public static readonly WordKey Cell = new(Group, "coverage.cell");
    public static readonly WordKey AllEmpty = new(Group, "coverage.gaps.all");
    public static readonly WordKey NoElement = new(Group, "coverage.gaps.elements");
    public static readonly WordKey NoTerm = new(Group, "coverage.gaps.terms");
    public static readonly WordKey NoAge = new(Group, "coverage.gaps.ages");
    public static readonly WordKey NoTermAge = new(Group, "coverage.gaps.term-ages");
    public static readonly WordKey NoIndicator = new(Group, "coverage.gaps.indicators");
    public static readonly WordKey NoGap = new(Group, "coverage.gaps.nothing");
}
