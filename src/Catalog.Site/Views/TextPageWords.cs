namespace Catalog.Site.Views;

/// <summary>The words of the glossary, the booklet, the drawing of the model, and pages with hardly any words of their own.</summary>
public static class TextPageWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey GlossaryTitle = new(Group, "glossary.title");
    public static readonly WordKey GlossaryDescription = new(Group, "glossary.description");
    public static readonly WordKey GlossaryExplains = new(Group, "glossary.explains");
    public static readonly WordKey BookletTitle = new(Group, "booklet.title");
    public static readonly WordKey BookletLink = new(Group, "booklet.link");
    public static readonly WordKey BookletList = new(Group, "booklet.list");
    public static readonly WordKey BookletOverview = new(Group, "booklet.overview");
    public static readonly WordKey NotFoundTitle = new(Group, "not-found.title");
    public static readonly WordKey AccessibilityTitle = new(Group, "accessibility.title");
    public static readonly WordKey EditorsTitle = new(Group, "editors.title");
    public static readonly WordKey EditorsSummary = new(Group, "editors.summary");
    public static readonly WordKey DataTitle = new(Group, "data.title");
    public static readonly WordKey DataSummary = new(Group, "data.summary");
    public static readonly WordKey DataJson = new(Group, "data.json");
    public static readonly WordKey DataCsv = new(Group, "data.csv");
    public static readonly WordKey DataSchema = new(Group, "data.schema");
    public static readonly WordKey DataFeed = new(Group, "data.feed");
    public static readonly WordKey DataDescription = new(Group, "data.description");
    public static readonly WordKey QuintetTitle = new(Group, "quintet.title");
    public static readonly WordKey MovedTitle = new(Group, "moved.title");
}
