using Catalog.Content.Text;
using Catalog.Site.Search.Analysis;

namespace Catalog.Site.Search.Indexing;

/// <summary>How a word comes to a term.</summary>
public enum TermOrigin : byte
{
    /// <summary>The word itself or another form of it.</summary>
    Word,

    /// <summary>The first part of the word, a compound.</summary>
    Part,

    /// <summary>The last part of the word, a compound.</summary>
    Head,

    /// <summary>Another word of its group in the glossary.</summary>
    Synonym,

    /// <summary>Another word of a part's group in the glossary.</summary>
    SynonymOfPart,

    /// <summary>The verb that the word, a noun in -ing, comes from.</summary>
    Verb,

    /// <summary>What an abbreviation is short for, its words scattered in the entry.</summary>
    Loose,

    /// <summary>A topic that the word names.</summary>
    Topic,

    /// <summary>A topic that the word is close to.</summary>
    NearTopic,

    /// <summary>A topic that a part of the word names.</summary>
    TopicOfPart,
}

/// <summary>A term that a word is found by, what it is worth there, and the word that a reader is shown for it.</summary>
internal readonly record struct WordTerm(string Key, TermOrigin Origin, string Shown)
{
    /// <summary>How much of the word's weight the term gets.</summary>
    public float Worth =>
        Origin switch
        {
            TermOrigin.Word => 1,
            TermOrigin.Head => Factors.Head,
            TermOrigin.Part => Factors.Part,
            TermOrigin.Synonym => Factors.Synonym,
            TermOrigin.Verb => Factors.Verb,
            TermOrigin.Loose => Factors.Loose,
            TermOrigin.Topic => 1,
            TermOrigin.NearTopic => Factors.NearTopic,
            TermOrigin.TopicOfPart => Factors.TopicOfPart,
            _ => Factors.SynonymOfPart,
        };
}

/// <summary>What the ways to a term are worth compared with the word itself.</summary>
internal static class Factors
{
    public const float Head = 0.5f;
    public const float Part = 0.35f;
    public const float Synonym = 0.5f;
    public const float SynonymOfPart = 0.2f;
    public const float Verb = 0.35f;
    public const float Loose = 0.4f;
    public const float NearTopic = 0.25f;
    public const float TopicOfPart = 0.4f;
}

/// <summary>Finds the terms of words: their key, the keys of their parts, and those of their groups.</summary>
internal sealed class WordTerms(WordAnalysis analysis, WordGroups groups, Compounds compounds, Func<string, bool> isWord)
{
    /// <summary>The terms of each word, in the order of the words.</summary>
    public ImmutableArray<ImmutableArray<WordTerm>> Of(ImmutableArray<IndexedWord> words) => InParallel.Map(words, Of);

    /// <summary>The terms of a word, the best way to each.</summary>
    public ImmutableArray<WordTerm> Of(IndexedWord word)
    {
        var terms = ImmutableArray.CreateBuilder<WordTerm>();
        terms.Add(new WordTerm(word.Key, TermOrigin.Word, word.Shown));
        foreach (var other in groups.Others(word.Key))
        {
            Add(terms, new WordTerm(other.Key, TermOrigin.Synonym, other.Shown));
        }

        foreach (var (key, isNear) in groups.Topics.Of(word.Key))
        {
            Add(terms, new WordTerm(key, isNear ? TermOrigin.NearTopic : TermOrigin.Topic, groups.Topics.NameOf(key)));
        }

        // A row says which forms belong together.
        if (
            !analysis.HasRow(word.Letters)
            && WordAnalysis.Verbs(word.Letters).FirstOrDefault(verb => isWord(verb) || isWord($"{verb}r")) is { } verb
        )
        {
            Add(terms, new WordTerm(analysis.Key(verb), TermOrigin.Verb, verb));
        }

        foreach (var part in compounds.Split(word.Letters))
        {
            var key = analysis.Key(part.Letters);
            Add(terms, new WordTerm(key, part.IsHead ? TermOrigin.Head : TermOrigin.Part, part.Letters));
            foreach (var other in groups.Others(key))
            {
                Add(terms, new WordTerm(other.Key, TermOrigin.SynonymOfPart, other.Shown));
            }

            foreach (var (topic, isNear) in groups.Topics.Of(key))
            {
                if (!isNear)
                {
                    Add(terms, new WordTerm(topic, TermOrigin.TopicOfPart, groups.Topics.NameOf(topic)));
                }
            }
        }

        return terms.DrainToImmutable();
    }

    private static void Add(ImmutableArray<WordTerm>.Builder terms, WordTerm term)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i].Key == term.Key)
            {
                terms[i] = terms[i].Worth < term.Worth ? term : terms[i];
                return;
            }
        }

        terms.Add(term);
    }
}
