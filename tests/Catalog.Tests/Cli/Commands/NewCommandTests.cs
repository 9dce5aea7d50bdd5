using System.IO;
using Catalog.Cli;
using Catalog.Cli.Reporting;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary><c>catalog new</c>: a file is begun, or one Danish sentence says why not, and nothing that was there is touched.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    [Theory]
    [InlineData("Der mangler, hvad der skal begyndes på, og en titel.")]
    [InlineData("Der mangler en titel. Skriv den i anførselstegn: catalog new entry", "entry")]
    [InlineData("»enrty« kan ikke begyndes på. Mente du »entry«?", "enrty", "Leg")]
    [InlineData("»ansøgnig« kan ikke begyndes på. Mente du »ansøgning«?", "ansøgnig", "Leg")]
    [InlineData("»Leg på tværs« kan ikke begyndes på. Skriv entry eller application", "Leg på tværs")]
    [InlineData(
        "Der står mere end én titel. Har titlen flere ord, så skriv den i anførselstegn: catalog new entry \"Leg på tværs\".",
        "entry",
        "Leg",
        "på",
        "tværs"
    )]
    [InlineData("Titlen »…!« har ingen bogstaver", "entry", "…!")]
    [InlineData("Titlen »« har ingen bogstaver", "entry", "  ")]
    [InlineData("Titlen skal stå på én linje", "entry", "Leg\npå tværs")]
    [InlineData("Titlen indeholder et styretegn (U+001B).", "entry", "Leg\u001b[2J")]
    [InlineData(
        "»content/indsatser/eksempel-co-teaching-i-almenklassen.md« findes allerede og er ikke ændret. Giv beskrivelsen en længere titel",
        "entry",
        "EKSEMPEL: Co-teaching i almenklassen"
    )]
    public void What_cannot_be_begun_is_said_in_one_sentence(string message, params string[] words)
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        var before = Directory.GetFiles(catalogue, "*", SearchOption.AllDirectories);

        var (code, output, error) = Run(["new", .. words, "-s", catalogue]);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.Equal(before, Directory.GetFiles(catalogue, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_title_has_an_end()
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        Assert.Contains(
            "Titlen er 121 tegn lang. Skriv den med højst 120.",
            Run("new", "entry", new string('a', 121), "-s", catalogue).Error,
            StringComparison.Ordinal
        );
        Assert.Equal(0, Run("new", "entry", new string('å', 60), "-s", catalogue).Code);
    }

    [Theory]
    [InlineData("entry", "status: idé")]
    [InlineData("Beskrivelse", "status: idé")]
    [InlineData("indsats", "status: idé")]
    [InlineData("application", "status: ansøgt")]
    [InlineData("ansoegning", "status: ansøgt")]
    public void A_file_is_begun_and_never_again(string kind, string status)
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        var path = Path.Join(catalogue, "content", "indsatser", "aeblers-oevebane-paa-tvaers.md");

        var (code, output, error) = Run("ny", kind, " Æblers øvebane: på tværs ", "-s", catalogue);

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith($"Skrev {path}\n", output, StringComparison.Ordinal);
        Assert.InRange(output.TrimEnd('\n').Split('\n').Length, 2, 4);
        var text = File.ReadAllText(path);
        Assert.StartsWith("---\n# ", text, StringComparison.Ordinal);
        Assert.Contains("\ntitel: \"Æblers øvebane: på tværs\"\n", text, StringComparison.Ordinal);
        Assert.Contains($"\n{status}\n", text, StringComparison.Ordinal);

        Assert.Equal(2, Run("ny", kind, "Aeblers ØVEBANE, på tværs", "-s", catalogue).Code);
        Assert.Equal(text, File.ReadAllText(path));
    }

    [Fact]
    public void Only_a_catalogue_can_have_a_new_entry()
    {
        var (code, output, error) = Run("new", "entry", "Leg", "-s", scratch.Path);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(
            "er ikke et katalog: Der er ingen site.yml. Stå i katalogets mappe, eller skriv den efter -s.",
            error,
            StringComparison.Ordinal
        );
        Assert.Empty(Directory.GetFileSystemEntries(scratch.Path));
    }

    [Theory]
    [InlineData("new", "entry", "Leg")]
    [InlineData("schema")]
    public void A_model_with_errors_comes_first(params string[] words)
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        var model = Path.Join(catalogue, "content", "model", "lister.yml");
        File.WriteAllText(model, File.ReadAllText(model).Replace("lister:", "listr:", StringComparison.Ordinal));
        var before = Directory.GetFileSystemEntries(catalogue, "*", SearchOption.AllDirectories);

        var (code, output, error) = Run([.. words, "-s", catalogue]);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("fejl KV002: ", error, StringComparison.Ordinal);
        Assert.EndsWith("Der er ikke skrevet noget. Ret modellen først.\n", error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(catalogue, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        var outside = Directory.CreateDirectory(Path.Join(scratch.Path, "udenfor")).FullName;
        var entries = Path.Join(catalogue, "content", "indsatser");
        Directory.Delete(entries, recursive: true);
        Directory.CreateSymbolicLink(entries, outside);

        Assert.Equal(2, Run("new", "entry", "Leg", "-s", catalogue).Code);
        Assert.Empty(Directory.GetFileSystemEntries(outside));
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
