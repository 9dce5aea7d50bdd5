using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Editions;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Site.Files;
using Catalog.Site.Output;
using Catalog.Site.Planning;
using Catalog.Site.Rendering;
using Catalog.Site.Reports;
using Catalog.Site.Search;

namespace Catalog.Site;

/// <summary>The whole program in one function: source files in, the files of the site and findings out.</summary>
public static class SiteBuild
{
    /// <summary>
    /// Reads, plans, checks, and prepares the files. Faults in the content never throw: all of them are among the findings of one
    /// run. It stops when the catalogue cannot be read, and no files are made when there are errors. <paramref name="progress"/> gets
    /// the Danish name of each stage as it starts; <paramref name="memory"/> is the cache of earlier runs on nearly the same sources.
    /// </summary>
    public static SiteBuildResult Run(SourceTree sources, BuildOptions options, Action<string>? progress = null, SiteMemory? memory = null)
    {
        memory ??= new SiteMemory();
        var faults = new Faults();

        // Templates depend on nothing else, and a catalogue's own take as long to read as the entries of a small one.
        var reading = InParallel.Start(() => SiteTemplates.Read(sources, memory.Templates));

        progress?.Invoke("Læser kataloget");
        if (faults.Take(CatalogueReader.Read(sources, memory.Catalogue)) is not { } catalogue)
        {
            return SiteBuildResult.WithoutCatalogue(faults, CatalogueReader.AddressOf(sources));
        }

        var editions = faults.Take(memory.Editions.Of(sources.Part(SourceFolders.Editions), EditionReader.Read));

        progress?.Invoke("Lægger planen");
        var plan = faults.Take(SitePlan.Make(catalogue, options.Drafts, editions, sources)) with { IsPreview = options.Preview };

        progress?.Invoke("Tjekker");
        var index = SearchBuild.StartIndex(plan, options.SearchVersion);
        faults.AddRange(EditionCheck.Run(editions, faults.Found, options.Today));
        faults.AddRange(options is { Release: true, Freezes: false } ? EditionCheck.Published(editions, catalogue.Site) : []);
        faults.AddRange(PublishedAddresses.Check(plan, sources, faults.Found));
        var check = new CheckOptions(options.Today, options.Release);
        faults.AddRange(CatalogueCheck.Run(catalogue, sources, plan.Addresses, check, memory.Checks));
        // Before the templates: a fault in a template does not change what a search finds.
        var hasErrors = faults.HasErrors;
        var (words, templates) = faults.Take(reading.Value);
        var assets = faults.Take(Assets.Make(sources, plan, ClaimWords.Of(catalogue.Model)));
        var search = new SearchBuild(plan, words, index, assets.SearchScript, options.SearchVersion, options.Release, hasErrors);
        if (faults.HasErrors || templates is null)
        {
            return SiteBuildResult.WithErrors(faults, plan, search);
        }

        progress?.Invoke("Gør siderne klar");
        var editors = catalogue.Site.HasEditorsPage
            ? StatesOf(plan, faults.Found, sources, options.Today)
            : (ImmutableArray<EntryState>?)null;
        return SiteBuildResult.Built(faults, plan, search, SiteFiles.Of(plan, words, templates, assets, search, options.Today, editors));
    }

    // What must be done first stands first.
    private static ImmutableArray<EntryState> StatesOf(SitePlan plan, IEnumerable<Diagnostic> found, SourceTree sources, DateOnly today) =>
        [
            .. EntryState
                .Of(plan.Catalogue, plan.Index.Public, found, sources, today, isPublished: true)
                .OrderBy(state => state.Next?.Day ?? DateOnly.MaxValue),
        ];
}
