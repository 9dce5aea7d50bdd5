using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>
/// Finds the sentence about a place in a text: up to a full stop, an empty line, or a line that begins something new
/// (an item, a heading, a row of a table, a key). It reaches at most 300 characters to either side, so that looking at many
/// places of one endless sentence stays cheap.
/// </summary>
internal static class Sentence
{
    /// <summary>How far a sentence is read to either side.</summary>
    public const int Reach = 300;
    private const int LongestKey = 60;

    /// <summary>The sentence around an offset.</summary>
    public static TextSpan Around(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < Reach && !EndsAt(text, start - 1))
        {
            start--;
        }

        var end = at;
        while (end < text.Length && end - at < Reach && !EndsAt(text, end))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool EndsAt(string text, int at) =>
        text[at] switch
        {
            '!' or '?' => IsSpace(text, at + 1),
            '.' => IsSpace(text, at + 1) && !(at + 2 < text.Length && char.IsLower(text[at + 2])),
            '|' => true,
            '\n' => BeginsAnew(text.AsSpan(at + 1, int.Min(LongestKey, text.Length - at - 1))),
            _ => false,
        };

    private static bool IsSpace(string text, int at) => at >= text.Length || char.IsWhiteSpace(text[at]);

    private static bool BeginsAnew(ReadOnlySpan<char> line)
    {
        var written = line.TrimStart(" \t");
        if (written.IsEmpty || written[0] is '\r' or '\n' or '-' or '*' or '+' or '#' or '|' or '>')
        {
            return true;
        }

        var word = 0;
        while (word < written.Length && (char.IsLetterOrDigit(written[word]) || written[word] == '_'))
        {
            word++;
        }

        return word > 0 && word < written.Length && (written[word] == ':' || (written[word] == '.' && char.IsAsciiDigit(written[0])));
    }
}
