using System.Threading.Tasks;
using Catalog.Cli.Disk;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.RunningProgram;

/// <summary>Danish is sorted as Danes sort it whatever the surroundings say, or the program says what it lacks.</summary>
public sealed class IcuTests
{
    [Fact]
    public void The_versions_of_today_are_tried_first_and_any_is_good_enough()
    {
        var tried = new List<string>();
        Assert.Null(
            Icu.Fault(
                null,
                library =>
                {
                    tried.Add(library);
                    return library == "libicuuc.so.72";
                }
            )
        );
        Assert.Equal("libicuuc.so.80", tried[0]);
        Assert.Equal("libicuuc.so.72", tried[^1]);
        Assert.Equal(9, tried.Count);
    }

    [Fact]
    public void Every_version_that_the_runtime_looks_for_is_tried()
    {
        var tried = new List<string>();
        Icu.Fault(
            null,
            library =>
            {
                tried.Add(library);
                return false;
            }
        );
        Assert.Equal(
            Enumerable.Range(60, 61).Select(version => $"libicuuc.so.{version}").Order(StringComparer.Ordinal),
            tried.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_version_that_the_surroundings_ask_for_comes_before_all() =>
        Assert.Null(Icu.Fault("72.1", library => library == "libicuuc.so.72.1"));

    [Fact]
    public void Without_any_a_sentence_says_what_to_install()
    {
        Assert.Equal(Icu.Missing, Icu.Fault(null, _ => false));
        Assert.Contains("apt install libicu-dev", Icu.Missing, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Icu.Missing);
    }

    [Fact]
    public async Task A_container_that_wants_no_cultures_gets_Danish_order_all_the_same()
    {
        using var scratch = new ScratchFolder();
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        var invariant = new Dictionary<string, string> { [Icu.InvariantVariable] = "1" };
        var outcome = await RealProgram.Run(["report", "coverage", "-s", catalogue, "--today", "2026-11-21"], environment: invariant);
        var usual = await RealProgram.Run(["report", "coverage", "-s", catalogue, "--today", "2026-11-21"]);
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal(usual.Out, outcome.Out);
    }
}
