using System.Collections.Frozen;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>
/// Finds the words of the glossary in texts, in the forms that the glossary knows: other names, inflections, the regular
/// endings of nouns, and with æ, ø and å written out. Abbreviations are found as they are written. The time is linear in the texts.
/// </summary>
internal sealed class GlossaryWords
{
    // A shorter word with an ending can be another word: »mål« and »måler«.
    private const int ShortestInflected = 6;

    private const ReadableContext PassedOver = ReadableContext.Link | ReadableContext.Heading | ReadableContext.Table;

    // The regular endings of Danish nouns, after a consonant, after e and after another vowel, with and without s.
    private static readonly ImmutableArray<string> Endings =
    [
        .. new[] { "", "en", "et", "er", "erne", "e", "ene", "n", "t", "r", "rne", "ne" }
            .SelectMany(ending => new[] { ending, ending + "s" })
            .Skip(1),
    ];

    private readonly WordLookup<GlossaryPhrase> phrases;

    public GlossaryWords(Glossary glossary, Words words)
    {
        var forms = glossary
            .Inflections.SelectMany(group => group.Values.Select(form => (Form: DanishFolding.Fold(form), group.Values)))
            .DistinctBy(pair => pair.Form)
            .ToFrozenDictionary(pair => pair.Form, pair => pair.Values, StringComparer.Ordinal);
        var terms = glossary.Terms.SelectMany(term =>
            term.Aliases.Prepend(term.Word)
                .Select(name => new GlossaryPhrase(
                    [.. Split(name).Select(word => Spellings(name[word], forms))],
                    Whole: name.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '\'' or '’') ? "" : name,
                    Urls.GlossaryWord(term.Word),
                    words.With(TextPageWords.GlossaryExplains, ("word", term.Word), ("meaning", term.Explanation))
                ))
        );
        var abbreviations = glossary.Abbreviations.Select(each => new GlossaryPhrase(
            [.. Split(each.Letters).Select(word => Spellings(each.Letters[word], forms: null))],
            each.Letters,
            Urls.GlossaryAbbreviation(each.Letters),
            words.With(
                TextPageWords.GlossaryExplains,
                ("word", each.Letters),
                ("meaning", each.Explanation is { Length: > 0 } more ? $"{each.Words}. {more}" : each.Words)
            )
        ));
        phrases = new WordLookup<GlossaryPhrase>(
            terms
                .Concat(abbreviations)
                .Where(phrase => phrase.Words.Length > 0)
                .OrderByDescending(phrase => phrase.Words.Length)
                .SelectMany(phrase => phrase.Words[0].Select(spelling => (spelling, phrase)))
        );
    }

    /// <summary>
    /// The first place of each explained word in the texts of one page, text by text. Words in links, headings, tables, code and
    /// alternative texts are skipped. Of phrases that begin with the same word the longest is chosen.
    /// </summary>
    public ImmutableArray<ImmutableArray<ExplainedWord>> In(IEnumerable<RichText> texts, SiteAddress page)
    {
        var explained = new HashSet<SiteAddress>();
        return [.. texts.Select(text => In(text, page, explained))];
    }

    private ImmutableArray<ExplainedWord> In(RichText text, SiteAddress page, HashSet<SiteAddress> explained)
    {
        var found = ImmutableArray.CreateBuilder<ExplainedWord>();
        foreach (var part in text.Readable().Where(part => part.Kind == ReadableKind.Words && !part.IsIn(PassedOver)))
        {
            AddFrom(part.Words.Span, part.Index, page, explained, found);
        }

        return found.ToImmutable();
    }

    private void AddFrom(
        ReadOnlySpan<char> text,
        int token,
        SiteAddress page,
        HashSet<SiteAddress> explained,
        ImmutableArray<ExplainedWord>.Builder found
    )
    {
        for (var at = 0; NextWord(text, at) is { Length: > 0 } word; at = word.End)
        {
            foreach (var phrase in phrases.Of(text[word.Start..word.End]))
            {
                if (EndOf(phrase, text, word) is { } end)
                {
                    if (explained.Add(phrase.Address))
                    {
                        found.Add(
                            new ExplainedWord(token, word.Start, end - word.Start, Urls.Relative(page, phrase.Address), phrase.Explanation)
                        );
                    }

                    word = new TextSpan(word.Start, end - word.Start);
                    break;
                }
            }
        }
    }

    // The end of the phrase that begins with the word, or null when the words after it differ.
    private static int? EndOf(GlossaryPhrase phrase, ReadOnlySpan<char> text, TextSpan first)
    {
        var end = first.End;
        foreach (var spellings in phrase.Words.AsSpan()[1..])
        {
            var next = NextWord(text, end);
            if (
                next.Start != end + 1
                || text[end] is not (' ' or '\u00A0')
                || !spellings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[next.Start..next.End])
            )
            {
                return null;
            }

            end = next.End;
        }

        return phrase.Whole.Length == 0 || text[first.Start..end].SequenceEqual(phrase.Whole) ? end : null;
    }

    private static IEnumerable<Range> Split(string name)
    {
        for (var word = NextWord(name, 0); word.Length > 0; word = NextWord(name, word.End))
        {
            yield return word.Start..word.End;
        }
    }

    private static TextSpan NextWord(ReadOnlySpan<char> text, int from) => WordReader.Next(text, from, WordParts.Hyphen);

    private static FrozenSet<string> Spellings(string word, FrozenDictionary<string, ImmutableArray<string>>? forms) =>
        (forms is not null && forms.TryGetValue(DanishFolding.Fold(word), out var found) ? found : [])
            .Append(word)
            .Concat(forms is not null && word.Length >= ShortestInflected ? Endings.Select(ending => word + ending) : [])
            .SelectMany(form => new[] { form, DanishFolding.Fold(form) })
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// What is explained: the spellings of each of its words, the exact spelling that is demanded ("" for any), and where and how it
    /// is explained.
    /// </summary>
    private sealed record GlossaryPhrase(ImmutableArray<FrozenSet<string>> Words, string Whole, SiteAddress Address, string Explanation);
}
