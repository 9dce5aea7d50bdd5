using System.Threading.Tasks;
using Xunit;

namespace Catalog.Tests.Workflows;

/// <summary>The workflows as <c>catalog init</c> hands them on, where the program comes from its releases.</summary>
public sealed class NewCatalogueWorkflowTests
{
    [BashFact]
    public async Task A_strangers_good_change_is_green_with_the_program_as_it_was_released()
    {
        var happened = await Scenarios.NewCatalogue;

        Assert.Equal(["check.yml"], happened.Workflows.Keys);
        Assert.True(happened.Job("check.yml").Succeeded, happened.Log);
        Assert.Equal(2, happened.Calls.Length);
        Assert.Matches(
            $"^release download v[0-9.]+ --repo {Origin.ProgramRepository} --pattern catalog-linux-x64 --pattern SHA256SUMS$",
            happened.Calls[0]
        );
        Assert.Equal($"attestation verify catalog-linux-x64 --repo {Origin.ProgramRepository}", happened.Calls[1]);
        Assert.Contains("To voksne om timen", happened.Job("check.yml").Summary, StringComparison.Ordinal);
        Assert.DoesNotContain(happened.Steps, step => step.Ran && step.Command?.StartsWith("dotnet", StringComparison.Ordinal) == true);
    }

    [BashFact]
    public async Task A_strangers_change_runs_where_nothing_may_be_written()
    {
        Assert.Equal("", (await Scenarios.NewCatalogue).Job("check.yml").MayWrite);
    }

    [BashFact]
    public async Task A_program_with_another_sum_is_not_run()
    {
        var happened = await Scenarios.NewCatalogueWith(standIns =>
            standIns.On("release/SHA256SUMS", new string('0', 64) + "  catalog-linux-x64\n")
        );

        NothingRuns(happened, "catalog-linux-x64: FAILED");
        Assert.Single(happened.Calls);
    }

    [BashFact]
    public async Task A_program_that_its_repository_has_not_signed_is_not_run()
    {
        var happened = await Scenarios.NewCatalogueWith(standIns => standIns.On("not-attested"));

        NothingRuns(happened, "no attestation");
        Assert.Equal(2, happened.Calls.Length);
    }

    [BashFact]
    public async Task Without_the_programs_repository_the_job_says_where_to_write_it()
    {
        var happened = await Scenarios.NewCatalogueWithoutProgram();

        NothingRuns(happened, "::error file=.github/actions/catalog/action.yml,title=Programmets kodelager mangler::Skriv efter PROGRAM:");
        Assert.Empty(happened.Calls);
    }

    [BashFact]
    public async Task A_program_that_cannot_be_downloaded_can_lie_in_the_catalogue()
    {
        foreach (var happened in new[] { await Scenarios.OwnFile, await Scenarios.OwnPackage })
        {
            Assert.True(happened.Job("reminder.yml").Succeeded, happened.Log);
            Assert.DoesNotContain(happened.Calls, call => call.StartsWith("release", StringComparison.Ordinal));
        }
    }

    private static void NothingRuns(Happened happened, string log)
    {
        var job = happened.Job("reminder.yml");
        Assert.False(job.Succeeded);
        Assert.Contains(log, happened.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(job.Steps, step => step.Ran && step.Command?.StartsWith("catalog ", StringComparison.Ordinal) == true);
    }
}
