using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Catalog.Content.Text;

namespace Catalog.Content.Office;

/// <summary>
/// Reads an Excel workbook (SpreadsheetML, ECMA-376 part 1, 18). Formulas are never calculated: what was last shown is read.
/// </summary>
internal static partial class WorkbookReader
{
    /// <summary>All sheets in their order, hidden ones as well.</summary>
    /// <exception cref="RefusedFileException">It is broken or too large.</exception>
    public static Workbook Read(Package package, string main)
    {
        var workbook = package.Xml(main) ?? throw NoWorkbook();
        var relations = package.Relations(main);
        var strings = SharedStrings(relations.Values.FirstOrDefault(each => each.Kind == "sharedStrings"), package);
        var styles = relations.Values.FirstOrDefault(each => each.Kind == "styles") is { } part ? package.Xml(part.Target) : null;
        var formats = new CellFormats(styles, workbook.One("workbookPr").Attr("date1904") is "1" or "true");
        var count = 0;
        var sheets = ImmutableArray.CreateBuilder<Sheet>();
        foreach (var each in workbook.One("sheets")?.All("sheet") ?? [])
        {
            var target = relations.GetValueOrDefault(each.Attributes().FirstOrDefault(IsRelation)?.Value ?? "");
            if (target is { Kind: "worksheet" } && package.Xml(target.Target) is { } sheet)
            {
                sheets.Add(new Reading(strings, formats).Read(each.Attr("name") ?? "", sheet, ref count));
            }
        }

        return sheets.Count > 0 ? new Workbook(sheets.ToImmutable()) : throw NoWorkbook();
    }

    /// <summary>The text of a string with its runs; how it is pronounced is left out.</summary>
    private static string TextOf(XElement item) =>
        Clean(string.Concat(item.All("t").Concat(item.All("r").SelectMany(run => run.All("t"))).Select(text => text.Value)));

    private static ImmutableArray<string> SharedStrings(PartRelation? relation, Package package) =>
        relation is not null && package.Xml(relation.Target) is { } table ? [.. table.All("si").Select(TextOf)] : [];

    private static bool IsRelation(XAttribute attribute) =>
        attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.Contains("relationships", StringComparison.Ordinal);

    // Line ends as in any text file, and no space around. A space that must not break is one to keep only where it is escaped.
    private static string Clean(string text) =>
        Escaped()
            .Replace(
                text.ReplaceLineEndings("\n").Replace('\u00A0', ' ').Trim(),
                match => ((char)int.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
            );

    private static RefusedFileException NoWorkbook() =>
        new("Der er intet ark i filen.", "Åbn den i Excel, og gem den igen som Excel-projektmappe (.xlsx).");

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Escaped();

    private sealed class Reading(ImmutableArray<string> strings, CellFormats formats)
    {
        public Sheet Read(string name, XElement sheet, ref int count)
        {
            var rows = new SortedDictionary<int, SortedDictionary<int, SheetCell>>();
            var next = 1;
            foreach (var row in sheet.One("sheetData")?.All("row") ?? [])
            {
                var number = int.TryParse(row.Attr("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : next;
                next = number + 1;
                var cells = Cells(row);
                if (cells.Count == 0)
                {
                    continue;
                }

                count += cells.Count;
                rows[number] = cells;
                if (rows.Count > OfficeLimits.MostRows)
                {
                    throw OfficeLimits.TooLarge("mange rækker", OfficeLimits.MostRows);
                }

                if (count > OfficeLimits.MostCells)
                {
                    throw OfficeLimits.TooLarge("mange celler", OfficeLimits.MostCells);
                }
            }

            ImmutableArray<string> notes = [.. Merge(sheet, rows)];
            return new Sheet(name, [.. rows.Select(row => new SheetRow(row.Key, Dense(row.Value)))]) { Notes = notes };
        }

        private SortedDictionary<int, SheetCell> Cells(XElement row)
        {
            var cells = new SortedDictionary<int, SheetCell>();
            var next = 0;
            foreach (var cell in row.All("c"))
            {
                var column = cell.Attr("r") is { Length: > 0 } reference ? ColumnOf(reference) : next;
                next = column + 1;
                if (column >= OfficeLimits.MostColumns)
                {
                    throw OfficeLimits.TooLarge("mange kolonner", OfficeLimits.MostColumns);
                }

                if (Cell(cell) is { IsEmpty: false } read)
                {
                    cells[column] = read;
                }
            }

            return cells;
        }

        private SheetCell Cell(XElement cell)
        {
            var value = cell.One("v")?.Value ?? "";
            var read = cell.Attr("t") switch
            {
                "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Length
                    ? new SheetCell(strings[index])
                    : SheetCell.Empty,
                "inlineStr" => new SheetCell(cell.One("is") is { } inline ? TextOf(inline) : ""),
                "b" => new SheetCell(value == "1" ? "ja" : "nej"),
                "str" or "e" => new SheetCell(Clean(value)),
                "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                    ? new SheetCell(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) { Day = DateOnly.FromDateTime(day) }
                    : new SheetCell(value),
                _ => value.Length == 0 ? SheetCell.Empty : formats.Read(value, cell.Attr("s")),
            };
            return (
                read.Text.Length > OfficeLimits.MostLetters
                    ? throw OfficeLimits.TooLarge("lang tekst i en celle", OfficeLimits.MostLetters)
                    : read
            ) with
            {
                IsFormula = cell.One("f") is not null,
            };
        }

        // A cell merged over several rows gives each row its value; merged over several columns, only the first column.
        private static IEnumerable<string> Merge(XElement sheet, SortedDictionary<int, SortedDictionary<int, SheetCell>> rows)
        {
            foreach (
                var reference in (sheet.One("mergeCells")?.All("mergeCell") ?? [])
                    .Select(each => each.Attr("ref") ?? "")
                    .Take(OfficeLimits.MostRows)
            )
            {
                if (reference.Split(':') is not [var from, var to] || RowOf(from) is not { } first || RowOf(to) is not { } last)
                {
                    continue;
                }

                var column = ColumnOf(from);
                if (last <= first || !rows.TryGetValue(first, out var top) || !top.TryGetValue(column, out var value))
                {
                    continue;
                }

                foreach (var row in rows.Where(row => row.Key > first && row.Key <= last))
                {
                    row.Value.TryAdd(column, value);
                }

                yield return $"Cellerne {reference} er flettet. Det, der står i {from}, er læst i alle rækkerne.";
            }
        }

        private static ImmutableArray<SheetCell> Dense(SortedDictionary<int, SheetCell> cells)
        {
            var dense = ImmutableArray.CreateBuilder<SheetCell>();
            foreach (var (column, cell) in cells)
            {
                while (dense.Count < column)
                {
                    dense.Add(SheetCell.Empty);
                }

                dense.Add(cell);
            }

            return dense.ToImmutable();
        }

        private static int ColumnOf(string reference)
        {
            var column = 0;
            foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper).Take(4))
            {
                column = (column * 26) + letter - 'A' + 1;
            }

            return int.Max(0, column - 1);
        }

        private static int? RowOf(string reference) =>
            int.TryParse(
                reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var row
            )
                ? row
                : null;
    }
}
