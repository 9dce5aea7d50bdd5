using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Where the words of a phrase may end in a text.</summary>
internal enum PhraseEnd
{
    /// <summary>Where the word ends: »klasse« is not found in »klassen«.</summary>
    Word,

    /// <summary>Anywhere in the word: »forværr« is found in »forværret«.</summary>
    Anywhere,
}

/// <summary>A phrase found in a text: what it means, and its words from <see cref="First"/>.</summary>
internal readonly record struct FoundPhrase<T>(T Meaning, int First, int Count);

/// <summary>
/// Finds phrases in running text. Words are compared without regard to capitals, and æ, ø and å may be written out.
/// A phrase does not reach over a mark or into the next sentence, but over line ends and emphasis.
/// </summary>
internal sealed class PhraseFinder<T>
{
    private readonly PhraseEnd end;
    private readonly WordLookup<Phrase> whole;

    // Phrases of one word that may go on: the first letters of a word are looked up, in each length that a phrase has.
    private readonly WordLookup<Phrase> stems;

    /// <summary>A phrase without words is never found. Where two are the same, the first counts.</summary>
    public PhraseFinder(IEnumerable<(string Words, T Meaning)> phrases, PhraseEnd end = PhraseEnd.Word)
    {
        this.end = end;
        ImmutableArray<Phrase> all =
        [
            .. phrases.Select(phrase => Phrase.Of(phrase.Words, phrase.Meaning)).Where(phrase => phrase.Words.Length > 0),
        ];
        whole = ByFirstWord(all.Where(phrase => !IsStem(phrase)));
        stems = ByFirstWord(all.Where(IsStem));
    }

    /// <summary>The phrases from left to right, the longest at each place; none begins inside another.</summary>
    public IEnumerable<FoundPhrase<T>> In(RunningText text)
    {
        for (var i = 0; i < text.Words.Length; i++)
        {
            if (At(text, i) is { } found)
            {
                yield return found;
                i += found.Count - 1;
            }
        }
    }

    /// <summary>The longest phrase that begins with a certain word of the text, or null.</summary>
    public FoundPhrase<T>? At(RunningText text, int first)
    {
        var letters = text.Words[first].Letters.Span;
        foreach (var phrase in whole.Of(letters))
        {
            if (GoesOn(phrase, text, first))
            {
                return new FoundPhrase<T>(phrase.Meaning, first, phrase.Words.Length);
            }
        }

        for (var length = int.Min(letters.Length, stems.Longest); length > 0; length--)
        {
            if (stems.Of(letters[..length]) is [var stem, ..])
            {
                return new FoundPhrase<T>(stem.Meaning, first, 1);
            }
        }

        return null;
    }

    private bool IsStem(Phrase phrase) => end == PhraseEnd.Anywhere && phrase.Words.Length == 1;

    private bool GoesOn(Phrase phrase, RunningText text, int first)
    {
        if (first + phrase.Words.Length > text.Words.Length)
        {
            return false;
        }

        for (var i = 1; i < phrase.Words.Length; i++)
        {
            var (word, found) = (phrase.Words[i], text.Words[first + i]);
            var mayGoOn = end == PhraseEnd.Anywhere && i == phrase.Words.Length - 1;
            if (found.BeginsSentence || (found.AfterMark && !word.AfterMark) || !word.IsIn(found.Letters.Span, mayGoOn))
            {
                return false;
            }
        }

        return true;
    }

    private static WordLookup<Phrase> ByFirstWord(IEnumerable<Phrase> phrases) =>
        new(
            phrases
                .OrderByDescending(phrase => phrase.Words.Length)
                .SelectMany(phrase => phrase.Words[0].Spellings.Select(spelling => (spelling, phrase)))
        );

    private sealed record Phrase(ImmutableArray<PhraseWord> Words, T Meaning)
    {
        public static Phrase Of(string words, T meaning) =>
            new(
                [
                    .. RunningText
                        .Of(words)
                        .Words.Select(word => new PhraseWord(
                            word.Letters.ToString(),
                            DanishFolding.Fold(word.Letters.ToString()),
                            word.AfterMark
                        )),
                ],
                meaning
            );
    }

    private sealed record PhraseWord(string Written, string Folded, bool AfterMark)
    {
        public IEnumerable<string> Spellings =>
            [Written, .. Written.Equals(Folded, StringComparison.OrdinalIgnoreCase) ? [] : (string[])[Folded]];

        public bool IsIn(ReadOnlySpan<char> found, bool mayGoOn) =>
            mayGoOn
                ? found.StartsWith(Written, StringComparison.OrdinalIgnoreCase)
                    || found.StartsWith(Folded, StringComparison.OrdinalIgnoreCase)
                : found.Equals(Written, StringComparison.OrdinalIgnoreCase) || found.Equals(Folded, StringComparison.OrdinalIgnoreCase);
    }
}
