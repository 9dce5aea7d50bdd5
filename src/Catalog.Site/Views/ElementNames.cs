namespace Catalog.Site.Views;

/// <summary>
/// An element's name, where it may be a principle that goes before something else: »this rather than that«. The second half is ""
/// where it goes before nothing.
/// </summary>
public static class ElementNames
{
    /// <summary>The whole name, as it is written in a line of text.</summary>
    public static string Whole(Words words, string name, string over) =>
        over.Length > 0 ? $"{First(words, name, over)} {Rather(words, over)}" : name;

    /// <summary>The name, ready to be followed by <see cref="Rather"/>.</summary>
    public static string First(Words words, string name, string over) =>
        // A name with a comma ends in a clause, which Danish closes with another.
        over.Length > 0
        && name.Contains(',', StringComparison.Ordinal)
            ? words.With(ListWords.ElementClause, ("name", name))
            : name;

    /// <summary>What the element goes before, as it follows the name.</summary>
    public static string Rather(Words words, string over) => over.Length > 0 ? words.With(ListWords.ElementRather, ("over", over)) : "";
}
