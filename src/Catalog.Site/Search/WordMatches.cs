using Catalog.Site.Search.Analysis;
using Catalog.Site.Search.Indexing;

namespace Catalog.Site.Search;

/// <summary>Finds the matches that documents can have for the words of a query.</summary>
internal sealed class WordMatches(SearchIndex index)
{
    private readonly VocabularyLookup vocabulary = new(index);
    private readonly Corrections corrections = new(index);
    private readonly WordTopics topics = new(index);

    /// <summary>The words with their matches.</summary>
    public ImmutableArray<QueryWord> For(ImmutableArray<QueryWord> words)
    {
        var found = words.Select(word => word.IsSearched ? OfWord(word) : []).ToImmutableArray();
        AddPhrases(words, found);
        AddJoined(words, found);
        return
        [
            .. words.Select((word, i) => word.IsSearched ? topics.With(Judged(word with { Matches = [.. found[i]] })) : word).Select(OfAge),
        ];
    }

    private QueryWord OfAge(QueryWord word) =>
        word.Ages is { } ages
        && Enumerable
            .Range(ages.From, ages.To - ages.From + 1)
            .SelectMany(year => vocabulary.WithKey(YearTerms.Key(year)))
            .ToImmutableArray()
            is { IsEmpty: false } years
            ? word with
            {
                AgeMatch = new WordMatch(MatchKind.Age, Ranking.Age, years, IsAny: true),
            }
            : word;

    // A word of which only parts are known may be a word with a typing error: »sørggruppe« is no gruppe of sørg.
    private QueryWord Judged(QueryWord word) =>
        word.Matches switch
        {
            [] when word.IsLight => word,
            [] => corrections.Of(word) is { Matches.IsEmpty: false } corrected ? corrected : WithKnownBeginning(OfOnePart(word)),
            var known when known.All(match => match.Kind is MatchKind.AllParts or MatchKind.OnePart) => corrections.Nearly(word)
                is { CorrectedTo: not null } nearly
                ? nearly
                : WithKnownBeginning(word),
            _ => WithFamily(word),
        };

    // Other words that begin with the stem of a word that is one: »inkluder« for »inkludere«.
    private QueryWord WithFamily(QueryWord word) =>
        !word.IsLast
        && word.Matches[0] is { Kind: MatchKind.Word } own
        && index.Key(own.Terms[0]) is { Length: >= Ranking.ShortestFamily } stem
        && vocabulary.Family(stem) is { IsEmpty: false } family
            ? word with
            {
                Matches = word.Matches.Add(new WordMatch(MatchKind.Beginning, Ranking.BeginningOfWord, family, IsAny: true)),
            }
            : word;

    // The words that begin with as much of the word as any word does.
    private QueryWord WithKnownBeginning(QueryWord word)
    {
        var folded = Spelling.Fold(word.Letters);
        for (var length = folded.Length - 1; length >= Ranking.ShortestKnown && length >= folded.Length * Ranking.KnownShare; length--)
        {
            if (vocabulary.Family(folded[..length]) is { IsEmpty: false } family)
            {
                return word with
                {
                    Matches = word.Matches.Add(new WordMatch(MatchKind.KnownBeginning, Ranking.KnownBeginning, family, IsAny: true)),
                };
            }
        }

        return word;
    }

    private List<WordMatch> OfWord(QueryWord word)
    {
        var found = vocabulary.Exact(word.Letters).Select(term => new WordMatch(MatchKind.Word, 1, [term])).ToList();
        if (found.All(match => index.EncodedPostings(match.Terms[0]).IsEmpty) && VerbOf(word.Letters) is { } verb)
        {
            found.Add(new WordMatch(MatchKind.Verb, Ranking.Verb, [verb]));
        }

        if (
            word.Atoms.Length > 1
            && word.Atoms.Select(atom => vocabulary.Exact(atom)).ToImmutableArray() is var atoms
            && atoms.All(terms => !terms.IsEmpty)
        )
        {
            found.Add(new WordMatch(MatchKind.AllParts, Ranking.AllParts, [.. atoms.Select(terms => terms[0])]));
        }

        if (
            word.IsLast
            && Spelling.Fold(word.Letters) is { Length: >= Ranking.ShortestBeginning } folded
            && vocabulary.Beginning(folded) is { IsEmpty: false } beginnings
        )
        {
            // When it is a word already, that is most likely the word that was meant.
            found.Add(
                new WordMatch(MatchKind.Beginning, found.Count > 0 ? Ranking.BeginningOfWord : Ranking.Beginning, beginnings, IsAny: true)
            );
        }

        found.AddRange(OfParts(word.Letters));
        if (Spelling.Unfold(word.Letters) is var other && other != word.Letters)
        {
            found.AddRange(OfParts(other));
        }

        return found;
    }

    // An entry may have the verb: »mægler« for »mægling«.
    private int? VerbOf(string letters) =>
        WordAnalysis
            .Verbs(letters)
            .Concat(WordAnalysis.Verbs(Spelling.Unfold(letters)))
            .Select(verb => index.Find(index.Analysis.Key(verb)))
            .Where(term => term >= 0 && !index.EncodedPostings(term).IsEmpty)
            .Select(term => (int?)term)
            .FirstOrDefault();

    // The split with the longest last part of which the catalogue knows both parts.
    private IEnumerable<WordMatch> OfParts(string letters)
    {
        for (
            var at = Compounds.ShortestPart;
            letters.Length >= Ranking.ShortestCompound && at <= letters.Length - Compounds.ShortestPart;
            at++
        )
        {
            var (first, last) = (letters[..at], letters[at..]);
            if (
                FirstPart(first) is { } part
                && Compounds.MayBePart(last, first: false)
                && index.Find(index.Analysis.Key(last)) is var head and >= 0
            )
            {
                return
                [
                    new WordMatch(MatchKind.AllParts, Ranking.AllParts, [part, head]),
                    new WordMatch(MatchKind.OnePart, Ranking.OnePart, [part, head], IsAny: true),
                ];
            }
        }

        return [];
    }

    // Nothing else was found: the longest beginning that is a word of the catalogue, and the longest end.
    private QueryWord OfOnePart(QueryWord word)
    {
        var letters = word.Letters;
        var parts = new List<int>();
        for (var at = letters.Length - Compounds.ShortestPart; at >= Ranking.ShortestOnePart && parts.Count == 0; at--)
        {
            parts.AddRange(FirstPart(letters[..at]) is { } first ? [first] : []);
        }

        var firsts = parts.Count;
        for (var at = Compounds.ShortestPart; at <= letters.Length - Ranking.ShortestOnePart && parts.Count == firsts; at++)
        {
            parts.AddRange(
                Compounds.MayBePart(letters.AsSpan(at), first: false) ? vocabulary.WithKey(index.Analysis.Key(letters[at..])) : []
            );
        }

        return parts.Count == 0
            ? word
            : word with
            {
                Matches = [new WordMatch(MatchKind.OnePart, Ranking.OnePart, [.. parts], IsAny: true)],
            };
    }

    private int? FirstPart(string letters)
    {
        foreach (var bare in Compounds.Unlinked(letters))
        {
            if (Compounds.MayBePart(bare, first: true) && index.Find(index.Analysis.Key(bare)) is var term and >= 0)
            {
                return term;
            }
        }

        return null;
    }

    // A phrase with two other words has no stop words: phrases are looked up without stop words, and again with them.
    private void AddPhrases(ImmutableArray<QueryWord> words, ImmutableArray<List<WordMatch>> found)
    {
        ImmutableArray<PhraseAtom> atoms =
        [
            .. words.SelectMany(
                (word, i) =>
                    word.Atoms.Select(atom => new PhraseAtom(index.Analysis.AtomKey(atom), i, StopWords.IsPassedOver(Spelling.Fold(atom))))
            ),
        ];
        ImmutableArray<PhraseAtom> telling = [.. atoms.Where(atom => !atom.IsPassedOver)];
        AddPhrases(words, found, telling);
        AddScattered(words, found, telling);
        AddPhrases(words, found, atoms);
    }

    private void AddPhrases(ImmutableArray<QueryWord> words, ImmutableArray<List<WordMatch>> found, ImmutableArray<PhraseAtom> atoms)
    {
        for (var first = 0; first < atoms.Length; first++)
        {
            for (var count = 2; count <= Ranking.LongestPhrase && first + count <= atoms.Length; count++)
            {
                var phrase = atoms.Slice(first, count);
                Cover(
                    words,
                    found,
                    phrase[0].Word,
                    phrase[^1].Word,
                    vocabulary.WithKey(string.Join(' ', phrase.Select(atom => atom.Key))),
                    Ranking.Phrase
                );
            }
        }
    }

    // The two words of a phrase with others between: »sidder aldrig helt stille«.
    private void AddScattered(ImmutableArray<QueryWord> words, ImmutableArray<List<WordMatch>> found, ImmutableArray<PhraseAtom> atoms)
    {
        for (var first = 0; first < atoms.Length; first++)
        {
            for (var last = first + 2; last <= first + 1 + Ranking.LongestGap && last < atoms.Length; last++)
            {
                var terms = vocabulary.WithKey($"{atoms[first].Key} {atoms[last].Key}");
                Cover(words, found, atoms[first].Word, atoms[first].Word, terms, Ranking.Phrase);
                Cover(words, found, atoms[last].Word, atoms[last].Word, terms, Ranking.Phrase);
            }
        }
    }

    // In whole sentences compounds are spelt as one word. In a short query a stop word may be a first part: med bestemmelse.
    private void AddJoined(ImmutableArray<QueryWord> words, ImmutableArray<List<WordMatch>> found)
    {
        for (var first = 0; first < words.Length; first++)
        {
            for (var count = 2; count <= Ranking.MostJoined && first + count <= words.Length; count++)
            {
                var joined = words.Slice(first, count);
                if (joined.Skip(words.Length <= Ranking.MostForBeginnings ? 1 : 0).Any(word => word.IsDropped))
                {
                    break;
                }

                Cover(words, found, first, first + count - 1, vocabulary.Exact(string.Concat(joined.Select(word => word.Letters))), 1);
                Cover(
                    words,
                    found,
                    first,
                    first + count - 1,
                    count == 2 ? vocabulary.Exact($"{joined[0].Letters}s{joined[1].Letters}") : [],
                    1
                );
            }
        }
    }

    // A term for several words of the query is a match for each of them.
    private static void Cover(
        ImmutableArray<QueryWord> words,
        ImmutableArray<List<WordMatch>> found,
        int first,
        int last,
        ImmutableArray<int> terms,
        double factor
    )
    {
        for (var word = first; word <= last; word++)
        {
            found[word].AddRange(words[word].IsSearched ? terms.Select(term => new WordMatch(MatchKind.Together, factor, [term])) : []);
        }
    }

    private readonly record struct PhraseAtom(string Key, int Word, bool IsPassedOver);
}
