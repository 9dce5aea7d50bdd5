using System.IO;
using Catalog.Cli;
using Catalog.Cli.Reporting;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary><c>catalog schema</c>: its own files come and are renewed, and those of others stay.</summary>
public sealed class SchemaCommandTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    [Fact]
    public void Schemas_are_written_once_and_renewed_when_they_differ()
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        var folder = Path.Join(catalogue, ".vscode", "schemas");

        Assert.Equal((0, $"Skrev 15 skemaer til »{folder}«.\n"), Run("schema", "-s", catalogue));
        Assert.Equal((0, $"Alle 15 skemaer i »{folder}« passer til modellen.\n"), Run("skema", "-s", catalogue));
        File.AppendAllText(Path.Join(folder, "site.schema.json"), " ");
        Assert.Equal((0, $"Skrev 1 skema til »{folder}«. De andre 14 passede i forvejen.\n"), Run("schema", "-s", catalogue));
        Assert.Equal(15, Directory.GetFileSystemEntries(folder).Length);
    }

    [Fact]
    public void A_catalogue_that_GitHub_keeps_has_its_issue_form_written_too()
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        var form = Path.Join(Directory.CreateDirectory(Path.Join(catalogue, ".github")).FullName, "ISSUE_TEMPLATE", "ny-indsats.yml");

        Assert.EndsWith(
            $"Skrev skemaet til forslag på GitHub, »{form}«.\n",
            Run("schema", "-s", catalogue).Output,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            $"Modellen passer til skemaet til forslag på GitHub, »{form}«.\n",
            Run("schema", "-s", catalogue).Output,
            StringComparison.Ordinal
        );
        File.WriteAllText(form, "name: Vores eget\n");
        var (code, output) = Run("schema", "-s", catalogue);

        Assert.Equal(2, code);
        Assert.Contains($"»{form}« er ikke skrevet af dette program og er ikke ændret.", output, StringComparison.Ordinal);
        Assert.Equal("name: Vores eget\n", File.ReadAllText(form));
    }

    [Fact]
    public void A_file_of_somebody_else_stops_it_before_anything_is_written()
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        var folder = Directory.CreateDirectory(Path.Join(scratch.Path, "skemaer")).FullName;
        File.WriteAllText(Path.Join(folder, "sprog.schema.json"), "{}");

        var (code, output) = Run("schema", "-s", catalogue, "-o", folder);

        Assert.Equal(2, code);
        Assert.StartsWith(
            $"»{Path.Join(folder, "sprog.schema.json")}« er ikke skrevet af dette program og er ikke ændret.",
            output,
            StringComparison.Ordinal
        );
        Assert.Single(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void The_catalogues_own_folders_are_not_for_schemas()
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        var (code, output) = Run("schema", "-s", catalogue, "-o", Path.Join(catalogue, "content", "model"));
        Assert.Equal(2, code);
        Assert.Contains("ligger blandt katalogets egne filer. Skriv en anden mappe efter -o.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_in_place_of_the_folder_is_not_followed()
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        var outside = Directory.CreateDirectory(Path.Join(scratch.Path, "udenfor")).FullName;
        Directory.CreateSymbolicLink(Path.Join(catalogue, ".vscode"), outside);

        Assert.Equal(2, Run("schema", "-s", catalogue).Code);
        Assert.Empty(Directory.GetFileSystemEntries(outside));
    }

    public void Dispose() => scratch.Dispose();

    private static (int Code, string Output) Run(params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var code = Program.Run(words, new Terminal(output, output, ColourOut: false, ColourError: false, Watched: false));
        return (code, output.ToString());
    }
}
