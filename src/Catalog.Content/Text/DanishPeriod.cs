using System.Globalization;

namespace Catalog.Content.Text;

/// <summary>A stretch of time as people write it: »September til november 2025«, »uge 36–40, 2025«, »1/9-2025«.</summary>
public static class DanishPeriod
{
    private const int ShortestMonth = 3;

    private static readonly string[] Months = [.. Danish.Months];

    /// <summary>
    /// The first day of the period, or null when it is not certain: without a year, or in words such as
    /// »efteråret«. A month or week begins with its first day. »December til maj 2026« begins in 2025.
    /// </summary>
    public static DateOnly? FirstDay(string text)
    {
        var words = Split(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is "uge" or "ugerne" or "uger")
            {
                return Number(words, i + 1) is { } week && YearAfter(words, i + 2, week, at => Number(words, at)) is { } year
                    ? Week(year, week)
                    : null;
            }

            if (MonthOf(words[i]) is { } month)
            {
                return YearAfter(words, i + 1, month, at => MonthOf(words[at])) is { } year
                    ? Day(year, month, Number(words, i - 1) ?? 1)
                    : null;
            }

            if (YearOf(words[i]) is { } iso && Number(words, i + 1) is { } second && Number(words, i + 2) is { } third)
            {
                return Day(iso, second, third);
            }

            if (
                Number(words, i) is { } day
                && Number(words, i + 1) is { } number
                && i + 2 < words.Count
                && YearOf(words[i + 2]) is { } last
            )
            {
                return Day(last, number, day);
            }
        }

        return null;
    }

    // Runs of letters and runs of digits.
    private static List<string> Split(string text)
    {
        var words = new List<string>();
        for (int at = 0, end; at < text.Length; at = end)
        {
            end = at + 1;
            if (char.IsAsciiDigit(text[at]) || char.IsLetter(text[at]))
            {
                for (; end < text.Length && (char.IsAsciiDigit(text[at]) ? char.IsAsciiDigit(text[end]) : char.IsLetter(text[end])); end++)
                { }

                words.Add(text[at..end].ToLower(Danish.Culture));
            }
        }

        return words;
    }

    // The year is written after the period's end. A period that ends on a smaller number than it begins with began the year before.
    private static int? YearAfter(List<string> words, int from, int begins, Func<int, int?> read)
    {
        var ends = begins;
        for (var i = from; i < words.Count; i++)
        {
            if (YearOf(words[i]) is { } year)
            {
                return ends < begins ? year - 1 : year;
            }

            ends = read(i) ?? ends;
        }

        return null;
    }

    // »jul« is Christmas; every other beginning of three letters is a month.
    private static int? MonthOf(string word)
    {
        var found =
            word.Length < ShortestMonth || word == "jul"
                ? -1
                : Array.FindIndex(Months, name => name.StartsWith(word, StringComparison.Ordinal));
        return found < 0 ? null : found + 1;
    }

    private static int? YearOf(string word) => word.Length == 4 && Parsed(word) is { } year and >= 1900 and < 2200 ? year : null;

    private static int? Number(List<string> words, int at) =>
        at >= 0 && at < words.Count && words[at].Length <= 2 ? Parsed(words[at]) : null;

    private static int? Parsed(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static DateOnly? Week(int year, int week) =>
        week >= 1 && week <= ISOWeek.GetWeeksInYear(year) ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)) : null;
}
