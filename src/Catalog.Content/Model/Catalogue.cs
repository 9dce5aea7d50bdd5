using System.Collections.Frozen;
using Catalog.Content.Markup;
using Catalog.Content.Text;

namespace Catalog.Content.Model;

/// <summary>
/// Everything a site is made of. Entries are sorted by id. <see cref="Unreadable"/> holds the ids of entries that
/// exist but could not be read, so that a link to one of them raises nothing more.
/// </summary>
public sealed record Catalogue(
    SiteSettings Site,
    ContentModel Model,
    ImmutableArray<Entry> Entries,
    ImmutableArray<FreePage> Pages,
    ImmutableArray<Image> Images,
    FrozenSet<string> Unreadable
)
{
    /// <summary>
    /// The paths of files that are there but not used, under the names they have and those they should have; a link to one raises
    /// nothing more.
    /// </summary>
    public FrozenSet<string> FaultyFiles { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The meetings of those who decide, in the order of their days. They are not published.</summary>
    public ImmutableArray<Meeting> Meetings { get; init; } = [];

    private readonly FrozenDictionary<string, Entry> byId = Entries.ToFrozenDictionary(entry => entry.Id);

    /// <summary>The entry with an id, or null.</summary>
    public Entry? Entry(string id) => byId.GetValueOrDefault(id);

    /// <summary>The entry that once had the id, or null.</summary>
    public Entry? Renamed(string former) => Entries.FirstOrDefault(entry => entry.Head.FormerAddresses.Any(each => each.Value == former));

    /// <summary>Whether a file for the id exists, readable or not.</summary>
    public bool Has(string id) => byId.ContainsKey(id) || Unreadable.Contains(id);
}

/// <summary>A page of free text. Its id is its file's name and its address. Pages with a menu position stand in the menu in that order.
/// <see cref="BeginWith"/> holds the ids of entries that the page recommends; <see cref="ShowsModel"/> puts the model's drawing
/// on it.</summary>
public sealed record FreePage(
    string Id,
    SourceText Source,
    Spanned<string> Title,
    string Summary,
    int? MenuPosition,
    RichText Text,
    bool ShowsModel,
    ImmutableArray<Spanned<string>> BeginWith
)
{
    /// <summary>The key that names the entries a page recommends.</summary>
    public const string BeginWithKey = "begynd_med";
}

/// <summary>What is published: the content of <c>site.yml</c>.</summary>
public sealed record SiteSettings(
    SourceText Source,
    string Title,
    string Subtitle,
    string Owner,
    int Edition,
    Uri BaseAddress,
    SiteContact Contact,
    Spanned<AccessibilityStatement>? Accessibility,
    Repository? Repository,
    Spanned<string> PrimaryColour,
    Spanned<string> AccentColour,
    SiteLimits Limits,
    Licence? Licence
)
{
    /// <summary>The private folder of drafts, from the catalogue's folder (<c>../kladder</c>); null when there is none.</summary>
    public Spanned<string>? Drafts { get; init; }

    /// <summary>The version of the program that the catalogue asks for at least; null when it takes any.</summary>
    public Spanned<ProgramVersion>? Program { get; init; }

    /// <summary>Whether the site has the editors' table.</summary>
    public bool HasEditorsPage { get; init; }

    /// <summary>Whether all of it is made up, to show what a catalogue can be; every page says so.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>Where the owner is written.</summary>
    public TextSpan OwnerAt { get; init; }

    /// <summary>Where the year of the edition is written.</summary>
    public TextSpan EditionAt { get; init; }

    /// <summary>Where the address is written.</summary>
    public TextSpan AddressAt { get; init; }
}

/// <summary>How readers reach those who publish.</summary>
public sealed record SiteContact(Spanned<string>? Unit, string Phone, string Mailbox)
{
    /// <summary>Where the telephone number is written.</summary>
    public TextSpan PhoneAt { get; init; }

    /// <summary>Where the mailbox is written.</summary>
    public TextSpan MailboxAt { get; init; }
}

/// <summary>Where the state's tool keeps the accessibility statement, and the day it was last renewed.</summary>
public sealed record AccessibilityStatement(Uri Address, Spanned<DateOnly>? Renewed);

/// <summary>The repository that takes proposals, and the branch they go to.</summary>
public sealed record Repository(Uri Address, string Branch);

/// <summary>What others may do with the catalogue's data: the licence's name, and where it can be read.</summary>
public sealed record Licence(string Name, Uri Address);

/// <summary>Limits that a municipality sets itself: the smallest count of children that is shown, and the largest image in KB.</summary>
public sealed record SiteLimits(int SmallCount, int ImageKilobytes);
