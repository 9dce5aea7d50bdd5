using System.Collections.Frozen;

namespace Catalog.Content.Privacy;

/// <summary>The words by which a text speaks of children.</summary>
public static class ChildWords
{
    private static readonly string[] CountedEndings = ["børn", "børnene", "elever", "eleverne", "drenge", "drengene", "piger", "pigerne"];

    /// <summary>How a word ends that counts children: the form's script gets it.</summary>
    internal static IEnumerable<string> Endings => CountedEndings;

    /// <summary>Every word for one child.</summary>
    internal static IEnumerable<string> Singles => Single;

    /// <summary>Every word for children that are counted.</summary>
    internal static IEnumerable<string> CountedWords => Counted;

    /// <summary>Every word for several children.</summary>
    internal static IEnumerable<string> Plurals => Several;

    private static readonly FrozenSet<string> Counted = WordList.Of(
        """
        barn barnet dreng drengen pige pigen elev eleven unge børnenes børns elevers elevernes drenges pigers teenagere skolebørnene
        """
    );

    private static readonly FrozenSet<string> Single = WordList.Of(
        """
        barn barnet barnets dreng drengen drengens pige pigen pigens elev eleven elevens søn sønnen datter datteren tvilling tvillingen
        lillebror lillesøster storebror storesøster klassekammerat klassekammeraten
        """
    );

    private static readonly FrozenSet<string> Several = WordList.Of(
        "børn børnene børnenes drenge drengene piger pigerne elever eleverne tvillinger tvillingerne søskende"
    );

    /// <summary>Whether a word in small letters can mean children that are counted: <c>børn</c>, <c>skoleelever</c>.</summary>
    public static bool IsCounted(string word) =>
        Counted.Contains(word) || CountedEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether a word in small letters speaks of one child: <c>drengen</c>, <c>8-årig</c>.</summary>
    public static bool IsSingle(string word) =>
        Single.Contains(word) || (char.IsAsciiDigit(word[0]) && word.Contains("årig", StringComparison.Ordinal));

    /// <summary>Whether a word in small letters speaks of several children.</summary>
    public static bool IsSeveral(string word) => Several.Contains(word);

    /// <summary>Whether a word in small letters speaks of several children, alone or as the end of a longer word.</summary>
    public static bool IsCountedGroup(string word) =>
        word == "unge" || IsSeveral(word) || CountedEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether a word in small letters names a class: <c>3.b</c>, <c>0a</c>, <c>10.x</c>. What is printed in 3d is none.</summary>
    public static bool IsClass(string word)
    {
        var digits = word.StartsWith("10", StringComparison.Ordinal) ? 2 : 1;
        return word.Length > digits
            && char.IsAsciiDigit(word[0])
            && (
                (word.Length == digits + 2 && word[digits] == '.' && char.IsAsciiLetterLower(word[^1]))
                || (word.Length == digits + 1 && word[^1] is (>= 'a' and <= 'f') or (>= 'x' and <= 'z') && word is not ("2d" or "3d"))
            );
    }
}
