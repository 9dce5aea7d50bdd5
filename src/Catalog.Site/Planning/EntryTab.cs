using Catalog.Content.Model;

namespace Catalog.Site.Planning;

/// <summary>What the entries of a tab have in common.</summary>
public enum TabKind
{
    Catalogue,
    UnderWay,
    Learnt,
    Examples,
}

/// <summary>
/// A tab of the list of entries, from A to Å: where it is, and which entries it has. A long one is cut into pages. Examples have
/// a tab of their own where there are other entries on the catalogue's shelf, and otherwise the first one.
/// </summary>
public sealed record EntryTab(TabKind Kind, SiteAddress Address, ImmutableArray<Entry> Entries)
{
    /// <summary>How many entries a page has, so that it stays under 60 KB.</summary>
    public const int PageSize = 30;

    public int Pages => int.Max(1, (Entries.Length + PageSize - 1) / PageSize);

    /// <summary>The tabs of the catalogue in the order that they are shown, those without entries included.</summary>
    public static ImmutableArray<EntryTab> Of(ImmutableArray<Entry> listed, ImmutableArray<Entry> underWay, ImmutableArray<Entry> learnt)
    {
        ImmutableArray<Entry> real = [.. listed.Where(entry => !entry.IsExample)];
        ImmutableArray<Entry> examples = [.. listed.Where(entry => entry.IsExample)];
        var isOnlyExamples = real.IsEmpty && !examples.IsEmpty;
        return
        [
            isOnlyExamples ? new(TabKind.Examples, Urls.Entries, examples) : new(TabKind.Catalogue, Urls.Entries, real),
            new(TabKind.UnderWay, Urls.UnderWay, underWay),
            new(TabKind.Learnt, Urls.Learnt, learnt),
            .. isOnlyExamples ? Array.Empty<EntryTab>() : [new(TabKind.Examples, Urls.Examples, examples)],
        ];
    }

    /// <summary>Where a page of the tab is; the first has the tab's own address.</summary>
    public SiteAddress AddressOf(int number) => number == 1 ? Address : Urls.ListPage(Address, number);

    /// <summary>The entries of a page, counted from 1.</summary>
    public ImmutableArray<Entry> On(int number) => [.. Entries.Skip((number - 1) * PageSize).Take(PageSize)];
}
