using System.Collections.Frozen;
using System.Globalization;
using Catalog.Content.Office;
using Catalog.Content.Text;

namespace Catalog.Content.Importing;

/// <summary>
/// Finds series in a sheet: a column of days and columns of numbers, with or without headings. The sheet of <c>catalog plan</c> says
/// itself which measurement a row is of; otherwise each column of numbers is a series.
/// </summary>
public sealed class SeriesReader
{
    private const int MostFaults = 20;
    private const int MostHeadingRows = 15;

    private static readonly FrozenSet<string> Days = Folded(
        "dag",
        "dato",
        "uge",
        "tid",
        "tidspunkt",
        "målt",
        "måledag",
        "måledato",
        "date"
    );
    private static readonly FrozenSet<string> Counts = Folded(
        "målt på",
        "antal",
        "antal børn",
        "antal elever",
        "n",
        "hvor mange",
        "antal målt"
    );
    private static readonly FrozenSet<string> Notes = Folded("bemærkning", "bemærkninger", "note", "noter", "kommentar", "kommentarer");
    private static readonly FrozenSet<string> Measurements = Folded("måling", "målingens id", "måling (id)");
    private static readonly FrozenSet<string> Values = Folded("tal", "værdi", "resultat");

    // Columns of this program's own sheet that say what its reader must know, and nothing that an entry needs.
    private static readonly FrozenSet<string> OwnWords = Folded("det måler i", "enhed", "hvem");

    private readonly Sheet sheet;
    private readonly ImmutableArray<string> headings;
    private readonly ImmutableArray<SheetRow> rows;
    private readonly List<FileFault> faults = [];

    private SeriesReader(Sheet sheet)
    {
        this.sheet = sheet;
        var first = sheet
            .Rows.Take(MostHeadingRows)
            .TakeWhile(row => !row.Cells.Any(cell => WrittenCell.Day(cell, named: false) is not null))
            .ToImmutableArray();
        // The headings are the row that names the days, or else the last row of words before the first day; above it stand titles.
        var at =
            sheet.Rows.Take(MostHeadingRows).FirstOrDefault(row => row.Cells.Any(cell => Days.Contains(Key(cell.Text))))
            ?? first.LastOrDefault(row => row.Cells.Count(cell => !cell.IsEmpty) > 1);
        headings = [.. Enumerable.Range(0, sheet.Width).Select(column => at?[column].Text ?? "")];
        rows = [.. at is null ? sheet.Rows : sheet.Rows.Where(row => row.Number > at.Number)];
    }

    /// <summary>The series of the first sheet that has a column of days.</summary>
    public static ReadSeries Read(Workbook tables)
    {
        if (tables.Sheets.All(sheet => sheet.Rows.IsEmpty))
        {
            return ReadSeries.Refused(new FileFault("Arket er tomt.", "Skriv en kolonne med dage og en kolonne med tal, og gem filen."));
        }

        if (tables.Sheets.Select(PeopleInTable.In).FirstOrDefault(fault => fault is not null) is { } people)
        {
            return ReadSeries.Refused(people);
        }

        var readers = tables.Sheets.Where(sheet => !sheet.Rows.IsEmpty).Select(sheet => new SeriesReader(sheet)).ToImmutableArray();
        var chosen = readers.FirstOrDefault(reader => reader.DayColumn() is not null);
        return chosen is null
            ? ReadSeries.Refused(
                new FileFault(
                    "Der er ingen kolonne med dage i arket.",
                    "Skriv dagen i sin egen kolonne, for eksempel 26-10-2026 eller 26. oktober 2026, med overskriften »Dag«."
                )
            )
            : chosen.Read([.. readers.Where(each => each != chosen).Select(each => each.sheet.Name)]);
    }

    private int? DayColumn()
    {
        var columns = Enumerable.Range(0, sheet.Width);
        var named = columns
            .Where(column => Days.Contains(Key(column)))
            .Where(column => rows.Any(row => WrittenCell.Day(row[column], named: true) is not null));
        var found = columns
            .Select(column => (Column: column, Count: rows.Count(row => WrittenCell.Day(row[column], named: false) is not null)))
            .Where(each => each.Count > 0)
            .ToImmutableArray();
        return named.Select(column => (int?)column).FirstOrDefault() ?? (found.IsEmpty ? null : found.MaxBy(each => each.Count).Column);
    }

    private ReadSeries Read(ImmutableArray<string> otherSheets)
    {
        var day = DayColumn()!.Value;
        var others = Enumerable
            .Range(0, sheet.Width)
            .Where(column => column != day && rows.Any(row => !row[column].IsEmpty))
            .ToImmutableArray();
        int? measurement = Only(others, Measurements),
            count = Only(others, Counts),
            note = Only(others, Notes);
        ImmutableArray<int> named = [.. others.Where(column => Values.Contains(Key(column)))];
        ImmutableArray<int> values =
        [
            .. (named.IsEmpty ? others : named).Where(column =>
                column != measurement && column != count && column != note && IsNumbers(column)
            ),
        ];
        // Where nothing else is counted, »antal« is what is measured.
        if (values.IsEmpty && note is null && count is { } only && IsNumbers(only))
        {
            (values, count) = ([only], null);
        }

        var used = values.Concat(new[] { measurement, count, note }.OfType<int>()).ToHashSet();
        ImmutableArray<string> left =
        [
            .. others
                .Where(column => !used.Contains(column) && !OwnWords.Contains(Key(column)))
                .Select(column => $"Kolonne {Named(column)} er ikke læst."),
        ];
        if (others.IsEmpty)
        {
            faults.Add(new("Der er ikke skrevet nogen tal i arket endnu.", "Skriv dem ved de dage, I har målt, og gem filen."));
        }
        else if (values.IsEmpty && count is null && note is null)
        {
            faults.Add(new("Der er ingen kolonne med tal i arket.", "Skriv tallene i en kolonne ved siden af dagene."));
        }

        if (values.Length > 1 && values.Select(Key).Distinct(StringComparer.Ordinal).Count() < values.Length)
        {
            faults.Add(
                new($"Der er to kolonner, der hedder »{headings[values[0]]}«.", "Giv dem hver sin overskrift: målingens id eller navn.")
            );
        }

        var series =
            values.Length > 1
                ?
                [
                    .. values.Select(value => new SheetSeries(
                        headings[value],
                        [.. rows.Select(row => Point(row, day, value, null, null)).OfType<SeriesPoint>()]
                    )),
                ]
                : rows.Select(row =>
                        (
                            Called: measurement is { } id ? row[id].Text
                            : values.IsEmpty ? ""
                            : NameOf(values[0]),
                            Point: Point(row, day, values.IsEmpty ? null : values[0], count, note)
                        )
                    )
                    .Where(each => each.Point is not null)
                    .GroupBy(each => each.Called, StringComparer.Ordinal)
                    .Select(group => new SheetSeries(group.Key, [.. group.Select(each => each.Point!)]))
                    .ToImmutableArray();
        if (faults.Count == 0 && series.All(each => each.Points.IsEmpty))
        {
            faults.Add(new("Der er ikke skrevet nogen tal i arket endnu.", "Skriv dem ved de dage, I har målt, og gem filen."));
        }

        return new(
            series,
            [.. sheet.Notes, .. left, .. otherSheets.Select(name => $"Arket »{name}« er ikke læst.")],
            [.. faults.Take(MostFaults)]
        );
    }

    // A row without anything measured is a day to come.
    private SeriesPoint? Point(SheetRow row, int day, int? value, int? count, int? note)
    {
        var (number, on, words) = (
            value is { } v ? row[v] : SheetCell.Empty,
            count is { } c ? row[c] : SheetCell.Empty,
            note is { } n ? row[n].Text : ""
        );
        if (number.IsEmpty && on.IsEmpty && words.Length == 0)
        {
            return null;
        }

        if (WrittenCell.Day(row[day], named: true) is not { } when)
        {
            // Sums and averages stand below the days, and are none.
            if (!IsSum(row, day))
            {
                faults.Add(
                    new($"{At(row, day)}: »{Short(row[day].Text)}« er ikke en dag.", "Skriv dag, måned og år, for eksempel 26-10-2026.")
                );
            }

            return null;
        }

        var (read, counted) = (Number(row, value, number), Number(row, count, on));
        return new SeriesPoint(when, read, counted, words.Length > 0 ? words.ReplaceLineEndings(" ") : null, At(row, day));
    }

    private string? Number(SheetRow row, int? column, SheetCell cell)
    {
        if (cell.IsEmpty || column is not { } at)
        {
            return null;
        }

        if (WrittenCell.Number(cell) is { } number)
        {
            return number;
        }

        faults.Add(
            cell switch
            {
                { IsFormula: true, Text: "" } => new(
                    $"{At(row, at)} er en formel, der ikke er regnet ud.",
                    "Åbn filen i Excel, gem den, og prøv igen."
                ),
                { Text: ['#', ..] } => new($"{At(row, at)}: Formlen giver fejlen {Short(cell.Text)}.", "Ret formlen, eller skriv tallet."),
                { Day: not null } => new(
                    $"{At(row, at)} er en dag ({cell.Text}), ikke et tal.",
                    "Vælg formatet »Tal« for kolonnen i Excel, og se efter, om tallet er rigtigt."
                ),
                _ when cell.Text.Count(letter => letter == '.') == 1 => new(
                    $"{At(row, at)}: »{Short(cell.Text)}« kan læses på to måder.",
                    $"Skriv {cell.Text.Replace(".", "", StringComparison.Ordinal)} eller {cell.Text.Replace('.', ',')}."
                ),
                _ => new(
                    $"{At(row, at)}: »{Short(cell.Text)}« er ikke et tal.",
                    "Skriv kun tallet, for eksempel 21 eller 21,5. Er det for få til at vise, så skriv: færre end 5."
                ),
            }
        );
        return null;
    }

    private static bool IsSum(SheetRow row, int day) =>
        (row[day].IsEmpty && row.Cells.Any(cell => cell.IsFormula))
        || row.Cells.Any(cell => Key(cell.Text) is "sum" or "i alt" or "gennemsnit" or "total" or "median");

    // Words among the numbers are faults in a column of numbers, not another kind of column.
    private bool IsNumbers(int column)
    {
        var cells = rows.Select(row => row[column]).Where(cell => !cell.IsEmpty).ToImmutableArray();
        return cells.Length > 0
            && cells.Count(cell => WrittenCell.Number(cell) is not null || cell.IsFormula) * 2 >= cells.Length
            && cells.All(cell => cell.Day is null);
    }

    private int? Only(ImmutableArray<int> columns, FrozenSet<string> names) =>
        columns.Where(column => names.Contains(Key(column))).Select(column => (int?)column).FirstOrDefault();

    private string NameOf(int column) => Values.Contains(Key(column)) || Counts.Contains(Key(column)) ? "" : headings[column];

    private string Key(int column) => Key(headings[column]);

    private static string Key(string heading) => DanishFolding.Fold(heading.Trim().TrimEnd(':'));

    private string Named(int column) => headings[column].Length > 0 ? $"»{Short(headings[column])}«" : Sheet.Letters(column);

    private string At(SheetRow row, int column) =>
        sheet.Name.Length == 0
            ? $"Række {row.Number.ToString(CultureInfo.InvariantCulture)}, kolonne {Sheet.Letters(column)}"
            : PeopleInTable.Named(sheet, row.At(column));

    private static string Short(string text) => Diagnostics.QuotedInput.Short(text, 60);

    private static FrozenSet<string> Folded(params string[] names) => names.Select(DanishFolding.Fold).ToFrozenSet(StringComparer.Ordinal);
}
