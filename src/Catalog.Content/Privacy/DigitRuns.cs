using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>Runs of digits. Most of a text has none, and is skipped many letters at a time.</summary>
internal static class DigitRuns
{
    /// <summary>Every run of digits (0–9) of a text, in order.</summary>
    public static IEnumerable<TextSpan> Of(string text)
    {
        var from = 0;
        while (text.AsSpan(from).IndexOfAnyInRange('0', '9') is var next and >= 0)
        {
            var start = from + next;
            from = End(text, start);
            yield return TextSpan.FromBounds(start, from);
        }
    }

    /// <summary>The first offset after the digits that begin at an offset.</summary>
    public static int End(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : start + length;
    }
}
