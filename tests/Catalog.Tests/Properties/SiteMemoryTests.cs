using System.Text;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>A run that remembers the last one gives what a run without memory gives, whatever was edited in between.</summary>
public sealed class SiteMemoryTests
{
    private const int Edits = 12;
    private const int FilesComparedEvery = 4;

    private static readonly BuildOptions Options = new(SiteOf.Today, Drafts: true);

    [Theory, InlineData("", 1), InlineData("tests/sites/ishoej", 2), InlineData("tests/sites/eksempelkoebing", 3)]
    public void A_run_with_memory_gives_what_a_run_without_gives(string site, int seed)
    {
        var random = new Random(seed);
        var memory = new SiteMemory();
        var whole = SiteOf.Sources(System.IO.Path.Join(RealProgram.Root, site));
        var sources = whole;
        var without = 0;
        for (var i = 0; i <= Edits; i++)
        {
            var remembered = SiteBuild.Run(sources, Options, memory: memory);
            var alone = SiteBuild.Run(new SourceTree(sources.Files), Options);

            Assert.Equal(Shown(alone), Shown(remembered));
            Assert.Equal(alone.Output is null, remembered.Output is null);
            without += alone.Output is null ? 1 : 0;
            if (i % FilesComparedEvery == 0 && alone.Output is { } files)
            {
                Assert.Equal(files.Files.Select(file => file.Path), remembered.Output!.Files.Select(file => file.Path));
                Assert.All(
                    files.Files,
                    file => Assert.True(file.Make().Span.SequenceEqual(remembered.Output.Find(file.Path)!.Make().Span), file.Path)
                );
            }

            // As the disk would give it: every file read again, and most of them as they were.
            var edited = i % 3 == 2 ? whole : Edited(sources, random);
            sources = new SourceTree(edited.Files.Select(file => file with { Bytes = file.Bytes.ToArray() })).Keeping(sources);
        }

        Assert.InRange(without, 1, Edits);
    }

    [Fact]
    public void A_file_that_has_not_changed_is_equal_to_itself()
    {
        var before = SiteOf.Sources(RealProgram.Root);
        var again = new SourceTree(before.Files.Select(file => file with { Bytes = file.Bytes.ToArray() }));

        Assert.NotEqual(before, again);
        Assert.Equal(before, again.Keeping(before));
        Assert.NotEqual(before, new SourceTree(again.Files.Skip(1)).Keeping(before));
        Assert.Equal(before.Part("content/model/"), again.Keeping(before).Part("content/model/"));
    }

    [Fact]
    public void What_the_search_finds_later_is_what_it_finds_at_once()
    {
        var sources = SiteOf.Sources(RealProgram.Root);
        var test = "søgetest:\n  - { søg: uglespejl, find: [eksempel-co-teaching-i-almenklassen] }\n";
        var missing = new SourceTree(sources.Files.Append(new SourceFile("content/model/soegetest.yml", Encoding.UTF8.GetBytes(test))));

        var atOnce = SiteBuild.Run(missing, Options);
        var later = SiteBuild.Run(missing, Options with { SearchVersion = "1" });

        Assert.Equal(Shown(atOnce), [.. DiagnosticOrder.Sort([.. later.DiagnosticsButSearch, .. later.Search!.Findings]).Select(Shown)]);
        Assert.NotEmpty(later.Search.Findings);
        Assert.DoesNotContain(later.Search.Findings, finding => finding.Severity == Severity.Error);
        Assert.NotNull(later.Output!.Find("soeg/indeks.js"));
        Assert.Null(later.OutputButSearch!.Find("soeg/indeks.js"));
        Assert.Contains(
            "data-version=\"1\"",
            Encoding.UTF8.GetString(later.OutputButSearch.Find("index.html")!.Make().Span),
            StringComparison.Ordinal
        );
        Assert.Equal(atOnce.Output!.Files.Select(file => file.Path), later.Output.Files.Select(file => file.Path));
    }

    private static IEnumerable<string> Shown(SiteBuildResult result) => result.Diagnostics.Select(Shown);

    private static string Shown(Diagnostic finding) =>
        $"{finding.Path}:{finding.Start.Line}:{finding.Start.Column} {finding.Severity} {finding.Rule.Id} {finding.Message} {finding.Help}";

    // A letter taken out or a line written twice somewhere, or a file that goes.
    private static SourceTree Edited(SourceTree sources, Random random)
    {
        var texts = sources
            .Files.Where(file =>
                file.Path.EndsWith(".md", StringComparison.Ordinal)
                || file.Path.EndsWith(".yml", StringComparison.Ordinal)
                || file.Path.EndsWith(".sbn-html", StringComparison.Ordinal)
            )
            .ToImmutableArray();
        var chosen = texts[random.Next(texts.Length)];
        if (random.Next(5) == 0)
        {
            return new SourceTree(sources.Files.Where(file => file != chosen));
        }

        var text = Encoding.UTF8.GetString(chosen.Bytes.Span);
        var at = random.Next(text.Length);
        var line = text[at..].Split('\n')[0];
        var edited = random.Next(2) == 0 ? text.Remove(at, 1) : text.Insert(at, line + "\n");
        return new SourceTree(sources.Files.Append(new SourceFile(chosen.Path, Encoding.UTF8.GetBytes(edited))));
    }
}
