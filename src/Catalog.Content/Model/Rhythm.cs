using Catalog.Content.Text;

namespace Catalog.Content.Model;

/// <summary>What a rhythm counts in.</summary>
public enum RhythmUnit
{
    /// <summary>Every day of the week.</summary>
    Day,

    /// <summary>Monday to Friday.</summary>
    Workday,

    Week,
    Month,
}

/// <summary>A moment of a trial.</summary>
public enum MomentKind
{
    /// <summary>Once, on no day in particular.</summary>
    Once,

    BeforeStart,
    AtStart,

    /// <summary>So long after the start.</summary>
    AfterStart,

    AtEnd,
}

/// <summary>A moment of a trial; <see cref="Count"/> units after the start where the kind says so.</summary>
public readonly record struct RhythmMoment(MomentKind Kind, int Count = 0, RhythmUnit Unit = default);

/// <summary>
/// How often something is done: every so many units, on certain days of the week where these are named, or at
/// <see cref="Moments"/> of a trial, which have no interval. Two that are written alike are equal.
/// </summary>
public sealed record Rhythm(int Every, RhythmUnit Unit)
{
    private const int HalfYear = 6;
    private const int Year = 12;

    /// <summary>The days of the week that a rhythm of weeks has, Monday first; none when any day will do.</summary>
    public ImmutableArray<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>The moments; none where there is an interval.</summary>
    public ImmutableArray<RhythmMoment> Moments { get; init; } = [];

    /// <summary>Whether it comes again and again.</summary>
    public bool IsRepeated => Moments.IsEmpty;

    public bool Equals(Rhythm? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => ToString().GetHashCode(System.StringComparison.Ordinal);

    /// <summary>The rhythm as it is written in files and read by people: »hver 2. uge«, »før start og efter et halvt år«.</summary>
    public override string ToString() =>
        Moments.IsEmpty ? Interval()
        : Danish.Row([.. Moments.Select(Moment)]) is var moments && Moments.All(each => each.Kind is MomentKind.AtStart or MomentKind.AtEnd)
            ? moments.Replace("og ved ", "og ", System.StringComparison.Ordinal)
        : moments;

    /// <summary>How long a number of units takes, in words: »12 uger«, »et halvt år«.</summary>
    public static string Length(int count, RhythmUnit unit) =>
        (unit, count) switch
        {
            (RhythmUnit.Month, HalfYear) => "et halvt år",
            (RhythmUnit.Month, Year) => "et år",
            (RhythmUnit.Month, _) when count % Year == 0 => $"{count / Year} år",
            (RhythmUnit.Month, 1) => "en måned",
            (RhythmUnit.Month, _) => $"{count} måneder",
            (RhythmUnit.Week, 1) => "en uge",
            (RhythmUnit.Week, _) => $"{count} uger",
            (RhythmUnit.Workday, 1) => "en hverdag",
            (RhythmUnit.Workday, _) => $"{count} hverdage",
            (_, 1) => "en dag",
            _ => $"{count} dage",
        };

    private string Interval() =>
        (Unit, Every) switch
        {
            (RhythmUnit.Week, _) when !Weekdays.IsEmpty => $"hver {Numbered(Every)}{Danish.Row([.. Weekdays.Select(Name)])}",
            (RhythmUnit.Workday, _) => "hver hverdag",
            (RhythmUnit.Day, _) => $"hver {Numbered(Every)}dag",
            (RhythmUnit.Week, _) => $"hver {Numbered(Every)}uge",
            (_, HalfYear) => "hvert halve år",
            _ when Every % Year == 0 => $"hvert {Numbered(Every / Year)}år",
            _ => $"hver {Numbered(Every)}måned",
        };

    private static string Numbered(int every) => every == 1 ? "" : $"{every}. ";

    private static string Moment(RhythmMoment moment) =>
        moment.Kind switch
        {
            MomentKind.BeforeStart => "før start",
            MomentKind.AtStart => "ved start",
            MomentKind.AfterStart => $"efter {Length(moment.Count, moment.Unit)}",
            MomentKind.AtEnd => "ved slut",
            _ => "én gang",
        };

    private static string Name(DayOfWeek day) => Danish.Culture.DateTimeFormat.GetDayName(day);
}
