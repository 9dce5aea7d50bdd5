using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Catalog.Tests.Importing;

/// <summary>
/// Spreadsheets and documents as other programs write them, made by hand so that the program's own writers are not their judges.
/// </summary>
internal static class OfficeFiles
{
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    public const string MacroSheetType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    public const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string MacroWordType = "application/vnd.ms-word.document.macroEnabled.main+xml";

    /// <summary>A workbook of one sheet. A cell is a text, a number, a day, or XML that begins with <c>&lt;c</c>; null is none.</summary>
    public static byte[] Xlsx(params object?[][] rows) => Book(rows);

    /// <summary>The same, with what a workbook can have besides.</summary>
    public static byte[] Book(
        object?[][] rows,
        bool from1904 = false,
        string merged = "",
        string type = SheetType,
        params object?[][][] more
    )
    {
        var strings = new List<string>();
        object?[][][] all = [rows, .. more];
        var sheets = all.Select(each => Sheet(each, strings, from1904, merged)).ToArray();
        var numbers = Enumerable.Range(1, all.Length);
        return Zip([
            .. Top(type, "xl/workbook.xml"),
            (
                "xl/workbook.xml",
                $"<workbook xmlns='{Sheets}' xmlns:r='{Kinds}'><workbookPr{(from1904 ? " date1904='1'" : "")}/><sheets>"
                    + string.Concat(numbers.Select(n => $"<sheet name='Ark{n}' sheetId='{n}' r:id='r{n}'/>"))
                    + "</sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns='{Relations}'>"
                    + string.Concat(
                        numbers.Select(n => $"<Relationship Id='r{n}' Type='{Kinds}/worksheet' Target='worksheets/sheet{n}.xml'/>")
                    )
                    + $"<Relationship Id='s' Type='{Kinds}/sharedStrings' Target='sharedStrings.xml'/>"
                    + $"<Relationship Id='t' Type='{Kinds}/styles' Target='styles.xml'/></Relationships>"
            ),
            (
                "xl/styles.xml",
                $"<styleSheet xmlns='{Sheets}'><numFmts><numFmt numFmtId='164' formatCode='dd\\-mm\\-yyyy;@'/></numFmts>"
                    + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='9'/></cellXfs></styleSheet>"
            ),
            (
                "xl/sharedStrings.xml",
                $"<sst xmlns='{Sheets}'>{string.Concat(strings.Select(each => $"<si><t xml:space='preserve'>{Xml(each)}</t></si>"))}</sst>"
            ),
            .. numbers.Select(n => ($"xl/worksheets/sheet{n}.xml", sheets[n - 1])),
        ]);
    }

    /// <summary>A document with this XML in its body. Other parts have their whole XML inside their root element.</summary>
    public static byte[] Docx(string body, string type = WordType, params (string Kind, string Xml)[] parts) =>
        Zip([
            .. Top(type, "word/document.xml"),
            ("word/document.xml", Root("document", $"<w:body>{body}</w:body>")),
            (
                "word/_rels/document.xml.rels",
                $"<Relationships xmlns='{Relations}'>"
                    + string.Concat(
                        new[] { ("styles", "") }
                            .Concat(parts)
                            .Select((part, at) => $"<Relationship Id='p{at}' Type='{Kinds}/{part.Item1}' Target='{part.Item1}.xml'/>")
                    )
                    + $"<Relationship Id='link' Type='{Kinds}/hyperlink' Target='https://viden.eksempelkoebing.example/x'"
                    + " TargetMode='External'/></Relationships>"
            ),
            ("word/styles.xml", Root("styles", Styles)),
            .. parts.Select(part => ($"word/{part.Kind}.xml", Root(part.Kind, part.Xml))),
        ]);

    /// <summary>Parts of a package, with their content.</summary>
    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts.DistinctBy(part => part.Name))
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    public static string P(string text, string style = "") =>
        $"<w:p>{(style.Length > 0 ? $"<w:pPr><w:pStyle w:val='{style}'/></w:pPr>" : "")}"
        + $"<w:r><w:t xml:space='preserve'>{Xml(text)}</w:t></w:r></w:p>";

    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(Cell))}</w:tr>"))}</w:tbl>";

    private static string Cell(string cell) => $"<w:tc>{(cell.StartsWith('<') ? cell : P(cell))}</w:tc>";

    public static string Xml(string text) => SecurityElement.Escape(text);

    // Word in Danish calls a style »Overskrift1«, and names it »heading 1«.
    private static string Styles =>
        "<w:style w:styleId='Titel'><w:name w:val='Title'/></w:style>"
        + string.Concat(Enumerable.Range(1, 3).Select(n => $"<w:style w:styleId='Overskrift{n}'><w:name w:val='heading {n}'/></w:style>"))
        + "<w:style w:styleId='Opstilling'><w:name w:val='List Bullet'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";

    private static string Root(string name, string inner) =>
        $"<w:{name} xmlns:w='{Words}' xmlns:r='{Kinds}' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' "
        + "xmlns:v='urn:schemas-microsoft-com:vml' xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' "
        + $"xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'>{inner}</w:{name}>";

    private static (string, string)[] Top(string type, string main) =>
        [
            ("[Content_Types].xml", $"<Types xmlns='{Types}'><Override PartName='/{main}' ContentType='{type}'/></Types>"),
            (
                "_rels/.rels",
                $"<Relationships xmlns='{Relations}'><Relationship Id='r1' Type='{Kinds}/officeDocument' Target='{main}'/></Relationships>"
            ),
        ];

    private static string Sheet(object?[][] rows, List<string> strings, bool from1904, string merged)
    {
        var xml = new StringBuilder($"<worksheet xmlns='{Sheets}'><sheetData>");
        for (var row = 0; row < rows.Length; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r='{row + 1}'>");
            for (var column = 0; column < rows[row].Length; column++)
            {
                var at = $"{(char)('A' + column)}{row + 1}";
                xml.Append(
                    rows[row][column] switch
                    {
                        null => "",
                        string cell when cell.StartsWith("<c", StringComparison.Ordinal) => cell.Replace(
                            "<c",
                            $"<c r='{at}'",
                            StringComparison.Ordinal
                        ),
                        string text => $"<c r='{at}' t='s'><v>{Shared(text)}</v></c>",
                        DateOnly day => $"<c r='{at}' s='2'><v>{Serial(day)}</v></c>",
                        var number => string.Create(CultureInfo.InvariantCulture, $"<c r='{at}'><v>{number}</v></c>"),
                    }
                );
            }

            xml.Append("</row>");
        }

        return xml.Append("</sheetData>")
            .Append(merged.Length > 0 ? $"<mergeCells><mergeCell ref='{merged}'/></mergeCells>" : "")
            .Append("</worksheet>")
            .ToString();

        int Shared(string text)
        {
            strings.Add(text);
            return strings.Count - 1;
        }

        int Serial(DateOnly day) => day.DayNumber - (from1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30)).DayNumber;
    }
}
