using System.Globalization;
using System.Text;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;
using Catalog.Site.Views;

namespace Catalog.Site.Data;

/// <summary>The catalogue as a table for spreadsheets.</summary>
public static class CatalogueCsv
{
    /// <summary>The file's bytes. One row an entry, in the order of the lists on the site.</summary>
    public static ReadOnlyMemory<byte> Write(SitePlan plan, Words words)
    {
        var model = plan.Catalogue.Model;
        var csv = new StringBuilder(Csv.Beginning);
        Csv.AppendRow(
            csv,
            [
                "id",
                EntryKeys.Title,
                EntryKeys.Summary,
                EntryKeys.Status,
                "alder fra",
                "alder til",
                .. model.Vocabularies.Select(vocabulary => vocabulary.Key),
                EntryKeys.Indicators,
                EntryKeys.Partners,
                EntryKeys.Reviewed,
                "adresse",
            ]
        );
        foreach (var entry in plan.Index.Public)
        {
            Csv.AppendRow(csv, Cells(entry, plan, words));
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static IEnumerable<string> Cells(Entry entry, SitePlan plan, Words words)
    {
        var (head, model) = (entry.Head, plan.Catalogue.Model);
        return
        [
            entry.Id,
            entry.Title,
            head.Summary?.Value ?? "",
            entry.IsExample ? words[ListWords.ExampleNotice] : head.Status?.Value ?? "",
            Number(head.Age?.Value.From),
            Number(head.Age?.Value.To),
            .. model.Vocabularies.Select(vocabulary => string.Join(", ", vocabulary.NamesOf(entry))),
            string.Join(", ", head.Indicators.Select(found => found.Value)),
            string.Join(", ", head.Partners.Select(partner => model.Unit(partner.Unit.Value)?.Name ?? partner.Unit.Value)),
            head.Reviewed?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            Urls.Canonical(plan.Catalogue.Site.BaseAddress, Urls.Entry(entry.Id)).Text,
        ];
    }

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
