using Catalog.Content.Markup;
using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>One entry, in the order the page shows it. Empty lists and empty texts are left out of the page.</summary>
public sealed record EntryView(Frame Frame) : PageView(Frame)
{
    public required EntryHeading Heading { get; init; }
    public required LinkView Type { get; init; }
    public required bool IsExample { get; init; }
    public required StatusView? Status { get; init; }
    public required AnswerView Answer { get; init; }
    public required string AlsoKnownAs { get; init; }
    public required string ForWhomShort { get; init; }
    public required ImmutableArray<FactView> ForWhom { get; init; }
    public required string HowMuchShort { get; init; }
    public required ImmutableArray<FactView> HowMuch { get; init; }
    public required EvidenceView HowSure { get; init; }
    public required SteeringView? Steering { get; init; }
    public required bool HasGoals { get; init; }
    public required string Hypothesis { get; init; }
    public required ImmutableArray<GoalView> Goals { get; init; }
    public required ImmutableArray<SectionView> Sections { get; init; }
    public required LayersView Layers { get; init; }
    public required OwnFieldsView Own { get; init; }
    public required ImmutableArray<MeasurementView> Measurements { get; init; }
    public required bool HasNumbers { get; init; }

    /// <summary>What the numbers above the drawings are, once for all of them.</summary>
    public required ImmutableArray<MarkView> Marks { get; init; }
    public required ImmutableArray<CycleView> Cycles { get; init; }
    public required ImmutableArray<PartnerView> Partners { get; init; }
    public required CourseView? Course { get; init; }
    public required ImmutableArray<RelationView> Relations { get; init; }
    public required ImmutableArray<SourceView> Sources { get; init; }
    public required DateView? Reviewed { get; init; }
    public required LinkView? Contact { get; init; }
    public required string Citation { get; init; }
    public required ExternalAddress? Correct { get; init; }

    /// <summary>The entry on one sheet of paper; null in a frozen edition.</summary>
    public SiteAddress? Sheet { get; init; }

    /// <summary>What must be measured for the goals to be seen; null on a published site.</summary>
    public PlanView? Plan { get; init; }

    public BadgeView? Badge { get; init; }

    public RetiredView? Retired { get; init; }

    public HistoryView? History { get; init; }

    /// <summary>Where it has been taken up since, or null.</summary>
    public SpreadView? Spread { get; init; }
}

/// <summary>How far an entry is, what that means, where the site explains it, and whether it stands on the catalogue's own shelf.</summary>
public sealed record StatusView(string Name, string Meaning, SiteAddress? Explained, bool IsInCatalogue);

/// <summary>The sections by layer: what one does, what one understands, and what one looks up. The first of what one does leads.</summary>
public sealed record LayersView(
    SectionView? Steps,
    ImmutableArray<SectionView> Beside,
    ImmutableArray<SectionView> Know,
    ImmutableArray<SectionView> Archive
);

/// <summary>A label and its values ("Arena": Skole, Fritid).</summary>
public sealed record FactView(string Label, ImmutableArray<LinkView> Values);

/// <summary>How sure one can be, dimension by dimension, and why. Without assessment there are no rows.</summary>
public sealed record EvidenceView(ImmutableArray<EvidenceRowView> Rows, string Reason, string Source);

/// <summary>
/// One dimension of the evidence as a question, so that no grade reads as the size of an effect, and its answer: what the grade
/// means. The drawing shows the grade among the others. <see cref="Dimension"/> is "" where the model has no question and the
/// name stands for it.
/// </summary>
public sealed record EvidenceRowView(string Dimension, string Question, SafeHtml Steps, string Grade, string GradeName, string Answer)
{
    /// <summary>The grade as one says it; "" where the model has no such words.</summary>
    public required string Spoken { get; init; }
}

/// <summary>A goal, the criterion that shows that it is met, and the name of the measurement that shows it.</summary>
public sealed record GoalView(string Text, string Criterion, string Measurement);

/// <summary>
/// A section of the entry. An element's section shows the pejlinger it steers by and leads to the element. With
/// <see cref="IsVoice"/> it is the section in which children have their say.
/// </summary>
public sealed record SectionView(
    string Id,
    string Heading,
    SiteAddress? Element,
    ImmutableArray<IndicatorView> Indicators,
    bool IsVoice,
    SafeHtml Text
)
{
    /// <summary>The code of the element and its tint; null for other sections.</summary>
    public ElementCodeView? Code { get; init; }
}

/// <summary>An element's code in its own tint, as the wheel has it. Tints are numbered from 1.</summary>
public sealed record ElementCodeView(string Id, int Tint);

/// <summary>A unit that takes part, with its page where the site has one.</summary>
public sealed record PartnerView(LinkView Unit, string Role);

/// <summary>The days of the course that have come or are planned, who chose the trial, and why.</summary>
public sealed record CourseView(ImmutableArray<CourseDayView> Days, string ChosenBy, string Reason);

/// <summary>A day of the course and what it is called.</summary>
public sealed record CourseDayView(string Name, string Day);

/// <summary>What the entry is to others: a label, what to make of it, and the others.</summary>
public sealed record RelationView(string Label, string Why, ImmutableArray<CardView> Entries);

/// <summary>A source, with a link where there is an address.</summary>
public sealed record SourceView(string Title, string Publisher, string Year, ExternalAddress? Address, string Licence);
