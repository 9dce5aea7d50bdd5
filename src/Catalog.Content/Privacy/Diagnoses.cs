using System.Buffers;
using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>Finds sentences with one child, a diagnosis, and the unit or class: together they identify somebody.</summary>
public static class Diagnoses
{
    /// <summary>How long a unit's name must be to tell which place it is.</summary>
    public const int ShortestUnit = 5;

    // Beginnings of words; those in capitals are written so (ADD is a diagnosis, addere is not).
    internal static readonly string[] Roots =
    [
        "ADHD",
        "ADD",
        "OCD",
        "PTSD",
        "autis",
        "asperger",
        "tourette",
        "ordblind",
        "dyslek",
        "epilep",
        "diabet",
        "anorek",
        "bulimi",
        "spiseforstyrre",
        "udviklingshæm",
        "downs syndrom",
        "skizofren",
        "mutisme",
        "cerebral parese",
        "depression",
        "angstlid",
        "angstdiagnose",
        "tilknytningsforstyrre",
        "opmærksomhedsforstyrre",
        "retarder",
        "selvskade",
        "psykose",
        "psykotisk",
        "bipolar",
        "adfærdsforstyrre",
        "personlighedsforstyrre",
        "kromosomfejl",
    ];

    // A piece of each root that has no Danish letter and is rare in other words. Eight pieces at a time are looked for
    // many letters at once; nine cost thirty times as much.
    private static readonly ImmutableArray<SearchValues<string>> RarePieces =
    [
        .. new[]
        {
            "adhd",
            "add",
            "ocd",
            "ptsd",
            "autis",
            "asperg",
            "tourett",
            "rdblind",
            "yslek",
            "pilep",
            "diabet",
            "norek",
            "bulimi",
            "forstyrr",
            "lingsh",
            "downs",
            "kizofr",
            "mutism",
            "cerebral",
            "pressio",
            "gstlid",
            "gstdia",
            "tarder",
            "lvskad",
            "sykose",
            "sykoti",
            "bipola",
            "kromoso",
        }
            .Chunk(8)
            .Select(pieces => SearchValues.Create(pieces, StringComparison.OrdinalIgnoreCase)),
    ];

    /// <summary>The diagnosis of each such sentence, in order. Names of units shorter than five letters (PPR) identify nobody.</summary>
    public static IEnumerable<TextSpan> Find(string text, ImmutableArray<string> units)
    {
        var at = 0;
        foreach (var piece in Pieces(text).Order().Where(piece => piece >= at))
        {
            var start = piece;
            while (start > at && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            var word = WordSpans.At(text, start);
            at = int.Max(word.End, piece + 1);
            if (!IsWritten(text, start))
            {
                continue;
            }

            var sentence = Sentence.Around(text, start);
            if (PointsAtSomebody(text, sentence, units))
            {
                at = int.Max(at, sentence.End);
                yield return word;
            }
        }
    }

    private static IEnumerable<int> Pieces(string text)
    {
        foreach (var pieces in RarePieces)
        {
            for (var from = 0; from < text.Length && text.AsSpan(from).IndexOfAny(pieces) is var next and >= 0; from += next + 1)
            {
                yield return from + next;
            }
        }
    }

    /// <summary>Whether a word that begins here is one for a diagnosis.</summary>
    internal static bool IsAt(string text, int start) => IsWritten(text, start);

    /// <summary>Whether a word of a file's name, in small letters, begins as one for a diagnosis.</summary>
    internal static bool IsInName(string word) =>
        Roots.Any(root => word.StartsWith(root, StringComparison.OrdinalIgnoreCase) && word.Length >= 4);

    private static bool IsWritten(string text, int start) =>
        Roots.Any(root =>
            text.AsSpan(start).StartsWith(root, char.IsUpper(root[0]) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)
        );

    private static bool PointsAtSomebody(string text, TextSpan sentence, ImmutableArray<string> units)
    {
        var words = WordSpans.Small(text, WordSpans.In(text, sentence)).ToImmutableArray();
        return words.Any(ChildWords.IsSingle)
            && (words.Any(ChildWords.IsClass) || HasGrade(words) || NamesUnit(text.AsSpan(sentence.Start, sentence.Length), units));
    }

    // »3. klasse« is two words, the first of them a number.
    private static bool HasGrade(ImmutableArray<string> words) =>
        words
            .Zip(words.Skip(1))
            .Any(pair =>
                pair.First.Length <= 2 && pair.First.All(char.IsAsciiDigit) && pair.Second.StartsWith("klasse", StringComparison.Ordinal)
            );

    private static bool NamesUnit(ReadOnlySpan<char> sentence, ImmutableArray<string> units)
    {
        foreach (var unit in units)
        {
            if (unit.Length >= ShortestUnit && sentence.Contains(unit, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
