using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes a page of the list of entries: one of its tabs, from A to Å.</summary>
internal static class AllEntriesViewFactory
{
    // So many numbers of pages stand in a row; of more, those around the page, and all of them behind a word.
    private const int MostNumbers = 8;

    public static AllEntriesView Create(ViewContext context, PlannedPage.OfList page)
    {
        var (tab, words, index) = (page.Tab, context.Words, context.Plan.Index);
        var entries = tab.On(page.Number);
        var (title, description) = WordsOf(tab.Kind);
        var isToday = context.Frozen is null;
        return new AllEntriesView(
            FrameFactory.Create(
                context,
                page.Address,
                page.Number == 1 ? words[title] : words.With(ListWords.TitleOfPage, ("title", words[title]), ("n", Written(page.Number))),
                words[description],
                [Crumbs.Front(context)]
            ) with
            {
                OwnScript = context.ListScript,
            }
        )
        {
            Name = words[ListWords.ListTitle],
            Tabs = Tabs(context, tab),
            Asked = EvidenceViewFactory.AskedOfEffect(context.Model),
            Tried = words[tab.Kind == TabKind.UnderWay ? ListWords.Trying : ListWords.Tried],
            Groups = [.. Groups(context, tab, entries)],
            Letters = tab.Pages > 1 ? [.. Letters(tab)] : [],
            Pages =
                tab.Pages > 1
                    ?
                    [
                        .. Enumerable
                            .Range(1, tab.Pages)
                            .Where(number => tab.Pages <= MostNumbers || IsNear(number, page.Number, tab.Pages))
                            .Select(Link),
                    ]
                    : [],
            AllPages = tab.Pages > MostNumbers ? [.. Enumerable.Range(1, tab.Pages).Select(Link)] : [],
            Filters = isToday && !tab.Entries.IsEmpty ? FiltersViewFactory.Create(context) : null,
            IsWhole = tab.Pages == 1,
            Search = Urls.Search,
            HasExamples = tab.Kind == TabKind.Examples,
            Booklet = isToday && page.Address == Urls.Entries ? context.Chrome.Booklet : null,
        };

        NumberedLinkView Link(int number) => new(Written(number), tab.AddressOf(number), number == page.Number);
    }

    /// <summary>The tabs that have entries, and the one that is shown.</summary>
    public static ImmutableArray<TabView> Tabs(ViewContext context, EntryTab? shown) =>
        [
            .. context
                .Plan.Index.Tabs.Where(tab => !tab.Entries.IsEmpty || tab.Kind == shown?.Kind)
                .Select(tab => new TabView(
                    IdOf(tab.Kind),
                    NameOf(context, tab),
                    Written(tab.Entries.Length),
                    tab.Address,
                    tab.Kind == shown?.Kind
                )),
        ];

    /// <summary>What a tab is called in addresses.</summary>
    public static string IdOf(TabKind kind) =>
        kind switch
        {
            TabKind.Catalogue => "kataloget",
            TabKind.UnderWay => "i-gang",
            TabKind.Learnt => "laert",
            _ => "eksempler",
        };

    // Entries that have been evaluated and wait are among those under way, and the tab says so.
    private static string NameOf(ViewContext context, EntryTab tab)
    {
        var name = context.Words[TabWordOf(tab.Kind)];
        var statuses = tab.Kind == TabKind.UnderWay ? StatusesOf(context.Model, tab.Entries) : [];
        return statuses.Length < 2
            ? name
            : string.Join(", ", [statuses[0].Name, .. statuses[1..^1].Select(Lower)])
                + $" {context.Words[ListWords.And]} {Lower(statuses[^1])}";

        static string Lower(Status status) => status.Name.ToLower(Danish.Culture);
    }

    private static IEnumerable<EntryGroupView> Groups(ViewContext context, EntryTab tab, ImmutableArray<Entry> entries)
    {
        var statuses = tab.Kind is TabKind.UnderWay or TabKind.Learnt ? StatusesOf(context.Model, entries) : [];
        if (statuses.Length < 2)
        {
            return entries.IsEmpty ? [] : [new("", "", Rows(entries))];
        }

        return statuses.Select(status => new EntryGroupView(
            status.Name,
            status.Meaning,
            Rows([.. entries.Where(entry => entry.Head.Status?.Value == status.Id)])
        ));

        ImmutableArray<EntryRowView> Rows(ImmutableArray<Entry> those)
        {
            var firsts = those.DistinctBy(entry => Factories.Letters.Of(entry.SortKey)).Select(entry => entry.Id).ToHashSet();
            return
            [
                .. those.Select(entry => new EntryRowView(
                    context.Card(entry),
                    firsts.Contains(entry.Id) && tab.Pages > 1 ? Factories.Letters.AnchorOf(Factories.Letters.Of(entry.SortKey)) : "",
                    tab.Kind is TabKind.UnderWay or TabKind.Learnt ? TrialNotes.Of(context, entry) : []
                )),
            ];
        }
    }

    private static ImmutableArray<Status> StatusesOf(ContentModel model, ImmutableArray<Entry> entries) =>
        [.. model.Lifecycle.Statuses.Where(status => entries.Any(entry => entry.Head.Status?.Value == status.Id))];

    // A letter leads to the first of its entries, on whichever page that is.
    private static IEnumerable<LetterView> Letters(EntryTab tab) =>
        tab
            .Entries.Select((entry, place) => (Letter: Factories.Letters.Of(entry.SortKey), Page: (place / EntryTab.PageSize) + 1))
            .DistinctBy(found => found.Letter)
            .Select(found => new LetterView(found.Letter, tab.AddressOf(found.Page).At(Factories.Letters.AnchorOf(found.Letter))));

    // The first, the last, and those around the one that is shown.
    private static bool IsNear(int number, int shown, int last) => number == 1 || number == last || Math.Abs(number - shown) <= 2;

    private static string Written(int number) => number.ToString("N0", Danish.Culture);

    private static WordKey TabWordOf(TabKind kind) =>
        kind switch
        {
            TabKind.Catalogue => ListWords.TabCatalogue,
            TabKind.UnderWay => ListWords.TabUnderWay,
            TabKind.Learnt => ListWords.TabLearnt,
            _ => ListWords.TabExamples,
        };

    private static (WordKey Title, WordKey Description) WordsOf(TabKind kind) =>
        kind switch
        {
            TabKind.Catalogue => (ListWords.AllEntriesTitle, ListWords.AllEntriesDescription),
            TabKind.UnderWay => (ListWords.UnderWayTitle, ListWords.UnderWayDescription),
            TabKind.Learnt => (ListWords.LearntTitle, ListWords.LearntDescription),
            _ => (ListWords.ExamplesTitle, ListWords.ExamplesDescription),
        };
}
