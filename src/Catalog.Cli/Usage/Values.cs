using System.Globalization;
using Catalog.Cli.Disk;
using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site.Reports;

namespace Catalog.Cli.Usage;

/// <summary>Parses the values of options. The message for a bad value says what it could have been.</summary>
public static class Values
{
    /// <summary>The port that <c>catalog serve</c> uses when none is written.</summary>
    public const string DefaultPort = "5080";

    /// <summary>How many days ahead <c>catalog status</c> looks when no number is written.</summary>
    public const string DefaultDays = "60";

    public const string TextFormat = "text";
    public const string GitHubFormat = "github";
    public const string JsonFormat = "json";
    public const string SarifFormat = "sarif";
    public const string MarkdownFormat = "markdown";
    public const string HtmlFormat = "html";

    /// <summary>What can be written after <c>--format</c>, as part of a sentence.</summary>
    public const string FormatNames = "text, github, json eller sarif";

    /// <summary>What can be written after <c>--format</c> of <c>catalog diff</c> and <c>catalog status</c>.</summary>
    public const string DiffFormatNames = "text, markdown eller json";

    /// <summary>What can be written after <c>--format</c> of <c>catalog report</c>.</summary>
    public const string ReportFormatNames = "text, markdown, csv, json, html eller xlsx";

    /// <summary>The same, of what is shown on a screen.</summary>
    public const string ScreenFormatNames = "text, markdown, csv, json eller html";

    /// <summary>What can be written after <c>--format</c> of <c>catalog decide</c>.</summary>
    public const string PaperFormatNames = "html, markdown eller text";

    /// <summary>What can be written after <c>--format</c> of <c>catalog export</c>.</summary>
    public const string OfficeFormatNames = "docx eller xlsx";

    /// <summary>What can be written after <c>--period</c>.</summary>
    public const string PeriodForms = "et skoleår (2025/26) eller to dage (2025-08-01..2026-07-31)";

    // Ten years; nobody plans further ahead.
    private const int MaxDays = 3660;

    // What other programs would take for something else than a text.
    private static readonly string[] OfficeEndings = [".xlsx", ".xls", ".xlsm", ".ods", ".docx", ".doc", ".pdf"];

    private static readonly string[] DiffFormats = [TextFormat, MarkdownFormat, JsonFormat];
    private static readonly string[] Formats = [TextFormat, GitHubFormat, JsonFormat, SarifFormat];

    /// <summary>The day a run counts from: the one written (yyyy-MM-dd), or the computer's.</summary>
    public static DateOnly Today(string? written) => written is null ? DateOnly.FromDateTime(DateTime.Now) : Day(written, "--today");

    /// <summary>A day written after an option (yyyy-MM-dd).</summary>
    public static DateOnly Day(string written, string option) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new EdgeException($"»{written}« er ikke en dato. Skriv år, måned og dag efter {option}, for eksempel 2026-08-31.");

    /// <summary>
    /// The period of a report: a school year, from August to July (Folkeskoleloven § 14 a), or two days with two points between.
    /// </summary>
    public static ReportPeriod Period(string written)
    {
        if (written.Split("..") is [var from, var to])
        {
            var period = new ReportPeriod(Day(from.Trim(), "--period"), Day(to.Trim(), "--period"));
            return period.From <= period.To
                ? period
                : throw new EdgeException($"Perioden slutter, før den begynder: »{written}«. Skriv den første dag først.");
        }

        return SchoolYear(written) is { } year
            ? new ReportPeriod(new DateOnly(year, 8, 1), new DateOnly(year + 1, 7, 31))
            : throw new EdgeException($"»{written}« er ikke en periode. Skriv {PeriodForms} efter --period.");
    }

    // 2025/26, 2025/2026 or 2025-26: the second year is the one after the first.
    private static int? SchoolYear(string written) =>
        written.Split('/', '-') is [{ Length: 4 } first, { Length: 2 or 4 } second]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var next)
        && next % 100 == (year + 1) % 100
        && (second.Length == 2 || next == year + 1)
        && year is > 1900 and < 2200
            ? year
            : null;

    /// <summary>The port to serve at: the one written, or the default.</summary>
    public static int Port(string? written) =>
        int.TryParse(written ?? DefaultPort, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535
            ? port
            : throw new EdgeException(
                $"»{written}« er ikke en port. Skriv et tal fra 1 til 65535 efter --port, for eksempel {DefaultPort}."
            );

    /// <summary>The format of the findings: the one written, or the default, which is annotations on GitHub and else text.</summary>
    public static string Format(string? written, bool onGitHub)
    {
        if (written is null)
        {
            return onGitHub ? GitHubFormat : TextFormat;
        }

        return OneOf(written, Formats, FormatNames);
    }

    /// <summary>How many days ahead to look: the number written, or <see cref="DefaultDays"/>.</summary>
    public static int Within(string? written) =>
        int.TryParse(written ?? DefaultDays, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= MaxDays
            ? days
            : throw new EdgeException(
                $"»{written}« er ikke et antal dage. Skriv et helt tal fra 0 til {MaxDays} efter --within, for eksempel {DefaultDays}."
            );

    /// <summary>The format of a report of differences or of what is due: the one written, or text.</summary>
    public static string DiffFormat(string? written) => written is null ? TextFormat : OneOf(written, DiffFormats, DiffFormatNames);

    /// <summary>
    /// The format of a report: the one written, or else by the ending of the file it is written to, or text. A workbook is written to a
    /// file alone.
    /// </summary>
    public static ReportFormat ReportFormat(string? written, string? file)
    {
        var formats = Reporting.ReportFormat.All;
        var format =
            written is not null ? Named(written, formats, ReportFormatNames)
            : file?.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) == true ? formats.Single(each => !each.IsText)
            : formats[0];
        if (!format.IsText && file is null)
        {
            throw new EdgeException("Et regneark kan ikke vises på skærmen. Skriv, hvor det skal ligge, for eksempel -o katalog.xlsx.");
        }

        var ending = file is null ? "" : System.IO.Path.GetExtension(file).ToLowerInvariant();
        return (format.IsText ? OfficeEndings.Contains(ending) : ending != ".xlsx")
            ? throw new EdgeException(
                $"»{file}« kan ikke skrives som {format.Name}. Regneark har endelsen .xlsx. "
                    + "Skriv for eksempel -o katalog.xlsx uden --format, eller vælg en anden endelse."
            )
            : format;
    }

    /// <summary>The format of what is shown on a screen: the one written, or text.</summary>
    public static ReportFormat ScreenFormat(string? written)
    {
        ImmutableArray<ReportFormat> formats = [.. Reporting.ReportFormat.All.Where(format => format.IsText)];
        return written is null ? formats[0] : Named(written, formats, ScreenFormatNames);
    }

    private static ReportFormat Named(string written, ImmutableArray<ReportFormat> formats, string names) =>
        formats.Single(format => format.Name == OneOf(written, [.. formats.Select(each => each.Name)], names));

    /// <summary>The format of minutes and letters: the one written, or HTML, which opens, prints and is copied from anywhere.</summary>
    public static ReportFormat PaperFormat(string? written) =>
        ScreenFormat(written is null ? HtmlFormat : OneOf(written, [HtmlFormat, MarkdownFormat, TextFormat], PaperFormatNames));

    /// <summary>Whether a workbook is meant and not a document: by the format that is written, or else by the file's ending.</summary>
    public static bool IsWorkbook(string? written, string? file) =>
        written is null
            ? file?.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) == true
            : OneOf(written, ["docx", "xlsx"], OfficeFormatNames) == "xlsx";

    private static string OneOf(string written, string[] formats, string names) =>
        formats.Contains(written, StringComparer.Ordinal)
            ? written
            : throw new EdgeException(
                $"»{written}« er ikke et format. {Nearest.Question(Nearest.Names(written, formats))}".TrimEnd()
                    + $" Skriv {names} efter --format."
            );

    /// <summary>A text of one line, trimmed; <paramref name="what"/> begins the message that refuses it.</summary>
    /// <exception cref="EdgeException">
    /// It has a forbidden character or a line break, or is longer than <paramref name="longest"/> UTF-16 units.
    /// </exception>
    public static string Line(string what, string written, int longest)
    {
        var words = written.Trim();
        if (ForbiddenCharacters.First(words) is { } character)
        {
            throw new EdgeException(
                $"{what} indeholder {ForbiddenCharacters.Describe(character)?.TrimEnd(',')} ({ForbiddenCharacters.Code(character)}). "
                    + "Skriv den igen uden."
            );
        }

        if (words.AsSpan().IndexOfAny("\n\r\t") >= 0)
        {
            throw new EdgeException($"{what} skal stå på én linje og uden tabulator.");
        }

        return words.Length <= longest
            ? words
            : throw new EdgeException($"{what} er {words.Length} tegn lang. Skriv den med højst {longest}.");
    }

    /// <summary>An address on the web, or null when none is written.</summary>
    public static Uri? Address(string? written, string option) =>
        written is null ? null
        : Uri.TryCreate(written, UriKind.Absolute, out var address)
        && address.Scheme is "https" or "http"
        && address is { Host.Length: > 0, UserInfo: "", Query: "", Fragment: "" }
            ? address
        : throw new EdgeException($"»{written}« er ikke en adresse. Skriv den med https:// forrest efter {option}.");

    /// <summary>The one folder among the words that belong to no option.</summary>
    /// <exception cref="EdgeException">There is no word, or more than one; <paramref name="example"/> shows how it is written.</exception>
    public static string OneFolder(IReadOnlyList<string> words, string example) =>
        words switch
        {
            [] or [""] => throw new EdgeException($"Der mangler en mappe. Skriv for eksempel: {example}."),
            [var folder] => folder,
            [_, var next, ..] => throw new EdgeException(
                $"Ordet »{next}« hører ikke til noget. Har mappens navn mellemrum, så skriv det i anførselstegn."
            ),
        };
}
