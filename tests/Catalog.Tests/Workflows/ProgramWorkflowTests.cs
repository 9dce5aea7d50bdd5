using System.Threading.Tasks;
using Xunit;

namespace Catalog.Tests.Workflows;

/// <summary>The tests of the program itself: <c>program.yml</c>.</summary>
public sealed class ProgramWorkflowTests
{
    [BashFact]
    public async Task A_change_is_tested_on_two_systems()
    {
        var jobs = (await Scenarios.Push).Workflows["program.yml"];

        Assert.Equal(["linux", "windows"], jobs.Select(job => job.Id));
        Assert.All(jobs, job => Assert.True(job.Succeeded));
        Assert.All(
            jobs,
            job => Assert.Contains(job.Steps, step => step.Command is "bash tests/run.sh" or "dotnet test tests/Catalog.Tests -c Release")
        );
    }
}
