using System.Text;
using Catalog.Content.Markup;
using Catalog.Content.Model;

namespace Catalog.Site.Search.Indexing;

/// <summary>Every text of an entry that the search reads, field by field.</summary>
internal static class EntryTexts
{
    /// <summary>Hands each text to <paramref name="read"/> together with its field.</summary>
    public static void Read(Entry entry, ContentModel model, StringBuilder room, Action<SearchField, StringBuilder> read)
    {
        var head = entry.Head;
        One(SearchField.Title, [entry.Title]);
        One(SearchField.AlsoKnownAs, head.AlsoKnownAs.Select(name => name.Value));
        One(SearchField.Summary, [head.Summary?.Value]);
        One(SearchField.Choice, Choices(entry, model));
        One(
            SearchField.Unit,
            head.Partners.SelectMany(partner => (string?[])[model.Unit(partner.Unit.Value)?.Name ?? partner.Unit.Value, partner.Role])
        );
        // Who took it up later is no partner, so a hit says "in the description".
        One(
            SearchField.Prose,
            head.Uptakes.SelectMany(uptake =>
                (string?[])[uptake.Unit is { } unit ? model.Unit(unit.Value)?.Name ?? unit.Value : null, uptake.Happened]
            )
        );
        One(SearchField.Situation, Situations(head, model));
        One(SearchField.Fact, Facts(head));
        One(
            SearchField.Fact,
            model
                .Fields.Where(field => field is { IsSearched: true, IsShown: true })
                .SelectMany(field => head.Own.Texts(field, entry, model))
        );
        One(SearchField.Source, head.Sources.SelectMany(source => (string?[])[source.Title, source.Publisher]));
        foreach (var section in entry.Sections)
        {
            // A heading that the model gives to every entry tells none from the others.
            if (model.Framework.Section(section.DefinitionId) is null)
            {
                One(SearchField.Heading, [section.Heading.Value]);
            }

            Prose(section.Text, room, read);
        }

        void One(SearchField field, IEnumerable<string?> texts)
        {
            room.Clear();
            foreach (var text in texts)
            {
                room.Append(text).Append('\n');
            }

            read(field, room);
        }
    }

    // The chosen values under all their names.
    private static IEnumerable<string> Choices(Entry entry, ContentModel model)
    {
        foreach (var vocabulary in model.Vocabularies)
        {
            foreach (var chosen in entry.Head.TermsOf(vocabulary.Id))
            {
                if (vocabulary.Term(chosen.Value) is { } term)
                {
                    yield return term.Name;
                    foreach (var alias in term.Aliases)
                    {
                        yield return alias;
                    }
                }
            }
        }
    }

    // What somebody would say, and search for, of whom the entry is an answer to.
    private static IEnumerable<string> Situations(EntryHead head, ContentModel model) =>
        head
            .Situations.Select(id => model.Situations.Find(id.Value))
            .OfType<Situation>()
            .SelectMany(situation => situation.Words.Prepend(situation.Says));

    private static IEnumerable<string?> Facts(EntryHead head) =>
        [
            head.Hypothesis?.Value,
            .. head.Goals.SelectMany(goal => (string?[])[goal.Text?.Value, goal.Criterion?.Value]),
            .. head.Measurements.Select(measurement => measurement.Name?.Value),
            .. head.Cycles.SelectMany(cycle => (string?[])[cycle.Plan, cycle.Prediction, cycle.Trial, cycle.Reflection]),
            head.Evidence?.Reason?.Value,
            .. head.Resources is { } resources
                ? (string?[])[resources.Hours, resources.Training, resources.Expense, resources.Funding]
                : [],
            .. head.Extent is { } extent ? (string?[])[extent.Duration, extent.Frequency, extent.TimeEach] : [],
        ];

    // Headings inside the text are read by themselves. Between blocks is a line end, so that no phrase reaches over it.
    private static void Prose(RichText text, StringBuilder room, Action<SearchField, StringBuilder> read)
    {
        var field = SearchField.Prose;
        room.Clear();
        foreach (var part in text.Readable())
        {
            switch (part.Kind)
            {
                case ReadableKind.Words or ReadableKind.Code or ReadableKind.CodeBlock:
                    room.Append(part.Words.Span);
                    break;
                case ReadableKind.Break:
                    room.Append(' ');
                    break;
                case ReadableKind.Block when part.Token.Kind == MarkupKind.Heading:
                    read(field, room);
                    room.Clear();
                    field = part.Token.Edge == MarkupEdge.Open ? SearchField.Heading : SearchField.Prose;
                    break;
                case ReadableKind.Block:
                    room.Append('\n');
                    break;
                default:
                    break;
            }
        }

        read(field, room);
    }
}
