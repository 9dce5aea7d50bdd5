using System.Text.Json;
using Catalog.Content.Model;

namespace Catalog.Content.Editions;

/// <summary>
/// How many entries an edition has: by shelf and by status, all of them; by element, indicator and term of each
/// vocabulary (<c>vocabulary/term</c>), those on the catalogue's own shelf. Examples are not counted. What nothing has is 0.
/// </summary>
public sealed record EditionFigures(
    int Entries,
    ImmutableSortedDictionary<string, int> Shelves,
    ImmutableSortedDictionary<string, int> Statuses,
    ImmutableSortedDictionary<string, int> Elements,
    ImmutableSortedDictionary<string, int> Indicators,
    ImmutableSortedDictionary<string, int> Terms
)
{
    private static readonly ImmutableArray<(Shelf Shelf, string Name)> ShelfNames =
    [
        (Shelf.Catalogue, "hylden"),
        (Shelf.UnderWay, "i-gang"),
        (Shelf.Learnt, "lært"),
        (Shelf.Retired, "udgået"),
    ];

    /// <summary>The figures of entries, counted by the model they are bound to.</summary>
    public static EditionFigures Of(ImmutableArray<Entry> entries, ContentModel model)
    {
        var shelves = entries.ToLookup(model.Lifecycle.ShelfOf);
        ImmutableArray<EntryHead> listed = [.. shelves[Shelf.Catalogue].Select(entry => entry.Head)];
        var framework = model.Framework;
        return new EditionFigures(
            entries.Length,
            Counted(ShelfNames.Select(each => (each.Name, shelves[each.Shelf].Count()))),
            Counted(model.Lifecycle.Statuses.Select(status => (status.Id, entries.Count(entry => entry.Head.Status?.Value == status.Id)))),
            Counted(
                framework.Elements.Select(element =>
                    (
                        element.Id,
                        listed.Count(head => head.Indicators.Any(found => framework.Indicator(found.Value)?.ElementId == element.Id))
                    )
                )
            ),
            Counted(
                framework
                    .Elements.SelectMany(element => element.Indicators)
                    .Select(indicator => (indicator.Id, listed.Count(head => head.Indicators.Any(found => found.Value == indicator.Id))))
            ),
            Counted(
                model.Vocabularies.SelectMany(list =>
                    list.Terms.Select(term =>
                        ($"{list.Id}/{term.Id}", listed.Count(head => head.TermsOf(list.Id).Any(chosen => chosen.Value == term.Id)))
                    )
                )
            )
        );
    }

    internal static EditionFigures Read(JsonElement json) =>
        new(
            json.GetProperty("beskrivelser").GetInt32(),
            ReadCounts(json, "hylder"),
            ReadCounts(json, "statusser"),
            ReadCounts(json, "elementer"),
            ReadCounts(json, "pejlinger"),
            ReadCounts(json, "lister")
        );

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("beskrivelser", Entries);
        foreach (
            var (name, counts) in new[]
            {
                ("hylder", Shelves),
                ("statusser", Statuses),
                ("elementer", Elements),
                ("pejlinger", Indicators),
                ("lister", Terms),
            }
        )
        {
            json.WriteStartObject(name);
            foreach (var (id, count) in counts)
            {
                json.WriteNumber(id, count);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static ImmutableSortedDictionary<string, int> Counted(IEnumerable<(string Id, int Count)> counts)
    {
        var counted = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var (id, count) in counts)
        {
            counted[id] = count;
        }

        return counted.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, int> ReadCounts(JsonElement json, string name) =>
        Counted(json.GetProperty(name).EnumerateObject().Select(each => (each.Name, each.Value.GetInt32())));
}
