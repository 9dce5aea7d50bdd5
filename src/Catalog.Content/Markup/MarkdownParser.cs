using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Catalog.Content.Markup;

/// <summary>
/// Reads Markdown: CommonMark and tables with pipes, and nothing else. Raw HTML is text. Headings, links and all
/// other tokens keep their place in the file.
/// </summary>
public static class MarkdownParser
{
    /// <summary>The longest Markdown text that is read, in UTF-16 units. Hostile text costs more than linear time.</summary>
    public const int MostLetters = 32 * 1024;

    private const int MostDepth = 64;

    /// <summary>
    /// The most letters that the addresses of a text may come to. A short reference to a long address counts as the address, as
    /// in cmark: a page would otherwise be thousands of times larger than its text.
    /// </summary>
    private const int MostAddressLetters = 2 * MostLetters;

    /// <summary>The most cells that the tables of a text may come to.</summary>
    private const int MostCells = 50_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = MostDepth }
        .DisableHtml()
        .UsePreciseSourceLocation()
        .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true })
        .Build();

    /// <summary>The span of the file as a text. Text that is too long, too deep or too wide gives a finding and null.</summary>
    public static Checked<RichText?> Parse(SourceText source, TextSpan span)
    {
        var at = new Place(source, span with { Length = 0 });
        if (span.Length > MostLetters)
        {
            return Refused(TextRules.TooLarge(at, "Teksten", $"{(span.Length + 1023) / 1024} KB", $"{MostLetters / 1024} KB"));
        }

        var text = source.Slice(span);
        if (CellsAtMost(text) > MostCells)
        {
            return Refused(TextRules.TooLarge(at, "Antallet af felter i tabeller", "for stort", "50.000"));
        }

        try
        {
            var document = Markdown.Parse(text, Pipeline);
            var rich = new RichText(source, new Flattening(text, span.Start).Run(document));
            return rich.Links().Sum(link => (long)link.Target.Length) > MostAddressLetters
                ? Refused(TextRules.TooLarge(at, "Adresserne i links", "for lange tilsammen", $"{MostAddressLetters / 1024} KB"))
                : new Checked<RichText?>(rich, []);
        }
        catch (ArgumentException)
        {
            // Markdig's only way to say that the nesting is too deep.
            return Refused(TextRules.TooDeep(at, MostDepth));
        }
    }

    private static Checked<RichText?> Refused(Diagnostic because) => new(null, [because]);

    // Markdig fills every row of a table up to the widest, so that a short text can ask for millions of cells.
    private static long CellsAtMost(ReadOnlySpan<char> text)
    {
        var (rows, columns) = (0L, 0L);
        foreach (var line in text.EnumerateLines())
        {
            rows += line.IsWhiteSpace() ? 0 : 1;
            columns = long.Max(columns, line.Count('|'));
        }

        return rows * columns;
    }

    private sealed class Flattening(string text, int offset)
    {
        private readonly ImmutableArray<MarkupToken>.Builder tokens = ImmutableArray.CreateBuilder<MarkupToken>();

        public ImmutableArray<MarkupToken> Run(MarkdownDocument document)
        {
            foreach (var block in document)
            {
                Add(block);
            }

            return tokens.ToImmutable();
        }

        private void Add(Block block)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    Around(MarkupKind.Heading, block, () => Add(heading.Inline), number: heading.Level);
                    break;
                case ParagraphBlock { Parent: ListItemBlock { Parent: ListBlock { IsLoose: false } } } tight:
                    // A further tight paragraph in the same item begins on a line of its own.
                    if (tokens.Count > 0 && tokens[^1] is { Edge: not MarkupEdge.Open, Kind: MarkupKind.Text })
                    {
                        tokens.Add(new MarkupToken(MarkupKind.SoftBreak, MarkupEdge.Alone, Of(tight)));
                    }

                    Add(tight.Inline);
                    break;
                case ParagraphBlock paragraph:
                    Around(MarkupKind.Paragraph, block, () => Add(paragraph.Inline));
                    break;
                case QuoteBlock quote:
                    Around(MarkupKind.Quote, block, () => AddAll(quote));
                    break;
                case ListBlock { IsOrdered: true } list when NumberedText.IsIn(list, text):
                    foreach (var item in list.Cast<ListItemBlock>())
                    {
                        AddNumbered(item);
                    }

                    break;
                case ListBlock list:
                    var kind = list.IsOrdered ? MarkupKind.OrderedList : MarkupKind.BulletList;
                    Around(kind, block, () => AddAll(list), number: int.TryParse(list.OrderedStart, out var start) ? start : 1);
                    break;
                case ListItemBlock item:
                    Around(MarkupKind.Item, block, () => AddAll(item));
                    break;
                case Table table:
                    Around(MarkupKind.Table, block, () => AddRows(table));
                    break;
                case CodeBlock code:
                    Alone(MarkupKind.CodeBlock, Of(code), code.Lines.ToString() + "\n");
                    break;
                case ThematicBreakBlock:
                    Alone(MarkupKind.Divider, Of(block));
                    break;
            }
        }

        private void AddNumbered(ListItemBlock item)
        {
            var paragraph = (ParagraphBlock)item[0];
            var number = new TextSpan(item.Span.Start + offset, paragraph.Span.Start - item.Span.Start);
            Around(
                MarkupKind.Paragraph,
                item,
                () =>
                {
                    Alone(MarkupKind.Text, number);
                    Add(paragraph.Inline);
                }
            );
        }

        private void AddAll(ContainerBlock container)
        {
            foreach (var block in container)
            {
                Add(block);
            }
        }

        private void AddRows(Table table)
        {
            foreach (var block in table)
            {
                var row = (TableRow)block;
                Around(MarkupKind.TableRow, row, () => AddCells(table, row), number: row.IsHeader ? 1 : 0);
            }
        }

        private void AddCells(Table table, TableRow row)
        {
            for (var column = 0; column < row.Count; column++)
            {
                var cell = (TableCell)row[column];
                var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
                var number = alignment switch
                {
                    TableColumnAlign.Left => 1,
                    TableColumnAlign.Center => 2,
                    TableColumnAlign.Right => 3,
                    _ => 0,
                };
                var kind = row.IsHeader ? MarkupKind.TableHeading : MarkupKind.TableCell;
                Around(kind, cell, () => AddCellText(cell), number: number);
            }
        }

        private void AddCellText(TableCell cell)
        {
            foreach (var block in cell)
            {
                Add((block as LeafBlock)?.Inline);
            }
        }

        private void Add(ContainerInline? container)
        {
            foreach (var inline in container ?? [])
            {
                Add(inline);
            }
        }

        private void Add(Inline inline)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Alone(MarkupKind.Text, Of(literal), Differing(literal));
                    break;
                case CodeInline code:
                    Alone(MarkupKind.Code, Of(code), code.Content);
                    break;
                case HtmlEntityInline entity:
                    // An entity for a forbidden character stays as it was written.
                    Alone(
                        MarkupKind.Text,
                        Of(entity),
                        ForbiddenCharacters.First(entity.Transcoded.AsSpan()) is null ? entity.Transcoded.ToString() : null
                    );
                    break;
                case LineBreakInline lineBreak:
                    Alone(lineBreak.IsHard ? MarkupKind.HardBreak : MarkupKind.SoftBreak, Of(lineBreak));
                    break;
                case AutolinkInline autolink:
                    var target = autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url;
                    Around(MarkupKind.Link, autolink, () => Alone(MarkupKind.Text, Of(autolink), autolink.Url), target);
                    break;
                case LinkInline link:
                    Around(link.IsImage ? MarkupKind.Image : MarkupKind.Link, link, () => Add((ContainerInline)link), link.Url ?? "");
                    break;
                case EmphasisInline emphasis:
                    Around(
                        emphasis.DelimiterCount >= 2 ? MarkupKind.Strong : MarkupKind.Emphasis,
                        emphasis,
                        () => Add((ContainerInline)emphasis)
                    );
                    break;
                case DelimiterInline delimiter:
                    Alone(MarkupKind.Text, Of(delimiter), delimiter.ToLiteral());
                    Add((ContainerInline)delimiter);
                    break;
                case ContainerInline container:
                    Add(container);
                    break;
            }
        }

        // The words of a literal are a slice of the file unless Markdig has rewritten them.
        private string? Differing(LiteralInline literal) =>
            text.AsSpan(literal.Span.Start, int.Max(0, literal.Span.Length)).SequenceEqual(literal.Content.AsSpan())
                ? null
                : literal.Content.ToString();

        private void Around(MarkupKind kind, MarkdownObject of, Action inside, string? text = null, int number = 0)
        {
            tokens.Add(new MarkupToken(kind, MarkupEdge.Open, Of(of), text, number));
            inside();
            tokens.Add(new MarkupToken(kind, MarkupEdge.Close, Of(of), Number: number));
        }

        private void Alone(MarkupKind kind, TextSpan span, string? text = null) =>
            tokens.Add(new MarkupToken(kind, MarkupEdge.Alone, span, text));

        private TextSpan Of(MarkdownObject of) => new(of.Span.Start + offset, int.Max(0, of.Span.Length));
    }
}
