using Catalog.Content.Markup;
using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>An entry on one sheet of paper, for a meeting. What there is no room for is on the entry's own page.</summary>
public sealed record SheetView(Frame Frame) : PageView(Frame)
{
    public required EntryHeading Heading { get; init; }

    /// <summary>How large the title is set: 1 is the largest, 3 the smallest.</summary>
    public required string TitleSize { get; init; }

    /// <summary>"Example", or the status of an entry that is not in the catalogue; "" for one that is.</summary>
    public required string Notice { get; init; }

    /// <summary>What every page says of the whole site; null when there is nothing to say. A sheet has it in the margin.</summary>
    public string? OfSite { get; init; }

    public required ImmutableArray<SheetFactView> Facts { get; init; }

    /// <summary>What stands over the steps: what to do, or of what was stopped the name of the section.</summary>
    public required string Does { get; init; }
    public required ImmutableArray<SheetStepView> Steps { get; init; }

    /// <summary>What is done, where it is not written as steps.</summary>
    public required string Prose { get; init; }

    /// <summary>What is left out or shortened; "" when everything is there.</summary>
    public required string Left { get; init; }
    public required string Watch { get; init; }

    /// <summary>What happened, with every reservation, or that it is too long for the sheet.</summary>
    public required string Happened { get; init; }
    public required ImmutableArray<string> Questions { get; init; }
    public required ReachView Reach { get; init; }
    public required SafeHtml Code { get; init; }

    /// <summary>Who is together, as on the entry's own page; empty where nothing is known.</summary>
    public required SafeHtml People { get; init; }

    /// <summary>The page's address on the web, in words.</summary>
    public required string PageOnTheWeb { get; init; }
}

/// <summary>A question and its answer; the drawing is empty where there is none.</summary>
public sealed record SheetFactView(string Label, SafeHtml Drawing, string Answer);

/// <summary>A step: what it is called, if anything, and what one does.</summary>
public sealed record SheetStepView(string Lead, string Text);
