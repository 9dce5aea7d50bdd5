using System.IO;
using Catalog.Cli;
using Catalog.Cli.Reporting;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary><c>catalog search</c>: what is found, why, and what is said when nothing is. Nothing of it changes the folder.</summary>
public sealed class SearchCommandTests : IDisposable
{
    private const string Entry = "eksempel-co-teaching-i-almenklassen";

    private readonly ScratchFolder scratch = new();

    [Fact]
    public void A_hit_stands_with_its_title_its_id_and_its_reasons()
    {
        var (code, output, error) = Run("search", "co-teaching", "-s", RealProgram.Root);

        var lines = output.Split('\n');
        Assert.Equal((0, ""), (code, error));
        Assert.EndsWith("for »co-teaching«", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"  1. Co-teaching i almenklassen  ({Entry}, ", lines[2], StringComparison.Ordinal);
        Assert.Matches(@"^     co-teaching, \d+,\d: samme ord: »co-teaching« i titlen", lines[3]);
    }

    [Theory]
    [InlineData("samundervisning", "(synonym eller forkortelse)")]
    [InlineData("fritid", "(led i et sammensat ord)")]
    [InlineData("fælleskab", "»fælleskab« findes ikke i kataloget. Viser resultater for »fællesskab«.")]
    [InlineData("fælleskab", "rettet stavning")]
    [InlineData("børne interview", "ordene hører sammen")]
    [InlineData("inklu", "begynder sådan")]
    public void The_reason_tells_the_way(string query, string said) =>
        Assert.Contains(said, Run("search", query, "-s", RealProgram.Root).Out, StringComparison.Ordinal);

    [Fact]
    public void Words_may_stand_without_quotes() =>
        Assert.Equal(Run("search", "børne interview", "-s", RealProgram.Root), Run("search", "børne", "interview", "-s", RealProgram.Root));

    [Fact]
    public void Of_many_hits_the_first_ten_are_shown()
    {
        var output = Run("search", "børn", "-s", RealProgram.Root).Out;

        Assert.Matches(@"^\d+ beskrivelser for »børn«, de 10 første:\n", output);
        Assert.Equal(10, output.Split('\n').Count(line => line.Contains("(eksempel-", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("qqzzxx", "0 beskrivelser for »qqzzxx«\nPrøv et andet ord.\n")]
    [InlineData("!?", "0 beskrivelser for »!?«\nPrøv et andet ord.\n")]
    public void That_nothing_is_found_is_no_fault(string query, string said) =>
        Assert.Equal((0, said, ""), Run("search", query, "-s", RealProgram.Root));

    [Fact]
    public void A_query_cannot_write_to_the_terminal() =>
        Assert.DoesNotContain('\u001b', Run("search", "kor\u001b[2J", "-s", RealProgram.Root).Out);

    [Theory]
    [InlineData("search")]
    [InlineData("search", " ")]
    public void Something_must_be_asked(params string[] words)
    {
        var (code, output, error) = Run([.. words, "-s", RealProgram.Root]);

        Assert.Equal((2, ""), (code, output));
        Assert.Equal("Der mangler noget at søge efter, for eksempel: catalog search \"fravær\".\n", error);
    }

    [Fact]
    public void A_model_with_errors_is_not_searched()
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        var lists = Path.Join(catalogue, "content", "model", "lister.yml");
        File.WriteAllText(lists, File.ReadAllText(lists).Replace("lister:", "listr:", StringComparison.Ordinal));

        var (code, output, error) = Run("search", "børn", "-s", catalogue);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("fejl KV002", error, StringComparison.Ordinal);
        Assert.EndsWith("Der er ikke søgt. Ret modellen først.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_with_errors_are_named_and_the_rest_is_searched()
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        File.WriteAllText(Path.Join(catalogue, "content", "indsatser", "brudt.md"), "intet hoved");

        var (code, output, error) = Run("search", "co-teaching", "-s", catalogue);

        Assert.Equal(0, code);
        Assert.Contains("eksempel-co-teaching-i-almenklassen", output, StringComparison.Ordinal);
        Assert.Equal("Der er fejl i content/indsatser/brudt.md, så noget kan mangle. Kør catalog check.\n", error);
    }

    public void Dispose() => scratch.Dispose();

    private static (int Code, string Out, string Error) Run(params string[] words)
    {
        using StringWriter output = new() { NewLine = "\n" },
            error = new() { NewLine = "\n" };
        var code = Program.Run(words, new Terminal(output, error, ColourOut: false, ColourError: false, Watched: false));
        return (code, output.ToString(), error.ToString());
    }
}
