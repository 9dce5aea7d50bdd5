namespace Catalog.Site.Views;

/// <summary>The words of the search page, and what its script says.</summary>
public static class SearchPageWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey Title = new(Group, "search.title");
    public static readonly WordKey Description = new(Group, "search.description");
    private static readonly WordKey Said = new(Group, "search.says.said");

    /// <summary>What the site's script says in the quick search.</summary>
    public static readonly ImmutableArray<WordKey> QuickSays =
    [
        new(Group, "search.says.quick"),
        new(Group, "search.says.quick-word"),
        new(Group, "search.says.quick-example"),
        Said,
        .. new CountedWord(Group, "search.says.quick-count").Forms,
    ];

    /// <summary>What the site's script says of filters.</summary>
    public static readonly ImmutableArray<WordKey> FilterSays =
    [
        .. new CountedWord(Group, "search.says.chosen").Forms,
        .. new CountedWord(Group, "search.says.shown").Forms,
        .. new CountedWord(Group, "search.says.show").Forms,
        new(Group, "search.says.nothing-filtered"),
        new(Group, "search.says.failed-filters"),
    ];

    /// <summary>What the site's script says on the search page.</summary>
    public static readonly ImmutableArray<WordKey> SearchSays =
    [
        .. FilterSays,
        .. new CountedWord(Group, "search.says.found").Forms,
        .. new CountedWord(Group, "search.says.less-sure").Forms,
        new(Group, "search.says.unsure"),
        new(Group, "search.says.in-title"),
        new(Group, "search.says.in-summary"),
        new(Group, "search.says.in-text"),
        new(Group, "search.says.same-topic"),
        new(Group, "search.says.right-age"),
        new(Group, "search.says.nothing"),
        new(Group, "search.says.instead"),
        new(Group, "search.says.exactly"),
        new(Group, "search.says.try"),
        Said,
        new(Group, "search.says.situations"),
        new(Group, "search.says.nothing-but"),
        new(Group, "search.says.failed"),
    ];
}
