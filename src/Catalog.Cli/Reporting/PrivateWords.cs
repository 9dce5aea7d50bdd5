using Catalog.Content.Fields;
using Catalog.Content.Privacy;
using Catalog.Content.Text;

namespace Catalog.Cli.Reporting;

/// <summary>
/// Redacts texts of entries with <c>•</c>: what the privacy rules marked in the files, wherever it is repeated, and every CPR
/// number. A marked number of two digits is left, since it looks like any other.
/// </summary>
internal sealed class PrivateWords(ImmutableArray<string> marked)
{
    private const int MinLength = 4;

    private readonly ImmutableArray<string> words =
    [
        .. marked
            .Select(OneSpace)
            .Where(word => word.Length >= MinLength)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(word => word.Length),
    ];

    /// <summary>The text with bullets in place of the letters.</summary>
    public string Redact(string text) => Redaction.Redacted(text, Spans(text));

    /// <summary>A paragraph with each side redacted as a whole, since a difference can divide a number.</summary>
    public ParagraphChange Redact(ParagraphChange paragraph)
    {
        var before = RedactSide(paragraph.Pieces, PieceKind.Removed);
        var after = RedactSide(paragraph.Pieces, PieceKind.Added);
        // Words that are on both sides are shown once, and redacted when they are redacted on either side.
        return new ParagraphChange([
            .. paragraph.Pieces.Select((piece, i) => piece with { Words = Both(before[i] ?? piece.Words, after[i] ?? piece.Words) }),
        ]);
    }

    private string?[] RedactSide(ImmutableArray<TextPiece> pieces, PieceKind side)
    {
        var redacted = new string?[pieces.Length];
        var own = Enumerable.Range(0, pieces.Length).Where(i => pieces[i].Kind == PieceKind.Same || pieces[i].Kind == side).ToArray();
        var whole = Redact(string.Join(' ', own.Select(i => pieces[i].Words)));
        var start = 0;
        foreach (var i in own)
        {
            redacted[i] = whole.Substring(start, pieces[i].Words.Length);
            start += pieces[i].Words.Length + 1;
        }

        return redacted;
    }

    private IEnumerable<TextSpan> Spans(string text)
    {
        foreach (var number in CprNumbers.Find(text))
        {
            yield return number.Span;
        }

        foreach (var word in words)
        {
            for (
                var at = text.IndexOf(word, StringComparison.Ordinal);
                at >= 0;
                at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal)
            )
            {
                yield return new TextSpan(at, word.Length);
            }
        }
    }

    private static string Both(string a, string b) => string.Concat(a.Zip(b, (left, right) => left == Redaction.Bullet ? left : right));

    private static string OneSpace(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
