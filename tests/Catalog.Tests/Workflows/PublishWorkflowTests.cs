using System.Threading.Tasks;
using Catalog.Tests.HouseRules;
using Xunit;

namespace Catalog.Tests.Workflows;

/// <summary>From a tag, or by hand, to a published site: <c>publish.yml</c>.</summary>
public sealed class PublishWorkflowTests
{
    [BashFact]
    public async Task An_editions_tag_publishes_the_site_and_keeps_it_as_one_file()
    {
        var happened = await Scenarios.Edition;

        Assert.Equal(["publish.yml"], happened.Workflows.Keys);
        Assert.All(happened.Jobs, job => Assert.True(job.Succeeded, happened.Log));
        Assert.Equal("katalog.zip", Assert.Single(happened.Artifacts["katalog-zip"]));
        Assert.Contains("index.html", happened.Artifacts["github-pages"]);
        Assert.Single(happened.Job("publish.yml", "byg").Summary.Split('\n'), line => line.StartsWith("# ", StringComparison.Ordinal));
    }

    [BashFact]
    public async Task A_tag_of_another_year_than_the_catalogues_publishes_nothing()
    {
        var happened = await Scenarios.WrongEdition;

        Assert.Equal("failure", happened.Job("publish.yml", "byg").Step("Er mærkets år det samme som katalogets?").Outcome);
        Assert.False(happened.Job("publish.yml", "udgiv").Ran);
        Assert.Empty(happened.Artifacts);
        Assert.Contains("Mærket siger 2031, men det gør udgave: i site.yml ikke.", happened.Log, StringComparison.Ordinal);
    }

    [BashFact]
    public async Task A_tag_of_what_nobody_has_merged_publishes_nothing()
    {
        var happened = await Scenarios.Unread;

        Assert.Equal("failure", happened.Job("publish.yml", "byg").Step("Er det lagt ind i main?").Outcome);
        Assert.False(happened.Job("publish.yml", "udgiv").Ran);
        Assert.Empty(happened.Artifacts);
        Assert.Contains("udgave-2026 peger på noget, der ikke er lagt ind i main", happened.Log, StringComparison.Ordinal);
    }

    [BashFact]
    public async Task Where_GitHub_cannot_sign_the_site_is_published_all_the_same()
    {
        var happened = await Scenarios.Unsigned;

        Assert.Equal("failure", happened.Job("publish.yml", "byg").Step("Skriv under på, hvor webstedet kommer fra").Outcome);
        Assert.All(happened.Jobs, job => Assert.True(job.Succeeded, happened.Log));
        Assert.True(happened.Job("publish.yml", "udgiv").Ran);
    }

    [BashFact]
    public async Task A_new_catalogue_can_be_looked_at_before_anything_in_it_is_its_own()
    {
        var happened = await Scenarios.PreviewOfNew;

        Assert.All(happened.Jobs, job => Assert.True(job.Succeeded, happened.Log));
        Assert.Contains("index.html", happened.Artifacts["github-pages"]);
        Assert.Equal("skipped", happened.Job("publish.yml", "byg").Step("Tjek til udgivelse").Outcome);
        Assert.Contains("**forhåndsvisning**", happened.Job("publish.yml", "byg").Summary, StringComparison.Ordinal);
    }

    [BashFact]
    public async Task What_is_made_up_an_example_and_an_edition_that_is_not_frozen_are_not_published()
    {
        var happened = await Scenarios.MadeUp;

        Assert.Equal("failure", happened.Job("publish.yml", "byg").Step("Tjek til udgivelse").Outcome);
        Assert.Empty(happened.Artifacts);
        Assert.All(new[] { "KV605", "KV606", "KV607", "KV617" }, rule => Assert.Contains(rule, happened.Log, StringComparison.Ordinal));
    }

    [Fact]
    public void By_hand_the_catalogue_is_published_as_it_is_on_main()
    {
        var file = RepositoryFiles.All.Single(each => each.Path == ".github/workflows/publish.yml");
        var workflow = Workflow.Read(file.Path, file.Text);
        var byHand = new GitHubEvent("workflow_dispatch", "refs/heads/main", "");
        var names = byHand.Context.ToDictionary(pair => $"github.{pair.Key}", pair => pair.Value);

        Assert.True(workflow.StartsOn(byHand));
        // A tag is asked for its year, main is not.
        Assert.Equal(
            ["Er mærkets år det samme som katalogets?", "Byg en forhåndsvisning"],
            workflow
                .Jobs.SelectMany(job => job.Steps)
                .Where(step => !Expression.Holds(step.If, fine: true, names))
                .Select(step => step.Name)
        );
    }

    [Theory]
    [InlineData("udgave-2026", true)]
    [InlineData("udgave-26", false)]
    [InlineData("udgave-2026-a", false)]
    [InlineData("v1.2.3", false)]
    public void Only_an_editions_tag_publishes(string tag, bool starts)
    {
        var file = RepositoryFiles.All.Single(each => each.Path == ".github/workflows/publish.yml");

        Assert.Equal(starts, Workflow.Read(file.Path, file.Text).StartsOn(new GitHubEvent("push", $"refs/tags/{tag}", "")));
    }
}
