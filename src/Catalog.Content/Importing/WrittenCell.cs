using System.Globalization;
using System.Text.RegularExpressions;
using Catalog.Content.Office;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Importing;

/// <summary>What a cell means to a Dane: a day, a number, or a number that is hidden because it is about few.</summary>
internal static partial class WrittenCell
{
    // Serial numbers of days that have lost their format, within the years of a catalogue (Excel counts from 1900).
    private const int FirstSerial = 32_874;
    private const int LastSerial = 73_415;

    /// <summary>The day in a cell, or null. A bare number is a day only in a column that is <paramref name="named"/> for one.</summary>
    public static DateOnly? Day(SheetCell cell, bool named)
    {
        if (cell.Day is { } known)
        {
            return known;
        }

        if (cell.Number is { } serial)
        {
            return named && serial is >= FirstSerial and <= LastSerial
                ? new DateOnly(1899, 12, 30).AddDays((int)decimal.Truncate(serial))
                : null;
        }

        var written = Clock().Replace(Weekday().Replace(cell.Text, ""), "");
        return WrittenDay.Meant(written);
    }

    /// <summary>
    /// The number in a cell as it is written in an entry, or null: <c>21.1</c>, or <c>færre end 5</c>. Points between thousands and a
    /// percent sign are taken away where they leave no doubt.
    /// </summary>
    public static string? Number(SheetCell cell)
    {
        if (cell.Number is { } number)
        {
            return decimal.Abs(number) <= WrittenNumber.Largest ? Written(number) : null;
        }

        if (Few().Match(cell.Text) is { Success: true } few)
        {
            return $"færre end {few.Groups["limit"].Value}";
        }

        var plain = cell.Text.TrimEnd('%', ' ');
        plain = Grouped().IsMatch(plain)
            ? plain.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)
            : plain;
        return WrittenNumber.TryRead(plain, out var read) ? Written(read) : null;
    }

    private static string Written(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\s*(færre end|under|<)\s*(?<limit>[0-9]{1,3})\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Few();

    // 1.234,5 and 1 234: with a comma, or with spaces, a point or a space can only be between thousands.
    [GeneratedRegex(
        @"^[-+]?[0-9]{1,3}((\.[0-9]{3})+,[0-9]+|( [0-9]{3})+(,[0-9]+)?|(\.[0-9]{3}){2,})$",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Grouped();

    [GeneratedRegex(
        @"^\s*(man|tirs|ons|tors|fre|lør|søn)(dag)?\.?,?\s+(d\.|den)?\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Weekday();

    [GeneratedRegex(
        @"[T ,]+(kl\.? ?)?[0-9]{1,2}[.:][0-9]{2}([.:][0-9]{2})?( ?(AM|PM))?Z?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Clock();
}
