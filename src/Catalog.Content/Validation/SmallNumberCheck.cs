using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Privacy;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>
/// Whether an entry shows numbers of children under the municipality's limit, or lets them be worked out: in its series,
/// and in the sections about outcomes, which are those that examples may not have.
/// </summary>
internal static class SmallNumberCheck
{
    private static readonly string[] Percentages = ["%", "procent", "pct.", "pct", "andel"];

    // Percentages of time or of tasks, which are not so many children.
    private static readonly string[] NotShares =
    [
        "fravær",
        "fremmøde",
        "tid",
        "time",
        "lektion",
        "dage",
        "minut",
        "rigtige",
        "score",
        "stigning",
        "fald",
    ];

    public static IEnumerable<Diagnostic> Run(Entry entry, ContentModel model, int limit) =>
        entry
            .Head.Measurements.Concat(entry.Head.Uptakes.Select(uptake => uptake.Measured(entry)).OfType<Measurement>())
            .SelectMany(measurement => measurement.Points.SelectMany(point => Point(entry, measurement, point, limit)))
            .Concat(
                entry
                    .Sections.Where(section =>
                        model.Lifecycle.ExamplesForbid.Sections.Contains(section.DefinitionId) && !section.Text.IsEmpty
                    )
                    .SelectMany(section => Prose(entry, section, limit))
            );

    // At most one number of a point is reported as too small; what it would reveal is then no second mistake.
    private static IEnumerable<Diagnostic> Point(Entry entry, Measurement measurement, MeasuredPoint point, int limit)
    {
        var count = measurement.Counted is null or Counted.Children ? point.Count?.Value.Visible : null;
        var value = measurement.Kind == MeasurementKind.Quantitative ? point.Value?.Value.Visible : null;
        var isCount = IsChildren(measurement.Unit) && value is { } number && number == decimal.Truncate(number);
        if (count is { } few && SmallCounts.IsSmall(few, limit))
        {
            yield return PrivacyRules.SmallCount(entry.At(point.Count!.Span), "antal", limit, measurement.Counted is not null);
        }

        if (isCount && SmallCounts.IsSmall(value!.Value, limit))
        {
            yield return PrivacyRules.SmallCount(entry.At(point.Value!.Span), "værdi", limit, saysWhatIsCounted: true);
        }
        else if (count is not { } whole || value is not { } part || SmallCounts.IsSmall(whole, limit))
        {
            yield break;
        }
        else if (isCount && SmallCounts.IsSmall(whole - part, limit))
        {
            yield return PrivacyRules.RestInSeries(entry.At(point.Value!.Span), limit);
        }
        else if (
            IsShareOfChildren(measurement)
            && SmallCounts.IsSmallShare(measurement.Unit == "andel" && part <= 1 ? part * 100 : part, whole, limit)
        )
        {
            yield return PrivacyRules.SmallShare(entry.At(point.Value!.Span), limit);
        }
    }

    private static bool IsChildren(string unit)
    {
        var noun = unit.Trim().ToLowerInvariant();
        noun = noun.StartsWith("antal ", StringComparison.Ordinal) ? noun["antal ".Length..] : noun;
        return noun.Length > 0 && !noun.Contains(' ', StringComparison.Ordinal) && ChildWords.IsCounted(noun);
    }

    private static bool IsShareOfChildren(Measurement measurement)
    {
        var unit = measurement.Unit.Trim().ToLowerInvariant();
        if (Percentages.Contains(unit))
        {
            var name = (measurement.Name?.Value ?? "").ToLowerInvariant();
            return name.Split(' ').Any(ChildWords.IsCounted) || !NotShares.Any(word => name.Contains(word, StringComparison.Ordinal));
        }

        return Percentages.Any(sign => unit.StartsWith(sign + " af ", StringComparison.Ordinal))
            && ChildWords.IsCounted(unit[(unit.LastIndexOf(' ') + 1)..]);
    }

    private static IEnumerable<Diagnostic> Prose(Entry entry, Section section, int limit)
    {
        var part = TextSpan.FromBounds(section.Text.Tokens[0].Span.Start, section.Text.Tokens.Max(token => token.Span.End));
        return SmallCounts.Find(entry.Source.Text, part, limit).Select(found => Worded(found.Kind, entry.At(found.Span), limit));
    }

    private static Diagnostic Worded(SmallCountKind kind, Place at, int limit) =>
        kind switch
        {
            SmallCountKind.InDigits => PrivacyRules.SmallCountInText(at, limit),
            SmallCountKind.InWords => PrivacyRules.SmallCountInWords(at, limit),
            SmallCountKind.Rest => PrivacyRules.RestInText(at, limit),
            SmallCountKind.Percent => PrivacyRules.ShareInText(at, limit),
            _ => PrivacyRules.RevealedInText(at),
        };
}
