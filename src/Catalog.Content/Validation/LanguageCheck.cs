using System.Collections.Frozen;
using System.Globalization;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;

namespace Catalog.Content.Validation;

/// <summary>Whether an entry is easy to read, speaks kindly of children, and spells compounds as one word.</summary>
internal sealed class LanguageCheck(Wording wording)
{
    private readonly PhraseFinder<AvoidedWord> avoided = new(wording.Avoided.Select(word => (word.Word, word)));

    // The second part may be inflected, but not be the first part of a longer word: one can prøve handlingsplaner.
    private static readonly FrozenSet<string> Endings = new[]
    {
        "",
        "e",
        "n",
        "r",
        "s",
        "t",
        "en",
        "er",
        "et",
        "ne",
        "ns",
        "rs",
        "ts",
        "ens",
        "ers",
        "ets",
        "erne",
        "rne",
        "ene",
        "ernes",
        "rnes",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly PhraseFinder<Compound> split = new(
        wording.Compounds.Select(compound => ($"{compound.First} {compound.Second}", compound)),
        PhraseEnd.Anywhere
    );

    /// <summary>The findings in an entry whose words have been read.</summary>
    public IEnumerable<Diagnostic> Run(Entry entry, ImmutableArray<RunningText> texts)
    {
        if (entry.Head.Summary is { } summary && Readability.Lix(summary.Value) is var lix and > LanguageRules.MostLix)
        {
            yield return LanguageRules.HardSummary(entry.At(summary.Span), lix.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var text in texts)
        {
            // Quoted words are not the entry's own.
            foreach (var found in avoided.In(text).Where(found => !text.Words[found.First].IsQuoted))
            {
                yield return LanguageRules.AvoidedWord(
                    text.PlaceOf(found),
                    text.WordsOf(found),
                    found.Meaning.Instead,
                    found.Meaning.Because
                );
            }

            foreach (
                var found in split
                    .In(text)
                    .Where(found => IsInflected(text.Words[found.First + 1].Letters.Span[found.Meaning.Second.Length..]))
            )
            {
                var words = text.WordsOf(found);
                yield return LanguageRules.SplitCompound(text.PlaceOf(found), words, words.Replace(" ", "", StringComparison.Ordinal));
            }
        }
    }

    private static bool IsInflected(ReadOnlySpan<char> ending) => Endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(ending);
}
