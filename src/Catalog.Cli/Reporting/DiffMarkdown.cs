using System.Text;
using Catalog.Content.Editions.Comparing;
using Catalog.Content.Fields;

namespace Catalog.Cli.Reporting;

/// <summary>
/// Differences as Markdown for a pull request: added words are underlined, removed words struck through. Shorter than 900 KB.
/// </summary>
internal static class DiffMarkdown
{
    /// <summary>How every such page begins, by which it is recognised.</summary>
    public const string Beginning = "# Ændringer i kataloget";

    // GitHub shows at most 1 MiB of a step, and nothing of a longer page.
    private const int MostBytes = 900_000;

    public static string Write(DiffReport report)
    {
        var page = new StringBuilder(Beginning).Append("\n\n").Append(SafeMarkdown.Of(report.Headline)).Append(".\n");
        if (report.Missing is { } missing)
        {
            page.Append('\n').Append(SafeMarkdown.Of(missing)).Append('\n');
        }

        var room = MostBytes - Encoding.UTF8.GetByteCount(page.ToString());
        var written = 0;
        foreach (var part in report.Changes.Entries.Select(change => Entry(report, change)).Concat(Model(report)))
        {
            room -= Encoding.UTF8.GetByteCount(part);
            if (room < 0)
            {
                var rest = report.Changes.Entries.Length - written;
                return page
                    + $"\nOg {DanishCount.Of(rest, "beskrivelse", "beskrivelser")} mere, som der ikke er plads til her. "
                    + "Kør »catalog diff«.\n";
            }

            page.Append(part);
            written++;
        }

        return page.ToString();
    }

    private static string Entry(DiffReport report, EntryChange change)
    {
        var part = new StringBuilder("\n## ").Append(SafeMarkdown.Of(report.Redact(ChangeLines.Headline(change)))).Append('\n');
        foreach (var (field, i) in report.FieldsOf(change).Select((field, i) => (field, i)))
        {
            part.Append(i == 0 ? "\n" : "").Append("- ").Append(SafeMarkdown.Of(ChangeWords.Of(field))).Append('\n');
            foreach (var paragraph in field is FieldChange.OfText text ? text.Paragraphs : [])
            {
                part.Append("  - ").AppendJoin(' ', paragraph.Around().Select(Piece)).Append('\n');
            }
        }

        return part.ToString();
    }

    private static IEnumerable<string> Model(DiffReport report) =>
        report.Changes.Model.IsEmpty
            ? []
            :
            [
                "\n## Modellen\n\n"
                    + string.Concat(report.Changes.Model.Select(change => $"- {SafeMarkdown.Of(ChangeWords.Of(change))}\n")),
            ];

    private static string Piece(TextPiece piece) =>
        piece.Kind switch
        {
            PieceKind.Added => $"<ins>{SafeMarkdown.Of(piece.Words)}</ins>",
            PieceKind.Removed => $"<del>{SafeMarkdown.Of(piece.Words)}</del>",
            _ => SafeMarkdown.Of(piece.Words),
        };
}
