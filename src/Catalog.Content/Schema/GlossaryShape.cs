using System.Collections.Immutable;
using System.Linq;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>The shape of <c>content/model/ordliste.yml</c>: words and abbreviations.</summary>
internal static class GlossaryShape
{
    private static readonly Field<ImmutableArray<Spanned<GlossaryTerm>>> Terms =
        new("begreber", new ListShape<GlossaryTerm>(Term(), 2_000), "Ord og deres forklaring.");

    private static readonly Field<ImmutableArray<Spanned<Abbreviation>>> Abbreviations =
        new("forkortelser", new ListShape<Abbreviation>(Abbreviation(), 2_000), "Forkortelser og det, de står for.");

    public static RecordShape<Glossary> Shape { get; } = new(Build, Terms, Abbreviations);

    private static Glossary Build(RecordReading read)
    {
        var (terms, abbreviations) = (read.List(Terms), read.List(Abbreviations));
        ModelFields.ReportDuplicates(read, terms.Select(term => new Spanned<string>(term.Value.Word, term.Span)), "begreb");
        ModelFields.ReportDuplicates(read, abbreviations.Select(each => new Spanned<string>(each.Value.Letters, each.Span)), "forkortelse");
        return new Glossary([.. terms.Select(term => term.Value)], [.. abbreviations.Select(each => each.Value)]);
    }

    private static RecordShape<GlossaryTerm> Term()
    {
        var word = new Field<string>("ord", ModelFields.Line, "Ordet.", Required: true);
        var aliases = ModelFields.Aliases();
        var explanation = new Field<string>("forklaring", ModelFields.Words, "Hvad ordet betyder.", Required: true);
        return new RecordShape<GlossaryTerm>(
            read => new GlossaryTerm(read.Text(word), read.Values(aliases), read.Text(explanation)), word, aliases, explanation);
    }

    private static RecordShape<Abbreviation> Abbreviation()
    {
        var letters = new Field<string>("kort", ModelFields.Line, "Forkortelsen.", Required: true);
        var words = new Field<string>("lang", ModelFields.Line, "Det, den står for.", Required: true);
        var explanation = new Field<string>("forklaring", ModelFields.Words, "Hvad det betyder, hvis det ikke siger sig selv.");
        return new RecordShape<Abbreviation>(
            read => new Abbreviation(read.Text(letters), read.Text(words), read.Text(explanation)), letters, words, explanation);
    }
}
