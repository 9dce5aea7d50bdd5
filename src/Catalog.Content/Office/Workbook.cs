using System.Globalization;

namespace Catalog.Content.Office;

/// <summary>The tables of a file: the sheets of a workbook, or the one table of a text file.</summary>
public sealed record Workbook(ImmutableArray<Sheet> Sheets);

/// <summary>
/// A table. The rows have the numbers that people see; empty rows are left out. <see cref="Notes"/> are Danish sentences about what
/// was read in another way than somebody might expect.
/// </summary>
public sealed record Sheet(string Name, ImmutableArray<SheetRow> Rows)
{
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The number of columns, those without a heading as well.</summary>
    public int Width => Rows.Select(row => row.Cells.Length).DefaultIfEmpty().Max();

    /// <summary>The letters of a column, counted from 0: A, B … AA.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}

/// <summary>A row, from its first column to the last with something in it.</summary>
public sealed record SheetRow(int Number, ImmutableArray<SheetCell> Cells)
{
    public bool IsEmpty => Cells.All(cell => cell.IsEmpty);

    /// <summary>The cell in a column; an empty one beyond the row's end.</summary>
    public SheetCell this[int column] => column < Cells.Length ? Cells[column] : SheetCell.Empty;

    /// <summary>Where a cell is, as Excel names it: B7.</summary>
    public string At(int column) => Sheet.Letters(column) + Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>
/// What a cell shows: a number with a decimal comma, a day as yyyy-MM-dd. <see cref="Number"/> and <see cref="Day"/> are set where
/// the file says that it is one; a percentage is the number that is shown (45, not 0.45).
/// </summary>
public sealed record SheetCell(string Text)
{
    public static SheetCell Empty { get; } = new("");

    public decimal? Number { get; init; }

    public DateOnly? Day { get; init; }

    /// <summary>Whether it is calculated; the text is then what the spreadsheet last showed.</summary>
    public bool IsFormula { get; init; }

    public bool IsEmpty => Text.Length == 0 && !IsFormula;
}
