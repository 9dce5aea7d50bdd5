using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Shapes;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Reading;

/// <summary>How often something is measured, in the spellings that people use, and the one that data and differences have.</summary>
public sealed class RhythmTests
{
    [Theory]
    [InlineData("hver dag", "hver dag")]
    [InlineData("Dagligt", "hver dag")]
    [InlineData("hver 2. dag", "hver 2. dag")]
    [InlineData("hver skoledag", "hver hverdag")]
    [InlineData("alle hverdage", "hver hverdag")]
    [InlineData("hver uge", "hver uge")]
    [InlineData("Ugentligt.", "hver uge")]
    [InlineData("en gang om ugen", "hver uge")]
    [InlineData("én gang om ugen", "hver uge")]
    [InlineData("1 gang pr. uge", "hver uge")]
    [InlineData("hver anden uge", "hver 2. uge")]
    [InlineData("hveranden uge", "hver 2. uge")]
    [InlineData("hver 2 uge", "hver 2. uge")]
    [InlineData("hver  14. dag", "hver 2. uge")]
    [InlineData("hver fjortende dag", "hver 2. uge")]
    [InlineData("hver onsdag", "hver onsdag")]
    [InlineData("om onsdagen", "hver onsdag")]
    [InlineData("hver torsdag og mandag", "hver mandag og torsdag")]
    [InlineData("hver mandag, onsdag og fredag", "hver mandag, onsdag og fredag")]
    [InlineData("hver anden tirsdag", "hver 2. tirsdag")]
    [InlineData("5 gange om ugen", "hver hverdag")]
    [InlineData("hver måned", "hver måned")]
    [InlineData("hver maaned", "hver måned")]
    [InlineData("månedligt", "hver måned")]
    [InlineData("hver tredje måned", "hver 3. måned")]
    [InlineData("hvert kvartal", "hver 3. måned")]
    [InlineData("fire gange om året", "hver 3. måned")]
    [InlineData("to gange om året", "hvert halve år")]
    [InlineData("halvårligt", "hvert halve år")]
    [InlineData("hver 6. måned", "hvert halve år")]
    [InlineData("hvert år", "hvert år")]
    [InlineData("hvert andet år", "hvert 2. år")]
    [InlineData("én gang", "én gang")]
    [InlineData("før start", "før start")]
    [InlineData("ved start og slut", "ved start og slut")]
    [InlineData("før og efter", "før start og ved slut")]
    [InlineData("før start og efter et halvt år", "før start og efter et halvt år")]
    [InlineData("før, efter 3 måneder og efter et år", "før start, efter 3 måneder og efter et år")]
    [InlineData("ved start, efter 10 uger og ved evalueringen", "ved start, efter 10 uger og ved slut")]
    public void Spellings_that_mean_the_same_are_one_rhythm_which_is_read_again(string written, string rhythm)
    {
        var (read, found) = Read(written);

        Assert.Empty(found);
        Assert.Equal(rhythm, read!.ToString());
        Assert.Equal(read, Read(rhythm).Value);
    }

    [Theory]
    [InlineData("løbende", "»løbende« siger ikke, hvor tit eller hvornår.", "Skriv for eksempel »hver uge«")]
    [InlineData("efter behov", "»efter behov« siger ikke, hvor tit eller hvornår.", "Skriv for eksempel »hver uge«")]
    [InlineData("hver ugge", "Mente du »hver uge«?", "Skriv »x: hver uge«.")]
    [InlineData("hver 0. uge", "siger ikke, hvor tit", "")]
    [InlineData("hver 99. uge", "siger ikke, hvor tit", "")]
    [InlineData("2 gange om ugen", "»2 gange om ugen« siger ikke, hvilke dage.", "hver mandag og torsdag")]
    [InlineData("hver uge og hver måned", "siger ikke, hvor tit", "")]
    [InlineData("før", "siger ikke, hvor tit", "")]
    public void What_is_no_rhythm_is_told_with_the_nearest(string written, string message, string help)
    {
        var finding = Assert.Single(Read(written).Found);

        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Contains(help, finding.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_form_offers_is_read_as_it_is_written() =>
        Assert.All(new RhythmShape().Names, name => Assert.Equal(name, Read(name).Value?.ToString()));

    private static (Rhythm? Value, ImmutableArray<Diagnostic> Found) Read(string written)
    {
        var source = new SourceText("x.yml", $"x: \"{written}\"");
        var root = YamlReader.Read(source, source.All).Value!;
        var reading = new ShapeReading(source, "x", new Faults());
        return new RhythmShape().TryRead(root.Pairs[0].Value, reading, out var value)
            ? (value, [.. reading.Faults.Found])
            : (null, [.. reading.Faults.Found]);
    }
}
