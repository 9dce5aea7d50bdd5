using System.Buffers;
using System.Collections.Frozen;
using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>
/// Finds sentences about one child without a name: »en dreng«, »eleven« or »barnet« with an age, a class or a diagnosis; and the
/// day on which somebody was born. A sentence about children in general is about nobody.
/// </summary>
public static class OneChild
{
    private const int LongestDay = 30;

    // Only letters of ASCII, and no more than eight: then all are looked for many letters at once. »nnen« is that of »sønnen«.
    private static readonly SearchValues<string> Beginnings = SearchValues.Create(
        ["drengen", "pigen", "eleven", "barnet", "nnen", "datteren", " dreng", " pige"],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Known = ChildGrammar.OneChild.ToFrozenSet();
    private static readonly FrozenSet<string> Indefinite = ChildGrammar.OneOf.ToFrozenSet();

    /// <summary>The first such stretch of each sentence, from the word for the child to what tells who it is, or the other way.</summary>
    public static IEnumerable<TextSpan> Find(string text)
    {
        var judged = 0;
        for (var at = 0; at < text.Length && text.AsSpan(at).IndexOfAny(Beginnings) is var next and >= 0; at++)
        {
            at += next;
            if (at < judged)
            {
                continue;
            }

            var sentence = ChildSentence.Around(text, at);
            judged = sentence.IsWhole(at) ? sentence.Span.End : judged;
            if (Stretch(sentence) is { } found)
            {
                judged = sentence.Span.End;
                yield return found;
            }
        }
    }

    /// <summary>Each »født« with the day after it.</summary>
    public static IEnumerable<TextSpan> Births(string text)
    {
        const string Born = "født";
        for (
            var at = text.IndexOf(Born, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(Born, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            var end = at + Born.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && DayAfter(text, end) is { } day)
            {
                yield return TextSpan.FromBounds(at, day);
            }
        }
    }

    private static TextSpan? Stretch(ChildSentence sentence)
    {
        var all = Enumerable.Range(0, sentence.Small.Length).ToList();
        var child = all.FindIndex(word => IsOne(sentence, word));
        if (child < 0)
        {
            return null;
        }

        var told = all.FindIndex(word =>
            sentence.IsAge(word) || sentence.IsClass(word) || sentence.IsGrade(word) || sentence.IsDiagnosis(word)
        );
        if (told < 0 || sentence.IsGeneral)
        {
            return null;
        }

        var (one, other) = (sentence.Words[child], sentence.PlaceOf(told));
        return TextSpan.FromBounds(int.Min(one.Start, other.Start), int.Max(one.End, other.End));
    }

    private static bool IsOne(ChildSentence sentence, int word) =>
        Known.Contains(sentence.Small[word])
        || (
            Indefinite.Contains(sentence.Small[word])
            && (sentence.At(word - 1) is "en" or "én" || sentence.At(word - 2) is "en" or "én" or "den")
        );

    // The end of »12. marts 2017«, »den 12.3.2017« or »12/3-17«; a year alone is that of many.
    private static int? DayAfter(string text, int from)
    {
        var rest = text.AsSpan(from, int.Min(LongestDay, text.Length - from));
        var at = 0;
        Skip(rest, ref at, " :");
        foreach (var word in (string[])["den ", "d. ", "d."])
        {
            if (rest[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                at += word.Length;
                break;
            }
        }

        var day = Digits(rest, ref at);
        if (day is < 1 or > 31)
        {
            return null;
        }

        Skip(rest, ref at, ". /-");
        var tail = rest[at..].ToString();
        if (Danish.Months.FirstOrDefault(month => tail.StartsWith(month, StringComparison.OrdinalIgnoreCase)) is { } named)
        {
            return from + at + named.Length;
        }

        var month = Digits(rest, ref at);
        return month is >= 1 and <= 12 ? from + at : null;
    }

    private static void Skip(ReadOnlySpan<char> text, ref int at, string signs)
    {
        while (at < text.Length && signs.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }
    }

    // One or two digits as a number; 0 when there are none, or more.
    private static int Digits(ReadOnlySpan<char> text, ref int at)
    {
        var (number, count) = (0, 0);
        while (at < text.Length && char.IsAsciiDigit(text[at]) && count < 3)
        {
            number = (number * 10) + (text[at] - '0');
            at++;
            count++;
        }

        return count <= 2 ? number : 0;
    }
}
