using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>The shape of <c>content/model/ordliste.yml</c>: words and abbreviations, and what the search knows about words.</summary>
internal static class GlossaryShape
{
    private static readonly Field<ImmutableArray<Spanned<GlossaryTerm>>> Terms = new(
        "begreber",
        new ListShape<GlossaryTerm>(Term(), 2_000),
        "Ord og deres forklaring."
    );

    private static readonly Field<ImmutableArray<Spanned<Abbreviation>>> Abbreviations = new(
        "forkortelser",
        new ListShape<Abbreviation>(Abbreviation(), 2_000),
        "Forkortelser og det, de står for."
    );

    private static readonly Field<ImmutableArray<Spanned<ImmutableArray<Spanned<string>>>>> Inflections = new(
        "bøjninger",
        Groups(),
        "Former af det samme ord, grundformen først. Søgningen finder dem alle, når én af dem bliver skrevet."
    );

    private static readonly Field<ImmutableArray<Spanned<ImmutableArray<Spanned<string>>>>> Synonyms = new(
        "synonymer",
        Groups(),
        "Ord, der betyder næsten det samme. Søgningen finder også de andre, når ét af dem bliver skrevet."
    );

    private static readonly Field<ImmutableArray<Spanned<string>>> Parts = new(
        "led",
        new ListShape<string>(ModelFields.Line, 5_000, distinct: true),
        "Ord, som sammensatte ord tit er sat sammen af. Søgningen kan dele et ord i dem."
    );

    public static RecordShape<Glossary> Shape { get; } = new(Build, Terms, Abbreviations, Inflections, Parts, Synonyms);

    private static Glossary Build(RecordReading read)
    {
        var (terms, abbreviations) = (read.List(Terms), read.List(Abbreviations));
        ModelFields.ReportDuplicates(read, terms.Select(term => new Spanned<string>(term.Value.Word, term.Span)), "begreb");
        ModelFields.ReportDuplicates(read, abbreviations.Select(each => new Spanned<string>(each.Value.Letters, each.Span)), "forkortelse");
        var (inflections, synonyms) = (Read(read, Inflections), Read(read, Synonyms));
        ReportLonely(read, inflections.Concat(synonyms));
        ReportForms(read, inflections);
        return new Glossary(
            [.. terms.Select(term => term.Value)],
            [.. abbreviations.Select(each => each.Value)],
            inflections,
            synonyms,
            read.Values(Parts)
        );
    }

    private static ListShape<ImmutableArray<Spanned<string>>> Groups() => new(new ListShape<string>(ModelFields.Line, 60), 5_000);

    private static ImmutableArray<WordGroup> Read(
        RecordReading read,
        Field<ImmutableArray<Spanned<ImmutableArray<Spanned<string>>>>> field
    ) => [.. read.List(field).Select(group => new WordGroup(new Place(read.Source, group.Span), group.Value))];

    private static void ReportLonely(RecordReading read, IEnumerable<WordGroup> groups)
    {
        foreach (var group in groups.Where(group => group.Values.Select(DanishFolding.Fold).Distinct(StringComparer.Ordinal).Count() < 2))
        {
            read.Faults.Add(SearchRules.LonelyWord(group.Place, group.Values.FirstOrDefault() ?? ""));
        }
    }

    private static void ReportForms(RecordReading read, ImmutableArray<WordGroup> rows)
    {
        var taken = new Dictionary<string, WordGroup>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var form in row.Words)
            {
                if (
                    !taken.TryAdd(DanishFolding.Fold(form.Value), row)
                    && taken[DanishFolding.Fold(form.Value)] is var other
                    && other != row
                )
                {
                    read.Faults.Add(SearchRules.FormInTwoRows(row.Place with { Span = form.Span }, form.Value, other.Values[0]));
                }
            }
        }
    }

    private static RecordShape<GlossaryTerm> Term()
    {
        var word = new Field<string>("ord", ModelFields.Line, "Ordet, som læseren møder det.", Required: true);
        var aliases = ModelFields.Aliases();
        var explanation = new Field<string>("forklaring", ModelFields.Words, "Hvad ordet betyder.", Required: true);
        return new RecordShape<GlossaryTerm>(
            read => new GlossaryTerm(read.Text(word), read.Values(aliases), read.Text(explanation)),
            word,
            aliases,
            explanation
        );
    }

    private static RecordShape<Abbreviation> Abbreviation()
    {
        var letters = new Field<string>("kort", ModelFields.Line, "Forkortelsen, som læseren møder den.", Required: true);
        var words = new Field<string>("lang", ModelFields.Line, "Ordene, den står for.", Required: true);
        var explanation = new Field<string>("forklaring", ModelFields.Words, "Hvad det betyder, hvis det ikke siger sig selv.");
        return new RecordShape<Abbreviation>(
            read => new Abbreviation(read.Text(letters), read.Text(words), read.Text(explanation)),
            letters,
            words,
            explanation
        );
    }
}
