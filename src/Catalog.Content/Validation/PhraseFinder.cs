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
/// A phrase does not reach over a mark or into the next sentence, but over line ends and emphasis. Where it is written with …
/// between two words, up to three others may stand there: »har … reduceret«.
/// </summary>
internal sealed class PhraseFinder<T>
{
    private const int WidestGap = 3;

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
            if (WordsOf(phrase, text, first) is var count and > 0)
            {
                return new FoundPhrase<T>(phrase.Meaning, first, count);
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

    // How many words of the text the phrase is, from its first; 0 when it does not go on.
    private int WordsOf(Phrase phrase, RunningText text, int first)
    {
        var at = first;
        for (var i = 1; i < phrase.Words.Length; i++)
        {
            var word = phrase.Words[i];
            var mayGoOn = end == PhraseEnd.Anywhere && i == phrase.Words.Length - 1;
            var last = at + 1 + (word.AfterGap ? WidestGap : 0);
            do
            {
                at++;
                if (at > last || at >= text.Words.Length)
                {
                    return 0;
                }

                var found = text.Words[at];
                if (found.BeginsSentence || (found.AfterMark && (!word.AfterMark || word.AfterGap)))
                {
                    return 0;
                }
            } while (!word.IsIn(text.Words[at].Letters.Span, mayGoOn));
        }

        return at + 1 - first;
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
                            word.AfterMark,
                            words.AsSpan(0, word.Span.Start).TrimEnd().EndsWith("…", StringComparison.Ordinal)
                        )),
                ],
                meaning
            );
    }

    private sealed record PhraseWord(string Written, string Folded, bool AfterMark, bool AfterGap)
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
