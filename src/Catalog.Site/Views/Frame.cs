using Catalog.Content.Markup;
using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>
/// What is around a page: its address and titles, the way to it, and what the whole site shares. The window title is at most
/// 70 letters, which is what browsers and search engines show. A page without <see cref="Search"/> has no quick search.
/// </summary>
public sealed record Frame
{
    public required SiteAddress Address { get; init; }
    public required ExternalAddress Canonical { get; init; }
    public required string Title { get; init; }
    public required string WindowTitle { get; init; }
    public required string Description { get; init; }
    public required bool NoIndex { get; init; }
    public required ImmutableArray<LinkView> Crumbs { get; init; }
    public required ImmutableArray<MenuItem> Menu { get; init; }
    public required Chrome Chrome { get; init; }
    public required SearchBoxView? Search { get; init; }

    /// <summary>The picture that goes with a shared link; null on pages that are not shared.</summary>
    public ExternalAddress? SharePicture { get; init; }

    /// <summary>The entry that the page is about; null on all other pages.</summary>
    public EntryHeading? Entry { get; init; }

    /// <summary>A script that this page has beside the one of all pages, and after it; null on pages that need no more.</summary>
    public SiteAddress? OwnScript { get; init; }

    /// <summary>A stylesheet that this page has beside the site's own; null on most.</summary>
    public SiteAddress? OwnStylesheet { get; init; }

    /// <summary>The banner of a frozen edition; null on the pages of today.</summary>
    public EditionBannerView? Banner { get; init; }

    /// <summary>Where a page has moved to; null where one stays.</summary>
    public SiteAddress? MovedTo { get; init; }
}

/// <summary>What all pages share.</summary>
public sealed record Chrome
{
    public required string SiteTitle { get; init; }

    /// <summary>What every page says of the whole site first: that it is a demonstration or a preview; null when it is neither.</summary>
    public string? Notice { get; init; }

    public required string Subtitle { get; init; }
    public required string Owner { get; init; }
    public required string Edition { get; init; }
    public required Address Front { get; init; }
    public required ExternalAddress FrontOnTheWeb { get; init; }
    public required ExternalAddress EntriesOnTheWeb { get; init; }
    public required Address Fonts { get; init; }
    public required Address Stylesheet { get; init; }
    public required Address Icon { get; init; }
    public required SiteAddress? Script { get; init; }
    public required string SearchVersion { get; init; }
    public required Address Accessibility { get; init; }
    public required LinkView? Booklet { get; init; }
    public required Address Data { get; init; }
    public required Address? Rules { get; init; }
    public Address? Editors { get; init; }
    public required Address? Coverage { get; init; }
    public required Address? Units { get; init; }
    public required ChoosingView? Choosing { get; init; }
    public required Address Propose { get; init; }
    public required string ContactName { get; init; }
    public required string Phone { get; init; }
    public required ExternalAddress PhoneAddress { get; init; }
    public required string Mailbox { get; init; }
    public required ExternalAddress? MailboxAddress { get; init; }

    /// <summary>What is new, and the editions; null while there are none.</summary>
    public SiteAddress? News { get; init; }

    public SiteAddress? Editions { get; init; }

    /// <summary>The catalogue's own pages that are not in the menu.</summary>
    public required ImmutableArray<LinkView> OtherPages { get; init; }

    /// <summary>The licence of the data, and where it can be read; null when none is chosen.</summary>
    public LinkView? Licence { get; init; }

    /// <summary>The feed; null on pages that are not followed.</summary>
    public SiteAddress? Feed { get; init; }
}

/// <summary>A line of the menu; that of the page itself is marked.</summary>
public sealed record MenuItem(string Text, SiteAddress Address, bool IsCurrent)
{
    /// <summary>Whether it is behind »Mere« where the window is narrow.</summary>
    public bool IsBehind { get; init; }
}

/// <summary>Words that lead somewhere, or nowhere when there is no address.</summary>
public sealed record LinkView(string Text, Address? Address);

/// <summary>A day for people and for machines (ISO 8601).</summary>
public sealed record DateView(string Text, string Iso);

/// <summary>The whole document around a page's own HTML.</summary>
public sealed record LayoutView(Frame Frame, SafeHtml Main) : PageView(Frame);
