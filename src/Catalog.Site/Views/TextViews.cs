using Catalog.Content.Markup;
using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>The model: its drawing, its text, and its elements with their pejlinger.</summary>
public sealed record FrameworkView(
    Frame Frame,
    string Name,
    string Summary,
    SafeHtml Body,
    SafeHtml Quintet,
    ImmutableArray<ElementSectionView> Elements,
    string Source,
    string SourceNote
) : PageView(Frame);

/// <summary>An element on the model's page.</summary>
public sealed record ElementSectionView(
    string Id,
    string Name,
    string Summary,
    SiteAddress Address,
    bool IsCentre,
    ImmutableArray<IndicatorView> Indicators
)
{
    /// <summary>The name, ready to be followed by <see cref="Rather"/>.</summary>
    public required string First { get; init; }

    /// <summary>What it goes before, as it follows its name; "" where it goes before nothing.</summary>
    public required string Rather { get; init; }
}

/// <summary>The glossary: words by letter, and abbreviations.</summary>
public sealed record GlossaryView(Frame Frame, ImmutableArray<GlossaryLetterView> Letters, ImmutableArray<AbbreviationView> Abbreviations)
    : PageView(Frame);

/// <summary>The words under one letter.</summary>
public sealed record GlossaryLetterView(string Letter, string Anchor, SiteAddress Address, ImmutableArray<GlossaryTermView> Terms);

/// <summary>A word, its other forms in one line, and its explanation.</summary>
public sealed record GlossaryTermView(string Word, string Anchor, string Aliases, string Explanation);

/// <summary>An abbreviation and what it stands for.</summary>
public sealed record AbbreviationView(string Letters, string Anchor, string Words, string Explanation);

/// <summary>
/// A page of free text with a table of its own headings, and where the page asks for it with the model's drawing and entries to
/// begin with.
/// </summary>
public sealed record FreePageView(
    Frame Frame,
    string Summary,
    ImmutableArray<LinkView> Contents,
    SafeHtml Quintet,
    SafeHtml Body,
    ImmutableArray<CardView> BeginWith
) : PageView(Frame);

/// <summary>The year as a drawing and step by step, as planned and as it went, and where in it the site's day is.</summary>
public sealed record WheelView(Frame Frame, string Summary, string Now, SafeHtml Drawing, ImmutableArray<WheelStepView> Steps)
    : PageView(Frame)
{
    /// <summary>What is counted as having happened, and between which days; "" when nothing has.</summary>
    public string Counted { get; init; } = "";
}

/// <summary>A step of the year, with its number in the drawing.</summary>
public sealed record WheelStepView
{
    public required string Number { get; init; }
    public required string Name { get; init; }
    public required string Anchor { get; init; }
    public required SiteAddress Address { get; init; }
    public required string Months { get; init; }
    public required bool IsNow { get; init; }
    public required string Text { get; init; }
    public required DateView? Planned { get; init; }
    public required DateView? Actual { get; init; }

    /// <summary>What the entries and the editions say has happened in the step's months.</summary>
    public ImmutableArray<string> Happened { get; init; } = [];
}

/// <summary>The page for an address that does not exist. Its links are absolute, since it can be shown at any address.</summary>
public sealed record NotFoundView(Frame Frame) : PageView(Frame);

/// <summary>What the data are, file by file, and what one may do with them; no licence where the owner has not chosen one.</summary>
public sealed record DataView(Frame Frame, string Count, ImmutableArray<DataFileView> Files, LinkView? Licence) : PageView(Frame);

/// <summary>A file of data: what it is called, where it is, and what it is for.</summary>
public sealed record DataFileView(string Name, SiteAddress Address, string Purpose);

/// <summary>The address the law asks for. <see cref="Statement"/> is null while there is no statement.</summary>
public sealed record AccessibilityView(Frame Frame, ExternalAddress? Statement, DateView? Renewed) : PageView(Frame);
