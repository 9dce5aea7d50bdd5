using System.Globalization;
using System.Text.RegularExpressions;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>
/// A rhythm as people write it: »hver anden uge«, »ugentligt«, »en gang om måneden«, »hver 14. dag«, »4 gange om året«, »om
/// onsdagen«, »før, ved start og efter 3 måneder«.
/// </summary>
internal static partial class WrittenRhythm
{
    private const int Most = 60;
    private const int MonthsOfYear = 12;
    private const int WorkdaysOfWeek = 5;

    private const string Numbers =
        "en|et|to|anden|andet|tre|tredje|fire|fjerde|fem|femte|seks|sjette|syv|syvende|otte|ottende|ni|niende|ti|tiende|elleve|tolv"
        + "|fjorten|fjortende|[0-9]{1,3}";
    private const string Days = "mandag|tirsdag|onsdag|torsdag|fredag|loerdag|soendag";

    private static readonly string[][] Values =
    [
        ["en", "et"],
        ["to", "anden", "andet"],
        ["tre", "tredje"],
        ["fire", "fjerde"],
        ["fem", "femte"],
        ["seks", "sjette"],
        ["syv", "syvende"],
        ["otte", "ottende"],
        ["ni", "niende"],
        ["ti", "tiende"],
        ["elleve"],
        ["tolv"],
        [],
        ["fjorten", "fjortende"],
    ];

    private static readonly string[] DayNames = Days.Split('|');

    /// <summary>The rhythm, or null when the words are none.</summary>
    public static Rhythm? Read(string written)
    {
        var words = Spaces().Replace(DanishFolding.Fold(written.Trim().TrimEnd('.')), " ");
        return Plain(words) ?? Every(words) ?? TimesIn(words) ?? OnDays(words) ?? Moments(words);
    }

    /// <summary>Whether it says so many times in a unit that does not divide evenly: »2 gange om ugen«.</summary>
    public static bool IsUneven(string written) =>
        Times().IsMatch(Spaces().Replace(DanishFolding.Fold(written.Trim().TrimEnd('.')), " ")) && Read(written) is null;

    private static Rhythm? Plain(string words) =>
        words switch
        {
            "daglig" or "dagligt" or "alle dage" => new(1, RhythmUnit.Day),
            "alle hverdage" or "alle skoledage" or "paa hverdage" => new(1, RhythmUnit.Workday),
            "ugentlig" or "ugentligt" => new(1, RhythmUnit.Week),
            "maanedlig" or "maanedligt" or "maanedsvis" or "maanedsvist" => new(1, RhythmUnit.Month),
            "kvartalsvis" or "kvartalsvist" or "kvartalvis" => new(3, RhythmUnit.Month),
            "halvaarlig" or "halvaarligt" or "hvert halvaar" or "hvert halve aar" or "hvert halvt aar" => new(6, RhythmUnit.Month),
            "aarlig" or "aarligt" => new(MonthsOfYear, RhythmUnit.Month),
            _ => null,
        };

    private static Rhythm? Every(string words)
    {
        if (EveryUnit().Match(words) is not { Success: true } match)
        {
            return null;
        }

        var every = match.Groups["n"].Success ? Number(match.Groups["n"].Value) : 1;
        return (match.Groups["unit"].Value, every) switch
        {
            (_, < 1 or > Most) => null,
            ("dag", _) when every % 7 == 0 => new(every / 7, RhythmUnit.Week),
            ("dag", _) => new(every, RhythmUnit.Day),
            ("hverdag" or "skoledag" or "arbejdsdag", 1) => new(1, RhythmUnit.Workday),
            ("uge", _) => new(every, RhythmUnit.Week),
            ("maaned" or "md", _) => new(every, RhythmUnit.Month),
            ("kvartal", <= Most / 3) => new(every * 3, RhythmUnit.Month),
            ("aar", <= Most / MonthsOfYear) => new(every * MonthsOfYear, RhythmUnit.Month),
            _ => null,
        };
    }

    private static Rhythm? TimesIn(string words)
    {
        if (Times().Match(words) is not { Success: true } match)
        {
            return null;
        }

        var times = Number(match.Groups["n"].Value);
        return (match.Groups["unit"].Value, times) switch
        {
            ("dag" or "dagen", 1) => new(1, RhythmUnit.Day),
            ("uge" or "ugen", 1) => new(1, RhythmUnit.Week),
            ("uge" or "ugen", WorkdaysOfWeek) => new(1, RhythmUnit.Workday),
            ("maaned" or "maaneden" or "md", 1) => new(1, RhythmUnit.Month),
            ("kvartal" or "kvartalet", 1 or 3) => new(3 / times, RhythmUnit.Month),
            ("halvaar" or "halvaaret", 1 or 2 or 3 or 6) => new(6 / times, RhythmUnit.Month),
            ("aar" or "aaret", 1 or 2 or 3 or 4 or 6 or 12) => new(MonthsOfYear / times, RhythmUnit.Month),
            _ => null,
        };
    }

    private static Rhythm? OnDays(string words)
    {
        if (OnWeekdays().Match(words) is not { Success: true } match)
        {
            return null;
        }

        var every = match.Groups["n"].Success ? Number(match.Groups["n"].Value) : 1;
        ImmutableArray<int> days =
        [
            .. match.Groups["day"].Captures.Select(day => System.Array.IndexOf(DayNames, day.Value)).Distinct().Order(),
        ];
        return every is < 1 or > Most
            ? null
            : new(every, RhythmUnit.Week) { Weekdays = [.. days.Select(day => (DayOfWeek)((day + 1) % DayNames.Length))] };
    }

    private static Rhythm? Moments(string words)
    {
        var parts = words.Replace(" samt ", ",", StringComparison.Ordinal).Replace(" og ", ",", StringComparison.Ordinal).Split(',');
        var found = ImmutableArray.CreateBuilder<RhythmMoment>();
        foreach (var part in parts)
        {
            if (Moment(part.Trim(), isAlone: parts.Length == 1) is not { } moment)
            {
                return null;
            }

            if (!found.Contains(moment))
            {
                found.Add(moment);
            }
        }

        return new(0, default) { Moments = found.ToImmutable() };
    }

    // »Før« and »slut« are short for more only beside another moment (»før og efter«).
    private static RhythmMoment? Moment(string words, bool isAlone) =>
        words switch
        {
            "en gang" or "1 gang" or "engang" when isAlone => new(MomentKind.Once),
            "foer start" or "foer vi begynder" or "foer starten" or "inden start" => new(MomentKind.BeforeStart),
            "foer" when !isAlone => new(MomentKind.BeforeStart),
            "ved start" or "ved starten" or "ved begyndelsen" or "i starten" or "start" => new(MomentKind.AtStart),
            "ved slut"
            or "ved slutningen"
            or "ved afslutning"
            or "ved afslutningen"
            or "til sidst"
            or "ved evaluering"
            or "ved evalueringen" => new(MomentKind.AtEnd),
            "slut" or "efter" or "slutning" or "afslutning" when !isAlone => new(MomentKind.AtEnd),
            "efter et halvt aar" or "efter 1/2 aar" => new(MomentKind.AfterStart, 6, RhythmUnit.Month),
            _ when AfterLength().Match(words) is { Success: true } match && Number(match.Groups["n"].Value) is >= 1 and <= Most and var n =>
                match.Groups["unit"].Value[0] switch
                {
                    'd' => new(MomentKind.AfterStart, n, RhythmUnit.Day),
                    'u' => new(MomentKind.AfterStart, n, RhythmUnit.Week),
                    'm' => new(MomentKind.AfterStart, n, RhythmUnit.Month),
                    _ => new(MomentKind.AfterStart, n * MonthsOfYear, RhythmUnit.Month),
                },
            _ => null,
        };

    private static int Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : System.Array.FindIndex(Values, same => same.Contains(word)) + 1;

    [GeneratedRegex(@"\s+", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        "^hvert?( ?(?<n>" + Numbers + @")\.?)? ?(?<unit>dag|hverdag|skoledag|arbejdsdag|uge|maaned|md|kvartal|aar)$",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex EveryUnit();

    [GeneratedRegex(
        "^(?<n>"
            + Numbers
            + ") gange? ?(om|i|pr\\.?|per|hvert?) (?<unit>dagen|dag|ugen|uge|maaneden|maaned|md|kvartalet|kvartal"
            + "|halvaaret|halvaar|aaret|aar)$",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Times();

    [GeneratedRegex(
        "^(hver( (?<n>"
            + Numbers
            + @")\.?)? (?<day>"
            + Days
            + ")((, | og | og hver )(?<day>"
            + Days
            + "))*"
            + "|om (?<day>"
            + Days
            + ")en( og (?<day>"
            + Days
            + ")en)*)$",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex OnWeekdays();

    [GeneratedRegex(
        "^efter (?<n>" + Numbers + ") (?<unit>dage?|uger?|maaneder|maaned|mdr?|aar)$",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex AfterLength();
}
