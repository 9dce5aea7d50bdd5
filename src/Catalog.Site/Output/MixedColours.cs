using System.Text;

namespace Catalog.Site.Output;

/// <summary>
/// The colours that the stylesheet mixes from others, worked out when the site is made: what is published has colours that every
/// browser and every checker can read, while the source keeps the recipe.
/// </summary>
public static class MixedColours
{
    private static readonly ImmutableArray<string> Recipes = ["color-mix(", "oklch("];

    /// <summary>
    /// Rules for <c>:root</c>, to stand right after the tokens: each mixed token as <c>#rrggbb</c>, in light and in dark: what it is
    /// mixed from differs.
    /// </summary>
    public static string Rules(DesignTokens tokens)
    {
        var mixed = tokens
            .Values.Where(token => Recipes.Any(recipe => token.Value.Contains(recipe, StringComparison.Ordinal)))
            .Select(token => token.Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var css = new StringBuilder();
        Write(css, tokens, mixed, inDark: false);
        css.Append("@media screen and (prefers-color-scheme: dark) {\n");
        Write(css, tokens, mixed, inDark: true);
        return css.Append("}\n").ToString();
    }

    private static void Write(StringBuilder css, DesignTokens tokens, IEnumerable<string> names, bool inDark)
    {
        css.Append(":root {\n");
        foreach (var name in names)
        {
            if (tokens.ColourOf(name, inDark) is { } colour)
            {
                css.Append(null, $"--{name}: {colour};\n");
            }
        }

        css.Append("}\n");
    }
}
