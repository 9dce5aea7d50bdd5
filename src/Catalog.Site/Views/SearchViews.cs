using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>
/// A field to search in: the search page, the relative path to the site's root, and the words that the script says.
/// </summary>
public sealed record SearchBoxView(SiteAddress Page, string Root, ImmutableArray<ScriptWordView> Words);

/// <summary>
/// A word for the site's script, under the name it asks for. The script fills in the places <c>{n}</c> and <c>{words}</c>.
/// </summary>
public sealed record ScriptWordView(string Name, string Text);

/// <summary>Filters over a list; the script fills them in, and without script they are not shown.</summary>
public sealed record FiltersView(ImmutableArray<ScriptWordView> Words);

/// <summary>
/// The page that searches, and the other ways into the catalogue, which need no script. <see cref="Steps"/> is how many steps of
/// sureness there are, 0 where the model has no scale.
/// </summary>
public sealed record SearchView(Frame Frame) : PageView(Frame)
{
    public required SearchBoxView Box { get; init; }
    public required ImmutableArray<TabView> Tabs { get; init; }
    public required string Asked { get; init; }
    public required int Steps { get; init; }
    public required string Tried { get; init; }
    public required SiteAddress AllEntries { get; init; }
    public required string FrameworkName { get; init; }
    public required ImmutableArray<LinkView> Elements { get; init; }
    public required ImmutableArray<VocabularyView> Vocabularies { get; init; }

    /// <summary>What practitioners say; null where the model has no situations.</summary>
    public SituationsView? Situations { get; init; }
}
