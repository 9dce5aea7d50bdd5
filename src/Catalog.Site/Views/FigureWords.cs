namespace Catalog.Site.Views;

/// <summary>The words that measurements and drawings ask for by name.</summary>
public static class FigureWords
{
    public const string BetterUp = "measurement.better-up";
    public const string BetterDown = "measurement.better-down";
    public const string FewerThan = "measurement.fewer-than";
    public const string Table = "measurement.table";
    public const string NoneYet = "measurement.none-yet";
    public const string OneOnly = "measurement.one-only";
    public const string AllKeptBack = "measurement.all-kept-back";
    public const string TargetReached = "measurement.target-reached";
    public const string TargetMissed = "measurement.target-missed";
    public const string MeasuredTwice = "measurement.measured-twice";
    public const string MeasuredOften = "measurement.measured-often";
    public const string KeptBack = "measurement.kept-back";
    public const string FirstKeptBack = "measurement.first-kept-back";
    public const string LastKeptBack = "measurement.last-kept-back";
    public const string ShowTable = "measurement.show-table";
    public const string Children = "measurement.children";
    public const string Adults = "measurement.adults";
    public const string Units = "measurement.units";

    public const string Better = "outcome.better";
    public const string Worse = "outcome.worse";
    public const string Unchanged = "outcome.unchanged";
    public const string Unjudged = "outcome.unjudged";
    public const string FromTo = "outcome.from-to";
    public const string Same = "outcome.same";
    public const string NoDirection = "outcome.no-direction";

    public const string RunTitle = "chart.run-title";
    public const string RunDescription = "chart.run-description";
    public const string PairTitle = "chart.pair-title";
    public const string PairDescription = "chart.pair-description";
    public const string Before = "chart.before";
    public const string After = "chart.after";
    public const string Baseline = "chart.baseline";
    public const string Median = "chart.median";
    public const string Target = "chart.target";
    public const string Hidden = "chart.hidden";
    public const string Signal = "chart.signal";
    public const string Cut = "chart.cut";
    public const string RoundIn = "chart.round-in";
    public const string TooFew = "chart.too-few";
    public const string NoSignal = "chart.no-signal";
    public const string ShiftAbove = "chart.shift-above";
    public const string ShiftBelow = "chart.shift-below";
    public const string TrendUp = "chart.trend-up";
    public const string TrendDown = "chart.trend-down";

    public const string NotAssessed = "sure.not-assessed";
    public const string SteeringTitle = "steering.title";
    public const string SteeringOne = "steering.one";
    public const string WheelTitle = "wheel.drawing";
    public const string WheelStep = "wheel.step";
    public const string WheelNow = "wheel.now";
    public const string WheelNowNothing = "wheel.now-nothing";
    public const string And = "wheel.and";

    /// <summary>Every key above; those that count have a <c>.one</c> and a <c>.many</c>.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        BetterUp,
        BetterDown,
        FewerThan,
        Table,
        NoneYet,
        OneOnly,
        AllKeptBack,
        TargetReached,
        TargetMissed,
        MeasuredTwice,
        MeasuredOften,
        FirstKeptBack,
        LastKeptBack,
        Better,
        Worse,
        Unchanged,
        Unjudged,
        FromTo,
        Same,
        NoDirection,
        RunTitle,
        RunDescription,
        PairTitle,
        PairDescription,
        Before,
        After,
        Baseline,
        Median,
        Target,
        Hidden,
        Signal,
        Cut,
        RoundIn,
        TooFew,
        NoSignal,
        ShiftAbove,
        ShiftBelow,
        TrendUp,
        TrendDown,
        NotAssessed,
        SteeringTitle,
        SteeringOne,
        WheelTitle,
        WheelStep,
        WheelNow,
        WheelNowNothing,
        And,
        .. new[] { KeptBack, ShowTable, Children, Adults, Units }.SelectMany(key => new[] { key + ".one", key + ".many" }),
    ];
}
