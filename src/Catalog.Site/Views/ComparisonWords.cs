namespace Catalog.Site.Views;

/// <summary>The words of the page that compares, and what its script says.</summary>
public static class ComparisonWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey Title = new(Group, "compare.title");
    public static readonly WordKey Description = new(Group, "compare.description");
    public static readonly WordKey About = new(Group, "compare.about");
    public static readonly WordKey Summary = new(Group, "compare.summary");
    public static readonly WordKey Time = new(Group, "compare.time");
    public static readonly WordKey Act = new(Group, "layers.act");
    public static readonly WordKey Grade = new(Group, "compare.grade");
    public static readonly CountedWord Offer = new(Group, "compare.offer");
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
        new(Group, "compare.says.both"),
        new(Group, "compare.says.all-three"),
        new(Group, "compare.says.all-four"),
        new(Group, "compare.says.name"),
        new(Group, "compare.says.and"),
        new(Group, "compare.says.or"),
        new(Group, "compare.says.same-age"),
        new(Group, "compare.says.same-lists"),
        new(Group, "compare.says.same-age-lists"),
        new(Group, "compare.says.same-situation"),
        new(Group, "compare.says.same-time"),
        new(Group, "compare.says.same-effect"),
        new(Group, "compare.says.each-age"),
        new(Group, "compare.says.each-time"),
        new(Group, "compare.says.each-status"),
        new(Group, "compare.says.not-told"),
        new(Group, "compare.says.no-number"),
        .. new CountedWord(Group, "compare.says.example").Forms,
        new(Group, "compare.says.more-known"),
        new(Group, "compare.says.most-known"),
        new(Group, "compare.says.known"),
        new(Group, "compare.says.not-assessed"),
        new(Group, "compare.says.nothing-told"),
        .. new CountedWord(Group, "compare.says.same").Forms,
        new(Group, "compare.says.compare-none"),
        new(Group, "compare.says.compare-one"),
        new(Group, "compare.says.compare-with"),
        new(Group, "compare.says.compare-unknown"),
        new(Group, "compare.says.compare-four"),
        new(Group, "compare.says.compare-failed"),
        new(Group, "compare.says.empty"),
    ];
}
