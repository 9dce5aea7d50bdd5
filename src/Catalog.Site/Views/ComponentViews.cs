using Catalog.Content.Markup;

namespace Catalog.Site.Views;

/// <summary>
/// The visual language on one page: the tokens as the stylesheet has them, and every component as the site's own parts show
/// it, filled in from this catalogue. What the catalogue does not have is null or empty.
/// </summary>
public sealed record ComponentsView(Frame Frame) : PageView(Frame)
{
    public required ImmutableArray<LinkView> Contents { get; init; }
    public required ImmutableArray<ColourTokenView> Colours { get; init; }
    public required ImmutableArray<TokenView> Steps { get; init; }
    public required ImmutableArray<TokenView> Spaces { get; init; }
    public required ImmutableArray<TokenView> Others { get; init; }
    public required ImmutableArray<TabView> Tabs { get; init; }
    public required string Asked { get; init; }
    public required string Tried { get; init; }
    public required ImmutableArray<EntryRowView> Listed { get; init; }
    public required EntryListView Cards { get; init; }
    public required EntryListView Rows { get; init; }
    public required ImmutableArray<DrawingView> Drawings { get; init; }
    public required ImmutableArray<LetterView> Letters { get; init; }
    public required ImmutableArray<TermCountView> Terms { get; init; }
    public required FiltersView Filters { get; init; }
    public SituationsView? Situations { get; init; }
    public SafeHtml Advice { get; init; } = SafeHtml.Empty;
    public required EntryView? Entry { get; init; }
    public required RetiredView? Retired { get; init; }
    public required ImmutableArray<MeasurementView> Measurements { get; init; }
    public SpreadView? Spread { get; init; }
    public required CoverageMatrixView Matrix { get; init; }
    public required CoverageTableView? Coverage { get; init; }
    public required ComponentFiguresView Figures { get; init; }
    public required StepView Form { get; init; }
    public required RuleView? Rule { get; init; }
    public required NewsItemView? News { get; init; }
}

/// <summary>The drawings that belong to no entry.</summary>
public sealed record ComponentFiguresView(SafeHtml Quintet, SafeHtml Wheel);

/// <summary>A colour in both schemes.</summary>
public sealed record ColourTokenView(string Name, ShadeView Light, ShadeView Dark);

/// <summary>A colour as written, as it comes out, its contrast with the paper, and what that is enough for.</summary>
public sealed record ShadeView(string SwatchClass, string Value, string Contrast, string Enough);

/// <summary>A token that is no colour: its value, and what it is in other circumstances.</summary>
public sealed record TokenView(string Name, string SampleClass, string Value, ImmutableArray<string> Otherwise);
