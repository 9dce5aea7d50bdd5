using System.Text.Json;
using Catalog.Site.Output;
using Catalog.Site.Planning;
using Catalog.Site.Views;
using Catalog.Site.Views.Factories;

namespace Catalog.Site.Data;

/// <summary>What the page that compares shows of each entry, as scripts, for they can be read from a folder on disk too.</summary>
public static class ComparisonFiles
{
    public static IEnumerable<OutputFile> Of(ViewContext context)
    {
        var entries = context.Plan.Index.Public;
        var shards = ComparisonShards.CountFor(entries.Length);
        var groups = ComparisonGroup.Of(context);
        var byShard = entries.ToLookup(entry => ComparisonShards.Of(entry.Id, shards));
        return Enumerable
            .Range(0, shards)
            .Select(shard => new OutputFile(
                Urls.Compared(shard).Path,
                () =>
                    ScriptCall.Of(
                        "compared",
                        json =>
                        {
                            json.WriteNumberValue(shard);
                            json.WriteStartArray();
                            foreach (var entry in byShard[shard])
                            {
                                Write(json, ComparedViewFactory.Create(entry, groups));
                            }

                            json.WriteEndArray();
                        }
                    )
            ));
    }

    private static void Write(Utf8JsonWriter json, ComparedView column)
    {
        json.WriteStartArray();
        json.WriteStringValue(column.Id);
        json.WriteStringValue(column.Title);
        json.WriteStringValue(Address(column.Address));
        json.WriteNumberValue(column.IsExample ? 1 : 0);
        json.WriteStartArray();
        foreach (var lines in column.Cells)
        {
            json.WriteStartArray();
            foreach (var line in lines)
            {
                Write(json, line);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    // Words alone; words and where they lead; a step and what it is called; an answer and how many steps are filled.
    private static void Write(Utf8JsonWriter json, ComparedLine line)
    {
        switch (line)
        {
            case { Address: SiteAddress address }:
                json.WriteStartArray();
                json.WriteStringValue(line.Text);
                json.WriteStringValue(Address(address));
                json.WriteEndArray();
                break;
            case { Lead: { } lead }:
                json.WriteStartObject();
                json.WriteString("lead", lead);
                json.WriteString("text", line.Text);
                json.WriteEndObject();
                break;
            case { Filled: { } filled }:
                json.WriteStartObject();
                json.WriteString("text", line.Text);
                json.WriteNumber("filled", filled);
                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue(line.Text);
                break;
        }
    }

    private static string Address(SiteAddress address) => Urls.Relative(Urls.Comparison, address);
}
