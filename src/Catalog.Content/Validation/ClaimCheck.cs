using System.Collections.Frozen;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Numbers;

namespace Catalog.Content.Validation;

/// <summary>Whether what a description says fits the numbers in it and how sure it is. One is made for each model.</summary>
internal sealed class ClaimCheck(ContentModel model)
{
    // »markant« and »stor« need a change of at least a quarter of the baseline.
    private const decimal Far = 0.25m;

    private readonly PromiseFinder promises = new(model.Wording);
    private readonly PhraseFinder<bool> setbackWords = new(model.Wording.Setbacks.Select(word => (word, true)), PhraseEnd.Anywhere);

    // The sections that an example may not have are those about what was tried.
    private readonly FrozenSet<string> ofResults = model.Lifecycle.ExamplesForbid.Sections.ToFrozenSet();

    /// <summary>The findings. <paramref name="texts"/> are the entry's own: <see cref="RunningText.Of(Entry)"/>.</summary>
    public IEnumerable<Diagnostic> Run(Entry entry, ImmutableArray<RunningText> texts)
    {
        ImmutableArray<Claim> promised = [.. texts.SelectMany(text => promises.In(text).Select(found => new Claim(text, found)))];
        ImmutableArray<RunningText> results = [.. texts.Where(text => ofResults.Contains(text.SectionId) && text.Words.Length > 0)];
        var mustReportResults =
            !results.IsEmpty
            && !entry.IsExample
            && !entry.Head.FaultyKeys.Contains(EntryKeys.Measurements)
            && DemandCheck.Of(entry, model).Fields.Contains(EntryKeys.Measurements);
        return SeriesCheck
            .Run(entry, model)
            .Concat(PromisedEffect(entry, promised))
            .Concat(
                mustReportResults
                    ? UnmentionedSetbacks(entry, results).Concat(PromisedProgress(entry, promised)).Concat(ShareCheck.Run(entry, results))
                    : []
            );
    }

    private IEnumerable<Diagnostic> PromisedEffect(Entry entry, ImmutableArray<Claim> promised)
    {
        var scale = model.Lifecycle.Evidence;
        var effect = scale.Dimensions.FirstOrDefault(dimension => dimension.IsEffect);
        if (effect is null || entry.Head.FaultyKeys.Contains(EntryKeys.Evidence))
        {
            return [];
        }

        var id = entry.Head.Evidence?.Grades.GetValueOrDefault(effect.Id)?.Value;
        var grade = scale.Grades.FirstOrDefault(each => each.Id == id);
        return grade is { Strength: not GradeStrength.Weak }
            ? []
            : promised
                .Where(each => each.Of == Promised.Effect)
                .Select(each => ClaimRules.PromisedEffect(each.Place, each.Words, effect.Name, grade?.Id, entry.IsExample));
    }

    private IEnumerable<Diagnostic> UnmentionedSetbacks(Entry entry, ImmutableArray<RunningText> results)
    {
        // Without words for a setback in the model, whether a text has one is unknown.
        var setbacks = entry
            .Head.Measurements.Select(measurement => (Measurement: measurement, Change: Change.Of(measurement)!))
            .Where(each => each.Change is { Outcome: Outcome.Worse })
            .ToList();
        if (setbacks.Count == 0 || model.Wording.Setbacks.IsEmpty || results.Any(text => setbackWords.In(text).Any()))
        {
            return [];
        }

        ImmutableArray<string> sections = [.. results.Select(text => model.Framework.Section(text.SectionId)?.Name).OfType<string>()];
        return setbacks.Select(each =>
            ClaimRules.UntoldSetback(
                SeriesCheck.At(entry, each.Measurement),
                Said(each.Measurement, each.Change),
                sections,
                model.Wording.Setbacks[0]
            )
        );
    }

    private IEnumerable<Diagnostic> PromisedProgress(Entry entry, ImmutableArray<Claim> promised)
    {
        ImmutableArray<Moved> moved =
        [
            .. entry.Head.Measurements.Select(each => Moved.Of(each, model.Lifecycle.StartOf(entry))).OfType<Moved>(),
        ];
        if (moved.IsEmpty || moved.Any(each => each.IsGreatProgress))
        {
            return [];
        }

        var hasProgress = moved.Any(each => each.IsProgress);
        var best = moved.MaxBy(each => each.TheRightWay)!;
        var points = best.Chart.IsLong && !best.HasSignal ? best.Chart.Points.Length : (int?)null;
        // Two promises in one sentence (»markant fremgang«) are one claim.
        return promised
            .Where(each =>
                ofResults.Contains(each.Text.SectionId)
                && (each.Of == Promised.GreatProgress || (each.Of == Promised.Progress && !hasProgress))
            )
            .DistinctBy(each => (each.Text.SectionId, each.Text.SentenceEnd(each.Found.First)))
            .Select(each =>
                ClaimRules.PromisedProgress(
                    each.Place,
                    each.Words,
                    each.Of == Promised.GreatProgress,
                    (int)(Far * 100),
                    Said(best.Measurement, best.Change),
                    points
                )
            );
    }

    private static SaidChange Said(Measurement measurement, Change change) =>
        new(
            SeriesCheck.NameOf(measurement),
            measurement.Unit,
            change.Baseline.Value,
            change.Latest.Value,
            change.Relative,
            measurement.Direction == Direction.Up
        );

    private readonly record struct Claim(RunningText Text, FoundPhrase<Promised> Found)
    {
        public Promised Of => Found.Meaning;

        public Place Place => Text.PlaceOf(Found);

        public string Words => Text.WordsOf(Found);
    }

    // A measurement whose change can be judged. In a long series the last signal counts, for two numbers of many may differ by chance.
    private sealed record Moved(Measurement Measurement, Change Change, RunChart Chart)
    {
        public bool HasSignal => Chart.Signals is [.., { Outcome: Outcome.Better }];

        public bool IsGreatProgress => HasSignal || (Change.Outcome == Outcome.Better && TheRightWay >= Far);

        public bool IsProgress => IsGreatProgress || (Change.Outcome == Outcome.Better && !Chart.IsLong);

        /// <summary>The change in the better direction as a share of the baseline; from zero, any change is infinite.</summary>
        public decimal TheRightWay =>
            decimal.Abs(Change.Relative ?? decimal.MaxValue)
            * (
                Change.Outcome switch
                {
                    Outcome.Better => 1,
                    Outcome.Worse => -1,
                    _ => 0,
                }
            );

        public static Moved? Of(Measurement measurement, DateOnly? start) =>
            measurement.Direction is not null && Change.Of(measurement) is { } change && RunChart.Of(measurement, start) is { } chart
                ? new Moved(measurement, change, chart)
                : null;
    }
}
