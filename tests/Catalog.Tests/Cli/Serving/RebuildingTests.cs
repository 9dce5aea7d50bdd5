using System.IO;
using System.Text;
using Catalog.Cli.Serving;
using Catalog.Site;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Serving;

/// <summary>The site of <c>catalog serve</c> while its sources are edited: the last good one stays, whatever is saved.</summary>
public sealed class RebuildingTests : IDisposable
{
    private const string Entry = "content/indsatser/eksempel-co-teaching-i-almenklassen.md";
    private const string Page = "indsatser/eksempel-co-teaching-i-almenklassen.html";

    private readonly TempFolder temp = new();
    private readonly Rebuilding rebuilding;
    private readonly string entry;
    private ServedSite site = ServedSite.Nothing;

    public RebuildingTests()
    {
        using (var scratch = new ScratchFolder())
        {
            var from = scratch.CopyCatalogue(RealProgram.Root);
            foreach (
                var file in Directory
                    .EnumerateFiles(from, "*", SearchOption.AllDirectories)
                    .Where(file => !file.EndsWith("soegetest.yml", StringComparison.Ordinal))
            )
            {
                temp.Write(Path.Join("kilde", Path.GetRelativePath(from, file)), File.ReadAllText(file));
            }
        }

        entry = File.ReadAllText(temp.At("kilde/" + Entry));
        rebuilding = new Rebuilding(temp.Source, () => new BuildOptions(SiteOf.Today, Drafts: true));
        Rebuild();
    }

    public void Dispose() => temp.Dispose();

    [Fact]
    public void A_hundred_edits_a_third_of_them_invalid_leave_the_last_good_site()
    {
        var random = new Random(20261122);
        var good = Shown();
        Assert.NotNull(site.Files);
        for (var i = 0; i < 100; i++)
        {
            var isGood = random.Next(3) > 0;
            var mark = $"Udgave {i} af siden.";
            Save(isGood ? entry + $"\n\n{mark}\n" : Broken(random) + i);

            var rebuilt = Rebuild();

            Assert.Equal(Entry, Assert.Single(rebuilt!.Changed));
            Assert.Equal(!isGood, site.HasErrors);
            Assert.Equal(!isGood, site.IsStale);
            good = isGood ? Shown() : good;
            Assert.Equal(good, Shown());
            Assert.True(!isGood || good.Contains(mark, StringComparison.Ordinal), mark);
        }

        string Broken(Random random) =>
            random.Next(5) switch
            {
                0 => "",
                1 => entry[..random.Next(entry.Length / 8)],
                2 => entry.Replace("\ntitel:", "\ntittel:", StringComparison.Ordinal),
                3 => entry.Replace("\nalder:", "\nalder: [", StringComparison.Ordinal),
                _ => entry + "\u0000",
            };
    }

    [Fact]
    public void Nothing_new_is_nothing()
    {
        Assert.Null(Rebuild());
        File.SetLastWriteTimeUtc(temp.At("kilde/" + Entry), DateTime.UtcNow.AddDays(-1));
        Assert.Null(Rebuild());
    }

    [Fact]
    public void A_folder_that_goes_is_said_once_and_comes_back()
    {
        var good = Shown();
        Directory.Move(temp.At("kilde"), temp.At("væk"));

        Assert.NotNull(Rebuild());
        Assert.Contains("er der ikke mere", site.Trouble, StringComparison.Ordinal);
        Assert.Equal(good, Shown());
        Assert.Null(Rebuild());

        Directory.Move(temp.At("væk"), temp.At("kilde"));
        Save(entry + "\n\nTilbage igen.\n");
        Assert.NotNull(Rebuild());
        Assert.Null(site.Trouble);
        Assert.Contains("Tilbage igen.", Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_the_model_and_of_a_template_reaches_the_page()
    {
        var version = site.Version;
        temp.Write("kilde/content/model/ordliste.yml", temp.Read("kilde/content/model/ordliste.yml") + "\n# ny\n");
        Rebuild();
        temp.Write("kilde/templates/parts/breadcrumbs.sbn-html", "<p>Her er vi.</p>\n");
        Rebuild();

        Assert.Equal(version + 2, site.Version);
        Assert.Contains("Her er vi.", Shown(), StringComparison.Ordinal);
        File.Delete(temp.At("kilde/" + Entry));
        Rebuild();
        Assert.True(site.IsStale || site.Files!.Find(Page) is null);
    }

    private void Save(string text) => File.WriteAllText(temp.At("kilde/" + Entry), text);

    private Rebuilt? Rebuild()
    {
        var rebuilt = rebuilding.Run(site);
        site = rebuilt?.Site ?? site;
        return rebuilt;
    }

    private string Shown() => Encoding.UTF8.GetString(site.Files!.Find(Page)!.Make().Span);
}
