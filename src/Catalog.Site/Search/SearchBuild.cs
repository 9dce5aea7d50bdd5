using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site.Output;
using Catalog.Site.Planning;
using Catalog.Site.Search.Indexing;
using Catalog.Site.Views;

namespace Catalog.Site.Search;

/// <summary>
/// The search of a site that is being built: what is found about it, and its files. Both come from one index, which takes as
/// long to make as everything else together. Each is made when it is first asked for, on the thread that asks.
/// </summary>
public sealed class SearchBuild
{
    private readonly string? version;
    private readonly Lazy<ImmutableArray<Diagnostic>> findings;
    private readonly Lazy<SearchFiles> files;

    /// <summary>
    /// The search of a plan by an index from <see cref="StartIndex"/>. In a catalogue with errors the queries of
    /// <c>soegetest.yml</c> are not tried: they would miss the faulty entries, which is a second message for one mistake.
    /// </summary>
    public SearchBuild(SitePlan plan, Words words, Lazy<SearchIndex> index, string script, string? version, bool release, bool hasErrors)
    {
        this.version = version;
        findings = new(() => SearchCheck.Run(plan, index, release, tryQueries: !hasErrors));
        files = new(() => SearchFiles.Make(index.Value, plan, words, script));
    }

    /// <summary>What is found about the glossary and the queries that must find something, unsorted. None of it is an error.</summary>
    public ImmutableArray<Diagnostic> Findings => findings.Value;

    /// <summary>The version in the addresses of the files: the given one, otherwise a hash of the files, which makes them.</summary>
    public string Version => version ?? files.Value.Version;

    /// <summary>The folder of the files, with / at the end. Nothing else is in it.</summary>
    public static string Folder => Urls.SearchFolder;

    /// <summary>The files, all of them in <see cref="Folder"/>.</summary>
    public IEnumerable<OutputFile> Files
    {
        get
        {
            foreach (var file in files.Value.Files)
            {
                yield return file;
            }
        }
    }

    /// <summary>
    /// The index of a plan. Where the version is a hash of the files, all pages wait for the index, so that it is started at once,
    /// beside the checks. With a given <paramref name="version"/> nothing waits for it, and it is made when it is first asked for.
    /// </summary>
    public static Lazy<SearchIndex> StartIndex(SitePlan plan, string? version) =>
        version is null ? InParallel.Start(() => SearchIndex.Make(plan)) : new(() => SearchIndex.Make(plan));
}
