using System.Globalization;
using System.Xml.Linq;

namespace Catalog.Content.Office;

/// <summary>
/// Reads a Word document (WordprocessingML, ECMA-376 part 1, 17). What was added with tracked changes is in it, what was deleted is
/// not. Text boxes and footnotes come where they are anchored; comments, headers and footers come aside.
/// </summary>
internal sealed class DocumentReader
{
    private readonly Package package;
    private readonly IReadOnlyDictionary<string, PartRelation> relations;
    private readonly DocumentStyles styles;
    private readonly Dictionary<string, ImmutableArray<DocumentBlock>> notes = new(StringComparer.Ordinal);

    // What is anchored in a paragraph and follows it: text boxes, pictures, footnotes.
    private readonly List<DocumentBlock> anchored = [];
    private int noteCount;
    private bool hasChanges;

    private DocumentReader(Package package, string main)
    {
        this.package = package;
        relations = package.Relations(main);
        styles = new DocumentStyles(Part("styles"), Part("numbering"));
    }

    public static WordDocument Read(Package package, string main)
    {
        var reader = new DocumentReader(package, main);
        var body =
            package.Xml(main)?.One("body")
            ?? throw new RefusedFileException("Der er ingen tekst i filen.", "Åbn den i Word, og gem den igen.");
        foreach (var kind in new[] { "footnotes", "endnotes" })
        {
            foreach (var note in reader.Part(kind)?.Elements().Where(each => each.Attr("type") is null or "normal") ?? [])
            {
                reader.notes[kind[..^1] + note.Attr("id")] = reader.Blocks(note);
            }
        }

        ImmutableArray<DocumentBlock> blocks = reader.Blocks(body);
        ImmutableArray<DocumentBlock> aside =
        [
            .. reader
                .relations.Values.Where(each => each.Kind is "header" or "footer" && !each.IsExternal)
                .OrderBy(each => each.Target, StringComparer.Ordinal)
                .SelectMany(each => package.Xml(each.Target) is { } part ? new DocumentReader(package, each.Target).Blocks(part) : []),
            .. (reader.Part("comments")?.All("comment") ?? []).SelectMany(each => reader.Blocks(each)),
        ];
        return new WordDocument(blocks)
        {
            Aside = aside,
            Notes = reader.hasChanges
                ? ["Dokumentet har registrerede ændringer. Det indsatte er taget med, og det slettede er ladt ude."]
                : [],
        };
    }

    private XElement? Part(string kind) =>
        relations.Values.FirstOrDefault(each => each.Kind == kind && !each.IsExternal) is { } part ? package.Xml(part.Target) : null;

    private ImmutableArray<DocumentBlock> Blocks(XElement parent)
    {
        var blocks = ImmutableArray.CreateBuilder<DocumentBlock>();
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    var paragraph = Paragraph(element);
                    if (!paragraph.IsEmpty)
                    {
                        blocks.Add(paragraph);
                    }

                    blocks.AddRange(anchored);
                    anchored.Clear();
                    break;
                case "tbl":
                    blocks.Add(new TableBlock([.. Rows(element)]));
                    break;
                case "del" or "moveFrom":
                    hasChanges = true;
                    break;
                // What wraps blocks: content controls, changes, custom XML.
                case "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml" or "smartTag" or "txbxContent":
                    hasChanges |= element.Name.LocalName is "ins" or "moveTo";
                    blocks.AddRange(Blocks(element));
                    break;
                case "AlternateContent":
                    blocks.AddRange(Blocks(element.One("Choice") ?? element.One("Fallback") ?? element));
                    break;
                default:
                    break;
            }
        }

        return blocks.ToImmutable();
    }

    private IEnumerable<ImmutableArray<ImmutableArray<DocumentBlock>>> Rows(XElement table) =>
        Inside(table, "tr")
            .Where(row => row.One("trPr")?.One("del") is null)
            .Select(row => Inside(row, "tc").Select(Blocks).ToImmutableArray());

    // Rows and cells may be wrapped as paragraphs may.
    private static IEnumerable<XElement> Inside(XElement parent, string name) =>
        parent
            .Elements()
            .SelectMany(each =>
                each.Name.LocalName == name ? [each]
                : each.Name.LocalName is "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml" ? Inside(each, name)
                : []
            );

    private TextBlock Paragraph(XElement paragraph)
    {
        var runs = new List<TextRun>();
        AddRuns(paragraph, runs, null);
        var (kind, level) = styles.KindOf(paragraph.One("pPr"));
        return new TextBlock(kind, level, Joined(runs));
    }

    private void AddRuns(XElement parent, List<TextRun> runs, string? address)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    AddRun(element, runs, address);
                    break;
                case "del" or "moveFrom":
                    hasChanges = true;
                    break;
                case "hyperlink":
                    var id = element.Attributes().FirstOrDefault(each => each.Name.LocalName == "id")?.Value ?? "";
                    AddRuns(element, runs, relations.GetValueOrDefault(id) is { IsExternal: true } link ? link.Target : address);
                    break;
                case "ins" or "moveTo" or "smartTag" or "fldSimple" or "sdtContent" or "customXml" or "dir" or "bdo":
                    hasChanges |= element.Name.LocalName is "ins" or "moveTo";
                    AddRuns(element, runs, address);
                    break;
                case "sdt":
                    AddControl(element, runs, address);
                    break;
                case "AlternateContent":
                    AddRuns(element.One("Choice") ?? element.One("Fallback") ?? element, runs, address);
                    break;
                case "oMath" or "oMathPara":
                    runs.Add(
                        new TextRun(
                            string.Concat(element.Descendants().Where(each => each.Name.LocalName == "t").Select(each => each.Value))
                        )
                    );
                    break;
                default:
                    break;
            }
        }
    }

    // A placeholder (»Klik her for at skrive«) is nothing that anybody wrote.
    private void AddControl(XElement control, List<TextRun> runs, string? address)
    {
        if (control.One("sdtPr")?.One("showingPlcHdr") is null && control.One("sdtContent") is { } content)
        {
            AddRuns(content, runs, address);
        }
    }

    private void AddRun(XElement run, List<TextRun> runs, string? address)
    {
        var look = run.One("rPr");
        foreach (var element in run.Elements())
        {
            var text = element.Name.LocalName switch
            {
                "t" => element.Value,
                "tab" or "ptab" => "\t",
                "br" when element.Attr("type") is null or "textWrapping" => "\n",
                "cr" => "\n",
                "noBreakHyphen" => "-",
                "sym" => Symbol(element),
                "fldChar" => FormField(element),
                "footnoteReference" or "endnoteReference" => Note(element),
                _ => "",
            };
            if (text.Length > 0)
            {
                runs.Add(
                    new TextRun(text)
                    {
                        IsBold = look.IsOn("b"),
                        IsItalic = look.IsOn("i"),
                        Address = address,
                    }
                );
            }

            if (element.Name.LocalName is "drawing" or "pict" or "object" or "AlternateContent")
            {
                AddDrawing(element);
            }
        }
    }

    // The same drawing is written twice, for new and for old programs; one of them is read.
    private void AddDrawing(XElement drawing)
    {
        foreach (var element in drawing.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "Fallback"
                    when drawing.One("Choice") is { } choice
                        && choice.Descendants().Any(each => each.Name.LocalName is "txbxContent" or "blip"):
                    break;
                case "txbxContent":
                    var (outer, inner) = (anchored.ToArray(), new List<DocumentBlock>());
                    anchored.Clear();
                    inner.AddRange(Blocks(element));
                    anchored.Clear();
                    anchored.AddRange([.. outer, .. inner]);
                    break;
                case "blip" or "imagedata":
                    AddPicture(element);
                    break;
                default:
                    AddDrawing(element);
                    break;
            }
        }
    }

    private void AddPicture(XElement blip)
    {
        var id = blip.Attributes().FirstOrDefault(each => each.Name.LocalName is "embed" or "id")?.Value ?? "";
        if (relations.GetValueOrDefault(id) is { IsExternal: false } picture && package.Bytes(picture.Target) is { } bytes)
        {
            var words = blip.Ancestors().SelectMany(each => each.Elements()).FirstOrDefault(each => each.Name.LocalName == "docPr");
            anchored.Add(
                new PictureBlock(picture.Target[(picture.Target.LastIndexOf('/') + 1)..], words.Attr("descr")?.Trim() ?? "", bytes)
            );
        }
    }

    private string Note(XElement reference)
    {
        var kind = reference.Name.LocalName[..^"Reference".Length];
        if (!notes.TryGetValue(kind + reference.Attr("id"), out var blocks) || blocks.IsEmpty)
        {
            return "";
        }

        noteCount++;
        var number = noteCount.ToString(CultureInfo.InvariantCulture);
        anchored.Add(new TextBlock(TextKind.Paragraph, 0, [new TextRun($"Note {number}: {DocumentWords.Plain(blocks)}")]));
        return $" (note {number})";
    }

    // A box to tick or a list to choose from, as forms had them before content controls.
    private static string FormField(XElement field) =>
        field.One("ffData") switch
        {
            { } data when data.One("checkBox") is { } box => box.IsOn("checked") || (box.One("checked") is null && box.IsOn("default"))
                ? DocumentWords.Ticked
                : DocumentWords.Unticked,
            { } data when data.One("ddList") is { } list => list.All("listEntry")
                .Select(each => each.Attr("val") ?? "")
                .ElementAtOrDefault(
                    int.TryParse(list.Val("result"), NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) ? chosen : 0
                )
                ?? "",
            _ => "",
        };

    // Wingdings' ticked and empty boxes.
    private static string Symbol(XElement symbol) =>
        symbol.Attr("char")?.ToUpperInvariant() switch
        {
            "F0FE" or "F052" or "F078" or "F0FD" => DocumentWords.Ticked,
            "F0A8" or "F06F" or "F0A3" => DocumentWords.Unticked,
            _ => "",
        };

    private static ImmutableArray<TextRun> Joined(List<TextRun> runs)
    {
        var joined = ImmutableArray.CreateBuilder<TextRun>();
        foreach (var run in runs)
        {
            if (joined.Count > 0 && joined[^1] with { Text = "" } == run with { Text = "" })
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text + run.Text };
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined.ToImmutable();
    }
}
