using Catalog.Content.Fields;
using Catalog.Content.Privacy;
using Catalog.Content.Text;

namespace Catalog.Cli.Reporting;

/// <summary>
/// Words of entries with what gives somebody away covered by <c>•</c>: what the privacy rules marked in the files, wherever
/// it stands, and every CPR number. A number of two digits that is marked cannot be told from others and is left.
/// </summary>
internal sealed class PrivateWords(ImmutableArray<string> marked)
{
    private const int LeastLength = 4;

    private readonly ImmutableArray<string> words =
    [
        .. marked
            .Select(OneSpace)
            .Where(word => word.Length >= LeastLength)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(word => word.Length),
    ];

    /// <summary>The text with bullets in place of the letters.</summary>
    public string Cover(string text) => Redaction.Covered(text, Spans(text));

    /// <summary>A paragraph covered on each side as a whole, for a difference can go through the middle of a number.</summary>
    public ParagraphChange Cover(ParagraphChange paragraph)
    {
        var before = CoverSide(paragraph.Pieces, PieceKind.Removed);
        var after = CoverSide(paragraph.Pieces, PieceKind.Added);
        // Words that are on both sides are shown once: what either side covers is covered.
        return new ParagraphChange([
            .. paragraph.Pieces.Select((piece, i) => piece with { Words = Both(before[i] ?? piece.Words, after[i] ?? piece.Words) }),
        ]);
    }

    private string?[] CoverSide(ImmutableArray<TextPiece> pieces, PieceKind side)
    {
        var covered = new string?[pieces.Length];
        var own = Enumerable.Range(0, pieces.Length).Where(i => pieces[i].Kind == PieceKind.Same || pieces[i].Kind == side).ToArray();
        var whole = Cover(string.Join(' ', own.Select(i => pieces[i].Words)));
        var start = 0;
        foreach (var i in own)
        {
            covered[i] = whole.Substring(start, pieces[i].Words.Length);
            start += pieces[i].Words.Length + 1;
        }

        return covered;
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
