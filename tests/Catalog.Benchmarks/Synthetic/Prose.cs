using System.Text;

namespace Catalog.Benchmarks.Synthetic;

/// <summary>
/// Danish-looking sentences from one random source. Words follow Zipf's law; every text has a subject, a handful of
/// words and compounds that it uses more than others do; compounds are made as it goes, so the vocabulary keeps growing.
/// </summary>
internal sealed class Prose
{
    private const double ShareOfSubject = 0.35;
    private const double ShareOfCompounds = 0.12;
    private const int SubjectWords = 24;

    private static readonly ImmutableArray<double> Zipf = [.. Weights(1_024)];
    private static readonly ImmutableArray<ImmutableArray<Part>> Sentences = [.. Words.Sentences.Select(Read)];
    private static readonly ImmutableArray<ImmutableArray<Part>> Summaries = [.. Words.Summaries.Select(Read)];
    private static readonly ImmutableArray<Part> HypothesisParts = Read(Words.Hypothesis);

    private readonly Random random;
    private readonly ImmutableArray<Noun> subject;

    public Prose(Random random)
    {
        this.random = random;
        subject =
        [
            .. Enumerable
                .Range(0, SubjectWords)
                .Select(i => i % 3 == 0 ? Compound() : Nouns.ByFrequency[random.Next(Nouns.ByFrequency.Length)]),
        ];
    }

    /// <summary>A sentence of 8 to 16 words.</summary>
    public string Sentence() => Write(Sentences[random.Next(Sentences.Length)]);

    /// <summary>A few sentences, at most so many.</summary>
    public string Paragraph(int most = 6)
    {
        var count = random.Next(int.Min(3, most), most + 1);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => Sentence()));
    }

    public string Summary() => Write(Summaries[random.Next(Summaries.Length)]);

    public string Hypothesis() => Write(HypothesisParts);

    /// <summary>One or two words to name something by (»rolige overgange«).</summary>
    public string Phrase() => $"{Draw(Words.Adjectives)}e {SomeNoun().Plural}";

    /// <summary>A noun from the text's subject in the plural.</summary>
    public string SubjectWord() => subject[random.Next(subject.Length)].Plural;

    private string Write(ImmutableArray<Part> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(part.Slot == default ? "" : Fill(part.Slot)).Append(part.After);
        }

        text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    private string Fill(char slot) =>
        slot switch
        {
            'D' => SomeNoun().Definite,
            'P' => SomeNoun().Plural,
            'B' => SomeNoun().PluralDefinite,
            'S' => SomeNoun().Bare,
            'C' => random.Next(3) == 0 ? Compound().Plural : Compound().Definite,
            'V' => Draw(Words.VerbStems) + "er",
            'T' => Draw(Words.VerbStems) + "ede",
            'F' => Draw(Words.VerbStems) + "e",
            'E' => Draw(Words.VerbStems) + "et",
            'A' => Draw(Words.Adjectives) + "e",
            'H' => Draw(Words.Adverbs),
            _ => throw new ArgumentOutOfRangeException(nameof(slot), slot, "No such slot."),
        };

    private Noun SomeNoun() =>
        random.NextDouble() switch
        {
            < ShareOfSubject => subject[Rank(subject.Length)],
            > 1 - ShareOfCompounds => Compound(),
            _ => Draw(Nouns.ByFrequency),
        };

    private Noun Compound()
    {
        var (first, last) = (Draw(Nouns.ByFrequency), Draw(Nouns.ByFrequency));
        var linked = first.Linked;
        return new Noun(
            linked + last.Bare,
            linked + last.Definite,
            linked + last.Plural,
            linked + last.PluralDefinite,
            linked + last.Linked
        );
    }

    private T Draw<T>(ImmutableArray<T> byFrequency) => byFrequency[Rank(byFrequency.Length)];

    // A rank below the count, the first about count times as likely as the last.
    private int Rank(int count)
    {
        var found = Zipf.AsSpan(0, count).BinarySearch(random.NextDouble() * Zipf[count - 1]);
        return int.Min(found < 0 ? ~found : found, count - 1);
    }

    private static IEnumerable<double> Weights(int count)
    {
        var sum = 0.0;
        return Enumerable.Range(1, count).Select(rank => sum += 1 / (rank + 2.7));
    }

    private readonly record struct Part(char Slot, string After);

    private static ImmutableArray<Part> Read(string sentence)
    {
        var pieces = sentence.Split('{');
        return [new Part(default, pieces[0]), .. pieces.Skip(1).Select(piece => new Part(piece[0], piece[2..]))];
    }
}
