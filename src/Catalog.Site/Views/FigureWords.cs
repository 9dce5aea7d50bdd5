namespace Catalog.Site.Views;

/// <summary>The words of measurements and drawings.</summary>
public static class FigureWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey BetterUp = new(Group, "measurement.better-up");
    public static readonly WordKey BetterDown = new(Group, "measurement.better-down");
    public static readonly WordKey FewerThan = new(Group, "measurement.fewer-than");
    public static readonly WordKey Table = new(Group, "measurement.table");
    public static readonly WordKey NoneYet = new(Group, "measurement.none-yet");
    public static readonly WordKey OneOnly = new(Group, "measurement.one-only");
    public static readonly WordKey AllHidden = new(Group, "measurement.all-kept-back");
    public static readonly WordKey TargetReached = new(Group, "measurement.target-reached");
    public static readonly WordKey TargetMissed = new(Group, "measurement.target-missed");
    public static readonly WordKey MeasuredTwice = new(Group, "measurement.measured-twice");
    public static readonly WordKey MeasuredOften = new(Group, "measurement.measured-often");
    public static readonly CountedWord SomeHidden = new(Group, "measurement.kept-back");
    public static readonly WordKey FirstHidden = new(Group, "measurement.first-kept-back");
    public static readonly WordKey LastHidden = new(Group, "measurement.last-kept-back");
    public static readonly WordKey NotCompared = new(Group, "measurement.not-compared");
    public static readonly WordKey MeasuredOn = new(Group, "measurement.measured-on");
    public static readonly WordKey MeasuredOnEach = new(Group, "measurement.measured-on-each");
    public static readonly WordKey LastMeasuredOn = new(Group, "measurement.last-measured-on");
    public static readonly WordKey NoteOn = new(Group, "measurement.note-on");
    public static readonly WordKey OneLeftOut = new(Group, "measurement.one-left-out");
    public static readonly WordKey SomeLeftOut = new(Group, "measurement.some-left-out");
    public static readonly WordKey OnFew = new(Group, "measurement.on-few");
    public static readonly WordKey OnFewer = new(Group, "measurement.on-fewer");
    public static readonly WordKey OnOther = new(Group, "measurement.on-other");
    public static readonly CountedWord Children = new(Group, "measurement.children");
    public static readonly CountedWord Adults = new(Group, "measurement.adults");
    public static readonly CountedWord Units = new(Group, "measurement.units");

    public static readonly WordKey Better = new(Group, "outcome.better");
    public static readonly WordKey Worse = new(Group, "outcome.worse");
    public static readonly WordKey Unchanged = new(Group, "outcome.unchanged");
    public static readonly WordKey Unjudged = new(Group, "outcome.unjudged");
    public static readonly WordKey FromTo = new(Group, "outcome.from-to");
    public static readonly WordKey Same = new(Group, "outcome.same");
    public static readonly WordKey NoDirection = new(Group, "outcome.no-direction");

    public static readonly WordKey RunTitle = new(Group, "chart.run-title");
    public static readonly WordKey RunDescription = new(Group, "chart.run-description");
    public static readonly WordKey PairTitle = new(Group, "chart.pair-title");
    public static readonly WordKey PairDescription = new(Group, "chart.pair-description");
    public static readonly WordKey Before = new(Group, "chart.before");
    public static readonly WordKey After = new(Group, "chart.after");
    public static readonly WordKey Baseline = new(Group, "chart.baseline");
    public static readonly WordKey Median = new(Group, "chart.median");
    public static readonly WordKey MedianBefore = new(Group, "chart.median-before");
    public static readonly WordKey Target = new(Group, "chart.target");
    public static readonly WordKey MedianName = new(Group, "chart.median-name");
    public static readonly WordKey TargetName = new(Group, "chart.target-name");
    public static readonly WordKey HiddenSign = new(Group, "chart.hidden");
    public static readonly WordKey Signal = new(Group, "chart.signal");
    public static readonly WordKey SignalsMeaning = new(Group, "chart.signals-meaning");
    public static readonly WordKey LeftOutSign = new(Group, "chart.left-out");
    public static readonly WordKey Cut = new(Group, "chart.cut");
    public static readonly WordKey RoundFrom = new(Group, "chart.round-from");
    public static readonly WordKey TooFew = new(Group, "chart.too-few");
    public static readonly WordKey NoSignal = new(Group, "chart.no-signal");
    public static readonly WordKey ShiftAbove = new(Group, "chart.shift-above");
    public static readonly WordKey ShiftBelow = new(Group, "chart.shift-below");
    public static readonly WordKey ShiftOverBefore = new(Group, "chart.shift-over-before");
    public static readonly WordKey ShiftUnderBefore = new(Group, "chart.shift-under-before");
    public static readonly WordKey ShiftAboveName = new(Group, "chart.shift-above-name");
    public static readonly WordKey ShiftBelowName = new(Group, "chart.shift-below-name");
    public static readonly WordKey TrendUpName = new(Group, "chart.trend-up-name");
    public static readonly WordKey TrendDownName = new(Group, "chart.trend-down-name");
    public static readonly CountedWord FewBefore = new(Group, "chart.few-before");
    public static readonly WordKey TrendUp = new(Group, "chart.trend-up");
    public static readonly WordKey TrendDown = new(Group, "chart.trend-down");

    public static readonly WordKey SteeringTitle = new(Group, "steering.title");
    public static readonly WordKey SteeringOne = new(Group, "steering.one");
}
