using System.Runtime.CompilerServices;
using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>
/// The words of a stretch of text. A word is a run of letters and digits; a hyphen, point or comma between two of them
/// belongs to it, so <c>3.b</c>, <c>8-årig</c>, <c>22,5</c> and <c>2026-06-01</c> are one word each.
/// </summary>
internal static class WordSpans
{
    /// <summary>The words in order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ImmutableArray<TextSpan> In(string text, TextSpan part)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        for (var at = part.Start; at < part.End; at++)
        {
            var word = At(text, at);
            if (word.Length > 0)
            {
                words.Add(word);
                at = word.End;
            }
        }

        return words.DrainToImmutable();
    }

    /// <summary>The word that begins at an offset; empty when none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TextSpan At(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (end > start && IsInner(text, end))))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The words in small letters.</summary>
    public static IEnumerable<string> Small(string text, ImmutableArray<TextSpan> words)
    {
        foreach (var word in words)
        {
            yield return text.Substring(word.Start, word.Length).ToLowerInvariant();
        }
    }

    private static bool IsInner(string text, int at) =>
        text[at] is '-' or '\u2011' or '\u2013' or '.' or ','
        && at + 1 < text.Length
        && char.IsLetterOrDigit(text[at - 1])
        && char.IsLetterOrDigit(text[at + 1]);
}
