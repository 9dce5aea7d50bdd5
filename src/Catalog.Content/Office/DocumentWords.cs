using System.Text;
using System.Text.RegularExpressions;
using Catalog.Content.Text;

namespace Catalog.Content.Office;

/// <summary>The blocks of a document as words: plain, or as Markdown that looks the same.</summary>
public static partial class DocumentWords
{
    internal const string Ticked = "☒";
    internal const string Unticked = "☐";

    /// <summary>The words alone, a line for each paragraph, a point in front of each item.</summary>
    public static string Plain(IEnumerable<DocumentBlock> blocks) =>
        string.Join(
            '\n',
            blocks.SelectMany<DocumentBlock, string>(block =>
                block switch
                {
                    TextBlock { IsEmpty: false } text => [text.Words],
                    TableBlock table => table
                        .Rows.Select(row =>
                            string.Join(": ", row.Select(cell => Plain(cell).Replace('\n', ' ')).Where(cell => cell.Length > 0))
                        )
                        .Where(row => row.Length > 0),
                    _ => [],
                }
            )
        );

    /// <summary>The blocks as Markdown; <paramref name="picture"/> is the line of a picture, or "".</summary>
    public static string Markdown(IEnumerable<DocumentBlock> blocks, Func<PictureBlock, string> picture)
    {
        var text = new StringBuilder();
        TextKind? before = null;
        foreach (var block in blocks)
        {
            var (words, kind) = block switch
            {
                TextBlock each => (Line(each), (TextKind?)each.Kind),
                TableBlock table => (Table(table, picture), null),
                PictureBlock each => (picture(each), null),
                _ => ("", null),
            };
            if (words.Length == 0)
            {
                continue;
            }

            // Items of one list and lines that stand as they are follow each other closely.
            var isClose =
                kind == before && kind is TextKind.Point or TextKind.Number or TextKind.Verbatim && before is not null
                || (
                    kind is TextKind.Point or TextKind.Number
                    && before is TextKind.Point or TextKind.Number
                    && block is TextBlock { Level: > 0 }
                );
            text.Append(
                    text.Length == 0 ? ""
                    : isClose ? "\n"
                    : kind == TextKind.Quote && before == TextKind.Quote ? "\n>\n"
                    : "\n\n"
                )
                .Append(words);
            before = kind;
        }

        return text.ToString();
    }

    private static string Line(TextBlock block)
    {
        if (block.Kind == TextKind.Verbatim)
        {
            return string.Concat(block.Runs.Select(run => run.Text)).TrimEnd();
        }

        var words = Inline(block.Runs).Trim();
        var indent = new string(' ', 3 * block.Level);
        return words.Length == 0
            ? ""
            : block.Kind switch
            {
                TextKind.Heading or TextKind.Title => $"{new string('#', int.Clamp(block.Level, 3, 6))} {words.Replace('\n', ' ')}",
                TextKind.Point => $"{indent}- {words.Replace("\n", "\n" + indent + "  ", StringComparison.Ordinal)}",
                TextKind.Number => $"{indent}1. {words.Replace("\n", "\n" + indent + "   ", StringComparison.Ordinal)}",
                TextKind.Quote => "> " + words.Replace("\n", "\n> ", StringComparison.Ordinal),
                _ => words,
            };
    }

    /// <summary>Runs as Markdown: what could be taken for Markdown is escaped.</summary>
    internal static string Inline(ImmutableArray<TextRun> runs)
    {
        var text = new StringBuilder();
        foreach (var run in runs)
        {
            var inner = run.Text.Trim(' ', '\t', '\n');
            if (inner.Length == 0)
            {
                text.Append(run.Text);
                continue;
            }

            var start = run.Text[..run.Text.IndexOf(inner, StringComparison.Ordinal)];
            var end = run.Text[(start.Length + inner.Length)..];
            var mark = (run.IsBold ? "**" : "") + (run.IsItalic ? "*" : "");
            var words = mark + Escape(inner) + new string([.. mark.Reverse()]);
            text.Append(start)
                .Append(
                    run.Address is { } address && IsSafe(address)
                        ? address == inner
                            ? $"<{address}>"
                            : $"[{words}]({address.Replace(' ', '+')})"
                        : words
                )
                .Append(end);
        }

        return HardBreak().Replace(AtLineStart().Replace(text.ToString().Replace('\t', ' '), "$1\\$2"), "\\\n");
    }

    private static string Table(TableBlock table, Func<PictureBlock, string> picture)
    {
        var width = table.Rows.Select(row => row.Length).DefaultIfEmpty().Max();
        if (width == 0)
        {
            return "";
        }

        if (width == 1)
        {
            return string.Join(
                "\n\n",
                table.Rows.Select(row => Markdown(row.SelectMany(cell => cell), picture)).Where(cell => cell.Length > 0)
            );
        }

        var rows = table.Rows.Select(row =>
            "| " + string.Join(" | ", Enumerable.Range(0, width).Select(column => column < row.Length ? Cell(row[column]) : "")) + " |"
        );
        return string.Join('\n', [rows.First(), "|" + string.Concat(Enumerable.Repeat("---|", width)), .. rows.Skip(1)]);

        string Cell(ImmutableArray<DocumentBlock> blocks) =>
            string.Join(
                " ",
                blocks.Select(block =>
                    block switch
                    {
                        TextBlock text => Inline(text.Runs)
                            .Replace("\\\n", " ", StringComparison.Ordinal)
                            .Replace('\n', ' ')
                            .Trim()
                            .Replace("|", "\\|", StringComparison.Ordinal),
                        PictureBlock each => picture(each),
                        _ => Plain([block]).Replace('\n', ' ').Replace("|", "\\|", StringComparison.Ordinal),
                    }
                )
            );
    }

    private static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "https" or "http" or "mailto" or "tel"
        && address.AsSpan().IndexOfAny("()<>") < 0;

    private static string Escape(string text) => Special().Replace(text, @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>]|&(?=[A-Za-z#])", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Special();

    // What begins a line and would make it a heading, a table or a rule. A hyphen stays: who types one means a list.
    [GeneratedRegex(@"(^\s*|\n\s*)([#|=~+])(?=[\s#=~+]|$)", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex AtLineStart();

    [GeneratedRegex(@"(?<!\\)\n", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex HardBreak();
}
