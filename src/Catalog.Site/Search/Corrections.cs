using Catalog.Content.Text;
using Catalog.Site.Search.Analysis;
using Catalog.Site.Search.Indexing;

namespace Catalog.Site.Search;

/// <summary>
/// Finds what a word may have been meant to be when the catalogue has no such word. Typing errors are compared on the forms
/// in which words are written in the catalogue, not on stems, and only with the words in the shards near it in the alphabet
/// (<see cref="VocabularyLookup.Near"/>).
/// </summary>
internal sealed class Corrections(SearchIndex index)
{
    private readonly VocabularyLookup vocabulary = new(index);

    /// <summary>
    /// The word with the terms it may have been meant to be: the same letters without marks, else nearly the same letters, else
    /// nearly the same without marks.
    /// </summary>
    public QueryWord Of(QueryWord word)
    {
        var folded = Spelling.Fold(word.Letters);
        if (folded.Length < Ranking.ShortestWithoutMarks)
        {
            return word;
        }

        var loose = Spelling.Loose(word.Letters);
        // æ is one letter when it is typed, and two when it is folded.
        var most =
            folded.Length < Ranking.ShortestCorrected ? 0
            : word.Letters.Length < Ranking.ShortestForTwo ? 1
            : 2;
        return Begun(word, folded)
            ?? Corrected(word, Ranking.WithoutMarks, Alike(word, loose))
            ?? Corrected(word, Ranking.SoundAlike, Heard(word, folded))
            ?? Corrected(word, Ranking.Corrected, Nearest(word, folded, most, VocabularyLookup.Folded))
            ?? Corrected(
                word,
                Ranking.CorrectedWithoutMarks,
                Nearest(word, loose, folded.Length > Ranking.ShortestCorrected ? 1 : 0, LooseForm)
            )
            ?? word;
    }

    /// <summary>The word with its own terms and those that are one letter away.</summary>
    public QueryWord Nearly(QueryWord word) =>
        word.Letters.Length >= Ranking.ShortestNearly
        && Corrected(word, Ranking.Corrected, Nearest(word, Spelling.Fold(word.Letters), 1, VocabularyLookup.Folded)) is { } corrected
            ? corrected with
            {
                Matches = word.Matches.AddRange(corrected.Matches),
            }
            : word;

    // Also in the middle of a query: »dialog« for »dialogen«.
    private QueryWord? Begun(QueryWord word, string folded) =>
        word.IsLast || folded.Length < Ranking.ShortestCorrected || vocabulary.Beginning(folded) is not { IsEmpty: false } beginnings
            ? null
            : word with
            {
                Matches = [new WordMatch(MatchKind.Beginning, Ranking.Beginning, beginnings, IsAny: true)],
            };

    private QueryWord? Corrected(QueryWord word, double factor, ImmutableArray<int> terms) =>
        terms.IsEmpty
            ? null
            : word with
            {
                CorrectedTo = NearestForm(word, terms[0]),
                Matches =
                [
                    .. terms.Select(
                        (term, i) =>
                            new WordMatch(MatchKind.Corrected, factor * Ranking.Fading[int.Min(i, Ranking.Fading.Length - 1)], [term])
                    ),
                ],
            };

    // Of the forms of a word the one that is most like what was typed.
    private string NearestForm(QueryWord word, int term) =>
        index.Shown(term).MinBy(shown => EditDistance.Of(Spelling.Loose(word.Letters), LooseForm(shown), word.Letters.Length))!;

    private ImmutableArray<int> Nearest(QueryWord word, string spelling, int most, Func<string, string> compared)
    {
        var near = new List<(int Term, int Distance)>();
        foreach (var term in Terms(word).Where(term => !StopWords.Has(VocabularyLookup.Folded(index.Shown(term)[0]))))
        {
            var distance = index.Shown(term).Append(index.Key(term)).Min(shown => Steps(spelling, compared(shown), most));
            if (distance <= most && distance > 0)
            {
                near.Add((term, distance));
            }
        }

        return
        [
            .. near.OrderBy(each => each.Distance)
                .ThenByDescending(each => Postings.Read(index.EncodedPostings(each.Term)).Sum(posting => posting.Impact))
                .ThenBy(each => each.Term)
                .Select(each => each.Term)
                .Take(Ranking.MostCorrections),
        ];
    }

    // Of a short word no letter is taken for another: »bider« is no »beder«. Two neighbours may be swapped.
    private static int Steps(string spelling, string form, int most)
    {
        var steps = EditDistance.Of(spelling, form, most);
        return
            steps == 1
            && spelling.Length < Ranking.ShortestReplaced
            && spelling.Length == form.Length
            && !spelling.Order().SequenceEqual(form.Order())
            ? most + 1
            : steps;
    }

    private ImmutableArray<int> Heard(QueryWord word, string folded)
    {
        var (whole, stem) = (SoundAlike.Of(folded), SoundAlike.Of(Spelling.Fold(SnowballDanish.Stem(word.Letters))));
        return folded.Length < Ranking.ShortestCorrected
            ? []
            :
            [
                .. Terms(word)
                    .Where(term =>
                        index.Shown(term).Any(shown => SoundAlike.Of(VocabularyLookup.Folded(shown)) == whole)
                        || SoundAlike.Of(index.Key(term)) == stem
                    )
                    .Take(Ranking.MostCorrections),
            ];
    }

    private ImmutableArray<int> Alike(QueryWord word, string loose)
    {
        var stem = Spelling.Loose(SnowballDanish.Stem(loose));
        return
        [
            .. Terms(word)
                .Where(term =>
                    index
                        .Shown(term)
                        .Any(shown => LooseForm(shown) == loose || Spelling.Loose(SnowballDanish.Stem(Spelling.Letters(shown))) == stem)
                ),
        ];
    }

    private IEnumerable<int> Terms(QueryWord word)
    {
        var range = vocabulary.Near(Spelling.Fold(word.Letters));
        // A phrase that no entry has is a topic's name, and no word that somebody may have meant.
        return Enumerable
            .Range(range.Start.Value, range.End.Value - range.Start.Value)
            .Where(term =>
                index.Key(term)[0] is not ('@' or '&')
                && (!index.EncodedPostings(term).IsEmpty || !index.Key(term).Contains(' ', StringComparison.Ordinal))
            );
    }

    private static string LooseForm(string shown) => Spelling.Loose(Spelling.Letters(shown));
}
