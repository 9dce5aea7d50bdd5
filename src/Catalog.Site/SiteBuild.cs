using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Editions;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Site.Data;
using Catalog.Site.Output;
using Catalog.Site.Planning;
using Catalog.Site.Rendering;
using Catalog.Site.Search;
using Catalog.Site.Search.Indexing;
using Catalog.Site.Views;
using Catalog.Site.Views.Making;

namespace Catalog.Site;

/// <summary>The whole program in one function: texts in, files and findings out.</summary>
public static class SiteBuild
{
    /// <summary>
    /// Checks the sources and makes the site of them. Content never makes it throw: what is wrong is among the findings,
    /// all of them from one run. It stops between stages only where the next would have nothing to work on.
    /// <paramref name="progress"/> hears the Danish name of each stage as it begins; <paramref name="memory"/> is that of
    /// the last run on nearly the same sources.
    /// </summary>
    public static SiteBuildResult Run(SourceTree sources, BuildOptions options, Action<string>? progress = null, SiteMemory? memory = null)
    {
        var faults = new Faults();
        memory ??= new SiteMemory();

        // The templates depend on nothing else, and a catalogue's own take as long to read as the entries of a small one.
        var readTemplates = InParallel.Begin(() => ReadTemplates(sources, memory));

        progress?.Invoke("Læser modellen");
        var settings = faults.Take(memory.Settings.Of(sources.Part("site.yml"), ModelReader.ReadSite));
        var model = faults.Take(memory.Model.Of(sources.Part("content/model/"), ModelReader.ReadModel));
        if (settings is null || model is null)
        {
            return SiteBuildResult.Stopped(faults, settings?.BaseAddress);
        }

        progress?.Invoke("Læser beskrivelserne");
        var catalogue = faults.Take(CatalogueBinder.Bind(sources, settings, model, memory.Binding));

        progress?.Invoke("Lægger planen");
        var editions = faults.Take(memory.Editions.Of(sources.Part("content/udgaver/"), EditionReader.Read));
        faults.AddRange(EditionCheck.Run(editions, faults.Found));
        var plan = faults.Take(SitePlan.Make(catalogue, options.Drafts, editions, sources));
        faults.AddRange(PublishedAddresses.Check(plan, sources, faults.Found));

        progress?.Invoke("Tjekker");
        var begun = options.SearchVersion is null ? InParallel.Begin(() => SearchIndex.Make(plan)) : () => SearchIndex.Make(plan);
        faults.AddRange(
            CatalogueCheck.Run(catalogue, sources, plan.Addresses, new CheckOptions(options.Today, options.Release), memory.Checks)
        );
        var index = new Lazy<SearchIndex>(begun);
        var hasNoErrors = !faults.HasErrors;
        var ofSearch = new Lazy<ImmutableArray<Diagnostic>>(() => SearchCheck.Run(plan, index, options.Release, hasNoErrors));
        faults.AddRange(options.SearchVersion is null ? ofSearch.Value : []);
        var (words, templates) = faults.Take(readTemplates());
        var assets = faults.Take(Assets.Make(sources, catalogue));
        if (faults.HasErrors || templates is null)
        {
            return SiteBuildResult.Stopped(faults, settings.BaseAddress, ofSearch);
        }

        progress?.Invoke("Gør siderne klar");
        var search = new Lazy<SearchFiles>(() => SearchFiles.Make(index.Value, plan, words));
        var files = Files(plan, words, assets, templates, () => options.SearchVersion ?? search.Value.Version, options.Today);
        return SiteBuildResult.Finished(
            new OutputSet(files, new LateFiles(Urls.SearchFolder, () => search.Value.Files)),
            faults,
            plan,
            ofSearch
        );
    }

    private static Checked<(Words Words, TemplateSet? Templates)> ReadTemplates(SourceTree sources, SiteMemory memory)
    {
        var faults = new Faults();
        var words = faults.Take(Words.Read(sources));
        return faults.With((words, faults.Take(memory.Templates.Of(sources.Part("templates/"), files => Templates(files, words)))));
    }

    private static Checked<TemplateSet?> Templates(SourceTree files, Words words) =>
        ShippedTemplates.AreAll(files)
            ? new(TemplateSet.OfChecked(files, words), [])
            : TemplateSet.Compile(files, words, file => !ShippedTemplates.Files.Contains(file));

    // Nothing of it is done before the files are asked for: a check does not ask. Every page names the version of the search.
    private static IEnumerable<OutputFile> Files(
        SitePlan plan,
        Words words,
        Assets assets,
        TemplateSet templates,
        Func<string> searchVersion,
        DateOnly today
    )
    {
        var views = new ViewContext(plan, words, assets, searchVersion(), today);
        var pages = plan.Pages.Select(page => new OutputFile(
            page.Address.Path,
            () => templates.Render(PageMaker.Parts(views, page)),
            growsWithCatalogue: page is PlannedPage.OfBooklet
        ));
        OutputFile[] ofComponents = plan.Has(Urls.Components) ? [assets.Components.Value.File] : [];
        foreach (
            var file in pages
                .Concat(Moved(plan, views, templates))
                .Concat(assets.Files)
                .Concat(ofComponents)
                .Concat(DataFiles.Of(plan, words))
                .Concat(ComparisonFiles.Of(views))
                .Concat(FrozenFiles.Of(plan, words, assets, templates))
        )
        {
            yield return file;
        }
    }

    // An old address that is in use again is an error, and then there is no site.
    private static IEnumerable<OutputFile> Moved(SitePlan plan, ViewContext views, TemplateSet templates) =>
        plan.Redirects.Select(redirect => new OutputFile(
            redirect.Key,
            () => templates.Render([PageMaker.Moved(views, Urls.Page(redirect.Key, ""), redirect.Value)])
        ));
}
