using System.Threading.Tasks;
using Xunit;

namespace Catalog.Tests.Workflows;

/// <summary>From a version's tag to the files that people fetch: <c>release-tool.yml</c>.</summary>
public sealed class ReleaseWorkflowTests
{
    private static readonly string[] Files =
    [
        "Catalog.Tool.1.2.3.nupkg",
        "LICENSE",
        "THIRD-PARTY-NOTICES.txt",
        "catalog-linux-x64",
        "catalog-osx-arm64",
        "catalog-win-x64.exe",
    ];

    [BashFact]
    public async Task A_versions_tag_releases_a_file_for_each_system_and_one_list_of_their_sums()
    {
        var happened = await Scenarios.Version;

        Assert.Equal(["release-tool.yml"], happened.Workflows.Keys);
        Assert.All(happened.Jobs, job => Assert.True(job.Succeeded, happened.Log));
        Assert.StartsWith("release create v1.2.3 --verify-tag --generate-notes ", Assert.Single(happened.Calls), StringComparison.Ordinal);
        Assert.Equal(
            [.. Files, "SHA256SUMS"],
            happened
                .Given.Keys.Where(name => name != "calls")
                .OrderBy(name => name == "SHA256SUMS")
                .ThenBy(name => name, StringComparer.Ordinal)
        );
        Assert.Equal(
            Files,
            happened.Given["SHA256SUMS"].TrimEnd('\n').Split('\n').Select(line => line[66..]).Order(StringComparer.Ordinal)
        );
    }

    [BashFact]
    public async Task Each_file_is_tried_on_the_system_it_is_for()
    {
        var jobs = (await Scenarios.Version).Workflows["release-tool.yml"].Where(job => job.Id == "pak").ToArray();

        Assert.Equal(3, jobs.Length);
        Assert.All(jobs, job => Assert.Matches("asked: build|Skrev .* til ", job.Step("Prøv filen på det system, den er til").Log));
        Assert.All(jobs, job => Assert.Equal("", job.MayWrite));
    }
}
