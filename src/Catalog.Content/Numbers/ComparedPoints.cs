using System.Text.RegularExpressions;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Numbers;

/// <summary>Why a number is not compared with the others of its measurement.</summary>
public enum NotCompared
{
    /// <summary>It was measured on so few that how many is hidden.</summary>
    Few,

    /// <summary>It was measured on a group that is more than a third smaller than the baseline's.</summary>
    Shrunk,

    /// <summary>Its note says that something else was measured.</summary>
    Note,
}

/// <summary>A visible number that is shown, but says nothing of how the others have changed.</summary>
public readonly record struct SetAside(VisiblePoint Point, NotCompared Why);

/// <summary>
/// The visible points of a measurement in the order of their dates, divided into those that were measured on the same and can
/// be compared, and the others. The baseline is the first that neither its count nor its note speaks against. A difference
/// between numbers of different groups looks like a change and is none (what studies over time call attrition).
/// </summary>
public sealed partial record ComparedPoints(ImmutableArray<VisiblePoint> Points, ImmutableArray<SetAside> SetAside)
{
    // »Kun de elever, der …«, »en anden klasse«, »andre børn«, »nyt spørgeskema«, »ikke de samme«, »kan ikke sammenlignes«.
    private const string SomethingElse =
        @"(?:^|[.!?:;]\s*)kun\b"
        + @"|\bkun\s+(?:de|dem|den|det|disse|halvdelen|en del|enkelte|få|nogle|piger|pigerne|drenge|drengene|to|tre|fire|fem|seks|\d)"
        + @"|\bandre\s+(?:børn|elever|unge|piger|drenge|klasser|grupper|hold|voksne|forældre|familier|skoler|institutioner|deltagere)\b"
        + @"|\b(?:anden|ny)\s+(?:gruppe|klasse|årgang|stue|skole|institution|måde|metode|målemetode|prøve|test|optælling|skala)\b"
        + @"|\b(?:andet|nyt)\s+(?:hold|skema|spørgeskema|mål|måleredskab|redskab|spørgsmål|system|tidspunkt)\b"
        + @"|\bandre\s+(?:spørgsmål|skemaer|mål)\b"
        + @"|\bikke\s+(?:helt\s+)?(?:de|den|det)\s+samme\b"
        + @"|\bikke\s+(?:kunne\s+|direkte\s+|helt\s+)?sammenlign"
        + @"|\bspørgsmål\w*\s+(?:er|var|blev)\s+(?:ændret|lavet om|nye?|andre|anderledes)\b"
        + @"|\b(?:del|halvdelen|tredjedel|resten)\s+af\s+(?:gruppen|klassen|holdet|børnene|eleverne|de unge)\b";

    /// <summary>The points; both are empty when the measurement is not numbers.</summary>
    public static ComparedPoints Of(Measurement measurement)
    {
        var visible = VisiblePoint.Of(measurement);
        var baseline = visible.FirstOrDefault(point => Alone(point) is null);
        var judged = visible.Select(point => (Point: point, Why: Alone(point) ?? Beside(baseline, point))).ToList();
        return new ComparedPoints(
            [.. judged.Where(each => each.Why is null).Select(each => each.Point)],
            [.. judged.Where(each => each.Why is not null).Select(each => new SetAside(each.Point, each.Why!.Value))]
        );
    }

    private static NotCompared? Alone(VisiblePoint point) =>
        point.Count is { IsHidden: true } ? NotCompared.Few
        : OfSomethingElse().IsMatch(point.Note) ? NotCompared.Note
        : null;

    private static NotCompared? Beside(VisiblePoint baseline, VisiblePoint point) =>
        baseline.Count is { } before && point.Count is { } now && now.Number * 3 < before.Number * 2 ? NotCompared.Shrunk : null;

    [GeneratedRegex(SomethingElse, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex OfSomethingElse();
}
