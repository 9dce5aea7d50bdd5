using Catalog.Content.Markup;
using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>One entry, in the order the page shows it. Empty lists and empty texts are left out of the page.</summary>
public sealed record EntryView(
    Frame Frame,
    string Title,
    string Summary,
    LinkView Type,
    bool IsExample,
    StatusView? Status,
    string AlsoKnownAs,
    string ForWhomShort,
    ImmutableArray<FactView> ForWhom,
    string HowMuchShort,
    ImmutableArray<FactView> HowMuch,
    EvidenceView HowSure,
    ImmutableArray<LinkView> Contents,
    SteeringView? Steering,
    bool HasGoals,
    string Hypothesis,
    ImmutableArray<GoalView> Goals,
    ImmutableArray<SectionView> Sections,
    ImmutableArray<MeasurementView> Measurements,
    ImmutableArray<CycleView> Cycles,
    ImmutableArray<PartnerView> Partners,
    CourseView? Course,
    ImmutableArray<RelationView> Relations,
    ImmutableArray<SourceView> Sources,
    DateView? Reviewed,
    LinkView? Contact,
    string Citation,
    ExternalAddress? Propose
) : PageView(Frame)
{
    public BadgeView? Badge { get; init; }

    public RetiredView? Retired { get; init; }

    public HistoryView? History { get; init; }
}

/// <summary>How far an entry is, and what that means.</summary>
public sealed record StatusView(string Name, string Meaning);

/// <summary>A label and its values ("Arena": Skole, Fritid).</summary>
public sealed record FactView(string Label, ImmutableArray<LinkView> Values);

/// <summary>How sure one can be, dimension by dimension, and why. Without assessment there are no rows.</summary>
public sealed record EvidenceView(ImmutableArray<EvidenceRowView> Rows, string Reason, string Source);

/// <summary>One dimension of the evidence; the drawing shows the grade among the others.</summary>
public sealed record EvidenceRowView(string Dimension, string Question, SafeHtml Steps, string Grade, string GradeName, string Meaning);

/// <summary>A goal, the criterion that shows it is met, and the name of the measurement that tells.</summary>
public sealed record GoalView(string Text, string Criterion, string Measurement);

/// <summary>A section of the entry. An element's section shows the pejlinger it steers by and leads to the element; in one that <see cref="IsVoice"/> children are heard.</summary>
public sealed record SectionView(
    string Id,
    string Heading,
    SiteAddress? Element,
    ImmutableArray<IndicatorView> Indicators,
    bool IsVoice,
    SafeHtml Text
);

/// <summary>A unit that takes part.</summary>
public sealed record PartnerView(string Name, string Role);

/// <summary>The days of the course that have come or are planned, who chose the trial, and why.</summary>
public sealed record CourseView(ImmutableArray<CourseDayView> Days, string ChosenBy, string Reason);

/// <summary>A day of the course and what it is called.</summary>
public sealed record CourseDayView(string Name, string Day);

/// <summary>What the entry is to others: a label, what to make of it, and the others.</summary>
public sealed record RelationView(string Label, string Why, ImmutableArray<CardView> Entries);

/// <summary>A source, with a link where there is an address.</summary>
public sealed record SourceView(string Title, string Publisher, string Year, ExternalAddress? Address, string Licence);
