using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Catalog.Content.Editions.Comparing;
using Catalog.Site.Planning;
using Catalog.Site.Views;

namespace Catalog.Site.Data;

/// <summary>
/// What an edition changed, as JSON and as Markdown. Both tell all of it, also that something was only read through again.
/// </summary>
public static class EditionChanges
{
    // Characters that start a construct inside a line of Markdown; those of HTML are encoded.
    private const string Marks = "\\`*_[]#|~";

    /// <summary>The JSON file, UTF-8.</summary>
    public static ReadOnlyMemory<byte> WriteJson(EditionDifference difference, Changes changes)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, CatalogueJson.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("fra", difference.Before.Year);
            json.WriteNumber("til", difference.After!.Year);
            ChangesJson.Write(json, changes, title => title, change => change.Fields);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }

    /// <summary>The Markdown file, UTF-8: an entry under each heading and a difference on each line.</summary>
    public static ReadOnlyMemory<byte> WriteMarkdown(EditionDifference difference, Changes changes, Words words)
    {
        var title = words.With(NewsWords.LeadEdition, ("before", $"{difference.Before.Year:D}"), ("after", $"{difference.After!.Year:D}"));
        var page = new StringBuilder($"# {title}\n");
        foreach (var change in changes.Entries)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {Safe(change.Title)} ({change.Id})\n\n{Safe(ChangeWords.Of(change))}.\n");
            page.Append(change.Fields.IsEmpty ? "" : "\n")
                .AppendJoin("", change.Fields.Select(field => $"- {Safe(ChangeWords.Of(field))}\n"));
        }

        if (!changes.Model.IsEmpty)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {words[NewsWords.Model]}\n\n")
                .AppendJoin("", changes.Model.Select(change => $"- {Safe(ChangeWords.Of(change))}\n"));
        }

        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static string Safe(string text) =>
        string.Concat(
            text.ReplaceLineEndings(" ")
                .Select(letter =>
                    Marks.Contains(letter, StringComparison.Ordinal) ? $"\\{letter}"
                    : letter is '<' or '>' or '&' ? WebUtility.HtmlEncode(letter.ToString())
                    : letter.ToString()
                )
        );
}
