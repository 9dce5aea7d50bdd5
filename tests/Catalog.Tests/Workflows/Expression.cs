using System.Text.RegularExpressions;

namespace Catalog.Tests.Workflows;

/// <summary>GitHub's expressions in the few forms that the workflows use: names, words in quotes, ==, != and &amp;&amp;.</summary>
internal static partial class Expression
{
    private static readonly string[] Contexts = ["github", "runner", "steps", "matrix", "inputs"];

    /// <summary>A text with every <c>${{ … }}</c> put in.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> names) =>
        Braces().Replace(text, found => Value(found.Groups["inner"].Value, names));

    /// <summary>
    /// Whether a step runs. A condition that asks for no status means <c>success() &amp;&amp;</c> before it;
    /// <paramref name="fine"/> says that no step has failed.
    /// </summary>
    public static bool Holds(string? condition, bool fine, IReadOnlyDictionary<string, string> names)
    {
        var terms = (condition ?? "success()").Split("&&", StringSplitOptions.TrimEntries);
        return terms.All(term => Term(term, fine, names)) && (fine || terms.Any(term => term.EndsWith("()", StringComparison.Ordinal)));
    }

    private static bool Term(string term, bool fine, IReadOnlyDictionary<string, string> names) =>
        term switch
        {
            "always()" => true,
            "success()" => fine,
            "failure()" => !fine,
            _ when Comparison().Match(term) is { Success: true } found => (
                Value(found.Groups["left"].Value, names) == Value(found.Groups["right"].Value, names)
            ) == (found.Groups["sign"].Value == "=="),
            _ => throw new InvalidOperationException($"The runner of the tests does not know the condition »{term}«."),
        };

    // A name that a context does not hold is an empty text, as on GitHub.
    private static string Value(string written, IReadOnlyDictionary<string, string> names)
    {
        var word = written.Trim();
        return word is ['\'', .., '\''] ? word[1..^1]
            : word is "true" or "false" ? word
            : Name().IsMatch(word) && Contexts.Contains(word.Split('.')[0]) ? names.GetValueOrDefault(word, "")
            : throw new InvalidOperationException($"The runner of the tests does not know the expression »{word}«.");
    }

    [GeneratedRegex(@"\$\{\{(?<inner>[^}]*)\}\}")]
    private static partial Regex Braces();

    [GeneratedRegex("^(?<left>[^=!]+)(?<sign>==|!=)(?<right>[^=!]+)$")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"^[a-z_]+(\.[a-zA-Z0-9_-]+)+$")]
    private static partial Regex Name();
}
