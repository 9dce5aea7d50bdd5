using System.IO;
using System.Text;
using System.Threading.Tasks;
using Catalog.Content.Binding;
using Catalog.Site.Operations;
using Catalog.Site.Planning;
using Catalog.Site.Reports;
using Catalog.Site.Search;
using Catalog.Site.Search.Indexing;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Search;
using Xunit;

namespace Catalog.Tests.Reports;

/// <summary>A new idea is shown the earlier trials most like it, including those that were refused or stopped.</summary>
public sealed class EarlierTrialTests : IDisposable
{
    private static readonly string Town = Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing");

    private readonly ScratchFolder scratch = new();

    [Theory]
    [InlineData("En hund som børnene læser højt for", "laesehund-i-indskolingen", "Afvist", "fordi børnene skal ud af klassen")]
    [InlineData("Stille tid efter frikvarteret for hele klassen", "faelles-stilletid", "Ikke videreført", "")]
    [InlineData("Måle trivsel hver uge med et skema", "ugens-trivselsmaaler", "Ikke videreført", "")]
    [InlineData("En rolig base i klassen, hvor man kan hvile", "hvilebasen", "I kataloget", "")]
    [InlineData("To lærere i dansktimen", "tolaererordning-i-dansk", "Udgået", "")]
    public void A_title_finds_the_nearest(string title, string id, string status, string said)
    {
        var found = Assert.Single(EarlierEntries.Of(SiteOf.Sources(Town), title), trial => trial.Id == id);

        Assert.Equal(status, found.Status);
        Assert.Contains(said, found.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kvantemekanik og partikelfysik")]
    [InlineData("…")]
    public void What_is_like_nothing_finds_nothing(string title) => Assert.Empty(EarlierEntries.Of(SiteOf.Sources(Town), title));

    [Fact]
    public async Task The_form_names_the_same()
    {
        var sources = SiteOf.Sources(Town);
        var catalogue = CatalogueReader.ReadBySoundModel(sources).Value!;
        var plan = SitePlan.Make(catalogue, drafts: false).Value;
        var index = SearchIndex.Make(plan);
        var files = SearchFiles
            .Make(index, plan, Site.Views.Words.Read(sources).Value, "")
            .Files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Make().Span), StringComparer.Ordinal);
        ImmutableArray<string> written =
        [
            .. catalogue.Entries.SelectMany(entry => new[] { entry.Title, $"{entry.Title} {entry.Head.Summary}" }),
            .. catalogue.Model.Searches.Select(test => test.Query.Value),
            "Læs højt for en hund",
            "Leg for 3-årige i dagplejen",
            "og det er der",
            "Kvantemekanik og partikelfysik",
        ];

        var answer = await ScriptRun.Ask(new(files, [], [], [], [], written));

        var searcher = new Searcher(index);
        // Told line by line where they differ.
        var differing =
            from pair in written.Zip(answer.Ranked)
            let here = string.Join(' ', EarlierTrial.Of(searcher, catalogue.Model, pair.First).Select(each => each.Id))
            let there = string.Join(' ', pair.Second.Earlier.Select(each => index.Documents[each].Id))
            where here != there
            select $"{pair.First}: {here}, the form: {there}";
        Assert.True(!differing.Any(), string.Join('\n', differing));
        Assert.Contains(answer.Ranked, found => found.Earlier.Length == EarlierTrial.Most);
    }

    [Fact]
    public void At_most_three_are_told_and_never_the_entry_itself_or_an_idea_or_an_example()
    {
        var catalogue = CatalogueReader.ReadBySoundModel(SiteOf.Sources(Town)).Value!;
        var searcher = EarlierTrial.SearcherOf(catalogue);
        var ids = catalogue
            .Entries.SelectMany(entry =>
                EarlierTrial
                    .Of(searcher, catalogue.Model, $"{entry.Title} {entry.Head.Summary}", entry.Id)
                    .Select(trial => (entry.Id, Other: trial.Id))
            )
            .ToList();

        Assert.All(ids.GroupBy(pair => pair.Id), group => Assert.InRange(group.Count(), 1, EarlierTrial.Most));
        Assert.DoesNotContain(
            ids,
            pair =>
                pair.Id == pair.Other || pair.Other == "gaa-tur-samtaler" || pair.Other.StartsWith("eksempel-", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_new_application_names_them_and_carries_the_day_it_was_begun()
    {
        var catalogue = scratch.CopyCatalogue(Town);
        var (code, output, _) = EditionScratch.Run("new", "application", "Læs højt for en hund", "-s", catalogue, "--today", "2026-11-22");

        Assert.Equal(0, code);
        Assert.Contains("Er det prøvet før? Det her ligner:\n", output, StringComparison.Ordinal);
        Assert.Contains(
            "»Læsehund i indskolingen« (afvist, content/indsatser/laesehund-i-indskolingen.md).",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\nforløb: { ansøgt: 2026-11-22 }\n",
            File.ReadAllText(Path.Join(catalogue, "content", "indsatser", "laes-hoejt-for-en-hund.md")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_pack_of_the_committee_has_them_with_all_applicants_and_the_text_of_each()
    {
        var (code, output, _) = EditionScratch.Run("report", "committee", "-s", Town, "--today", "2026-11-22");

        Assert.Equal(0, code);
        Assert.Contains("Alle, der venter på udvalget", output, StringComparison.Ordinal);
        Assert.Contains("Er det prøvet før?", output, StringComparison.Ordinal);
        Assert.Contains("Vi arbejder fællesskabende", output, StringComparison.Ordinal);
        Assert.Contains("content/indsatser/musik-foer-matematik.md", output, StringComparison.Ordinal);
        Assert.Contains("Tid fra besked til arbejde", output, StringComparison.Ordinal);
    }

    public void Dispose() => scratch.Dispose();
}
