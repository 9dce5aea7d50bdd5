namespace Catalog.Site.Views;

/// <summary>The words of the page that compares, and what its script says.</summary>
public static class ComparisonWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey Title = new(Group, "compare.title");
    public static readonly WordKey Description = new(Group, "compare.description");
    public static readonly WordKey About = new(Group, "compare.about");
    public static readonly WordKey Summary = new(Group, "compare.summary");
    public static readonly WordKey Grade = new(Group, "compare.grade");
    public static readonly WordKey Changes = new(Group, "compare.changes");
    public static readonly WordKey Change = new(Group, "compare.change");

    /// <summary>What the site's script says where entries are chosen to be compared.</summary>
    public static readonly ImmutableArray<WordKey> ChooseSays =
    [
        new(Group, "compare.says.choose"),
        .. new CountedWord(Group, "compare.says.picked").Forms,
        .. new CountedWord(Group, "compare.says.go").Forms,
        new(Group, "compare.says.too-many"),
    ];

    /// <summary>What the site's script says on the page that compares.</summary>
    public static readonly ImmutableArray<WordKey> CompareSays =
    [
        .. new CountedWord(Group, "compare.says.compared").Forms,
        .. new CountedWord(Group, "compare.says.same").Forms,
        new(Group, "compare.says.compare-none"),
        new(Group, "compare.says.compare-one"),
        new(Group, "compare.says.compare-unknown"),
        new(Group, "compare.says.compare-four"),
        new(Group, "compare.says.compare-failed"),
        new(Group, "compare.says.empty"),
    ];
}
