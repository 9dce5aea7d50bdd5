using System.Text;
using Catalog.Content.Markup;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Reads the texts of one source as words, each in one pass, one after the other in one buffer.</summary>
internal sealed class RunningTextReader(string source)
{
    private const int MostlyEnough = 512;

    private const WordParts Parts = WordParts.Hyphen | WordParts.Apostrophe | WordParts.Decimals | WordParts.Marks | WordParts.Percent;

    private readonly ImmutableArray<RunningWord>.Builder words = ImmutableArray.CreateBuilder<RunningWord>(MostlyEnough);

    private int sentence;
    private bool inQuotation;
    private bool inMarks;
    private Gap gap = Gap.Sentence;

    // What is before the next word, from the weakest to the strongest.
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
        foreach (var part in text.Readable())
        {
            switch (part.Kind)
            {
                case ReadableKind.Words:
                    inQuotation = part.IsIn(ReadableContext.Quote);
                    Read(part.Words, part.Token.Span, part.IsAsWritten);
                    break;
                case ReadableKind.Break:
                    Widen(Gap.Space);
                    break;
                case ReadableKind.Code:
                    Widen(Gap.Mark);
                    break;
                case ReadableKind.Inline:
                    break;
                default:
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
        (sentence, inQuotation, inMarks, gap) = (0, false, false, Gap.Sentence);
        return taken;
    }

    private void Read(ReadOnlyMemory<char> letters, TextSpan span, bool isAsWritten)
    {
        var characters = letters.Span;
        var isComposed = !characters.ContainsAnyInRange('\u0300', '\u036f');
        var at = 0;
        for (var word = WordReader.Next(characters, 0, Parts); word.Length > 0; word = WordReader.Next(characters, at, Parts))
        {
            Pass(characters[at..word.Start]);
            at = word.End;
            var written = letters[word.Start..at];
            Add(isComposed ? written : Composed(written), isAsWritten ? word with { Start = span.Start + word.Start } : span);
        }

        Pass(characters[at..]);
    }

    private void Add(ReadOnlyMemory<char> letters, TextSpan span)
    {
        // A full stop before a small letter or a number is that of an abbreviation or a date.
        var begins = gap == Gap.Sentence || (gap == Gap.Stop && char.IsUpper(letters.Span[0]));
        sentence = begins ? words.Count : sentence;
        var context =
            (begins ? WordContext.BeginsSentence : 0)
            | (gap is Gap.None or Gap.Mark or Gap.Stop ? WordContext.AfterMark : 0)
            | (inMarks || inQuotation ? WordContext.Quoted : 0);
        words.Add(new RunningWord(letters, span, context));
        gap = Gap.None;
    }

    private void Pass(ReadOnlySpan<char> between)
    {
        foreach (var character in between)
        {
            Pass(character);
        }
    }

    private void Pass(char character)
    {
        switch (character)
        {
            case '?':
                for (var i = gap == Gap.Sentence ? words.Count : sentence; i < words.Count; i++)
                {
                    words[i] = words[i] with { Context = words[i].Context | WordContext.Asked };
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
                inMarks = character is '»' or '„' || (character != '«' && !inMarks);
                Widen(Gap.Mark);
                break;
            default:
                Widen(char.IsWhiteSpace(character) ? Gap.Space : Gap.Mark);
                break;
        }
    }

    private void Widen(Gap atLeast) => gap = gap < atLeast ? atLeast : gap;

    private static ReadOnlyMemory<char> Composed(ReadOnlyMemory<char> letters) =>
        letters.ToString().Normalize(NormalizationForm.FormC).AsMemory();
}
