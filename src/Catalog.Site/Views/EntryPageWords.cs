namespace Catalog.Site.Views;

/// <summary>The other words of an entry's page.</summary>
public static class EntryPageWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey CombinesWith = new(Group, "relations.combines-with");
    public static readonly WordKey AlternativeTo = new(Group, "relations.alternative-to");
    public static readonly WordKey BuildsOn = new(Group, "relations.builds-on");
    public static readonly WordKey BuiltOnBy = new(Group, "relations.built-on-by");
    public static readonly WordKey ReplacedBy = new(Group, "relations.replaced-by");
    public static readonly WordKey Keep = new(Group, "cycle.keep");
    public static readonly WordKey Adapt = new(Group, "cycle.adapt");
    public static readonly WordKey Drop = new(Group, "cycle.drop");
    public static readonly WordKey Citation = new(Group, "entry.citation");
    public static readonly WordKey Measurements = new(Group, "entry.measurements");
    public static readonly WordKey Relations = new(Group, "entry.relations");
    public static readonly WordKey AboutPage = new(Group, "entry.about-page");
    public static readonly WordKey Reviewed = new(Group, "entry.reviewed");
    public static readonly WordKey Edition = new(Group, "entry.edition");
    public static readonly WordKey CorrectionSubject = new(Group, "entry.propose-subject");
    public static readonly WordKey CombinesWithWhy = new(Group, "relations.combines-with-why");
    public static readonly WordKey AlternativeToWhy = new(Group, "relations.alternative-to-why");
    public static readonly WordKey BuildsOnWhy = new(Group, "relations.builds-on-why");
    public static readonly WordKey BuiltOnByWhy = new(Group, "relations.built-on-by-why");
    public static readonly WordKey ReplacedByWhy = new(Group, "relations.replaced-by-why");
}
