using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Catalog.Content.Office;
using Catalog.Content.Text;

namespace Catalog.Content.Importing;

/// <summary>
/// What was sent in, as answers: each row of a sheet under its headings, a sheet of labels and values, or a document with headings and
/// tables. <see cref="Notes"/> are Danish sentences about what was read in another way than somebody might expect.
/// </summary>
public sealed record Submissions(ImmutableArray<Submission> All, ImmutableArray<string> Notes, FileFault? Fault)
{
    /// <summary>The most rows that are taken in at once: more are no applications.</summary>
    public const int MostRows = 300;
}

/// <summary>Makes answers of tables and documents. A label is what the model has a place for.</summary>
public static partial class SubmissionReader
{
    private const int MostHeadingRows = 10;
    private const int LongestLabel = 200;

    /// <summary>The answers of a file.</summary>
    public static Submissions Read(OfficeFile file, LabelMatching labels) =>
        file.Tables is { } tables ? OfTables(tables, labels) : OfDocument(file.Document!, labels);

    private static Submissions OfTables(Workbook tables, LabelMatching labels)
    {
        var filled = tables.Sheets.Where(sheet => !sheet.Rows.IsEmpty).ToImmutableArray();
        if (filled.IsEmpty)
        {
            return Refused("Arket er tomt.", "Det skal have en række med overskrifter og en række for hver indsats.");
        }

        var (all, notes) = (ImmutableArray.CreateBuilder<Submission>(), new List<string>());
        foreach (var sheet in filled)
        {
            var read = OfSheet(sheet, labels, notes);
            if (read.Length > Submissions.MostRows)
            {
                return Refused(
                    $"Der er {read.Length.ToString("N0", Danish.Culture)} rækker i arket{Named(sheet)}. "
                        + $"Der må højst være {Submissions.MostRows}.",
                    "Behold de rækker, der er indsatser, i en ny fil."
                );
            }

            all.AddRange(read);
            notes.AddRange(
                read.IsEmpty
                    ? [$"Arket{Named(sheet)} er ikke læst: Der er ingen overskrifter, som passer til en beskrivelse."]
                    : sheet.Notes
            );
        }

        return all.Count > 0
            ? new(all.ToImmutable(), [.. notes], null)
            : Refused(
                "Der er ingen overskrifter i filen, som passer til en beskrivelse.",
                "Den øverste række skal sige, hvad der står i kolonnerne, for eksempel Titel og Målgruppe. "
                    + "Eller skriv det i en fil efter --mapping."
            );
    }

    private static ImmutableArray<Submission> OfSheet(Sheet sheet, LabelMatching labels, List<string> notes)
    {
        var heading = sheet.Rows.Take(MostHeadingRows).MaxBy(row => row.Cells.Count(cell => IsLabel(cell.Text, labels)))!;
        var across = heading.Cells.Count(cell => IsLabel(cell.Text, labels));
        var down = sheet.Rows.Count(row => IsLabel(row[0].Text, labels));
        if (down > across && down > 1)
        {
            return
            [
                new Submission(
                    Named(sheet),
                    [
                        .. sheet
                            .Rows.Where(row => !row.IsEmpty)
                            .Select(row =>
                                Cell(
                                    row[0].Text,
                                    string.Join('\n', row.Cells.Skip(1).Where(cell => !cell.IsEmpty).Select(cell => cell.Text))
                                )
                            ),
                    ]
                ),
            ];
        }

        if (across == 0)
        {
            return [];
        }

        var doubled = heading
            .Cells.Where(cell => !cell.IsEmpty)
            .GroupBy(cell => LabelMatching.Key(cell.Text), StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.First().Text);
        notes.AddRange(doubled.Select(label => $"Overskriften »{QuotedShort(label)}« står over flere kolonner. Svarene er lagt sammen."));
        var before = sheet
            .Rows.Where(row => row.Number < heading.Number)
            .SelectMany(row => row.Cells)
            .Where(cell => !cell.IsEmpty)
            .Select(cell => cell.Text);
        notes.AddRange(before.Select(text => $"Over overskrifterne står »{QuotedShort(text)}«. Det er ikke læst."));
        return
        [
            .. sheet
                .Rows.Where(row => row.Number > heading.Number && !row.IsEmpty)
                .Select(row => new Submission(
                    $"række {row.Number.ToString(CultureInfo.InvariantCulture)}{Named(sheet)}",
                    [
                        .. Enumerable
                            .Range(0, int.Max(row.Cells.Length, heading.Cells.Length))
                            .Where(column => !row[column].IsEmpty)
                            .Select(column =>
                                Cell(
                                    heading[column].Text is { Length: > 0 } label ? label : $"Kolonne {Sheet.Letters(column)}",
                                    row[column].Text
                                )
                            ),
                    ]
                )),
        ];
    }

    private static Submissions OfDocument(WordDocument document, LabelMatching labels)
    {
        var reading = new DocumentAnswers(labels);
        reading.Add(document.Blocks);
        reading.Aside(document.Aside);
        var submission = reading.Done();
        return submission.Answers.IsEmpty
            ? Refused("Der er ingen tekst i dokumentet.", "Se efter, om det er den rigtige fil.")
            : new([submission], document.Notes, null);
    }

    /// <summary>Whether words are a label that the model has a place for, or that a form is known to have.</summary>
    internal static bool IsLabel(string words, LabelMatching labels) =>
        words.Length is > 0 and <= LongestLabel && labels.Of(words) is { How: Match.Sure or Match.Guessed or Match.Personal };

    private static SubmittedAnswer Cell(string label, string text) => new(label, text, PlainMarkdown(text));

    /// <summary>Words of a cell as Markdown: its lists are lists, and nothing in it is taken for more.</summary>
    internal static string PlainMarkdown(string text)
    {
        var markdown = new StringBuilder();
        var wasPoint = false;
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            var point = Bullet().Match(line);
            var isPoint = point.Success;
            markdown.Append(
                markdown.Length == 0 ? ""
                : isPoint && wasPoint ? "\n"
                : "\n\n"
            );
            markdown.Append(
                isPoint
                    ? (char.IsAsciiDigit(line[0]) ? point.Value.TrimEnd().Replace(')', '.') + " " : "- ") + Escaped(line[point.Length..])
                    : Escaped(line)
            );
            wasPoint = isPoint;
        }

        return markdown.ToString();
    }

    private static string Escaped(string line) =>
        DocumentWords.Markdown([new TextBlock(TextKind.Paragraph, 0, [new TextRun(line)])], _ => "");

    private static Submissions Refused(string message, string help) => new([], [], new FileFault(message, help));

    private static string Named(Sheet sheet) => sheet.Name.Length > 0 ? $" i »{sheet.Name}«" : "";

    private static string QuotedShort(string text) => Diagnostics.QuotedInput.Short(text, 60);

    [GeneratedRegex(@"^([-•*·–]|[0-9]{1,2}[.)])\s+", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Bullet();
}
