using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>The shape of <c>content/model/soegetest.yml</c>: queries, and the entries that the search must find for them.</summary>
internal static class SearchTestShape
{
    private static readonly Field<ImmutableArray<Spanned<SearchTest>>> Tests = new(
        "søgetest",
        new ListShape<SearchTest>(TestShape(), 2_000),
        "Det, folk søger på, og det, de skal finde.",
        Required: true
    );

    public static RecordShape<ImmutableArray<SearchTest>?> Shape { get; } = new(read => read.Values(Tests), Tests);

    private static RecordShape<SearchTest> TestShape()
    {
        var query = new Field<string>("søg", ModelFields.Line, "Ordene, som nogen skriver i søgefeltet.", Required: true);
        var entries = new Field<ImmutableArray<Spanned<string>>>(
            "find",
            new ListShape<string>(new IdShape("co-teaching"), 20, distinct: true),
            "Beskrivelser, som skal stå blandt de fem første. Skriv filens navn uden .md.",
            Required: true
        );
        return new RecordShape<SearchTest>(
            read => read.Get(query) is { } words ? new SearchTest(words, read.List(entries), new Place(read.Source, read.Span)) : null,
            query,
            entries
        );
    }
}
