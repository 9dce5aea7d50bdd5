using System.IO;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary>A decision on a day that comes again keeps the times it has been.</summary>
public sealed class RecurringDecisionTests : IDisposable
{
    private const string Late = "en-rolig-begyndelse-om-morgenen";

    private readonly ScratchFolder scratch = new();
    private readonly string catalogue;

    public RecurringDecisionTests() => catalogue = scratch.CopyCatalogue(Path.Join(RealProgram.Root, "tests", "sites", "ishoej"));

    [Theory]
    [InlineData("årlig status")]
    [InlineData("årlig status givet")]
    public void Twice_is_once_and_nothing_else_is_touched(string to)
    {
        var file = Path.Join(catalogue, "content", "indsatser", Late + ".md");
        var expected = File.ReadAllText(file)
            .Replace("årlig status: 2025-05-20 }", "årlig status: [2025-05-20, 2026-11-19] }", StringComparison.Ordinal);

        Assert.Equal(0, Decide(to).Code);
        Assert.Equal(expected, File.ReadAllText(file));
        Assert.Equal(0, Decide(to).Code);
        Assert.Equal(expected, File.ReadAllText(file));
        Assert.DoesNotContain(
            "En rolig begyndelse om morgenen\n    Årlig status",
            EditionScratch.Run("status", "-s", catalogue, "--today", "2026-11-22").Out,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => scratch.Dispose();

    private (int Code, string Out, string Error) Decide(string to) =>
        EditionScratch.Run("decide", "--entry", Late, "--to", to, "--on", "2026-11-19", "-s", catalogue, "--today", "2026-11-22");
}
