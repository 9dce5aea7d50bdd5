using System.Diagnostics;
using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Site.Rendering;
using Catalog.Site.Search;

namespace Catalog.Cli.Serving;

/// <summary>
/// A site after an edit: what is served now, the files that changed, the search, whose findings are made when they are asked for,
/// and the time.
/// </summary>
public sealed record Rebuilt(ServedSite Site, ImmutableArray<string> Changed, SearchBuild? Search, TimeSpan Took);

/// <summary>Builds a folder in memory after each edit. What has not changed comes from the cache.</summary>
public sealed class Rebuilding(SourceFolder folder, Func<BuildOptions> options)
{
    private readonly SiteMemory memory = new();
    private volatile SourceTree? sources;
    private ImmutableArray<Diagnostic> unread = [];
    private BuildOptions? asked;

    /// <summary>The sources as they were last read; null before the first time.</summary>
    public SourceTree? Sources => sources;

    /// <summary>
    /// The site after <paramref name="before"/>, or null when nothing has changed. While the sources have errors or cannot be read,
    /// the last files without errors are served.
    /// </summary>
    public Rebuilt? Run(ServedSite before, Action<string>? progress = null)
    {
        var since = Stopwatch.GetTimestamp();
        Checked<SourceTree> read;
        try
        {
            read = Directory.Exists(folder.Path)
                ? SourceReader.Read(folder, ShippedTemplates.Beneath)
                : throw new EdgeException(ServeWords.FolderGone(folder.Path));
        }
        catch (EdgeException trouble)
        {
            return trouble.Message == before.Trouble ? null : new Rebuilt(before with { Trouble = trouble.Message }, [], null, default);
        }

        var now = sources is null ? read.Value : read.Value.Keeping(sources);
        var asks = options();
        if (before.Trouble is null && asks == asked && now.Equals(sources) && unread.SequenceEqual(read.Diagnostics))
        {
            return null;
        }

        ImmutableArray<string> changed = sources is null ? [] : [.. Differing(sources, now).Select(now.Shown)];
        (sources, unread, asked) = (now, read.Diagnostics, asks);
        return Build(before, changed, asks, progress) with { Took = Stopwatch.GetElapsedTime(since) };
    }

    private Rebuilt Build(ServedSite before, ImmutableArray<string> changed, BuildOptions asks, Action<string>? progress)
    {
        var version = before.Version + 1;
        var result = SiteBuild.Run(sources!, asks with { SearchVersion = ServeWords.SearchVersion(version) }, progress, memory);
        var findings = SourceReader.Merge(sources!, unread, result.DiagnosticsButSearch);
        var site = new ServedSite(before.Version, before.Files, findings)
        {
            Search = before.Search,
            // These findings are about the model's files, and stay until those change or the search is indexed again.
            SearchFindings = changed.Any(path => path.StartsWith(SourceFolders.Model, StringComparison.Ordinal))
                ? []
                : before.SearchFindings,
            Published = result.Address,
        };
        return new Rebuilt(
            site.HasErrors || result.OutputButSearch is null
                ? site
                : site with
                {
                    Version = version,
                    Files = result.OutputButSearch,
                    Search = result.Search,
                },
            changed,
            result.Search,
            default
        );
    }

    private static ImmutableArray<string> Differing(SourceTree before, SourceTree now) =>
        [
            .. before
                .Files.Concat(now.Files)
                .Where(file => before.Find(file.Path) != now.Find(file.Path))
                .Select(file => file.Path)
                .Distinct(StringComparer.Ordinal),
        ];
}
