namespace Catalog.Content.Diagnostics;

/// <summary>Words of a file as a message quotes them: on one line, cut when they are long.</summary>
internal static class QuotedInput
{
    private const int MostLetters = 120;
    private const int MostNamed = 40;

    /// <summary>The names with commas between; of very many the first, and how many more there are.</summary>
    public static string Few(ImmutableArray<string> names) =>
        names.Length <= MostNamed
            ? string.Join(", ", names)
            : $"{string.Join(", ", names.Take(MostNamed))} og {names.Length - MostNamed} flere";

    /// <summary>The words without line ends, cut after at most <paramref name="most"/> UTF-16 units, never inside a pair.</summary>
    public static string Short(string words, int most = MostLetters)
    {
        var line = words.ReplaceLineEndings(" ").Trim();
        if (line.Length <= most)
        {
            return line;
        }

        return line[..(char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1)] + "…";
    }
}
