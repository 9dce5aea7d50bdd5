using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>The shape of <c>content/model/emner.yml</c>: words that are about the same, for the search.</summary>
internal static class TopicShape
{
    private static readonly Field<ImmutableArray<Spanned<Topic>>> Topics = new(
        "emner",
        new ListShape<Topic>(OneShape(), 1_000),
        "Ord, der handler om det samme. Søgningen finder det hele, når ét af ordene bliver skrevet."
    );

    private static readonly Field<ImmutableArray<Spanned<string>>> Muted = new(
        "udelad",
        new ListShape<string>(ModelFields.Line, 1_000, distinct: true),
        "Navne på emner fra programmet, som søgningen ikke skal bruge."
    );

    public static RecordShape<TopicList> Shape { get; } = new(Build, Topics, Muted);

    private static TopicList Build(RecordReading read)
    {
        var topics = read.List(Topics);
        ModelFields.ReportDuplicates(read, topics.Select(topic => new Spanned<string>(topic.Value.Name, topic.Span)), "emne");
        return new TopicList(
            [.. topics.Select(topic => topic.Value).DistinctBy(topic => topic.Name)],
            new WordGroup(new Place(read.Source, read.Span), read.List(Muted))
        );
    }

    private static RecordShape<Topic> OneShape()
    {
        var name = new Field<string>(
            "navn",
            ModelFields.Line,
            "Emnets navn, som læseren ser det, når søgningen forklarer sig.",
            Required: true
        );
        var words = new Field<ImmutableArray<Spanned<string>>>(
            "ord",
            new ListShape<string>(new TextShape(80), 200, distinct: true),
            "Navne på emnet: ét ord eller få ord, også forældres, børns og hverdagens.",
            Required: true
        );
        var near = new Field<ImmutableArray<Spanned<string>>>(
            "nær",
            new ListShape<string>(new TextShape(80), 60, distinct: true),
            "Ord for noget beslægtet. De tæller mindre."
        );
        return new RecordShape<Topic>(
            read =>
                read.Text(name) is { Length: > 0 } called
                    ? new Topic(called, read.List(words), read.List(near), new Place(read.Source, read.Span))
                    : null,
            name,
            words,
            near
        );
    }
}
