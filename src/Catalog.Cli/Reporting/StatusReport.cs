using System.Globalization;
using Catalog.Content.Due;
using Catalog.Content.Text;
using Catalog.Site.Operations;
using Catalog.Site.Reports;

namespace Catalog.Cli.Reporting;

/// <summary>What all formats of <c>catalog status</c> are made from: what is due from a day and some days ahead, redacted.</summary>
internal sealed class StatusReport(CatalogueStatus status, ImmutableArray<string> unread, DateOnly today, int within)
{
    private readonly PrivateWords words = new(status.PrivateWords);

    public DateOnly Today => today;

    /// <summary>The last day that is looked at.</summary>
    public DateOnly Last { get; } = DateOnly.FromDayNumber(Math.Min(today.DayNumber + within, DateOnly.MaxValue.DayNumber));

    public ImmutableArray<DueItem> Overdue { get; } = status.Due.Overdue(today);

    public ImmutableArray<DueItem> Soon => status.Due.Between(today, Last);

    /// <summary>What comes after the last day.</summary>
    public DueItem? Next => status.Due.FirstAfter(Last);

    public string Headline =>
        $"{Count(Overdue.Length)} er over tiden. {Count(Soon.Length)} skal gøres fra i dag til den {Danish.Date(Last)}.";

    /// <summary>What comes next when nothing is due soon, and what is not counted.</summary>
    public IEnumerable<string> Remarks()
    {
        if (Soon.IsEmpty)
        {
            yield return Next is { } next
                ? $"Det næste kommer den {Danish.Date(next.Day)}, {DanishRelativeDay.Of(next.Day, today)}: "
                    + $"{Words(next).Title}. {Words(next).What}."
                : "Der står ingen dage længere fremme.";
        }

        if (status.Due.Statement != StatementState.Dated)
        {
            yield return status.Due.Statement == StatementState.Missing
                ? "Der er ingen tilgængelighedserklæring i site.yml. Lav den i WAS-Tool, og skriv adressen."
                : "Der står ikke i site.yml, hvornår tilgængelighedserklæringen sidst er fornyet. Skriv dagen efter »fornyet:«.";
        }

        if (status.Due.Examples > 0)
        {
            yield return DanishCount.Of(status.Due.Examples, "eksempel", "eksempler") + " er ikke med, for eksempler har ingen frister.";
        }

        if (Faulty is { Length: > 0 } faulty)
        {
            yield return $"Der er fejl i {string.Join(", ", faulty)}, så noget kan mangle. Kør catalog check.";
        }
    }

    /// <summary>The files with errors, of which items may be missing.</summary>
    public ImmutableArray<string> Faulty =>
        [.. status.Faulty.Concat(unread).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(words.Redact)];

    public DueWords Words(DueItem item)
    {
        var said = DueWords.Of(item);
        return said with { Title = words.Redact(said.Title), What = words.Redact(said.What) };
    }

    /// <summary>The day and how far it is away: »Senest den 3. august 2026, for 3 måneder siden«.</summary>
    public string Day(DueItem item) =>
        (
            item switch
            {
                DueItem.OfList => "Til og med den ",
                DueItem.OfPlan or DueItem.OfStep => "Planlagt til den ",
                _ => "Senest den ",
            }
        ) + $"{Danish.Date(item.Day)}, {DanishRelativeDay.Of(item.Day, today)}";

    /// <summary>The file, and the line where one is known.</summary>
    public string Place(DueItem item) =>
        words.Redact(item.At.Source.Shown) + (Line(item) is { } line ? ":" + line.ToString(CultureInfo.InvariantCulture) : "");

    public string Path(DueItem item) => words.Redact(item.At.Source.Shown);

    public static int? Line(DueItem item) => item.At.Span.Length > 0 ? item.At.Source.Position(item.At.Span.Start).Line : null;

    /// <summary>Who is responsible for it.</summary>
    public static string Responsible(DueItem item) =>
        item.Unit switch
        {
            null => "Ansvarlig: ikke skrevet (»kontakt«)",
            { Mailbox: { } mailbox } unit => $"Ansvarlig: {unit.Name}, {mailbox}",
            var unit => $"Ansvarlig: {unit.Name}",
        };

    private static string Count(int count) => count == 0 ? "Intet" : $"{count.ToString("N0", Danish.Culture)} ting";
}
