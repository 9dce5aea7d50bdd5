using System.IO;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary>
/// The private folder of drafts: read by those who work with the catalogue, never published, and left by an entry the day it is
/// published.
/// </summary>
public sealed class PrivateDraftsTests : IDisposable
{
    private const string Application = "musik-foer-matematik";
    private const string Idea = "gaa-tur-samtaler";
    private const string Today = "2026-11-28";

    private readonly ScratchFolder scratch = new();
    private readonly string catalogue;
    private readonly string drafts;

    public PrivateDraftsTests()
    {
        catalogue = scratch.CopyCatalogue(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));
        drafts = Path.Join(Path.GetDirectoryName(catalogue), "kladder");
        Directory.CreateDirectory(Path.Join(drafts, "indsatser"));
        File.AppendAllText(Path.Join(catalogue, "site.yml"), "kladder: ../kladder\n");
        foreach (var id in new[] { Application, Idea })
        {
            File.Move(Public(id), Private(id));
        }
    }

    [Fact]
    public void Check_reads_drafts_and_names_them_by_where_they_are()
    {
        File.AppendAllText(Private(Idea), "\n## Sådan gør I\n\nSe [den](findes-ikke.md).\n");

        var (code, output, _) = Run("check", "-s", catalogue, "--today", Today);

        Assert.Equal(1, code);
        Assert.Contains($"../kladder/indsatser/{Idea}.md:10:4: fejl KV401", output, StringComparison.Ordinal);
        Assert.DoesNotContain($"content/indsatser/{Idea}", output, StringComparison.Ordinal);
        var (_, ofFile, _) = Run("check", "-s", catalogue, "--today", Today, Private(Idea));
        Assert.Contains($"../kladder/indsatser/{Idea}.md:10:4: fejl KV401", ofFile, StringComparison.Ordinal);
        Assert.DoesNotContain("content/indsatser/nyttehaven.md:", ofFile, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_has_nothing_of_them_not_even_as_a_preview()
    {
        var site = Path.Join(scratch.Path, "site");
        Assert.Equal(0, Run("build", "-s", catalogue, "-o", site, "--drafts", "--today", Today).Code);
        Assert.All(
            Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories),
            file =>
            {
                Assert.DoesNotContain(Application, file, StringComparison.Ordinal);
                Assert.DoesNotContain("Musik før matematik", File.ReadAllText(file), StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void Status_and_the_committees_pack_have_them_without_a_link_that_leads_nowhere()
    {
        var (_, status, _) = Run("status", "-s", catalogue, "--today", "2027-05-01", "--within", "60");
        Assert.Contains($"../kladder/indsatser/{Application}.md:", status, StringComparison.Ordinal);

        var (code, pack, _) = Run("report", "committee", "-s", catalogue, "--today", Today, "--format", "html");
        Assert.Equal(0, code);
        Assert.Contains($"../kladder/indsatser/{Application}.md", pack, StringComparison.Ordinal);
        Assert.DoesNotContain($"/content/indsatser/{Application}.md", pack, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_from_the_catalogue_to_a_draft_is_one_finding_that_says_why()
    {
        File.AppendAllText(Public("nyttehaven"), $"\nSe [gåturene]({Idea}.md).\n");

        var (code, output, _) = Run("check", "-s", catalogue, "--today", Today);

        Assert.Equal(1, code);
        Assert.Contains("1 fejl, 4 advarsler\n", output, StringComparison.Ordinal);
        Assert.Contains(
            $"Den ligger i ../kladder/indsatser/{Idea}.md, og kladdemappen er ikke med, når kataloget udkommer.",
            output,
            StringComparison.Ordinal
        );
        // The build, which never sees the draft, stops for the same link.
        Assert.Equal(1, Run("build", "-s", catalogue, "-o", Path.Join(scratch.Path, "site"), "--today", Today).Code);
    }

    [Fact]
    public void New_drafts_meetings_and_their_papers_are_private()
    {
        Assert.Equal(0, Run("new", "entry", "Stille morgen", "-s", catalogue).Code);
        Assert.Equal(0, Run("new", "meeting", "2026-11-26", "-s", catalogue).Code);
        Assert.True(File.Exists(Private("stille-morgen")));
        File.WriteAllText(
            Meeting,
            $"dato: 2026-11-26\nkreds: [ledere]\nsager:\n  - {{ indsats: {Application}, beslutning: afvist, begrundelse: Nej. }}\n"
        );

        var (code, output, error) = Run("decide", "2026-11-26", "-s", catalogue, "--today", Today);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("Skrev ../kladder/moeder/2026-11-26/referat.html\n", output, StringComparison.Ordinal);
        Assert.Contains("status: afvist", File.ReadAllText(Private(Application)), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(catalogue, "content", "moeder")));
        Assert.Equal(0, Run("decide", "2026-11-26", "-s", catalogue, "--today", Today).Code);
    }

    [Fact]
    public void An_entry_that_is_published_moves_over_with_its_picture()
    {
        Begin();
        var before = File.ReadAllText(Private(Application));

        var (code, output, error) = Decide("i gang");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains(
            $"Flyttede ../kladder/indsatser/{Application}.md til content/indsatser/{Application}.md",
            output,
            StringComparison.Ordinal
        );
        Assert.Equal(
            before.Replace("status: udvalgt", "status: i gang", StringComparison.Ordinal),
            File.ReadAllText(Public(Application)).Replace(", start: 2026-11-27", "", StringComparison.Ordinal)
        );
        Assert.False(File.Exists(Private(Application)));
        Assert.True(File.Exists(Path.Join(catalogue, "content", "billeder", "rytmer.png")));
        Assert.False(File.Exists(Path.Join(drafts, "billeder", "rytmer.png")));
        Assert.Equal(0, Run("check", "-s", catalogue, "--today", Today).Code);
        Assert.Equal(0, Run("build", "-s", catalogue, "-o", Path.Join(scratch.Path, "site"), "--today", Today).Code);
    }

    [Fact]
    public void An_entry_that_leads_to_another_draft_cannot_be_published_before_it()
    {
        Begin();
        File.AppendAllText(Private(Application), $"\nSe [gåturene]({Idea}.md).\n");
        var before = File.ReadAllText(Private(Application));

        var (code, _, error) = Decide("i gang");

        Assert.Equal(1, code);
        Assert.Contains($"Den ligger i ../kladder/indsatser/{Idea}.md", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Private(Application)));
        Assert.False(File.Exists(Public(Application)));
    }

    [Fact]
    public void A_draft_that_is_renamed_stays_private()
    {
        var (code, output, _) = Run("mv", Idea, "gaature", "-s", catalogue);
        Assert.Equal(0, code);
        Assert.StartsWith($"»{Idea}« hedder nu »gaature«: ../kladder/indsatser/gaature.md\n", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Private("gaature")));
        Assert.False(File.Exists(Private(Idea)));
        Assert.False(File.Exists(Public("gaature")));
    }

    [Fact]
    public void Where_the_folder_is_not_here_that_is_said_and_nothing_private_is_written_among_what_is_public()
    {
        Directory.Move(drafts, drafts + "-andetsteds");

        var (code, _, error) = Run("check", "-s", catalogue, "--today", Today);
        Assert.Equal(0, code);
        Assert.Equal("Kladdemappen »../kladder« fra site.yml er ikke her. Kladderne i den er ikke med.\n", error);

        var (refused, _, why) = Run("new", "application", "Stille morgen", "-s", catalogue);
        Assert.Equal(2, refused);
        Assert.EndsWith("Der er ikke skrevet noget.\n", why, StringComparison.Ordinal);
        Assert.False(File.Exists(Public("stille-morgen")));

        Assert.Equal(0, Run("new", "application", "Stille morgen", "-s", catalogue, "--drafts-from", drafts + "-andetsteds").Code);
        Assert.True(File.Exists(Path.Join(drafts + "-andetsteds", "indsatser", "stille-morgen.md")));
    }

    [Theory]
    [InlineData("/etc")]
    [InlineData("../../hjem")]
    [InlineData("~/kladder")]
    [InlineData("../../a")]
    [InlineData("C:\\kladder")]
    public void Another_place_than_beside_the_catalogue_is_refused_in_site_yml(string written)
    {
        var path = Path.Join(catalogue, "site.yml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("../kladder", $"'{written}'", StringComparison.Ordinal));
        var (code, output, _) = Run("check", "-s", catalogue, "--today", Today);
        Assert.Equal(1, code);
        Assert.Contains("»kladder« skal være en mappe i katalogets mappe eller lige ved siden af den", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_in_the_catalogue_decides_nothing_about_a_private_draft()
    {
        Directory.CreateDirectory(Path.Join(catalogue, "content", "moeder"));
        File.WriteAllText(
            Path.Join(catalogue, "content", "moeder", "2026-11-26.yml"),
            $"dato: 2026-11-26\nkreds: [ledere]\nsager:\n  - {{ indsats: {Application}, beslutning: afvist, begrundelse: Nej. }}\n"
        );
        var before = File.ReadAllText(Private(Application));

        var (code, _, error) = Run("decide", "2026-11-26", "-s", catalogue, "--today", Today);

        Assert.Equal(1, code);
        Assert.Contains("Flyt mødets fil til mappen moeder i kladdemappen.", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Private(Application)));
        Assert.False(Directory.Exists(Path.Join(catalogue, "content", "moeder", "2026-11-26")));
    }

    [Fact]
    public void A_report_says_that_drafts_are_in_it()
    {
        var (code, _, error) = Run("report", "yearly", "-s", catalogue, "--today", Today);
        Assert.Equal((0, "Kladderne i ../kladder/ er med i rapporten. Send den kun til dem, der må se dem.\n"), (code, error));
    }

    [Fact]
    public void A_link_in_site_yml_is_not_followed()
    {
        Directory.Move(drafts, drafts + "-andetsteds");
        Directory.CreateSymbolicLink(drafts, drafts + "-andetsteds");
        var (code, _, error) = Run("check", "-s", catalogue, "--today", Today);
        Assert.Equal(2, code);
        Assert.Contains("er en genvej (et link) og bliver ikke fulgt", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_after_the_option_that_cannot_be_one_is_told()
    {
        Assert.Equal(
            (2, "", "Mappen »findes-ikke« findes ikke. Skriv den mappe, kladderne ligger i, efter --drafts-from.\n"),
            Run("status", "-s", catalogue, "--drafts-from", "findes-ikke")
        );
        var (code, _, error) = Run("status", "-s", catalogue, "--drafts-from", catalogue);
        Assert.Equal(2, code);
        Assert.Contains("må hverken have kataloget i sig", error, StringComparison.Ordinal);
    }

    public void Dispose() => scratch.Dispose();

    private string Meeting => Path.Join(drafts, "moeder", "2026-11-26.yml");

    private string Public(string id) => Path.Join(catalogue, "content", "indsatser", id + ".md");

    private string Private(string id) => Path.Join(drafts, "indsatser", id + ".md");

    // A trial that is chosen and agreed, with the section that one under way must have, and a picture.
    private void Begin()
    {
        Directory.CreateDirectory(Path.Join(drafts, "billeder"));
        File.Copy(Path.Join(catalogue, "content", "billeder", "haven.png"), Path.Join(drafts, "billeder", "rytmer.png"));
        File.WriteAllText(
            Private(Application),
            File.ReadAllText(Private(Application))
                .Replace("status: ansøgt", "status: udvalgt", StringComparison.Ordinal)
                .Replace(
                    "{ ansøgt: 2026-10-26 }",
                    "{ ansøgt: 2026-10-26, udvalgt: 2026-11-10, aftale: 2026-11-20 }",
                    StringComparison.Ordinal
                )
                .Replace(
                    "\n---\n\n",
                    "\nudvælgelse: { kreds: [medarbejdere, ledere], begrundelse: Ja. }\n---\n\n",
                    StringComparison.Ordinal
                )
                + "\n## Prøvehandlinger og øvebaner\n\nVi prøver med én klasse i seks uger.\n\n![Rytmer på tavlen](../billeder/rytmer.png)\n"
        );
    }

    private (int Code, string Output, string Error) Decide(string status) =>
        Run("decide", "--entry", Application, "--to", status, "--on", "2026-11-27", "-s", catalogue, "--today", Today);

    private static (int Code, string Output, string Error) Run(params string[] words) => EditionScratch.Run(words);
}
