using Catalog.Content.Model;
using Catalog.Content.Numbers;
using Catalog.Content.Text;
using Catalog.Site.Figures;

namespace Catalog.Site.Views.Factories;

/// <summary>
/// What is said of a measurement: what happened with what must be known of the two numbers, and how to read the series. The
/// entry's page, the booklet, the comparison, the data and the reports all say this and nothing else.
/// </summary>
internal sealed record MeasurementSentences(OutcomeView? Happened, ImmutableArray<string> Remarks)
{
    public static MeasurementSentences Of(Measurement measurement, Words words)
    {
        var change = Change.Of(measurement);
        var compared = ComparedPoints.Of(measurement);
        ImmutableArray<string> reservations = [.. Reservations(measurement, change, compared, words)];
        var happened = change is null ? null : Outcome(change, measurement.Unit, reservations, words);
        return new MeasurementSentences(
            happened,
            [.. Reading(measurement, change, compared, words), .. change is null ? reservations : []]
        );
    }

    /// <summary>The sentences of each measurement that has a name, in one line that begins with it.</summary>
    public static IEnumerable<string> Lines(ImmutableArray<Measurement> measurements, Words words) =>
        measurements.Where(measurement => measurement.Name is not null).Select(measurement => Line(measurement, words));

    /// <summary>The sentences in one line that begins with the measurement's name.</summary>
    public static string Line(Measurement measurement, Words words)
    {
        var (happened, remarks) = Of(measurement, words);
        var name = measurement.Name?.Value ?? "";
        var first = happened is null ? name + (remarks.IsEmpty ? "" : ".") : Headline(name, happened, words);
        return string.Join(' ', [first, .. happened?.Reservations ?? [], .. remarks]);
    }

    /// <summary>What happened, in a sentence that begins with what was measured. It stands alone with the reservations alone.</summary>
    public static string Headline(string name, OutcomeView happened, Words words) =>
        words.With(ComparisonWords.Change, ("name", name), ("verdict", happened.Verdict), ("change", happened.Change.TrimEnd('.')));

    /// <summary>How many something was measured on: »14 børn«, »færre end 5 børn«; "" when it is unknown.</summary>
    public static string Counted(Quantity? count, Counted? counted, Words words)
    {
        var key = counted switch
        {
            Content.Model.Counted.Children => FigureWords.Children,
            Content.Model.Counted.Adults => FigureWords.Adults,
            Content.Model.Counted.Units => FigureWords.Units,
            _ => null,
        };
        return count is null || key is null
            ? Number(count, words)
            : words.With(key.Form(isOne: count is { IsHidden: false, Number: 1 }), ("n", Number(count, words)));
    }

    /// <summary>A number, or how small a hidden one is; "" when there is none.</summary>
    public static string Number(Quantity? quantity, Words words) =>
        quantity switch
        {
            null => "",
            { IsHidden: true } few => words.With(FigureWords.FewerThan, ("n", Danish.Number(few.Number))),
            { } number => Danish.Number(number.Number),
        };

    // All outcomes are worded in the same way, so that none is emphasized.
    private static OutcomeView Outcome(Change change, string unit, ImmutableArray<string> reservations, Words words)
    {
        var verdict = change.Outcome switch
        {
            Content.Numbers.Outcome.Better => FigureWords.Better,
            Content.Numbers.Outcome.Worse => FigureWords.Worse,
            Content.Numbers.Outcome.Unchanged => FigureWords.Unchanged,
            _ => FigureWords.Unjudged,
        };
        var said =
            change.Outcome == Content.Numbers.Outcome.Unchanged
                ? words.With(FigureWords.Same, ("value", Danish.Amount(change.Latest.Value, unit)))
                : words.With(
                    FigureWords.FromTo,
                    ("from", Danish.Number(change.Baseline.Value)),
                    ("to", Danish.Amount(change.Latest.Value, unit))
                );
        return new OutcomeView(ChartSigns.Of(change.Outcome), words[verdict], reservations.IsEmpty ? said : Stopped(said), reservations);
    }

    // What must be known of the numbers that are compared, and which numbers are not.
    private static IEnumerable<string> Reservations(Measurement measurement, Change? change, ComparedPoints compared, Words words)
    {
        if (change is { Latest.Count: { } last })
        {
            var now = Counted(last, measurement.Counted, words);
            yield return change.Baseline.Count switch
            {
                null => words.With(FigureWords.LastMeasuredOn, ("n", now)),
                { } first when first == last => words.With(FigureWords.MeasuredOn, ("n", now)),
                { } first => words.With(FigureWords.MeasuredOnEach, ("first", Number(first, words)), ("last", now)),
            };
        }

        foreach (var point in change is null ? compared.Points : [change.Baseline, change.Latest])
        {
            if (point.Note.Length > 0)
            {
                yield return words.With(FigureWords.NoteOn, ("value", Danish.Number(point.Value)), ("note", point.Note));
            }
        }

        foreach (var group in compared.SetAside.GroupBy(each => each.Why))
        {
            yield return LeftOut([.. group.Select(each => each.Point)], group.Key, measurement, compared, words);
        }
    }

    private static string LeftOut(
        ImmutableArray<VisiblePoint> points,
        NotCompared why,
        Measurement measurement,
        ComparedPoints compared,
        Words words
    )
    {
        var (first, last) = (points[0], points[^1]);
        var what =
            points.Length == 1
                ? words.With(
                    FigureWords.OneLeftOut,
                    ("value", Danish.Amount(first.Value, measurement.Unit)),
                    ("day", Danish.Date(first.Day))
                )
                : words.With(
                    FigureWords.SomeLeftOut,
                    ("n", Danish.Number(points.Length)),
                    ("first", Danish.Date(first.Day)),
                    ("last", Danish.Date(last.Day))
                );
        var because = why switch
        {
            NotCompared.Few => words.With(FigureWords.OnFew, ("n", Counted(last.Count, measurement.Counted, words))),
            NotCompared.Shrunk => words.With(
                FigureWords.OnFewer,
                ("now", Counted(points.MaxBy(point => point.Count!.Value.Number).Count, measurement.Counted, words)),
                ("before", Number(compared.Points[0].Count, words))
            ),
            _ => words[FigureWords.OnOther],
        };
        var notes = points.Select(point => point.Note).Where(note => note.Length > 0).Distinct().Select(note => $"»{note}«");
        return string.Join(' ', [$"{what} {because}", .. notes]);
    }

    private static IEnumerable<string> Reading(Measurement measurement, Change? change, ComparedPoints compared, Words words)
    {
        var visible = VisiblePoint.Of(measurement);
        var isNumbers = measurement.Kind == MeasurementKind.Quantitative;
        var hidden = isNumbers ? measurement.Points.Where(IsHidden).ToList() : [];
        if (isNumbers && measurement.Direction is { } direction)
        {
            yield return words[direction == Direction.Up ? FigureWords.BetterUp : FigureWords.BetterDown];
        }
        else if (change is { Outcome: Content.Numbers.Outcome.Unjudged })
        {
            yield return words[FigureWords.NoDirection];
        }

        if (measurement.Points.IsEmpty)
        {
            yield return words[FigureWords.NoneYet];
        }
        else if (visible.Length == 1)
        {
            yield return words.With(
                FigureWords.OneOnly,
                ("value", Danish.Amount(visible[0].Value, measurement.Unit)),
                ("day", Danish.Date(visible[0].Day))
            );
        }
        else if (visible.Length > 1 && change is null)
        {
            yield return words[FigureWords.NotCompared];
        }
        else if (change is not null)
        {
            yield return words.With(
                compared.Points.Length == 2 ? FigureWords.MeasuredTwice : FigureWords.MeasuredOften,
                ("n", Danish.Number(compared.Points.Length)),
                ("first", Danish.Date(change.Baseline.Day)),
                ("last", Danish.Date(change.Latest.Day))
            );
        }

        if (hidden.Count > 0 && visible.IsEmpty)
        {
            yield return words[FigureWords.AllHidden];
        }
        else if (hidden.Count > 0)
        {
            yield return words.Count(FigureWords.SomeHidden, hidden.Count);
            if (hidden.Any(point => point.Day?.Value < visible[0].Day))
            {
                yield return words[FigureWords.FirstHidden];
            }

            if (hidden.Any(point => point.Day?.Value > visible[^1].Day))
            {
                yield return words[FigureWords.LastHidden];
            }
        }

        // Whether it was reached is unknown when a later number is hidden or cannot be compared.
        if (
            change is not null
            && !hidden.Any(point => point.Day?.Value > change.Latest.Day)
            && !compared.SetAside.Any(each => each.Point.Day > change.Latest.Day)
            && VisiblePoint.Usable(measurement.Target?.Value) is { } target
            && measurement.Direction is { } better
        )
        {
            var isReached = better == Direction.Up ? change.Latest.Value >= target : change.Latest.Value <= target;
            yield return words.With(
                isReached ? FigureWords.TargetReached : FigureWords.TargetMissed,
                ("target", Danish.Amount(target, measurement.Unit))
            );
        }
    }

    // A unit may end with a point itself (»dage pr. md.«).
    private static string Stopped(string sentence) => sentence.TrimEnd('.') + ".";

    private static bool IsHidden(MeasuredPoint point) => point.Value?.Value.IsHidden ?? false;
}
