using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Catalog.Content.Text;

namespace Catalog.Content.Office;

/// <summary>How the numbers of a workbook are shown: a day, a time, a percentage or a number (ECMA-376 part 1, 18.8.30).</summary>
internal sealed partial class CellFormats
{
    private const int FirstOwn = 164;
    private const int DaysTo1904 = 1462;
    private const double LastDay = 2_958_465;
    private const int FalseLeapDay = 60;

    // Excel writes the codes of a format in English, or in Danish (»dd-mm-åååå«).
    private static readonly SearchValues<char> DayLetters = SearchValues.Create("dDyYåÅ");

    private readonly ImmutableArray<(int Id, string Code)> styles;
    private readonly bool isFrom1904;

    public CellFormats(XElement? stylesheet, bool isFrom1904)
    {
        this.isFrom1904 = isFrom1904;
        var own = (stylesheet?.One("numFmts")?.All("numFmt") ?? [])
            .GroupBy(each => Whole(each.Attr("numFmtId")))
            .ToDictionary(each => each.Key, each => each.First().Attr("formatCode") ?? "");
        styles =
        [
            .. (stylesheet?.One("cellXfs")?.All("xf") ?? []).Select(each =>
                Whole(each.Attr("numFmtId")) is var id && own.TryGetValue(id, out var code) ? (id, code) : (id, "")
            ),
        ];
    }

    /// <summary>The cell of a number in a style.</summary>
    public SheetCell Read(string written, string? style)
    {
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            return new SheetCell(written);
        }

        var (id, code) = Whole(style) is var index && index < styles.Length ? styles[index] : (0, "");
        var shown = id >= FirstOwn || code.Length > 0 ? Literals().Replace(code, "") : "";
        if (IsDay(id, shown) && DayOf(value) is { } day)
        {
            var hours = value - Math.Floor(value);
            return new SheetCell(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (hours > 0 ? " " + Time(hours) : ""))
            {
                Day = day,
            };
        }

        if ((id is >= 18 and <= 21 or >= 45 and <= 47 || shown.AsSpan().IndexOfAny('h', 'H', 't') >= 0) && value is >= 0 and < 1)
        {
            return new SheetCell(Time(value));
        }

        var isPercent = id is 9 or 10 || shown.Contains('%', StringComparison.Ordinal);
        // Fifteen digits are what a spreadsheet shows; the rest is how the processor writes them (IEEE 754).
        if (
            !decimal.TryParse(
                (isPercent ? value * 100 : value).ToString("G15", CultureInfo.InvariantCulture),
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            return new SheetCell(written);
        }

        return new SheetCell(number.ToString("0.############", Danish.Culture) + (isPercent ? " %" : "")) { Number = number };
    }

    private static bool IsDay(int id, string code) =>
        id is 14 or 15 or 16 or 17 or 22 or >= 27 and <= 31 or 36 or >= 50 and <= 54 or 57 or 58 || code.AsSpan().ContainsAny(DayLetters);

    // Excel counts a 29 February 1900 that there never was.
    private DateOnly? DayOf(double value)
    {
        var serial = Math.Floor(value) + (isFrom1904 ? DaysTo1904 : 0);
        return serial is >= 1 and <= LastDay ? new DateOnly(1899, 12, 31).AddDays((int)serial - (serial > FalseLeapDay ? 1 : 0)) : null;
    }

    private static string Time(double ofDay) =>
        TimeSpan.FromMinutes(Math.Round(ofDay * 24 * 60)).ToString(@"hh\:mm", CultureInfo.InvariantCulture);

    private static int Whole(string? written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    // Quoted words, escaped letters and bracketed parts, such as a colour or a language.
    [GeneratedRegex("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]|General|Standard", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Literals();
}
