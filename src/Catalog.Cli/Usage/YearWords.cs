using System.Globalization;
using Catalog.Cli.Disk;

namespace Catalog.Cli.Usage;

/// <summary>The year after <c>catalog release</c>, and the reasons to refuse it.</summary>
internal static class YearWords
{
    private const string Usage = "Skriv for eksempel: catalog release 2026.";

    /// <summary>The year as a number.</summary>
    /// <exception cref="EdgeException">There is no word, it is not a year, or there are more words.</exception>
    public static int Read(ImmutableArray<string> words) =>
        words switch
        {
            [] => throw new EdgeException($"Der mangler et årstal. {Usage}"),
            [var word] => IsYear(word)
                ? int.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture)
                : throw new EdgeException($"»{word}« er ikke et årstal. {Usage}"),
            [_, var second, ..] => throw new EdgeException($"Ordet »{second}« hører ikke til noget. Der skal kun stå ét årstal. {Usage}"),
        };

    /// <summary>Whether a word is a year: four digits.</summary>
    public static bool IsYear(string word) => word.Length == 4 && word[0] != '0' && word.All(char.IsAsciiDigit);

    /// <summary>
    /// Why the year cannot be frozen now and what to do, or null when it can. <paramref name="named"/> is the year in site.yml.
    /// </summary>
    public static string? Refusal(int year, int thisYear, int? latest, int? named) =>
        year > thisYear ? $"Året {year} er ikke kommet endnu. I år er {thisYear}."
        : latest > year
            ? $"Der er allerede en udgave for {latest}. En udgave kan ikke være ældre end den, der kom før. Skriv et senere årstal."
        : named is { } written && written != year ? $"I site.yml står der »udgave: {written}«. Skriv »udgave: {year}« i den, og kør igen."
        : null;
}
