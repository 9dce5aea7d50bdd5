using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Catalog.Content.Text;

namespace Catalog.Content.Office;

/// <summary>Writes a table of texts as a workbook or as a document. The same rows give the same bytes.</summary>
public static partial class PackageWriter
{
    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private static readonly string[] Borders = ["top", "left", "bottom", "right", "insideH", "insideV"];

    // ZIP's own beginning of time, so that nothing depends on the clock.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// A workbook with one sheet. Every cell is a text, so none is ever calculated; one that begins like a formula is marked as quoted
    /// besides, for programs that write the sheet as csv.
    /// </summary>
    public static byte[] Workbook(string sheet, ImmutableArray<ImmutableArray<string>> rows) =>
        Workbook(sheet, [.. rows.Select(row => row.Select(cell => new SheetCell(cell)).ToImmutableArray())], [32, 90, 28]);

    /// <summary>
    /// The same with numbers that can be added up, where a cell has one, and the widths of the columns in letters; headings stay in
    /// sight.
    /// </summary>
    public static byte[] Workbook(string sheet, ImmutableArray<ImmutableArray<SheetCell>> rows, ImmutableArray<int> widths) =>
        Package(
            "xl/workbook.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            [
                (
                    "xl/workbook.xml",
                    $"<workbook xmlns=\"{Sheets}\" xmlns:r=\"{Kinds}\"><sheets>"
                        + $"<sheet name=\"{Escape(sheet)}\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                ),
                (
                    "xl/_rels/workbook.xml.rels",
                    $"<Relationships xmlns=\"{Relations}\">"
                        + $"<Relationship Id=\"r1\" Type=\"{Kinds}/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + $"<Relationship Id=\"r2\" Type=\"{Kinds}/styles\" Target=\"styles.xml\"/></Relationships>"
                ),
                ("xl/styles.xml", Styles),
                ("xl/worksheets/sheet1.xml", Sheet(rows, widths)),
            ],
            [
                ("/xl/worksheets/sheet1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"),
                ("/xl/styles.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"),
            ]
        );

    /// <summary>A document with a title and a table; the first row is its headings.</summary>
    public static byte[] Document(string title, ImmutableArray<ImmutableArray<string>> rows) =>
        Package(
            "word/document.xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            [
                (
                    "word/document.xml",
                    $"<w:document xmlns:w=\"{Words}\"><w:body>{Paragraph(title, isBold: true)}<w:tbl><w:tblPr>"
                        + "<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>"
                        + string.Concat(Borders.Select(side => $"<w:{side} w:val=\"single\" w:sz=\"4\" w:color=\"999999\"/>"))
                        + "</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w=\"2200\"/><w:gridCol w:w=\"5800\"/>"
                        + "<w:gridCol w:w=\"1600\"/></w:tblGrid>"
                        + string.Concat(rows.Select((row, at) => $"<w:tr>{string.Concat(row.Select(cell => Cell(cell, at == 0)))}</w:tr>"))
                        + $"</w:tbl>{Paragraph("", isBold: false)}</w:body></w:document>"
                ),
            ],
            []
        );

    private static string Styles =>
        $"<styleSheet xmlns=\"{Sheets}\"><fonts count=\"2\"><font/><font><b/></font></fonts><fills count=\"2\"><fill>"
        + "<patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + "<cellXfs count=\"3\"><xf numFmtId=\"49\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/>"
        + "</xf><xf numFmtId=\"49\" fontId=\"1\" applyFont=\"1\"/>"
        + "<xf numFmtId=\"49\" quotePrefix=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
        + "</cellXfs></styleSheet>";

    private static string Sheet(ImmutableArray<ImmutableArray<SheetCell>> rows, ImmutableArray<int> widths) =>
        $"<worksheet xmlns=\"{Sheets}\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
        + "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>"
        + string.Concat(widths.Select((width, at) => $"<col min=\"{at + 1}\" max=\"{at + 1}\" width=\"{width}\" customWidth=\"1\"/>"))
        + "</cols><sheetData>"
        + string.Concat(
            rows.Select((row, at) => $"<row r=\"{at + 1}\">{string.Concat(row.Select((cell, column) => Written(cell, column, at)))}</row>")
        )
        + "</sheetData></worksheet>";

    // Excel knows where a row and a cell are without being told; many of its like do not.
    private static string Written(SheetCell cell, int column, int row)
    {
        var place = $"{Office.Sheet.Letters(column)}{row + 1}";
        if (cell.Number is { } number)
        {
            return $"<c r=\"{place}\"><v>{number.ToString(CultureInfo.InvariantCulture)}</v></c>";
        }

        var text = cell.Text;
        var style =
            row == 0 ? 1
            : text is ['=' or '+' or '-' or '@' or '\t', ..] ? 2
            : 0;
        var words = Coded().Replace(Escape(text), "_x005F_").Replace("\u00A0", "_x00A0_", StringComparison.Ordinal);
        return $"<c r=\"{place}\" t=\"inlineStr\" s=\"{style}\"><is><t xml:space=\"preserve\">{words}</t></is></c>";
    }

    private static string Cell(string text, bool isBold) =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>{Paragraph(text, isBold)}</w:tc>";

    // A line end is a break inside the paragraph, so that empty lines are kept as they are.
    private static string Paragraph(string text, bool isBold) =>
        $"<w:p><w:r>{(isBold ? "<w:rPr><w:b/></w:rPr>" : "")}"
        + string.Join("<w:br/>", text.Split('\n').Select(line => $"<w:t xml:space=\"preserve\">{Escape(line)}</w:t>"))
        + "</w:r></w:p>";

    // What would be read as a coded letter (ISO/IEC 29500-1, 22.9.2.19, ST_Xstring).
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Coded();

    private static byte[] Package(
        string main,
        string type,
        ImmutableArray<(string Name, string Xml)> parts,
        ImmutableArray<(string Name, string Type)> more
    )
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                archive,
                "[Content_Types].xml",
                $"<Types xmlns=\"{Types}\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + string.Concat(
                        more.Prepend(($"/{main}", type))
                            .Select(part => $"<Override PartName=\"{part.Item1}\" ContentType=\"{part.Item2}\"/>")
                    )
                    + "</Types>"
            );
            Add(
                archive,
                "_rels/.rels",
                $"<Relationships xmlns=\"{Relations}\">"
                    + $"<Relationship Id=\"r1\" Type=\"{Kinds}/officeDocument\" Target=\"{main}\"/></Relationships>"
            );
            foreach (var (name, xml) in parts)
            {
                Add(archive, name, xml);
            }
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string xml)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes(Declaration + xml));
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
