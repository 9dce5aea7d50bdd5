using System.Globalization;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Numbers;

namespace Catalog.Content.Validation;

/// <summary>
/// Whether a rise or a fall in per cent in a text can be found in the measurements. Only a plain statement
/// counts (»faldt med 33 %«, »en stigning på 12 procent«): other percentages may be about something else.
/// </summary>
internal static class ShareCheck
{
    // In percentage points: a text rounds.
    private const decimal Near = 2;

    private const int MostWordsBetween = 6;

    private static readonly PhraseFinder<bool> Movements = Finder(
        "fald",
        "faldt",
        "falder",
        "faldet",
        "gik ned",
        "gået ned",
        "reduceret",
        "steg",
        "stiger",
        "steget",
        "stigning",
        "stigningen",
        "gik op",
        "gået op",
        "øget"
    );

    // A goal is not a result.
    private static readonly PhraseFinder<bool> Goals = Finder(
        "mål",
        "målet",
        "målene",
        "kriteriet",
        "succeskriteriet",
        "ønskede",
        "ventede",
        "ventet",
        "forventede",
        "forventet"
    );

    private static readonly PhraseFinder<bool> Roughly = Finder(
        "ca",
        "cirka",
        "omkring",
        "omtrent",
        "rundt",
        "regnet",
        "knap",
        "næsten",
        "godt",
        "over",
        "mindst"
    );

    /// <summary>The findings in texts about results; none when no measurement has numbers to compare with.</summary>
    public static IEnumerable<Diagnostic> Run(Entry entry, ImmutableArray<RunningText> results)
    {
        ImmutableArray<(RunningText Text, FoundPhrase<decimal> Found)> stated =
        [
            .. results.Where(text => text.Words.Any(IsShareSign)).SelectMany(text => Stated(text).Select(found => (text, found))),
        ];
        ImmutableArray<decimal> known = stated.IsEmpty ? [] : [.. entry.Head.Measurements.SelectMany(Shares).Order()];
        return known.IsEmpty
            ? []
            : stated
                .Where(each => !IsKnown(known, each.Found.Meaning))
                .Select(each => ClaimRules.UnknownShare(each.Text.PlaceOf(each.Found), each.Text.WordsOf(each.Found)));
    }

    // The change of each value from the first and from the one before, in per cent; and values that are per cent themselves.
    private static IEnumerable<decimal> Shares(Measurement measurement)
    {
        var points = VisiblePoint.Of(measurement);
        for (var i = 1; i < points.Length; i++)
        {
            foreach (var before in new[] { points[0], points[i - 1] })
            {
                if (before.ShareTo(points[i]) is { } share)
                {
                    yield return decimal.Abs(share * 100);
                }
            }
        }

        foreach (var point in points.Where(_ => points.Length > 1 && IsShare(measurement.Unit)))
        {
            yield return point.Value;
        }
    }

    private static bool IsShare(string unit) => unit.StartsWith('%') || unit.StartsWith("procent", StringComparison.OrdinalIgnoreCase);

    private static bool IsKnown(ImmutableArray<decimal> known, decimal stated)
    {
        var at = known.BinarySearch(stated - Near);
        at = at < 0 ? ~at : at;
        return at < known.Length && known[at] <= stated + Near;
    }

    private static IEnumerable<FoundPhrase<decimal>> Stated(RunningText text)
    {
        var (isReserved, moved) = (false, -1);
        for (var i = 0; i + 1 < text.Words.Length; i++)
        {
            (isReserved, moved) = text.Words[i].BeginsSentence ? (false, -1) : (isReserved, moved);
            isReserved |= PromiseFinder.IsReservation(text, i) || Goals.At(text, i) is not null;
            moved = Movements.At(text, i) is not null ? i : moved;
            if (
                moved >= 0
                && i - moved <= MostWordsBetween
                && !isReserved
                && !text.Words[i].IsQuoted
                && Share(text, i) is { } share
                && IsOfMovement(text, moved, i)
            )
            {
                yield return new FoundPhrase<decimal>(share, moved, i + 2 - moved);
            }
        }
    }

    private static decimal? Share(RunningText text, int number)
    {
        var after = text.Words[number + 1];
        var next =
            number + 2 < text.Words.Length && !text.Words[number + 2].BeginsSentence ? text.Words[number + 2].Letters.ToString() : "";
        var isShare = !after.BeginsSentence && IsShareSign(after) && next is not ("af" or "point");
        return
            isShare
            && decimal.TryParse(
                text.Words[number].Letters.ToString().Replace(',', '.'),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var share
            )
            ? share
            : null;
    }

    private static bool IsShareSign(RunningWord word) => word.Is("%") || word.Is("procent") || word.Is("pct");

    // »… med 33 %« and »… på 33 %« are changes; »… til 33 %« and »fra 40 %« are levels.
    private static bool IsOfMovement(RunningText text, int moved, int number)
    {
        var before = number - 1;
        while (before > moved && Roughly.At(text, before) is not null)
        {
            before--;
        }

        return before > moved && (text.Words[before].Is("med") || text.Words[before].Is("på"));
    }

    private static PhraseFinder<bool> Finder(params string[] words) => new(words.Select(word => (word, true)));
}
