using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Catalog.Content.Model;
using Catalog.Site.Planning;
using Catalog.Site.Views;

namespace Catalog.Site.Data;

/// <summary>
/// The catalogue as open data: <c>data/katalog.json</c>. Keys are those of the front matter. How many children a number
/// was measured on is left out. <see cref="CatalogueSchema"/> describes the file.
/// </summary>
public static class CatalogueJson
{
    internal static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(
            UnicodeRanges.BasicLatin,
            UnicodeRanges.Latin1Supplement,
            UnicodeRanges.LatinExtendedA,
            UnicodeRanges.GeneralPunctuation
        ),
    };

    /// <summary>
    /// The file's bytes, UTF-8, an entry at a time: of ten thousand the file is more than a hundred megabytes. Entries stand
    /// in the order of their ids, each on a line of its own.
    /// </summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Parts(SitePlan plan, Words words)
    {
        var part = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(part, Options);
        WriteHead(json, plan.Catalogue.Site);
        json.Flush();
        part.Write(",\"indsatser\":["u8);
        for (var i = 0; i < plan.Index.Public.Length; i++)
        {
            part.Write(i == 0 ? "\n"u8 : ",\n"u8);
            json.Reset(part);
            WriteEntry(json, plan.Index.Public[i], plan, words);
            json.Flush();
            yield return part.WrittenSpan.ToArray();
            part.ResetWrittenCount();
        }

        part.Write("\n]}\n"u8);
        yield return part.WrittenSpan.ToArray();
    }

    // The object is left open for the entries.
    private static void WriteHead(Utf8JsonWriter json, SiteSettings site)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "katalog.schema.json");
        json.WriteString("titel", site.Title);
        json.WriteString("ejer", site.Owner);
        json.WriteNumber("udgave", site.Edition);
        json.WriteString("adresse", site.BaseAddress.AbsoluteUri);
        if (site.Licence is { } licence)
        {
            json.WriteStartObject("licens");
            json.WriteString("navn", licence.Name);
            json.WriteString("adresse", licence.Address.AbsoluteUri);
            json.WriteEndObject();
        }
    }

    private static void WriteEntry(Utf8JsonWriter json, Entry entry, SitePlan plan, Words words)
    {
        var (head, model) = (entry.Head, plan.Catalogue.Model);
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("adresse", Urls.Canonical(plan.Catalogue.Site.BaseAddress, Urls.Entry(entry.Id)).Text);
        json.WriteBoolean(EntryKeys.Example, entry.IsExample);
        if (entry.IsExample)
        {
            json.WriteString("bemærkning", words[ListWords.ExampleNotice]);
        }

        Text(json, EntryKeys.Status, entry.IsExample ? null : head.Status?.Value);
        json.WriteString(EntryKeys.Title, entry.Title);
        Text(json, EntryKeys.Summary, head.Summary?.Value);
        Texts(json, EntryKeys.AlsoKnownAs, [.. head.AlsoKnownAs.Select(name => name.Value)]);
        if (head.Age is { } age)
        {
            json.WriteStartObject(EntryKeys.Age);
            json.WriteNumber("fra", age.Value.From);
            json.WriteNumber("til", age.Value.To);
            json.WriteEndObject();
        }

        foreach (var vocabulary in model.Vocabularies)
        {
            Texts(json, vocabulary.Key, [.. head.TermsOf(vocabulary.Id).Select(term => term.Value)]);
            Text(json, vocabulary.ReasonKey ?? "", head.TermReasons.GetValueOrDefault(vocabulary.Id)?.Value);
        }

        Texts(json, EntryKeys.Indicators, [.. head.Indicators.Select(found => found.Value)]);
        WriteParts(json, head);
        TrialJson.Write(json, head);
        Texts(json, EntryKeys.Relations, [.. head.Relations.Select(relation => relation.Target.Value).Distinct(StringComparer.Ordinal)]);
        Text(json, EntryKeys.ReplacedBy, head.ReplacedBy?.Value);
        Texts(json, EntryKeys.FormerAddresses, [.. head.FormerAddresses.Select(former => former.Value)]);
        Text(json, EntryKeys.Contact, head.Contact?.Value);
        Text(json, EntryKeys.Reviewed, head.Reviewed is { } day ? Iso(day.Value) : null);
        json.WriteStartArray("afsnit");
        foreach (var section in entry.Sections)
        {
            json.WriteStartObject();
            json.WriteString("id", section.DefinitionId);
            json.WriteString("overskrift", model.Framework.Section(section.DefinitionId)?.Name ?? section.Heading.Value);
            json.WriteString("tekst", section.Text.PlainText());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, EntryHead head)
    {
        json.WriteStartArray(EntryKeys.Partners);
        foreach (var partner in head.Partners)
        {
            json.WriteStartObject();
            json.WriteString("enhed", partner.Unit.Value);
            Text(json, "rolle", partner.Role);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Text(json, EntryKeys.Hypothesis, head.Hypothesis?.Value);
        if (head.Evidence is { Grades.Count: > 0 } evidence)
        {
            json.WriteStartObject(EntryKeys.Evidence);
            foreach (var grade in evidence.Grades.OrderBy(grade => grade.Key, StringComparer.Ordinal))
            {
                json.WriteString(grade.Key, grade.Value.Value);
            }

            Text(json, "begrundelse", evidence.Reason?.Value);
            json.WriteEndObject();
        }

        json.WriteStartArray(EntryKeys.Sources);
        foreach (var source in head.Sources)
        {
            json.WriteStartObject();
            json.WriteString("titel", source.Title);
            Text(json, "udgiver", source.Publisher);
            if (source.Year is { } year)
            {
                json.WriteNumber("år", year);
            }

            Text(json, "url", source.Address?.AbsoluteUri);
            Text(json, "licens", source.Licence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(key, value);
        }
    }

    private static void Texts(Utf8JsonWriter json, string key, ImmutableArray<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
