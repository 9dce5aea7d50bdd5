using System.IO;
using Catalog.Cli;
using Catalog.Cli.Reporting;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary>Every way out of the house asks for the same: nothing made up, no example, a frozen edition.</summary>
public sealed class WaysOutTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    private string Catalogue => Path.Join(scratch.Path, "nyt");

    [Theory]
    [InlineData("build", "--release")]
    [InlineData("check", "--release")]
    public void What_a_new_catalogue_begins_with_is_not_published(string command, string option)
    {
        Begin();

        var (code, output, error) = Run(isPipeline: false, command, option, "-s", Catalogue, "--today", "2026-11-22");

        Assert.Equal(1, code);
        Assert.All(
            new[]
            {
                "fejl KV606: »ejer« er »Eksempel Kommune«, som er opdigtet.",
                "fejl KV606: »adresse« er »https://katalog.eksempelkommune.example/«, som er opdigtet.",
                "fejl KV606: »telefon« er »00 00 00 00«, som er opdigtet.",
                "fejl KV606: »skriv« er »boern-og-laering@eksempelkommune.example«, som er opdigtet.",
                "fejl KV606: Enheden »Center for Børn og Læring« er opdigtet",
                "fejl KV607: »Co-teaching i almenklassen« er et eksempel og ville blive udgivet.",
                "fejl KV617: Udgaven 2026 er ikke frosset.",
            },
            message => Assert.Contains(message, output + error, StringComparison.Ordinal)
        );
        Assert.False(Directory.Exists(Path.Join(Catalogue, "_site")));
    }

    [Theory]
    [InlineData("https://bestexample.com/", false)]
    [InlineData("https://katalog.example.dk/", false)]
    [InlineData("https://katalog.example.net/", true)]
    [InlineData("https://EXAMPLE.org/", true)]
    [InlineData("http://localhost/", true)]
    public void Only_a_domain_that_nobody_can_have_is_made_up(string address, bool isMadeUp)
    {
        Begin();
        var site = Path.Join(Catalogue, "site.yml");
        File.WriteAllText(
            site,
            File.ReadAllText(site).Replace("https://katalog.eksempelkommune.example/", address, StringComparison.Ordinal)
        );

        var output = Run(isPipeline: false, "check", "--release", "-s", Catalogue, "--today", "2026-11-22").Out;

        Assert.Equal(isMadeUp, output.Contains("KV606: »adresse«", StringComparison.Ordinal));
    }

    [Fact]
    public void Release_refuses_it_too_and_freezes_nothing()
    {
        Begin();

        var (code, _, error) = Run(isPipeline: false, "release", "2026", "-s", Catalogue, "--today", "2026-11-22");

        Assert.Equal(1, code);
        Assert.Contains("KV606", error, StringComparison.Ordinal);
        Assert.DoesNotContain("KV617", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(Catalogue, "content", "udgaver")));
    }

    [Fact]
    public void A_pipeline_publishes_what_it_builds_so_it_is_checked_as_such()
    {
        Begin();

        var (code, _, error) = Run(isPipeline: true, "build", "-s", Catalogue, "--today", "2026-11-22");

        Assert.Equal(1, code);
        Assert.Contains("KV606", error, StringComparison.Ordinal);
        Assert.EndsWith(
            "En pipeline udgiver det, den bygger, så det er tjekket som med --release. Er siderne kun til at se på, "
                + "så skriv --preview eller --drafts.\nDer er ikke skrevet noget.\n",
            error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(true, "--preview")]
    [InlineData(true, "--drafts")]
    [InlineData(false, "--force")]
    public void What_is_only_to_be_looked_at_is_built(bool isPipeline, string option)
    {
        Begin();

        var (code, _, error) = Run(isPipeline, "build", option, "-s", Catalogue, "--today", "2026-11-22");

        Assert.True(code == 0, error);
        Assert.True(File.Exists(Path.Join(Catalogue, "_site", "index.html")));
    }

    [Fact]
    public void A_demonstration_may_have_all_of_it()
    {
        Begin();
        var site = Path.Join(Catalogue, "site.yml");
        File.AppendAllText(
            site,
            "demonstration: ja\ntilgængelighedserklæring: { adresse: https://was.eksempelkommune.example/, fornyet: 2026-08-10 }\n"
        );

        var (code, output, _) = Run(isPipeline: false, "check", "--release", "-s", Catalogue, "--today", "2026-11-22");

        Assert.True(code == 0, output);
    }

    [Fact]
    public void A_preview_is_no_release()
    {
        var (code, _, error) = Run(isPipeline: false, "build", "--release", "--preview", "-s", RealProgram.Root);

        Assert.Equal(2, code);
        Assert.StartsWith("--release er til det, der bliver udgivet, og --preview til det, der ikke gør.", error, StringComparison.Ordinal);
    }

    public void Dispose() => scratch.Dispose();

    private void Begin() => Assert.Equal(0, Run(isPipeline: false, "init", Catalogue, "--today", "2026-11-22").Code);

    private static (int Code, string Out, string Error) Run(bool isPipeline, params string[] words)
    {
        using StringWriter output = new() { NewLine = "\n" },
            error = new() { NewLine = "\n" };
        var terminal = new Terminal(output, error, ColourOut: false, ColourError: false, Watched: false) { IsPipeline = isPipeline };
        return (Program.Run(words, terminal), output.ToString(), error.ToString());
    }
}
