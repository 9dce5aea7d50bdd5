using System.IO;
using System.Text;
using Catalog.Site;
using Catalog.Site.Output;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>What every page says of a site that is made up or only to be looked at.</summary>
public sealed class NoticeTests
{
    private const string Demonstration = "Demonstration: Kommunen er opdigtet.";
    private const string Preview = "Forhåndsvisning: Det her er ikke udgivet.";

    private static readonly Lazy<ImmutableArray<OutputFile>> Shown = new(() => Build("eksempelkoebing", preview: false));
    private static readonly Lazy<ImmutableArray<OutputFile>> Previewed = new(() => Build("eksempelkoebing", preview: true));

    [Fact]
    public void Every_page_of_a_demonstration_says_so_those_of_its_editions_too()
    {
        Assert.Contains(Pages(Shown.Value), page => page.Path.StartsWith("udgaver/2", StringComparison.Ordinal));
        Assert.All(Pages(Shown.Value), page => Assert.Contains(Demonstration, page.Html, StringComparison.Ordinal));
        Assert.All(Pages(Shown.Value), page => Assert.DoesNotContain(Preview, page.Html, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_of_a_preview_says_so_and_asks_search_engines_to_leave_it_out()
    {
        Assert.All(Pages(Previewed.Value), page => Assert.Contains(Preview, page.Html, StringComparison.Ordinal));
        Assert.All(
            Pages(Previewed.Value),
            page => Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page.Html, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("Sitemap", Text(Previewed.Value, "robots.txt"), StringComparison.Ordinal);
        Assert.Contains("Sitemap", Text(Shown.Value, "robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalogue_of_somebodys_own_says_neither()
    {
        var own = SiteOf.Sources(Path.Join(RealProgram.Root, "tests", "sites", "ishoej"));
        var site = own.Find("site.yml")!;
        var text = Encoding.UTF8.GetString(site.Bytes.Span).Replace("demonstration: ja\n", "", StringComparison.Ordinal);
        var sources = new Catalog.Content.Text.SourceTree(
            own.Files.Select(file => file == site ? file with { Bytes = Encoding.UTF8.GetBytes(text) } : file)
        );
        var built = SiteBuild.Run(sources, new BuildOptions(SiteOf.Today)).Output!.Files;

        Assert.All(Pages(built), page => Assert.DoesNotContain("site-notice", page.Html, StringComparison.Ordinal));
    }

    private static ImmutableArray<OutputFile> Build(string site, bool preview) =>
        SiteBuild
            .Run(SiteOf.Sources(Path.Join(RealProgram.Root, "tests", "sites", site)), new BuildOptions(SiteOf.Today) { Preview = preview })
            .Output!.Files;

    private static IEnumerable<(string Path, string Html)> Pages(IEnumerable<OutputFile> files) =>
        files
            .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(file => (file.Path, Encoding.UTF8.GetString(file.Make().Span)));

    private static string Text(ImmutableArray<OutputFile> files, string path) =>
        Encoding.UTF8.GetString(files.Single(file => file.Path == path).Make().Span);
}
