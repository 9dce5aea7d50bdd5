using System.IO;
using System.Text;
using System.Threading.Tasks;
using Catalog.Cli;
using Catalog.Cli.Reporting;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Workflows;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary><c>catalog mv</c>: an entry and all that names it get another id, nothing else changes, and the check stays silent.</summary>
public sealed class MoveCommandTests : IDisposable
{
    private const string Old = "eksempel-co-teaching-i-almenklassen";
    private const string New = "to-voksne-om-timen";

    private readonly ScratchFolder scratch = new();
    private readonly string catalogue;

    public MoveCommandTests() => catalogue = scratch.CopyCatalogue(RealProgram.Root);

    [Fact]
    public void Everything_that_names_the_entry_follows_and_nothing_else_changes()
    {
        Write(
            "content/sider/ny-her.md",
            text =>
                text
                + $"\nSe [metoden][1], [den](../indsatser/{Old}.md#trin), [arket](ark/{Old}.html) og `{Old}.md`.\n\n"
                + $"[1]: ../indsatser/{Old}.md\n"
        );
        var before = Files();

        var (code, output, error) = Run("mv", Old, New, "-s", catalogue);

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith($"»{Old}« hedder nu »{New}«: content/indsatser/{New}.md\n", output, StringComparison.Ordinal);
        Assert.Contains("Rettede content/model/soegetest.yml (6 steder).\n", output, StringComparison.Ordinal);
        Assert.Contains("Rettede content/sider/ny-her.md (4 steder).\n", output, StringComparison.Ordinal);
        Assert.EndsWith($"Kør nu »catalog check -s {catalogue}«.\n", output, StringComparison.Ordinal);

        var after = Files();
        Assert.False(after.ContainsKey(FileOf(Old)));
        Assert.Equal(
            before[FileOf(Old)].Replace("\n---\n", $"\ntidligere_adresser: [{Old}]\n---\n", StringComparison.Ordinal),
            after[FileOf(New)]
        );
        Assert.Contains($"og `{Old}.md`.\n\n[1]: ../indsatser/{New}.md\n", after["content/sider/ny-her.md"], StringComparison.Ordinal);
        Assert.All(
            after.Where(file => file.Key != FileOf(New)),
            file => Assert.Equal(before[file.Key], file.Value.Replace(New, Old, StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("tidligere_adresser: [foer, \"endnu-foer\"] # gamle", "tidligere_adresser: [foer, \"endnu-foer\", {0}] # gamle")]
    [InlineData("tidligere_adresser: []", "tidligere_adresser: [{0}]")]
    [InlineData("tidligere_adresser:\n  - foer # fra 2024\n", "tidligere_adresser:\n  - foer # fra 2024\n  - {0}\n")]
    [InlineData("tidligere_adresser:\n  [\n    foer\n  ]", "tidligere_adresser:\n  [\n    foer, {0}\n  ]")]
    [InlineData("tidligere_adresser: [to-voksne-om-timen, foer]", "tidligere_adresser: [{0}, foer]")]
    public void Former_addresses_are_kept(string before, string after)
    {
        Write(FileOf(Old), text => text.Replace("\n---\n", $"\n{before}\n---\n", StringComparison.Ordinal));

        var (code, _, error) = Run("omdøb", $"content/indsatser/{Old}.md", New, "-s", catalogue);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains($"\n{after.Replace("{0}", Old, StringComparison.Ordinal)}\n---\n", Files()[FileOf(New)], StringComparison.Ordinal);
        Assert.Equal(0, Run("check", "-s", catalogue, "--today", "2026-11-22").Code);
    }

    [Theory]
    [InlineData("tidligere_adresser: Ikke En Adresse")]
    [InlineData("tidligere_adresser: [foer, Ikke En Adresse]")]
    [InlineData("tidligere_adresser: { foer: ja }")]
    public void A_list_of_former_addresses_with_errors_comes_first(string line)
    {
        Write(FileOf(Old), text => text.Replace("\n---\n", $"\n{line}\n---\n", StringComparison.Ordinal));
        var before = Files();

        var (code, output, error) = Run("mv", Old, New, "-s", catalogue);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(
            "har fejl og kan ikke læses. Kør catalog check, og ret fejlene først. Intet er ændret.",
            error,
            StringComparison.Ordinal
        );
        Assert.Equal(before, Files());
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_stay()
    {
        var path = Path.Join(catalogue, FileOf(Old));
        var text = "\uFEFF" + File.ReadAllText(path).Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(path, text, new UTF8Encoding(false));

        Assert.Equal(0, Run("mv", Old, New, "-s", catalogue).Code);

        Assert.Equal(
            text.Replace("\r\n---\r\n", $"\r\ntidligere_adresser: [{Old}]\r\n---\r\n", StringComparison.Ordinal),
            Encoding.UTF8.GetString(File.ReadAllBytes(Path.Join(catalogue, FileOf(New))))
        );
    }

    [Fact]
    public void There_and_back_is_where_it_was()
    {
        var before = Files();
        Assert.Equal(0, Run("mv", Old, New, "-s", catalogue).Code);
        Assert.Equal(0, Run("mv", New, Old, "-s", catalogue).Code);

        var after = Files();
        Assert.Contains($"\ntidligere_adresser: [{New}]\n", after[FileOf(Old)], StringComparison.Ordinal);
        Assert.Equal(before.Where(file => file.Key != FileOf(Old)), after.Where(file => file.Key != FileOf(Old)));
    }

    [Fact]
    public void A_file_with_errors_that_names_it_is_told()
    {
        Write(
            "content/indsatser/eksempel-ppr-som-makker.md",
            text => text.Replace("\nresume:", $"\nresumme: {Old}\nresume:", StringComparison.Ordinal)
        );

        Assert.Contains(
            $"Der er fejl i content/indsatser/eksempel-ppr-som-makker.md, som også nævner »{Old}«.",
            Run("mv", Old, New, "-s", catalogue).Out,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Der mangler, hvilken beskrivelse der skal have et andet navn, og det nye navn.")]
    [InlineData("Der mangler et nyt navn.", Old)]
    [InlineData("Der står mere end to navne.", Old, "to", "voksne")]
    [InlineData(
        "Der er ingen beskrivelse, der hedder »eksempel-ppr-som-maker«, i content/indsatser/. Mente du »eksempel-ppr-som-makker«?",
        "eksempel-ppr-som-maker",
        New
    )]
    [InlineData("»To voksne« kan ikke være en adresse. Skriv »to-voksne«: kun små bogstaver a–z, tal og bindestreg.", Old, "To voksne")]
    [InlineData("»«", Old, "")]
    [InlineData("»nul« er et navn, som Windows ikke kan have på en fil.", Old, "nul")]
    [InlineData("»eksempel-co-teaching-i-almenklassen« hedder det allerede.", Old, Old)]
    [InlineData("»content/indsatser/eksempel-ppr-som-makker.md« findes allerede.", Old, "eksempel-ppr-som-makker")]
    public void What_cannot_be_renamed_is_said_in_one_sentence(string message, params string[] words)
    {
        var before = Files();

        var (code, output, error) = Run(["mv", .. words, "-s", catalogue]);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.Equal(before, Files());
    }

    [Fact]
    public void An_address_that_was_another_entrys_still_leads_there()
    {
        Write(
            "content/indsatser/eksempel-ppr-som-makker.md",
            text => text.Replace("\n---\n", "\ntidligere_adresser: [makker]\n---\n", StringComparison.Ordinal)
        );

        Assert.StartsWith(
            "Adressen »makker« har tilhørt »eksempel-ppr-som-makker«, og gamle links fører dertil.",
            Run("mv", Old, "makker", "-s", catalogue).Error,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "»makker« hedder nu »eksempel-ppr-som-makker«.",
            Run("mv", "makker", New, "-s", catalogue).Error,
            StringComparison.Ordinal
        );
    }

    // A limit on the size of a file stands for a full disk: the other files are written first, and this one is too large.
    [BashFact]
    public async Task When_a_file_cannot_be_written_all_are_as_before()
    {
        Write("content/model/soegetest.yml", text => text + string.Concat(Enumerable.Repeat("# Her er en linje, som fylder.\n", 3_000)));
        var before = Files();

        var (code, _, error) = await RealProgram.Run(
            ["-c", "ulimit -f 60; trap '' XFSZ; exec dotnet \"$0\" \"$@\"", RealProgram.BuiltFile, "mv", Old, New],
            catalogue,
            // With these two the runtime makes large files of its own.
            new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0", ["DOTNET_EnableDiagnostics"] = "0" },
            program: "bash"
        );

        Assert.Equal(2, code);
        Assert.StartsWith($"Kan ikke give »{Old}« et andet navn: ", error, StringComparison.Ordinal);
        Assert.EndsWith("Intet er ændret.\n", error, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        var file = Path.Join(catalogue, "content", "indsatser", "eksempel-ppr-som-makker.md");
        var real = Path.Join(scratch.Path, "udenfor.md");
        File.Move(file, real);
        File.CreateSymbolicLink(file, real);
        var text = File.ReadAllText(real);

        Run("mv", Old, New, "-s", catalogue);

        Assert.Contains(Old, text, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(real));
    }

    public void Dispose() => scratch.Dispose();

    private static string FileOf(string id) => $"content/indsatser/{id}.md";

    private SortedDictionary<string, string> Files() =>
        new(
            Directory
                .EnumerateFiles(Path.Join(catalogue, "content"), "*", SearchOption.AllDirectories)
                .ToDictionary(path => Path.GetRelativePath(catalogue, path).Replace('\\', '/'), File.ReadAllText),
            StringComparer.Ordinal
        );

    private void Write(string path, Func<string, string> change)
    {
        var file = Path.Join(catalogue, path);
        var before = File.ReadAllText(file);
        var after = change(before);
        Assert.NotEqual(before, after);
        File.WriteAllText(file, after);
    }

    private static (int Code, string Out, string Error) Run(params string[] words)
    {
        using StringWriter output = new() { NewLine = "\n" },
            error = new() { NewLine = "\n" };
        var code = Program.Run(words, new Terminal(output, error, ColourOut: false, ColourError: false, Watched: false));
        return (code, output.ToString(), error.ToString());
    }
}
