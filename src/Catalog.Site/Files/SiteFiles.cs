using Catalog.Site.Data;
using Catalog.Site.Output;
using Catalog.Site.Planning;
using Catalog.Site.Rendering;
using Catalog.Site.Reports;
using Catalog.Site.Search;
using Catalog.Site.Views;
using Catalog.Site.Views.Factories;

namespace Catalog.Site.Files;

/// <summary>The last stage of a build: from a plan without errors to every file of the site but those of the search.</summary>
internal static class SiteFiles
{
    /// <summary>
    /// The files, unsorted. Nothing is worked out before they are enumerated, which a check never does; the bytes of each are made
    /// when they are asked for. Every page names the version of the search. <paramref name="editors"/> is the table of all entries
    /// where the site has one.
    /// </summary>
    public static IEnumerable<OutputFile> Of(
        SitePlan plan,
        Words words,
        TemplateSet templates,
        Assets assets,
        SearchBuild search,
        DateOnly today,
        ImmutableArray<EntryState>? editors
    )
    {
        var views = new ViewContext(plan, words, assets, search.Version, today);
        OutputFile[] components = plan.Has(Urls.Components) ? [assets.Components.Value.File] : [];
        var files = Pages(plan, views, templates)
            .Concat(EditorsFiles(editors, views, templates))
            .Concat(RedirectPages(plan, views, templates))
            .Concat(assets.Files)
            .Concat(components)
            .Concat(DataFiles.Of(plan, words))
            .Concat(ComparisonFiles.Of(views))
            .Concat(FrozenFiles.Of(plan, words, assets, templates));
        foreach (var file in files)
        {
            yield return file;
        }
    }

    /// <summary>One page of the plan by itself, without a search; null when the plan has none at the address.</summary>
    public static OutputFile? Page(SiteAddress address, SitePlan plan, Words words, TemplateSet templates, Assets assets, DateOnly today) =>
        plan.Pages.FirstOrDefault(page => page.Address.Path == address.Path) is { } page
            ? Page(page, new ViewContext(plan, words, assets, "", today), templates)
            : null;

    private static IEnumerable<OutputFile> Pages(SitePlan plan, ViewContext views, TemplateSet templates) =>
        plan.Pages.Where(page => page is not PlannedPage.OfEditors).Select(page => Page(page, views, templates));

    private static OutputFile Page(PlannedPage page, ViewContext views, TemplateSet templates) =>
        new(
            page.Address.Path,
            () => templates.Render(PageViewFactory.CreateParts(views, page)),
            growsWithCatalogue: page is PlannedPage.OfBooklet
        );

    private static IEnumerable<OutputFile> EditorsFiles(ImmutableArray<EntryState>? editors, ViewContext views, TemplateSet templates)
    {
        if (editors is not { } states)
        {
            return [];
        }

        var report = StatusTable.Published(states, views.Today);
        ImmutableArray<(string, ImmutableArray<string>)> rows =
        [
            .. states.Zip(report.Data.Rows).Select(row => (row.First.Id, row.Second.Select(cell => cell.Text).ToImmutableArray())),
        ];
        return
        [
            new OutputFile(Urls.Editors.Path, () => templates.Render([EditorsViewFactory.Create(views, report.Data.Columns, rows)])),
            new OutputFile(Urls.EditorsTable.Path, () => ReportWorkbook.Write(report)),
        ];
    }

    private static IEnumerable<OutputFile> RedirectPages(SitePlan plan, ViewContext views, TemplateSet templates) =>
        plan
            .Redirects.All.Select(redirect => (From: Urls.Page(redirect.Key, ""), redirect.Value.Title, To: Urls.Entry(redirect.Value.Id)))
            .Concat(plan.Redirects.Sheets.Select(sheet => (sheet.From, sheet.To.Title, To: Urls.Sheet(sheet.To.Id))))
            .Concat(
                plan.Redirects.FormerOfFramework.Select(from =>
                    (From: from, Title: plan.Redirects.Framework.Name, To: Urls.OfFramework(plan.Redirects.Framework))
                )
            )
            .Select(moved => new OutputFile(
                moved.From.Path,
                () => templates.Render([MovedViewFactory.Create(views, moved.From, moved.Title, moved.To)])
            ));
}
