using Catalog.Content.Markup;

namespace Catalog.Site.Views;

/// <summary>
/// The visual language on one page: the tokens as the stylesheet has them, and every component as the site's own parts show
/// it, with what this catalogue has to show. What it has not got is null or empty.
/// </summary>
public sealed record ComponentsView(
    Frame Frame,
    ImmutableArray<LinkView> Contents,
    ImmutableArray<ColourTokenView> Colours,
    ImmutableArray<TokenView> Steps,
    ImmutableArray<TokenView> Spaces,
    ImmutableArray<TokenView> Others,
    EntryListView Cards,
    EntryListView Rows,
    ImmutableArray<LetterView> Letters,
    ImmutableArray<TermCountView> Terms,
    FiltersView Filters,
    EntryView? Entry,
    RetiredView? Retired,
    ImmutableArray<MeasurementView> Measurements,
    CoverageTableView? Coverage,
    ComponentFiguresView Figures,
    ImmutableArray<QuestionView> Questions,
    RuleView? Rule,
    NewsItemView? News
) : PageView(Frame);

/// <summary>The drawings that stand by themselves.</summary>
public sealed record ComponentFiguresView(SafeHtml Quintet, SafeHtml Wheel);

/// <summary>A colour in both schemes.</summary>
public sealed record ColourTokenView(string Name, ShadeView Light, ShadeView Dark);

/// <summary>A colour as written, as it comes out, its contrast with the paper, and what that is enough for.</summary>
public sealed record ShadeView(string SwatchClass, string Value, string Contrast, string Enough);

/// <summary>A token that is no colour: its value, and what it is in other circumstances.</summary>
public sealed record TokenView(string Name, string SampleClass, string Value, ImmutableArray<string> Otherwise);
