using System.Collections.Frozen;

namespace Catalog.Content.Privacy;

/// <summary>The words by which a text speaks of children.</summary>
public static class ChildWords
{
    private static readonly string[] CountedEndings = ["børn", "børnene", "elever", "eleverne", "drenge", "drengene", "piger", "pigerne"];

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

    /// <summary>Whether a word in small letters names a class: <c>3.b</c>, <c>0a</c>.</summary>
    public static bool IsClass(string word) =>
        word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiLetterLower(word[^1]) && (word.Length == 2 || word[1] == '.');
}
