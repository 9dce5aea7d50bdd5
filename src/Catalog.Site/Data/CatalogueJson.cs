using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Catalog.Content.Fields;
using Catalog.Content.Model;
using Catalog.Content.Numbers;
using Catalog.Content.Shapes;
using Catalog.Site.Planning;
using Catalog.Site.Views;
using Catalog.Site.Views.Factories;

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

    /// <summary>The edition whose data have the entry whole; only in those of a later one that repeats it.</summary>
    internal const string FirstIn = "som_i_udgave";

    internal const string Happened = "hvad_skete";
    internal const string Units = "enheder";
    internal const string Lists = "lister";

    /// <summary>The names of <see cref="Outcome"/>, in its order.</summary>
    internal static readonly ImmutableArray<string> OutcomeNames = ["bedre", "værre", "uændret", "ikke bedømt"];

    // What has been published in this order stays in it; a key that is not named here comes where a new file has it.
    private static readonly ImmutableArray<string> First = [EntryKeys.Example, EntryKeys.Status];
    private static readonly ImmutableArray<string> BeforeGoals = [EntryKeys.Evidence, EntryKeys.Sources];
    private static readonly ImmutableArray<string> Repeated = [EntryKeys.Example, EntryKeys.Status, EntryKeys.Title, EntryKeys.Reviewed];

    /// <summary>
    /// The file's bytes, UTF-8, an entry at a time: with ten thousand entries the file is over 100 MB. Entries are ordered by id,
    /// one per line. <paramref name="firstIn"/> gives the earlier edition whose file has the entry whole, of the entries that a later
    /// one repeats.
    /// </summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Parts(SitePlan plan, Words words, Func<string, int?>? firstIn = null)
    {
        var part = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(part, Options);
        WriteHead(json, plan.Catalogue.Site);
        WriteUnits(json, plan);
        WriteLists(json, plan.Catalogue.Model);
        ModelJson.Write(json, plan.Catalogue.Model);
        json.Flush();
        part.Write(",\"indsatser\":["u8);
        for (var i = 0; i < plan.Index.Public.Length; i++)
        {
            part.Write(i == 0 ? "\n"u8 : ",\n"u8);
            json.Reset(part);
            var entry = plan.Index.Public[i];
            if (firstIn?.Invoke(entry.Id) is { } year)
            {
                WriteRepeated(json, entry, year, plan);
            }
            else
            {
                WriteEntry(json, entry, plan, words);
            }

            json.Flush();
            yield return part.WrittenSpan.ToArray();
            part.ResetWrittenCount();
        }

        part.Write("\n]}\n"u8);
        yield return part.WrittenSpan.ToArray();
    }

    /// <summary>One entry as it is in the file.</summary>
    public static ReadOnlyMemory<byte> EntryOf(Entry entry, SitePlan plan, Words words)
    {
        var part = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(part, Options))
        {
            WriteEntry(json, entry, plan, words);
        }

        return part.WrittenMemory;
    }

    /// <summary>The keys of an entry in the order of the file.</summary>
    internal static IEnumerable<IMember<Entry>> MembersOf(ContentModel model)
    {
        var all = EntryFields.Of(model).Members.All;
        var moved = First.Concat(BeforeGoals).ToImmutableArray();
        var rest = all.Where(member => !moved.Contains(member.Field.Key));
        return
        [
            .. Named(First),
            .. rest.TakeWhile(member => member.Field.Key != EntryKeys.Goals),
            .. Named(BeforeGoals),
            .. rest.SkipWhile(member => member.Field.Key != EntryKeys.Goals),
        ];

        IEnumerable<IMember<Entry>> Named(ImmutableArray<string> keys) => keys.Select(key => all.First(member => member.Field.Key == key));
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

    private static void WriteUnits(Utf8JsonWriter json, SitePlan plan)
    {
        json.WriteStartArray(Units);
        foreach (var unit in plan.Index.Units)
        {
            json.WriteStartObject();
            json.WriteString("id", unit.Id);
            json.WriteString("navn", unit.Name);
            if (unit.Telephone is { } telephone)
            {
                json.WriteString("telefon", telephone);
            }

            if (unit.Mailbox is { } mailbox)
            {
                json.WriteString("postkasse", mailbox);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // What the values of the lists are called, so that a reader of the data need not read the pages.
    private static void WriteLists(Utf8JsonWriter json, ContentModel model)
    {
        json.WriteStartArray(Lists);
        foreach (var list in model.Vocabularies)
        {
            json.WriteStartObject();
            json.WriteString("nøgle", list.Key);
            json.WriteString("navn", list.Name);
            json.WriteStartArray("værdier");
            foreach (var term in list.Terms)
            {
                json.WriteStartObject();
                json.WriteString("id", term.Id);
                json.WriteString("navn", term.Name);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // What the years tell apart, and where the rest is.
    private static void WriteRepeated(Utf8JsonWriter json, Entry entry, int year, SitePlan plan)
    {
        WriteStart(json, entry, plan);
        foreach (var member in MembersOf(plan.Catalogue.Model).Where(member => Repeated.Contains(member.Field.Key)))
        {
            member.Write(json, entry);
        }

        json.WriteNumber(FirstIn, year);
        json.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter json, Entry entry, SitePlan plan)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("adresse", Urls.Canonical(plan.Catalogue.Site.BaseAddress, Urls.Entry(entry.Id)).Text);
    }

    private static void WriteEntry(Utf8JsonWriter json, Entry entry, SitePlan plan, Words words)
    {
        var model = plan.Catalogue.Model;
        WriteStart(json, entry, plan);
        foreach (var member in MembersOf(model))
        {
            member.Write(json, entry);
            if (member.Field.Key == EntryKeys.Example && entry.IsExample)
            {
                json.WriteString("bemærkning", words[ListWords.ExampleNotice]);
            }
        }

        WriteHappened(json, entry, words);
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

    // Whoever reads the numbers alone would compare the first with the last, also where what is measured has changed.
    private static void WriteHappened(Utf8JsonWriter json, Entry entry, Words words)
    {
        json.WriteStartArray(Happened);
        foreach (var measurement in entry.Head.Measurements.Where(each => each.Id is not null))
        {
            json.WriteStartObject();
            json.WriteString("måling", measurement.Id!.Value);
            if (Change.Of(measurement) is { } change)
            {
                json.WriteString("udfald", OutcomeNames[(int)change.Outcome]);
                WritePoint(json, "fra", change.Baseline);
                WritePoint(json, "til", change.Latest);
            }

            json.WriteString("tekst", MeasurementSentences.Line(measurement, words));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePoint(Utf8JsonWriter json, string key, VisiblePoint point)
    {
        json.WriteStartObject(key);
        json.WriteString("dato", new DateShape().Written(point.Day));
        json.WriteNumber("værdi", point.Value);
        json.WriteEndObject();
    }
}
