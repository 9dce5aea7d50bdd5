using System.Text;
using Catalog.Content.Editions;
using Catalog.Site;
using Catalog.Tests.Editions;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>An edition that an earlier program froze and this one has stricter rules for: nobody may mend it, so it must not stop the site.</summary>
public sealed class OutgrownEditionTests
{
    private const string Folder = "content/udgaver/2025/";

    private static readonly EditionSite Frozen = EditionSite
        .Base.With("anden", EditionSite.Base.Entry().Replace("Morgenmøde på tværs", "Et andet møde", StringComparison.Ordinal))
        .Freeze(2025);

    [Fact]
    public void A_key_it_does_not_know_costs_a_warning_and_no_page()
    {
        var site = AsFrozen(
            "indsatser/base.md",
            text => text.Replace("type: metode", "type: metode\nfarve: blå", StringComparison.Ordinal)
        );

        Assert.Equal(["KV615"], Rules(site));
        Assert.Equal(Pages(Frozen), Pages(site));
    }

    [Fact]
    public void An_entry_it_cannot_read_costs_that_page_alone()
    {
        var site = AsFrozen("indsatser/anden.md", _ => "---\ntitel: [\n---\n");

        Assert.Equal(["KV615"], Rules(site));
        Assert.Equal(["udgaver/2025/indsatser/anden.html"], Pages(Frozen).Except(Pages(site), StringComparer.Ordinal));
    }

    [Fact]
    public void It_is_shown_with_the_words_of_its_own_model()
    {
        var site = Frozen.EditFile("content/model/lister.yml", "navn: Øvebane", "navn: Værksted");
        var built = SiteOf.Build(site.Tree());

        Assert.Empty(Rules(site));
        Assert.Contains("<h1>Værksted</h1>", Encoding.UTF8.GetString(built["type/oevebane.html"]), StringComparison.Ordinal);
        Assert.Contains("<h1>Øvebane</h1>", Encoding.UTF8.GetString(built["udgaver/2025/type/oevebane.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("model/lister.yml")]
    public void Without_its_model_or_its_settings_there_is_no_site(string path)
    {
        var site = AsFrozen(path, _ => "lister: [");

        Assert.Equal(["KV616"], Rules(site));
        Assert.Null(SiteBuild.Run(site.Tree(), new BuildOptions(SiteOf.Today)).Output);
    }

    // As if an earlier program had let the text through: the sum in the manifest is that of the text.
    private static EditionSite AsFrozen(string path, Func<string, string> edit)
    {
        var (was, manifest) = (Frozen.Texts[Folder + path], Frozen.Texts[Folder + "manifest.json"]);
        var text = edit(was);
        Assert.NotEqual(was, text);
        return new(
            Frozen
                .Texts.SetItem(Folder + path, text)
                .SetItem(Folder + "manifest.json", manifest.Replace(Sum(was), Sum(text), StringComparison.Ordinal))
        );
    }

    private static string Sum(string text) => EditionManifest.SumOf(Encoding.UTF8.GetBytes(text));

    private static string[] Rules(EditionSite site) =>
        [
            .. SiteBuild
                .Run(site.Tree(), new BuildOptions(SiteOf.Today))
                .Diagnostics.Select(found => found.Rule.Id)
                .Where(id => id.StartsWith("KV61", StringComparison.Ordinal)),
        ];

    private static string[] Pages(EditionSite site) =>
        [
            .. SiteOf
                .Build(site.Tree())
                .Keys.Where(path => path.StartsWith("udgaver/2025/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
}
