using System.Globalization;
using Catalog.Site.Search.Analysis;

namespace Catalog.Site.Search;

/// <summary>The children's ages that a query names, in years.</summary>
public readonly record struct AgeSpan(int From, int To);

/// <summary>
/// Reads ages in a query. A number with its »år« or »klasse« is an age and nothing else; the name of a place or a step is a word too.
/// </summary>
internal static class QueryAges
{
    private const int FirstGradeAge = 6;

    /// <summary>The words with the ages that they name. A word that is only a part of an age is dropped.</summary>
    public static ImmutableArray<QueryWord> Of(ImmutableArray<QueryWord> words)
    {
        ImmutableArray<string> folded = [.. words.Select(word => Spelling.Fold(word.Letters))];
        var read = words.ToBuilder();
        for (var i = 0; i < words.Length; i++)
        {
            var next = i + 1 < words.Length ? folded[i + 1] : "";
            if (OfOne(folded[i]) is { } alone)
            {
                read[i] = read[i] with { IsDropped = false, IsAge = true, Ages = alone };
            }
            else if (OfTwo(folded[i], next) is { } both)
            {
                read[i] = read[i] with { IsDropped = false, IsAge = true, Ages = both };
                read[i + 1] = read[i + 1] with { IsDropped = true };
                i++;
            }
            else if (AgeWords.OfStage(words[i].Letters) is var (from, to))
            {
                read[i] = read[i] with { Ages = new AgeSpan(from, to) };
            }
        }

        return read.DrainToImmutable();
    }

    // 3årige, treårig.
    private static AgeSpan? OfOne(string folded)
    {
        foreach (var ending in AgeWords.Years)
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal) && Number(folded[..^ending.Length], AgeWords.Numbers) is { } year)
            {
                return new AgeSpan(year, year);
            }
        }

        return null;
    }

    // 3 år, 4. klasse, fjerde klasse.
    private static AgeSpan? OfTwo(string first, string second) =>
        AgeWords.Years.Contains(second, StringComparer.Ordinal) && Number(first, AgeWords.Numbers) is { } year ? new AgeSpan(year, year)
        : AgeWords.Grades.Contains(second, StringComparer.Ordinal)
        && Number(first, AgeWords.Ordinals) is { } grade
        && grade <= Ranking.MostGrades
            ? new AgeSpan(grade + FirstGradeAge, grade + FirstGradeAge + 1)
        : null;

    private static int? Number(string folded, ImmutableArray<string> words) =>
        folded.Length is 1 or 2
        && folded.All(char.IsAsciiDigit)
        && int.Parse(folded, CultureInfo.InvariantCulture) is var number
        && number <= Ranking.MostYears
            ? number
        : words.IndexOf(folded, StringComparer.Ordinal) is var place and >= 0 ? place
        : null;
}
