using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>
/// Whether a trial is what the model asks for: the parties of its cooperation, goals with criteria that point at
/// measurements, and choices that go together. The days are left to <see cref="CourseCheck"/>.
/// </summary>
internal static class TrialCheck
{
    public static IEnumerable<Diagnostic> Run(Entry entry, ContentModel model, DateOnly today)
    {
        var asked = DemandCheck.Of(entry, model).Fields;
        return Parties(entry, model, asked)
            .Concat(Goals(entry, asked, asked.Length > model.Lifecycle.Always.Fields.Length))
            .Concat(entry.IsExample ? [] : Measurements(entry, asked, today))
            .Concat(Choices(entry, model));
    }

    private static IEnumerable<Diagnostic> Parties(Entry entry, ContentModel model, ImmutableArray<string> asked)
    {
        var partners = entry.Head.Partners;
        ImmutableArray<Unit> units =
        [
            .. partners.Select(partner => model.Unit(partner.Unit.Value)).OfType<Unit>().DistinctBy(unit => unit.Id),
        ];
        // A missing key has its own rule, and a party that could not be read is reported already.
        if (
            !entry.Head.Keys.ContainsKey(EntryKeys.Partners)
            || entry.Head.FaultyKeys.Contains(EntryKeys.Partners)
            || !asked.Contains(EntryKeys.Partners)
            || model.Faulty.Contains(ModelFiles.Units)
            || model.Lifecycle.Cooperation is not { } cooperation
            || !cooperation.Fits(entry, model)
        )
        {
            yield break;
        }

        var at = entry.At(entry.Head.SpanOf(EntryKeys.Partners));
        if (units.Length < cooperation.Least)
        {
            yield return TrialRules.FewUnits(at, [.. units.Select(unit => unit.Name)], cooperation.Least, cooperation.IsLedApart);
        }
        else if (cooperation.IsLedApart && units.Length > 1 && units.All(unit => unit.Leadership == units[0].Leadership))
        {
            yield return TrialRules.SameLeadership(
                at,
                [.. units.Select(unit => unit.Name)],
                model.Unit(units[0].Leadership)?.Name ?? units[0].Leadership
            );
        }
    }

    // An idea need not be measurable yet.
    private static IEnumerable<Diagnostic> Goals(Entry entry, ImmutableArray<string> asked, bool isSerious)
    {
        var measurements = entry.Head.Measurements;
        ImmutableArray<string> ids = [.. measurements.Select(measurement => measurement.Id?.Value).OfType<string>().Distinct()];
        var idsKnown = ids.Length > 0 || !entry.Head.Keys.ContainsKey(EntryKeys.Measurements);
        foreach (var goal in entry.Head.Goals)
        {
            if (goal.Criterion is null)
            {
                if (!goal.HasCriterion && isSerious)
                {
                    yield return TrialRules.GoalWithoutCriterion(entry.At(goal.Text?.Span ?? goal.Span));
                }
            }
            else if (goal.Measurement is null)
            {
                if (!goal.HasMeasurement && (measurements.Length > 0 || asked.Contains(EntryKeys.Measurements)))
                {
                    yield return TrialRules.CriterionWithoutMeasurement(entry.At(goal.Criterion.Span), ids);
                }
            }

            // Examples may not have measurements, so the criterion of one cannot point at any.
            if (goal.Measurement is { } named && idsKnown && !entry.IsExample && !ids.Contains(named.Value))
            {
                yield return TrialRules.UnknownMeasurement(entry.At(named.Span), named.Value, Nearest.Names(named.Value, ids), ids);
            }
        }
    }

    private static IEnumerable<Diagnostic> Measurements(Entry entry, ImmutableArray<string> asked, DateOnly today)
    {
        var measurements = entry.Head.Measurements;
        foreach (var group in measurements.Select(measurement => measurement.Id).OfType<Spanned<string>>().GroupBy(id => id.Value))
        {
            var first = entry.Source.Position(group.First().Span.Start).Line;
            foreach (var again in group.Skip(1))
            {
                yield return TrialRules.DuplicateMeasurement(entry.At(again.Span), again.Value, first);
            }
        }

        foreach (var measurement in measurements)
        {
            foreach (var point in measurement.Points.Where(point => measurement.Kind == MeasurementKind.Quantitative && !point.HasValue))
            {
                yield return TrialRules.PointWithoutValue(entry.At(point.Span), measurement.Name?.Value ?? measurement.Id?.Value ?? "");
            }

            foreach (var finding in OutOfOrder(entry, measurement, today))
            {
                yield return finding;
            }
        }

        // While a trial is only planned, there is time to think of the other kind.
        var hasStarted = asked.Contains(EntryKeys.Course) || asked.Contains(EntryKeys.Measurements);
        if (
            hasStarted
            && measurements.Length > 0
            && measurements[0].Kind is { } kind
            && measurements.All(measurement => measurement.Kind == kind)
        )
        {
            var numbers = kind == MeasurementKind.Quantitative;
            yield return TrialRules.OneKindOfData(
                entry.At(entry.Head.SpanOf(EntryKeys.Measurements)),
                numbers ? "kvantitativ" : "kvalitativ",
                numbers ? "kvalitativ" : "kvantitativ"
            );
        }
    }

    // One day out of place is one finding, there. A day that has not come is told as such, and the others are right.
    private static IEnumerable<Diagnostic> OutOfOrder(Entry entry, Measurement measurement, DateOnly today)
    {
        ImmutableArray<Spanned<DateOnly>> days =
        [
            .. measurement.Points.Select(point => point.Day).OfType<Spanned<DateOnly>>().Where(day => day.Value <= today),
        ];
        var outliers = Outliers.Of([.. days.Select(day => day.Value)], strictly: true, firstOfTwo: false);
        foreach (var i in outliers)
        {
            var before = Enumerable.Range(0, i).Where(at => !outliers.Contains(at)).Select(at => days[at].Value).LastOrDefault();
            var day = days[i].Value;
            yield return day <= before
                ? TrialRules.SeriesOutOfOrder(entry.At(days[i].Span), Danish.Date(day), Danish.Date(before))
                : TrialRules.SeriesTooLate(entry.At(days[i].Span), Danish.Date(day), Danish.Date(After(i)));
        }

        DateOnly After(int index) =>
            Enumerable.Range(index + 1, days.Length - index - 1).Where(at => !outliers.Contains(at)).Select(at => days[at].Value).First();
    }

    private static IEnumerable<Diagnostic> Choices(Entry entry, ContentModel model)
    {
        foreach (var vocabulary in model.Vocabularies)
        {
            foreach (var chosen in entry.Head.TermsOf(vocabulary.Id))
            {
                if (vocabulary.Term(chosen.Value) is not { } term)
                {
                    continue;
                }

                if (term.NeedsReason && !entry.Head.Keys.ContainsKey(vocabulary.ReasonKey!))
                {
                    yield return TrialRules.MissingReason(entry.At(chosen.Span), vocabulary.Key, term.Id, vocabulary.ReasonKey!);
                }

                foreach (var demand in term.Demands)
                {
                    // A list without a choice has its own rule.
                    var others = entry.Head.TermsOf(demand.VocabularyId);
                    if (others.Length > 0 && !others.Any(other => demand.AnyOf.Contains(other.Value)))
                    {
                        var key = model.Vocabulary(demand.VocabularyId)?.Key ?? demand.VocabularyId;
                        yield return TrialRules.TermsDoNotFit(
                            entry.At(others[0].Span),
                            vocabulary.Key,
                            term.Id,
                            key,
                            demand.AnyOf,
                            demand.Because
                        );
                    }
                }
            }
        }
    }
}
