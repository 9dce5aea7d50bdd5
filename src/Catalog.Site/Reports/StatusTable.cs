using System.Globalization;
using Catalog.Content.Text;

namespace Catalog.Site.Reports;

/// <summary>All entries and how far each is, as a table for a meeting of the editors or a spreadsheet.</summary>
public static class StatusTable
{
    /// <summary>The headings of the columns.</summary>
    public static readonly ImmutableArray<string> Columns =
    [
        "Beskrivelse",
        "Status",
        "Kontakt",
        "Sidst læst",
        "Hvor sikkert",
        "Fejl",
        "Advarsler",
        "Næste dag",
        "Hvad",
        "Fil",
    ];

    // Errors never reach a site, and its readers have no files.
    private static readonly ImmutableArray<int> OfReaders =
    [
        .. Columns.Index().Where(each => each.Item is not ("Fejl" or "Fil")).Select(each => each.Index),
    ];

    /// <summary>The table for the readers of a site.</summary>
    public static Report Published(ImmutableArray<EntryState> entries, DateOnly today)
    {
        var whole = Make(entries, today);
        var table = new ReportTable(
            [.. OfReaders.Select(column => Columns[column])],
            [.. whole.Data.Rows.Select(row => OfReaders.Select(column => row[column]).ToImmutableArray())]
        );
        return whole with { Parts = [], Data = table };
    }

    /// <summary>The table as a report; what is late is said as such, seen from the day.</summary>
    public static Report Make(ImmutableArray<EntryState> entries, DateOnly today)
    {
        var table = new ReportTable(Columns, [.. entries.Select(entry => Row(entry, today))]);
        return new Report(
            "Alle beskrivelser",
            [
                new ReportPart(
                    "",
                    [
                        $"{Danish.Count(entries.Length, "beskrivelse", "beskrivelser")} den {Danish.Date(today)}. "
                            + $"{Danish.Count(entries.Count(entry => entry.Found.Errors > 0), "har", "har")} fejl.",
                    ],
                    Table: table
                ),
            ],
            table
        );
    }

    /// <summary>What a row says, in the order of <see cref="Columns"/>.</summary>
    public static ImmutableArray<ReportCell> Row(EntryState entry, DateOnly today) =>
        [
            new(entry.Title),
            new(entry.IsExample ? "Eksempel" : entry.Status),
            new(entry.Contact),
            new(Iso(entry.Reviewed)),
            new(entry.Grade),
            Number(entry.Found.Errors),
            Number(entry.Found.Warnings),
            new(Iso(entry.Next?.Day)),
            new(entry.Next is { } next ? DueWords.Of(next).What + (next.Day < today ? " (over tiden)" : "") : ""),
            new(entry.Path),
        ];

    private static ReportCell Number(int count) => new(count.ToString(CultureInfo.InvariantCulture), count);

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
