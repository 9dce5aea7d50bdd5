using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace Catalog.Tests.Workflows;

/// <summary>What editors and reviewers get for a change: <c>check.yml</c>.</summary>
public sealed partial class CheckWorkflowTests
{
    [BashFact]
    public async Task A_good_change_is_green_and_the_page_says_each_thing_once()
    {
        var happened = await Scenarios.GoodChange;
        var job = happened.Job("check.yml");

        Assert.True(job.Succeeded, happened.Log);
        var headings = Headings().Matches(job.Summary).Select(found => found.Value).ToArray();
        Assert.Equal(
            ["# Tjek af kataloget: ingen fejl", "# Ændringer i kataloget"],
            headings.Where(line => line.StartsWith("# ", StringComparison.Ordinal))
        );
        Assert.Equal("## Se siderne", headings[^1]);
        Assert.Equal(headings, headings.Distinct());
        Assert.Contains("index.html", happened.Artifacts["katalog"]);
        Assert.Empty(happened.Calls);
    }

    [BashFact]
    public async Task The_program_is_really_built_from_its_source()
    {
        var built = (await Scenarios.GoodChange)
            .Job("check.yml")
            .Steps.Single(step => step.Command?.StartsWith("dotnet build", StringComparison.Ordinal) == true);

        Assert.Contains("Build succeeded", built.Log, StringComparison.Ordinal);
    }

    [BashFact]
    public async Task What_the_change_means_is_the_change_alone_and_no_machine_is_named()
    {
        var summary = (await Scenarios.GoodChange).Job("check.yml").Step("Vis, hvad ændringen betyder").Summary;

        Assert.StartsWith("# Ændringer i kataloget\n\nFra kataloget før ændringen til nu: 1 ændret", summary, StringComparison.Ordinal);
        Assert.Contains("To voksne om timen", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("PPR", summary, StringComparison.Ordinal);
    }

    [BashFact]
    public async Task A_change_with_faults_is_red_and_still_shows_what_it_means()
    {
        var happened = await Scenarios.Faults;
        var job = happened.Job("check.yml");

        Assert.False(job.Succeeded);
        Assert.Equal(
            ["Gør programmet klar: success", "Tjek: failure", "Vis, hvad ændringen betyder: success", "Byg webstedet med kladder: skipped"],
            job.Steps.Where(step => char.IsUpper(step.Name[0])).Skip(1).Select(step => $"{step.Name}: {step.Outcome}")
        );
        Assert.DoesNotContain("katalog", happened.Artifacts.Keys);
    }

    [BashFact]
    public async Task Of_thousands_of_faults_GitHub_is_shown_what_it_has_room_for()
    {
        var happened = await Scenarios.Faults;
        var job = happened.Job("check.yml");
        var errors = job.Step("Tjek").Annotations("error");

        Assert.Equal(10, errors.Length);
        Assert.StartsWith("::error title=Og ", errors[^1], StringComparison.Ordinal);
        Assert.All(
            job.Steps,
            step => Assert.All(new[] { "error", "warning", "notice" }, level => Assert.InRange(step.Annotations(level).Length, 0, 10))
        );
        Assert.All(job.Steps, step => Assert.InRange(Encoding.UTF8.GetByteCount(step.Summary), 0, 900_000));
        Assert.True(Encoding.UTF8.GetByteCount(job.Step("Tjek").Summary) > 500_000, "The scenario has too few faults to try the limit.");
    }

    [BashFact]
    public async Task Main_is_checked_when_it_is_pushed()
    {
        var happened = await Scenarios.Push;

        Assert.Equal(["check.yml", "program.yml"], happened.Workflows.Keys.Order(StringComparer.Ordinal));
        Assert.True(happened.Job("check.yml").Succeeded, happened.Log);
        Assert.Equal("skipped", happened.Job("check.yml").Step("Vis, hvad ændringen betyder").Outcome);
    }

    [GeneratedRegex("^##? .*$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
