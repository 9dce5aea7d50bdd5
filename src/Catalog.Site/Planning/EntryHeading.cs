using System.Text.Json;
using Catalog.Content.Fields;
using Catalog.Content.Model;

namespace Catalog.Site.Planning;

/// <summary>How every page, card, hit and feed presents an entry: its address, and its title and summary in its own words.</summary>
public sealed record EntryHeading(string Id, SiteAddress Address, string Title, string Summary)
{
    /// <summary>The language of these words where it is not Danish (BCP 47), and its Danish name; otherwise "".</summary>
    public string Language { get; init; } = "";

    public string LanguageName { get; init; } = "";

    public static EntryHeading Of(Entry entry) =>
        new(entry.Id, Urls.Entry(entry.Id), entry.Title, entry.Head.Summary?.Value ?? "")
        {
            Language = entry.IsDanish ? "" : entry.Language,
            LanguageName = entry.IsDanish ? "" : EntryFields.LanguageName(entry.Language),
        };

    /// <summary>Writes it for the search's script, as one list of values; the script forms the address from the id.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        json.WriteStringValue(Id);
        json.WriteStringValue(Title);
        json.WriteStringValue(Summary);
        if (Language.Length > 0)
        {
            json.WriteStringValue(Language);
            json.WriteStringValue(LanguageName);
        }

        json.WriteEndArray();
    }
}
