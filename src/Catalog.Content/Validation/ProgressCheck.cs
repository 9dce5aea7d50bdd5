using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Numbers;
using Catalog.Content.Privacy;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>
/// Whether a measurement bears what a text says went up, went down or went better. Where the sentence names a measurement, that
/// one is asked; otherwise any will do.
/// </summary>
internal static class ProgressCheck
{
    // »markant« and »stor« need a change of at least a quarter of the baseline.
    private const decimal Far = 0.25m;

    // Letters that a word of a sentence and one of a measurement's name must share, and that may differ at the end.
    private const int Shared = 5;
    private const int MostEnding = 2;

    /// <summary>The findings. Only a description that <paramref name="tellsResults"/> is asked for words like »fremgang« as well.</summary>
    public static IEnumerable<Diagnostic> Run(Entry entry, ContentModel model, ImmutableArray<Claim> promised, bool tellsResults)
    {
        // A change that nobody has judged is told of elsewhere, and so is a series that could not be read.
        var measurements = entry.Head.Measurements;
        if (
            entry.Head.FaultyKeys.Contains(EntryKeys.Measurements)
            || measurements.Any(each => each.Direction is null && Change.Of(each) is not null)
        )
        {
            return [];
        }

        var moved = measurements
            .Select(each => (Measurement: each, Words: WordsOf(each), Moved: Moved.Of(each, model.Lifecycle.StartOf(entry))))
            .ToList();
        var ofMovements = promised.Where(each => PromiseFinder.IsMovement(each.Of)).Select(each => each.Sentence).ToHashSet();
        return promised
            .Where(each => IsAsked(each, tellsResults, ofMovements))
            .Select(claim =>
            {
                var named = moved.Where(each => IsNamed(each.Words, claim)).ToList();
                var asked = (named.Count > 0 ? named : moved).Select(each => each.Moved).OfType<Moved>().ToList();
                return (
                    Claim: claim,
                    Finding: Judge(claim, asked, entry.IsExample, named.Select(each => each.Measurement).FirstOrDefault())
                );
            })
            .Where(each => each.Finding is not null)
            // Two promises in one sentence (»markant fremgang«) are one claim.
            .DistinctBy(each => each.Claim.Sentence)
            .Select(each => each.Finding!);
    }

    /// <summary>The change as it is said in a message.</summary>
    public static SaidChange Said(Measurement measurement, Change change) =>
        new(
            SeriesCheck.NameOf(measurement),
            measurement.Unit,
            change.Baseline.Value,
            change.Latest.Value,
            change.Relative,
            measurement.Direction == Direction.Up
        );

    private static bool IsAsked(Claim claim, bool tellsResults, HashSet<(ImmutableArray<RunningWord>, int)> ofMovements) =>
        claim.Of switch
        {
            Promised.Benefit or Promised.Fall or Promised.Rise => true,
            Promised.Progress => tellsResults && claim.Text.Tells == Tells.Result,
            Promised.GreatProgress => (tellsResults && claim.Text.Tells == Tells.Result) || ofMovements.Contains(claim.Sentence),
            _ => false,
        };

    private static Diagnostic? Judge(Claim claim, List<Moved> asked, bool isExample, Measurement? named)
    {
        if (asked.Count == 0)
        {
            return claim.Of is Promised.Progress or Promised.GreatProgress
                ? null
                : ClaimRules.WithoutNumbers(claim.Place, claim.Words, named is null ? null : SeriesCheck.NameOf(named), isExample);
        }

        if (asked.Any(each => each.Bears(claim.Of, isNamed: named is not null)))
        {
            return null;
        }

        var best = asked.MaxBy(each => each.TheRightWay)!;
        return ClaimRules.PromisedProgress(
            claim.Place,
            claim.Words,
            claim.Of == Promised.GreatProgress,
            (int)(Far * 100),
            Said(best.Measurement, best.Change),
            best.Chart.IsLong && !best.HasSignal ? best.Chart.Points.Length : null
        );
    }

    // The words by which a sentence can name the measurement: »Fravær pr. elev« is named by »fraværet«.
    private static ImmutableArray<string> WordsOf(Measurement measurement) =>
        measurement.Kind == MeasurementKind.Qualitative
            ? []
            :
            [
                .. RunningText
                    .Of(SeriesCheck.NameOf(measurement))
                    .Words.Select(word => word.Letters.ToString().ToLowerInvariant())
                    .Where(word => word.Length >= Shared && !ChildWords.IsCounted(word)),
            ];

    private static bool IsNamed(ImmutableArray<string> names, Claim claim)
    {
        for (var i = claim.Sentence.Start; i < claim.Text.SentenceEnd(claim.Found.First); i++)
        {
            var letters = claim.Text.Words[i].Letters.Span;
            foreach (var name in names)
            {
                var same = 0;
                while (same < letters.Length && same < name.Length && char.ToLowerInvariant(letters[same]) == name[same])
                {
                    same++;
                }

                if (same >= Shared && same >= int.Min(letters.Length, name.Length) - MostEnding)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A measurement whose change can be judged. In a long series the last signal counts, for two numbers of many may differ by chance.
    private sealed record Moved(Measurement Measurement, Change Change, RunChart Chart)
    {
        public bool HasSignal => Chart.Signals is [.., { Outcome: Outcome.Better }];

        /// <summary>The change in the better direction as a share of the baseline; from zero, any change is infinite.</summary>
        public decimal TheRightWay => Share * Side(Change.Outcome);

        private decimal Share => decimal.Abs(Change.Relative ?? decimal.MaxValue);

        private bool IsGreatProgress => HasSignal || (Change.Outcome == Outcome.Better && TheRightWay >= Far);

        // What rose or fell without being named is something good.
        public bool Bears(Promised promise, bool isNamed) =>
            promise switch
            {
                Promised.Fall or Promised.Rise => Goes(promise == Promised.Rise ? Direction.Up : Direction.Down)
                    && (isNamed || Change.Outcome == Outcome.Better),
                Promised.GreatProgress => IsGreatProgress,
                _ => IsGreatProgress || (Change.Outcome == Outcome.Better && !Chart.IsLong),
            };

        public static Moved? Of(Measurement measurement, DateOnly? start) =>
            measurement.Direction is not null && Change.Of(measurement) is { } change && RunChart.Of(measurement, start) is { } chart
                ? new Moved(measurement, change, chart)
                : null;

        private bool Goes(Direction way)
        {
            var isThatWay = decimal.Sign(Change.Absolute) == (way == Direction.Up ? 1 : -1);
            return (Chart.Signals is [.., var last] && last.Goes == way) || (isThatWay && (!Chart.IsLong || Share >= Far));
        }

        private static decimal Side(Outcome outcome) =>
            outcome switch
            {
                Outcome.Better => 1,
                Outcome.Worse => -1,
                _ => 0,
            };
    }
}
