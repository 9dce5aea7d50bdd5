using System.Collections.Frozen;

namespace Catalog.Content.Privacy;

/// <summary>Reads a list of words with spaces or line ends between them.</summary>
internal static class WordList
{
    private static readonly char[] Between = [' ', '\r', '\n'];

    /// <summary>The words as a set in which capitals count.</summary>
    public static FrozenSet<string> Of(string words) =>
        words.Split(Between, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
