using System.Globalization;
using System.Text;
using Catalog.Content.Markup;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Parts the texts of one source into words, each in one pass. One reading after another saves making room for each.</summary>
internal sealed class WordReading(string source)
{
    private const int MostlyEnough = 512;

    private readonly ImmutableArray<RunningWord>.Builder words = ImmutableArray.CreateBuilder<RunningWord>(MostlyEnough);

    private int sentence;
    private int quotations;
    private bool inMarks;
    private Gap gap = Gap.Sentence;

    // What stands before the next word, the stronger the later.
    private enum Gap
    {
        None,
        Space,
        Mark,
        Stop,
        Sentence,
    }

    public ImmutableArray<RunningWord> Read(RichText text)
    {
        var images = 0;
        foreach (var token in text.Tokens)
        {
            var step = token.Edge switch
            {
                MarkupEdge.Open => 1,
                MarkupEdge.Close => -1,
                _ => 0,
            };
            images += token.Kind == MarkupKind.Image ? step : 0;
            switch (token.Kind)
            {
                case MarkupKind.Text when images == 0:
                    Read(
                        token.Text?.AsMemory() ?? source.AsMemory(token.Span.Start, token.Span.Length),
                        token.Span,
                        isAsWritten: token.Text is null
                    );
                    break;
                case MarkupKind.SoftBreak or MarkupKind.HardBreak:
                    Widen(Gap.Space);
                    break;
                case MarkupKind.Code:
                    Widen(Gap.Mark);
                    break;
                case MarkupKind.Text or MarkupKind.Emphasis or MarkupKind.Strong or MarkupKind.Link or MarkupKind.Image:
                    break;
                default:
                    quotations += token.Kind == MarkupKind.Quote ? step : 0;
                    inMarks = false;
                    gap = Gap.Sentence;
                    break;
            }
        }

        return Taken();
    }

    public ImmutableArray<RunningWord> Read(Spanned<string> value)
    {
        var written = source.AsSpan(value.Span.Start, value.Span.Length).IndexOf(value.Value, StringComparison.Ordinal);
        var span = written < 0 ? value.Span : new TextSpan(value.Span.Start + written, value.Value.Length);
        Read(value.Value.AsMemory(), span, isAsWritten: written >= 0);
        return Taken();
    }

    private ImmutableArray<RunningWord> Taken()
    {
        var taken = words.ToImmutable();
        words.Clear();
        (sentence, quotations, inMarks, gap) = (0, 0, false, Gap.Sentence);
        return taken;
    }

    private void Read(ReadOnlyMemory<char> letters, TextSpan span, bool isAsWritten)
    {
        var signs = letters.Span;
        var isComposed = !signs.ContainsAnyInRange('\u0300', '\u036f');
        var i = 0;
        while (i < signs.Length)
        {
            if (signs[i] == '%' || IsPart(signs[i]))
            {
                var end = End(signs, i);
                Add(isComposed ? letters[i..end] : Composed(letters[i..end]), isAsWritten ? new TextSpan(span.Start + i, end - i) : span);
                i = end;
            }
            else
            {
                Pass(signs[i++]);
            }
        }
    }

    private void Add(ReadOnlyMemory<char> letters, TextSpan span)
    {
        // A full stop before a small letter or a number is that of an abbreviation or a date.
        var begins = gap == Gap.Sentence || (gap == Gap.Stop && char.IsUpper(letters.Span[0]));
        sentence = begins ? words.Count : sentence;
        var standing =
            (begins ? WordStanding.BeginsSentence : 0)
            | (gap is Gap.None or Gap.Mark or Gap.Stop ? WordStanding.AfterMark : 0)
            | (inMarks || quotations > 0 ? WordStanding.Quoted : 0);
        words.Add(new RunningWord(letters, span, standing));
        gap = Gap.None;
    }

    private void Pass(char sign)
    {
        switch (sign)
        {
            case '?':
                for (var i = gap == Gap.Sentence ? words.Count : sentence; i < words.Count; i++)
                {
                    words[i] = words[i] with { Standing = words[i].Standing | WordStanding.Asked };
                }

                gap = Gap.Sentence;
                break;
            case '!' or ';':
                gap = Gap.Sentence;
                break;
            case '.' or '…':
                Widen(Gap.Stop);
                break;
            case '»' or '“' or '”' or '„' or '"' or '«':
                inMarks = sign is '»' or '„' || (sign != '«' && !inMarks);
                Widen(Gap.Mark);
                break;
            default:
                Widen(char.IsWhiteSpace(sign) ? Gap.Space : Gap.Mark);
                break;
        }
    }

    private void Widen(Gap atLeast) => gap = gap < atLeast ? atLeast : gap;

    // Hyphens and apostrophes inside a word belong to it, and so do point and comma inside a number.
    private static int End(ReadOnlySpan<char> signs, int start)
    {
        var i = start + 1;
        for (; i < signs.Length && signs[start] != '%'; i++)
        {
            var goesOn =
                i + 1 < signs.Length
                && (
                    signs[i] is '-' or '\'' or '’'
                        ? IsPart(signs[i + 1])
                        : signs[i] is '.' or ',' && char.IsAsciiDigit(signs[i - 1]) && char.IsAsciiDigit(signs[i + 1])
                );
            if (!goesOn && !IsPart(signs[i]))
            {
                break;
            }
        }

        return i;
    }

    private static bool IsPart(char sign) =>
        char.IsAsciiLetterOrDigit(sign)
        || (sign > '\u007f' && (char.IsLetterOrDigit(sign) || char.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark));

    private static ReadOnlyMemory<char> Composed(ReadOnlyMemory<char> letters) =>
        letters.ToString().Normalize(NormalizationForm.FormC).AsMemory();
}
