using System.Globalization;
using System.Text.RegularExpressions;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>A day as people write it: 8/9-2025, 8. september 2025, 2025.9.8. It is not read, but offered as it is to be written.</summary>
internal static partial class WrittenDay
{
    private const int Century = 2000;

    private static readonly ImmutableArray<string> Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "maj",
        "jun",
        "jul",
        "aug",
        "sep",
        "okt",
        "nov",
        "dec",
    ];

    /// <summary>The day that the words mean to a Dane, who puts the day first; null when there is none, or no such day.</summary>
    public static DateOnly? Meant(string written)
    {
        var match = DayFirst().Match(written.Trim());
        match = match.Success ? match : YearFirst().Match(written.Trim());
        if (!match.Success)
        {
            return null;
        }

        var year = Number(match, "year");
        var month = match.Groups["name"] is { Success: true } name
            ? Months.IndexOf(name.Value.ToLowerInvariant()) + 1
            : Number(match, "month");
        var day = Number(match, "day");
        year += match.Groups["year"].Length == 2 ? Century : 0;
        return year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    /// <summary>The last day of the month when the words are a day that the month does not have; otherwise null.</summary>
    public static DateOnly? LastOfMonth(string written) =>
        YearFirst().Match(written) is { Success: true } match
        && Number(match, "year") is >= 1 and var year
        && Number(match, "month") is >= 1 and <= 12 and var month
        && DateTime.DaysInMonth(year, month) is var last
        && Number(match, "day") > last
            ? new DateOnly(year, month, last)
            : null;

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(den )?(?<day>[0-9]{1,2})(\.? ?(?<name>jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zæøå]*\.? ?"
            + @"|\s*[./–-]\s*(?<month>[0-9]{1,2})\s*[./–-]\s*)"
            + "(?<year>[0-9]{4}|[0-9]{2})$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        "^(?<year>[0-9]{4})[./–-](?<month>[0-9]{1,2})[./–-](?<day>[0-9]{1,2})([T ][0-9:.+Z]*)?$",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex YearFirst();
}
