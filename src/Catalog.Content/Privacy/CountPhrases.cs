using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>
/// A number of children in a text (»3 børn«, »19 af de 22 elever«, »14 % af 22 børn«): the number, the whole it
/// is a part of, whether it is a percentage, and whether it was written in words.
/// </summary>
public readonly record struct CountPhrase(TextSpan Span, decimal Number, int? Whole, bool IsPercent, bool IsInWords);

/// <summary>Finds numbers of children in prose. How large a group is to be (»grupper på 3 børn«, »2 elever ad gangen«) is none.</summary>
public static class CountPhrases
{
    private const int MostFillers = 5;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789-–\u2011,");
    private static readonly SearchValues<char> Stops = SearchValues.Create(".,!?:;|");

    private static readonly FrozenDictionary<string, int> NumberWords = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["ét"] = 1,
        ["én"] = 1,
        ["to"] = 2,
        ["tre"] = 3,
        ["fire"] = 4,
        ["fem"] = 5,
        ["seks"] = 6,
        ["syv"] = 7,
        ["otte"] = 8,
        ["ni"] = 9,
        ["ti"] = 10,
        ["elleve"] = 11,
        ["tolv"] = 12,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Most words are no numbers: they are looked up without a copy.
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> NumbersInPlace =
        NumberWords.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Fillers = WordList.Of(
        """
        af ud de fra vores alle disse yngste ældste største mindste nye andre små store sårbare udsatte tosprogede flersprogede stille
        urolige yngre ældre deltagende involverede i alt
        """
    );

    private static readonly FrozenSet<string> Groups = WordList.Of("på med a af à op til");
    private static readonly FrozenSet<string> AtATime = WordList.Of("ad pr per i");

    /// <summary>All of them in a stretch of text, in order.</summary>
    public static IEnumerable<CountPhrase> Find(string text, TextSpan part)
    {
        var words = new Words(text, WordSpans.In(text, part));
        for (var i = 0; i < words.Spans.Length; i++)
        {
            if (
                NumberAt(text, words.Spans[i]) is { } number
                && NounAfter(words, i) is var (noun, whole, isPercent)
                && !IsSizeOfGroup(words, i, noun)
                && (!isPercent || whole is not null)
            )
            {
                var inWords = !char.IsAsciiDigit(text[words.Spans[i].Start]);
                yield return new CountPhrase(
                    TextSpan.FromBounds(words.Spans[i].Start, words.Spans[noun].End),
                    number,
                    whole,
                    isPercent,
                    inWords
                );
                i = noun;
            }
        }
    }

    // Words in small letters, each made when it is asked for.
    private readonly record struct Words(string Text, ImmutableArray<TextSpan> Spans)
    {
        public string this[int at] => Text.Substring(Spans[at].Start, Spans[at].Length).ToLowerInvariant();
    }

    // The number that a word is, or the larger of two with a hyphen between; null for ordinals (»3. klasse«) and everything else.
    private static decimal? NumberAt(string text, TextSpan span)
    {
        var word = text.AsSpan(span.Start, span.Length);
        if (!char.IsAsciiDigit(word[0]))
        {
            return NumbersInPlace.TryGetValue(word, out var named) ? named : null;
        }

        var isOrdinal = span.End < text.Length && text[span.End] == '.';
        var last = word[(word.LastIndexOfAny('-', '–', '\u2011') + 1)..].ToString().Replace(',', '.');
        return
            !isOrdinal
            && !word.ContainsAnyExcept(NumberCharacters)
            && decimal.TryParse(last, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read)
            ? read
            : null;
    }

    // The noun that the number counts, with the whole on the way to it.
    private static (int Noun, int? Whole, bool IsPercent)? NounAfter(Words words, int number)
    {
        var (text, spans) = words;
        int? whole = null;
        var isPercent = text.AsSpan(spans[number].End).TrimStart(" \u00A0\u202F").StartsWith("%", StringComparison.Ordinal);
        for (var i = number + 1; i < spans.Length && i <= number + 1 + MostFillers; i++)
        {
            if (Breaks(text.AsSpan(spans[i - 1].End, spans[i].Start - spans[i - 1].End)))
            {
                return null;
            }

            var word = words[i];
            if (ChildWords.IsCounted(word))
            {
                return (i, whole, isPercent);
            }

            if (i == number + 1 && word is "procent" or "pct")
            {
                isPercent = true;
            }
            else if (
                whole is null
                && words[i - 1] is "af" or "de" or "vores"
                && NumberAt(text, spans[i]) is { } total
                && total == decimal.Truncate(total)
                && total < 100_000
            )
            {
                whole = (int)total;
            }
            else if (!Fillers.Contains(word))
            {
                return null;
            }
        }

        return null;
    }

    private static bool Breaks(ReadOnlySpan<char> between) =>
        between.ContainsAny(Stops) || between.Contains("\n\n", StringComparison.Ordinal);

    private static bool IsSizeOfGroup(Words words, int number, int noun)
    {
        var isSized =
            number > 1 && Groups.Contains(words[number - 1]) && (IsGroup(words[number - 2]) || (number > 2 && IsGroup(words[number - 3])));
        var isEach =
            noun + 2 < words.Spans.Length && AtATime.Contains(words[noun + 1]) && (words[noun + 1] != "i" || words[noun + 2] == "hver");
        return isSized || isEach || (number > 0 && words[number - 1] is "hver" or "hvert");
    }

    private static bool IsGroup(string word) =>
        word.Contains("gruppe", StringComparison.Ordinal)
        || word.Contains("hold", StringComparison.Ordinal)
        || word.EndsWith("par", StringComparison.Ordinal)
        || word.EndsWith("team", StringComparison.Ordinal);
}
