using System.Text;
using Catalog.Content.Fields;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;
using Catalog.Site.Views;
using Catalog.Site.Views.Factories;

namespace Catalog.Site.Data;

/// <summary>The catalogue as a table for spreadsheets: the columns that the keys of an entry declare.</summary>
public static class CatalogueCsv
{
    /// <summary>The file's bytes, UTF-8. One row an entry, in the order of the ids.</summary>
    public static ReadOnlyMemory<byte> Write(SitePlan plan, Words words)
    {
        var model = plan.Catalogue.Model;
        ImmutableArray<Column<Entry>> columns =
        [
            new("id", (entry, _) => entry.Id),
            .. EntryFields.Of(model).Members.All.SelectMany(member => member.Columns),
            new("adresse", (entry, _) => Urls.Canonical(plan.Catalogue.Site.BaseAddress, Urls.Entry(entry.Id)).Text),
            new(CatalogueJson.Happened, (entry, _) => string.Join(' ', MeasurementSentences.Lines(entry.Head.Measurements, words))),
            new("kontakt_telefon", (entry, _) => Answering(entry, model)?.Telephone is { } number ? Danish.Telephone(number) : ""),
            new("kontakt_postkasse", (entry, _) => Answering(entry, model)?.Mailbox ?? ""),
        ];
        var csv = new StringBuilder(Csv.Beginning);
        Csv.AppendRow(csv, columns.Select(column => column.Heading));
        foreach (var entry in plan.Index.Public)
        {
            Csv.AppendRow(csv, columns.Select(column => Cell(column, entry, model, words)));
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static Unit? Answering(Entry entry, ContentModel model) =>
        entry.Head.Contact is { } contact && model.Unit(contact.Value) is { } unit ? model.Answering(unit) : null;

    // An example has no status of its own; the table says instead that it is one.
    private static string Cell(Column<Entry> column, Entry entry, ContentModel model, Words words) =>
        entry.IsExample && column.Heading == EntryKeys.Status ? words[ListWords.ExampleNotice] : column.Cell(entry, model);
}
