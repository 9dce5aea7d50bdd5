using System.Collections.Frozen;
using System.Threading;
using System.Threading.Tasks;

namespace Catalog.BrowserTests.Surroundings;

/// <summary>The sites that are looked at, each built and served once in a run.</summary>
internal static class Sites
{
    // Name of the site, where its catalogue lies in the repository, and whether drafts are shown, with which the page of
    // components comes. This list is the only place.
    private static readonly (string Name, string Source, bool Drafts)[] Sources =
    [
        ("leveret", "", false),
        ("ishoej", "tests/sites/ishoej", false),
        ("horsens", "tests/sites/horsens", false),
        ("eksempelkoebing", "tests/sites/eksempelkoebing", true),
    ];

    private static readonly FrozenDictionary<string, Lazy<Task<BuiltSite>>> Built = Sources.ToFrozenDictionary(
        each => each.Name,
        each => new Lazy<Task<BuiltSite>>(
            () => Task.Run(() => BuiltSite.Make(each.Name, each.Source, each.Drafts)),
            LazyThreadSafetyMode.ExecutionAndPublication
        )
    );

    private static readonly FrozenDictionary<(string Name, Way Way), Lazy<Task<Uri>>> Begun = (
        from each in Sources
        from way in Enum.GetValues<Way>()
        select (each.Name, way)
    ).ToFrozenDictionary(each => each, each => new Lazy<Task<Uri>>(() => Task.Run(() => Begin(each.Name, each.way))));

    public static IEnumerable<string> Names => Sources.Select(each => each.Name);

    /// <summary>Where a site's catalogue lies in the repository.</summary>
    public static string SourceOf(string name) => Sources.Single(each => each.Name == name).Source;

    public static Task<BuiltSite> Of(string name) => Built[name].Value;

    /// <summary>Where a site begins: on a server on loopback, or in its folder.</summary>
    public static Task<Uri> Start(string name, Way way) => Begun[(name, way)].Value;

    private static async Task<Uri> Begin(string name, Way way) =>
        way switch
        {
            Way.Folder => new Uri((await Of(name)).FileAddress),
            Way.EmptyScripts => await SiteServer.Start((await Of(name)).Folder, "--empty-scripts"),
            _ => await SiteServer.Start((await Of(name)).Folder),
        };
}

/// <summary>How a reader comes to the site.</summary>
public enum Way
{
    /// <summary>Over HTTP, from a host of static files.</summary>
    Server,

    /// <summary>From a folder that was unzipped and opened.</summary>
    Folder,

    /// <summary>Over HTTP, from a host that gives no scripts, so that a test may run its own in a page that has none.</summary>
    EmptyScripts,
}
