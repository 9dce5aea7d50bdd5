using System.IO;
using System.Text;
using System.Text.RegularExpressions;
using Catalog.Site;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>The page that shows the visual language, which is made with drafts only.</summary>
public sealed partial class ComponentsPageTests
{
    // The contents of an entry look as any others, which are shown, and a date looks as the words around it.
    // Layers and first screen of an entry, lines of the front page, and how to reach a unit: each is seen on its own page.
    private static readonly string[] Elsewhere =
    [
        "about-entry",
        "all-numbers",
        "answer",
        "briefly",
        "count",
        "date",
        "entry-bar",
        "entry-tools",
        "layer-act",
        "layer-archive",
        "layer-know",
        "plan",
        "reach",
    ];

    private const string Catalogue = "tests/sites/eksempelkoebing";

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> WithDrafts = new(() =>
        SiteBuild
            .Run(SiteOf.Sources(Path.Join(RealProgram.Root, Catalogue)), new BuildOptions(SiteOf.Today, Drafts: true))
            .Output!.Files.ToDictionary(file => file.Path, file => file.Make().ToArray())
    );

    [Fact]
    public void It_is_made_with_drafts_only_and_nobody_is_led_to_it()
    {
        Assert.DoesNotContain(SiteOf.Built(Catalogue).Keys, path => path.Contains("komponenter", StringComparison.Ordinal));

        var site = WithDrafts.Value;
        Assert.Contains(
            "<meta name=\"robots\" content=\"noindex\">",
            Encoding.UTF8.GetString(site["komponenter.html"]),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("komponenter", Encoding.UTF8.GetString(site["sitemap.xml"]), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "komponenter",
            string.Concat(
                site.Where(file => file.Key.StartsWith("soeg/", StringComparison.Ordinal))
                    .Select(file => Encoding.UTF8.GetString(file.Value))
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void It_shows_every_colour_of_the_stylesheet_in_both_schemes()
    {
        var site = WithDrafts.Value;
        var page = Encoding.UTF8.GetString(site["komponenter.html"]);
        var sheet = Encoding.UTF8.GetString(
            site.Single(file => file.Key.StartsWith("assets/komponenter.", StringComparison.Ordinal)).Value
        );
        foreach (
            var name in new[]
            {
                "brand",
                "accent",
                "paper",
                "ink",
                "ink-soft",
                "primary",
                "second",
                "visited",
                "on-primary",
                "rule",
                "tint",
                "petal",
            }
        )
        {
            Assert.Contains($"<code>--{name}</code>", page, StringComparison.Ordinal);
            Assert.Contains($".token-{name} {{", sheet, StringComparison.Ordinal);
            Assert.Contains($".token-{name}-dark {{", sheet, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_part_of_the_site_is_shown_on_it_or_around_it()
    {
        var parts = Path.Join(RealProgram.Root, "templates/parts");
        var shown = new HashSet<string>();
        var next = new Queue<string>([
            Path.Join(RealProgram.Root, "templates/pages/components.sbn-html"),
            Path.Join(RealProgram.Root, "templates/pages/layout.sbn-html"),
        ]);
        while (next.TryDequeue(out var file))
        {
            foreach (var name in Part().Matches(File.ReadAllText(file)).Select(found => found.Groups["name"].Value).Where(shown.Add))
            {
                next.Enqueue(Path.Join(parts, name + ".sbn-html"));
            }
        }

        var all = Directory.EnumerateFiles(parts).Select(file => Path.GetFileName(file)[..^".sbn-html".Length]);
        Assert.Empty(all.Except(shown).Except(Elsewhere));
    }

    [GeneratedRegex(@"\binclude '(?<name>[a-z-]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Part();
}
