using System.IO;
using Catalog.Cli;
using Catalog.Cli.Reporting;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary>What has grown old is a warning every day and an error on the day of release.</summary>
public sealed class ReleaseTests
{
    [Theory]
    [InlineData("2026-08-10", false, 0, "Ingen fejl\n")]
    [InlineData("2026-08-10", true, 0, "Ingen fejl\n")]
    [InlineData("2027-08-04", false, 0, "Ingen fejl, 2 advarsler\n")]
    [InlineData("2027-08-04", true, 1, "2 fejl\n")]
    public void The_same_catalogue_on_two_days(string today, bool release, int code, string count)
    {
        using var report = new StringWriter();
        string[] words = ["check", "-s", SpecSite.BaseFolder, "--today", today, .. release ? new[] { "--release" } : []];
        Assert.Equal(code, Program.Run(words, new Terminal(report, TextWriter.Null, false, false, false)));
        Assert.EndsWith(count, report.ToString(), System.StringComparison.Ordinal);
        Assert.Equal(count != "Ingen fejl\n", report.ToString().Contains("KV601", System.StringComparison.Ordinal));
    }
}
