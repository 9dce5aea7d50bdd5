using System.IO;
using System.Text;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Site.Operations;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>A picture is published when a page shows it, and not with a draft that is hidden or because it lies in the folder.</summary>
public sealed class ShownImageTests
{
    private static readonly SourceTree Sources = SiteOf.Sources(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));

    [Fact]
    public void A_picture_that_only_a_draft_shows_is_in_the_preview_alone()
    {
        var files = With("musik-foer-matematik", "\n\n![To trommer](../billeder/trommer.png)\n", "trommer.png");
        Assert.DoesNotContain("billeder/trommer.png", Paths(files, drafts: false));
        Assert.Contains("billeder/trommer.png", Paths(files, drafts: true));
        Assert.Contains("billeder/haven.png", Paths(files, drafts: false));
    }

    [Fact]
    public void A_picture_that_the_model_shows_is_published_and_frozen()
    {
        var files = With("nyttehaven", "", "model.png");
        var model = files.Find("content/model/situationer.yml")!;
        var text = Encoding.UTF8.GetString(model.Bytes.Span);
        var at = text.IndexOf('\n', text.IndexOf("svar:", StringComparison.Ordinal)) + 1;
        var shows = model with { Bytes = Encoding.UTF8.GetBytes(text.Insert(at, "      ![Modellen](../billeder/model.png)\n\n")) };
        var sources = new SourceTree(files.Files.Append(shows));

        Assert.Contains("billeder/model.png", Paths(sources, drafts: false));
        var today = new DateOnly(2026, 11, 22);
        var edition = NewEdition.Of(sources, SiteBuild.Run(sources, new BuildOptions(today)), 2027, today, "test");
        Assert.Contains("billeder/model.png", edition.Files.Select(file => file.Path));
    }

    [Fact]
    public void A_picture_that_nothing_shows_is_nowhere() =>
        Assert.DoesNotContain("billeder/alene.png", Paths(With("nyttehaven", "", "alene.png"), drafts: true));

    [Fact]
    public void A_picture_that_the_catalogues_own_template_shows_is_published()
    {
        var files = With("nyttehaven", "", "logo.png");
        var footer = files.Find("templates/parts/site-footer.sbn-html")!;
        var own = footer with { Bytes = (byte[])[.. footer.Bytes.Span, .. "<!-- billeder/logo.png -->\n"u8] };
        Assert.Contains("billeder/logo.png", Paths(new SourceTree(files.Files.Append(own)), drafts: false));
    }

    private static SourceTree With(string id, string more, string picture)
    {
        var entry = Sources.Find(SourceFolders.Entry(id))!;
        var image = Sources.Find(SourceFolders.Images + "haven.png")!;
        return new SourceTree(
            Sources.Files.Concat([
                entry with
                {
                    Bytes = (byte[])[.. entry.Bytes.Span, .. Encoding.UTF8.GetBytes(more)],
                },
                image with
                {
                    Path = SourceFolders.Images + picture,
                },
            ])
        );
    }

    private static HashSet<string> Paths(SourceTree sources, bool drafts)
    {
        var built = SiteBuild.Run(sources, new BuildOptions(new DateOnly(2026, 11, 22)) { Drafts = drafts });
        return [.. built.Output!.Files.Select(file => file.Path)];
    }
}
