using System.Collections.Frozen;
using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>Finds street addresses: a capitalised word that ends as Danish streets do, and a house number.</summary>
public static class StreetAddresses
{
    private const int LongestNumber = 3;
    private const int LongestName = 40;

    private static readonly string[] Endings =
    [
        "vej",
        "vejen",
        "gade",
        "gaden",
        "allé",
        "alle",
        "alléen",
        "stræde",
        "strædet",
        "vænge",
        "vænget",
        "boulevard",
        "boulevarden",
        "plads",
        "torv",
        "torvet",
        "parken",
        "bakken",
        "vangen",
        "toften",
        "haven",
        "stien",
        "kaj",
        "brinken",
        "svinget",
        "krogen",
        "lunden",
        "kæret",
        "engen",
        "agervej",
        "parkvej",
    ];

    // Words that end like a street name and often begin a sentence before a number (»Overvej 3 spørgsmål«).
    private static readonly FrozenSet<string> NoStreets = WordList.Of(
        """
        overvej undervej genvej udvej omvej motorvej cykelvej legeplads arbejdsplads parkeringsplads praktikplads elevplads
        fripladsplads siddeplads dagplejeplads børnehaven skolehaven haven parken stien engen lunden pladsen naturlegeplads
        byggelegeplads institutionsplads vuggestueplads alle
        """
    );

    // What can follow a house number without a comma; before another small word the number counts something.
    private static readonly FrozenSet<string> AfterAddress = WordList.Of("i på ved og til st tv th mf kl hvor er sal den");

    /// <summary>All of them, in order: the street and the number.</summary>
    public static IEnumerable<TextSpan> Find(string text)
    {
        foreach (var run in DigitRuns.Of(text))
        {
            if (
                run.Length <= LongestNumber
                && run.Start > 1
                && text[run.Start] != '0'
                && text[run.Start - 1] is ' ' or '\u00A0'
                && EndsAsAddress(text, run.End)
                && StreetBefore(text, run.Start - 1) is { } start
            )
            {
                yield return TextSpan.FromBounds(start, run.End);
            }
        }
    }

    private static int? StreetBefore(string text, int end)
    {
        var start = end;
        for (; start > 0 && end - start < LongestName && char.IsLetter(text[start - 1]); start--) { }

        var word = text.AsSpan(start, end - start);
        if (word.IsEmpty || !char.IsUpper(word[0]) || NoStreets.Contains(word.ToString().ToLowerInvariant()))
        {
            return null;
        }

        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return start;
            }
        }

        return null;
    }

    private static bool EndsAsAddress(string text, int at)
    {
        // A letter of the house (12B, 12 B) belongs to the number.
        at += at < text.Length && char.IsLetter(text[at]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])) ? 1 : 0;
        if (at >= text.Length || text[at] is '\r' or '\n' or ',' or ')' or ';' or '"' or '\'' or '*' or '|' or ']')
        {
            return true;
        }

        if (text[at] == '.')
        {
            return at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]);
        }

        if (text[at] is not (' ' or '\u00A0'))
        {
            return false;
        }

        var word = WordSpans.At(text, at + 1);
        return word.Length == 0
            || !char.IsLower(text[word.Start])
            || word.Length == 1
            || AfterAddress.Contains(text.Substring(word.Start, word.Length));
    }
}
