using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>Why a number is too small to be shown.</summary>
public enum SmallCountKind
{
    /// <summary>It is itself under the limit, in digits.</summary>
    InDigits,

    /// <summary>It is itself under the limit, in words.</summary>
    InWords,

    /// <summary>The rest, up to the whole it is a part of, is under the limit.</summary>
    Rest,

    /// <summary>It is a percentage that is so few children, or leaves so few.</summary>
    Percent,

    /// <summary>With the whole, it reveals a hidden number.</summary>
    Reveals,
}

/// <summary>A number of children that is too small to be shown, or makes such a number known.</summary>
public readonly record struct SmallCount(TextSpan Span, SmallCountKind Kind);

/// <summary>
/// Finds numbers of children from 1 up to, but not including, a limit. Zero is no child and can be shown. The second
/// numbers that reveal a hidden one are those of complementary suppression (Hundepool et al., Statistical Disclosure
/// Control, 2012, ch. 4).
/// </summary>
public static class SmallCounts
{
    /// <summary>All of them in a stretch of text, in order.</summary>
    public static IEnumerable<SmallCount> Find(string text, TextSpan part, int limit)
    {
        var found = CountPhrases
            .Find(text, part)
            .Select(phrase => (phrase.Span, Kind: KindOf(phrase, limit)))
            .Where(each => each.Kind is not null)
            .Select(each => new SmallCount(each.Span, each.Kind!.Value))
            .ToList();
        return found
            .Concat(
                Revealed(text, part, limit)
                    .Where(each => found.All(other => each.Span.Start >= other.Span.End || other.Span.Start >= each.Span.End))
            )
            .OrderBy(each => each.Span.Start);
    }

    /// <summary>Whether a number of children is under the limit and not zero.</summary>
    public static bool IsSmall(decimal number, int limit) => number >= 1 && number < limit;

    /// <summary>Whether a percentage of a whole, or what it leaves, is under the limit when rounded to whole children.</summary>
    public static bool IsSmallShare(decimal percent, decimal whole, int limit)
    {
        var part = decimal.Round(percent * whole / 100, MidpointRounding.AwayFromZero);
        return percent is >= 0 and <= 100 && (IsSmall(part, limit) || IsSmall(whole - part, limit));
    }

    private static SmallCountKind? KindOf(CountPhrase phrase, int limit) =>
        phrase switch
        {
            { IsPercent: true, Whole: { } whole } => IsSmallShare(phrase.Number, whole, limit) ? SmallCountKind.Percent : null,
            _ when phrase.Number != decimal.Truncate(phrase.Number) => null,
            _ when IsSmall(phrase.Number, limit) => phrase.IsInWords ? SmallCountKind.InWords : SmallCountKind.InDigits,
            { Whole: { } whole } => IsSmall(whole - phrase.Number, limit) ? SmallCountKind.Rest : null,
            _ => null,
        };

    // »Af 22 elever svarede 18 ja og færre end 5 nej«: 22 and 18 make 4 known.
    private static IEnumerable<SmallCount> Revealed(string text, TextSpan part, int limit)
    {
        const string FewerThan = "færre end";
        var at = part.Start;
        while (text.IndexOf(FewerThan, at, part.End - at, StringComparison.OrdinalIgnoreCase) is var hidden and >= 0)
        {
            var sentence = Sentence.Around(text, hidden);
            at = int.Clamp(sentence.End, hidden + FewerThan.Length, part.End);
            var words = WordSpans.In(text, sentence);
            var numbers = words
                .Where(word => word.Start < hidden || word.Start > hidden + FewerThan.Length + 1)
                .Where(word => IsCount(text, word))
                .ToList();
            if (numbers.Count > 1 && WordSpans.Small(text, words).Any(ChildWords.IsCounted))
            {
                var values = numbers
                    .Select(word => int.Parse(text.AsSpan(word.Start, word.Length), System.Globalization.CultureInfo.InvariantCulture))
                    .ToList();
                var whole = values.Max();
                if (IsSmall(whole - (values.Sum() - whole), limit))
                {
                    yield return new SmallCount(
                        numbers.Where((_, i) => values[i] != whole).DefaultIfEmpty(numbers[^1]).Last(),
                        SmallCountKind.Reveals
                    );
                }
            }
        }
    }

    // Whole numbers that can count children: no years, ordinals or percentages.
    private static bool IsCount(string text, TextSpan word)
    {
        var after = text.AsSpan(word.End).TrimStart(" \u00A0");
        return word.Length <= 3
            && text.AsSpan(word.Start, word.Length).IndexOfAnyExceptInRange('0', '9') < 0
            && !after.StartsWith("%", StringComparison.Ordinal)
            && !after.StartsWith("pct", StringComparison.Ordinal)
            && !after.StartsWith("procent", StringComparison.Ordinal)
            && !(text.AsSpan(word.End).StartsWith(".", StringComparison.Ordinal) && after.Length > 2 && char.IsLower(after[2]));
    }
}
