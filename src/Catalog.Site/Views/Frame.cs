using Catalog.Content.Markup;
using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>
/// What stands around a page: its own address and words, the way to it, and what the whole site shares. The window title
/// is at most 70 letters, which is what browsers and search engines show. A page without <see cref="Search"/> has no quick search in its head.
/// </summary>
public sealed record Frame(
    SiteAddress Address,
    ExternalAddress Canonical,
    string Title,
    string WindowTitle,
    string Description,
    bool NoIndex,
    ImmutableArray<LinkView> Crumbs,
    ImmutableArray<MenuItem> Menu,
    Chrome Chrome,
    SearchBoxView? Search
)
{
    /// <summary>A script that this page has beside the one of all pages, and after it; null on pages that need no more.</summary>
    public SiteAddress? OwnScript { get; init; }

    /// <summary>A stylesheet that this page has beside the site's own; null on all but one.</summary>
    public SiteAddress? OwnStylesheet { get; init; }

    /// <summary>What tells that a page is of a frozen edition; null on the pages of today.</summary>
    public EditionBannerView? Banner { get; init; }

    /// <summary>Where a page has moved to; null where one stays.</summary>
    public SiteAddress? MovedTo { get; init; }
}

/// <summary>What all pages share.</summary>
public sealed record Chrome(
    string SiteTitle,
    string Subtitle,
    string Owner,
    string Edition,
    Address Front,
    ExternalAddress FrontOnTheWeb,
    ExternalAddress EntriesOnTheWeb,
    SiteAddress Stylesheet,
    SiteAddress Icon,
    SiteAddress? Script,
    string SearchVersion,
    Address Accessibility,
    Address? Booklet,
    Address Data,
    Address? Rules,
    Address? Coverage,
    ChoosingView? Choosing,
    Address Propose,
    string ContactName,
    string Phone,
    ExternalAddress PhoneAddress,
    string Mailbox,
    ExternalAddress? MailboxAddress
)
{
    /// <summary>What is new, and the editions; null while there are none.</summary>
    public SiteAddress? News { get; init; }

    public SiteAddress? Editions { get; init; }

    /// <summary>The licence of the data, and where it can be read; null when none is chosen.</summary>
    public LinkView? Licence { get; init; }

    /// <summary>The feed; null on pages that are not followed.</summary>
    public SiteAddress? Feed { get; init; }
}

/// <summary>A line of the menu; the page one stands on is marked.</summary>
public sealed record MenuItem(string Text, SiteAddress Address, bool IsCurrent);

/// <summary>Words that lead somewhere, or nowhere when there is no address.</summary>
public sealed record LinkView(string Text, Address? Address);

/// <summary>A day for people and for machines (ISO 8601).</summary>
public sealed record DateView(string Text, string Iso);

/// <summary>The whole document around a page's own HTML.</summary>
public sealed record LayoutView(Frame Frame, SafeHtml Main) : PageView(Frame);
