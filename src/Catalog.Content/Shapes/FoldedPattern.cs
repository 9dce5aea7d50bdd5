using System.Text;

namespace Catalog.Content.Shapes;

/// <summary>A regular expression for every spelling of a word that <see cref="Text.DanishFolding"/> makes the same.</summary>
internal static class FoldedPattern
{
    /// <summary>The pattern of a folded word: capitals or not, æ, ø and å or their two letters, é or e, ü or y.</summary>
    public static string Of(string folded)
    {
        var pattern = new StringBuilder(folded.Length * 4);
        for (var i = 0; i < folded.Length; i++)
        {
            var danish = i + 1 < folded.Length ? Danish(folded[i], folded[i + 1]) : null;
            pattern.Append(danish ?? One(folded[i]));
            i += danish is null ? 0 : 1;
        }

        return pattern.ToString();
    }

    private static string? Danish(char first, char second) =>
        (first, second) switch
        {
            ('a', 'e') => "(?:[aA][eE]|[æäÆÄ])",
            ('o', 'e') => "(?:[oO][eE]|[øöØÖ])",
            ('a', 'a') => "(?:[aA]{2}|[åÅ])",
            _ => null,
        };

    private static string One(char letter) =>
        letter switch
        {
            'e' => "[eEéèÉÈ]",
            'y' => "[yYüÜ]",
            _ when char.ToUpperInvariant(letter) is var capital && capital != letter => $"[{letter}{capital}]",
            _ => Escaped(letter),
        };

    // JSON Schema's expressions are JavaScript's: what has no meaning there must not be escaped.
    private static string Escaped(char letter) =>
        @"^$\.*+?()[]{}|/".Contains(letter, System.StringComparison.Ordinal) ? $@"\{letter}" : $"{letter}";
}
