using System.IO;
using System.Text;
using Catalog.Content.Privacy;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary><c>catalog picture</c>: what it removes, and everything that it leaves alone.</summary>
public sealed class PictureCommandTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void A_picture_is_cleaned_in_its_place_and_says_of_what()
    {
        var file = Picture("tavle.jpg", "exif:GPSLatitude");

        var (code, output, error) = EditionScratch.Run("picture", file);

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith($"»{file}«: fjernede oplysninger fra et billedprogram (XMP). Filen er ", output, StringComparison.Ordinal);
        Assert.Equal(ImageTraces.None, ImageMetadata.Of(File.ReadAllBytes(file)));
        Assert.Equal(["tavle.jpg"], Directory.GetFiles(temp.Path).Select(Path.GetFileName));
        Assert.Equal((0, $"»{file}« er ren. Intet er ændret.\n", ""), EditionScratch.Run("billede", file));
    }

    [Fact]
    public void Each_file_is_tried_also_after_one_that_is_refused()
    {
        var file = Picture("b.jpg", "tiff:Model");

        var (code, output, error) = EditionScratch.Run("picture", temp.At("mangler.jpg"), file);

        Assert.Equal(2, code);
        Assert.Contains("mangler.jpg« findes ikke. Intet er ændret.", error, StringComparison.Ordinal);
        Assert.Contains("b.jpg«: fjernede", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mappe", "er en mappe")]
    [InlineData("genvej.jpg", "er en genvej (et link) og bliver ikke fulgt")]
    [InlineData("noter.txt", "er ikke et helt billede af typen jpg, png eller webp")]
    [InlineData("halv.png", "er ikke et helt billede af typen jpg, png eller webp")]
    [InlineData("tegning.svg", "er ikke et helt billede af typen jpg, png eller webp")]
    public void What_is_no_picture_is_told_and_stays(string name, string why)
    {
        Directory.CreateDirectory(temp.At("mappe"));
        var goal = Picture("a.jpg", "tiff:Model");
        File.CreateSymbolicLink(temp.At("genvej.jpg"), goal);
        temp.Write("noter.txt", "en note");
        temp.Write("tegning.svg", "<svg/>");
        File.WriteAllBytes(temp.At("halv.png"), MadeUp.Picture(4, 4)[..20]);
        var before = temp.Snapshot();

        var (code, output, error) = EditionScratch.Run("picture", temp.At(name));

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(why, error, StringComparison.Ordinal);
        Assert.Equal(before, temp.Snapshot());
    }

    [Fact]
    public void Without_a_file_it_says_how_it_is_written()
    {
        var (code, _, error) = EditionScratch.Run("picture");

        Assert.Equal(2, code);
        Assert.Contains("catalog picture content/billeder/tavle.jpg", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nyttehaven", "foto.jpg")]
    [InlineData("foto.jpg", "nyttehaven.txt")]
    [InlineData("foto.jpg", "")]
    public void Words_in_another_order_change_no_picture(string one, string other)
    {
        var before = File.ReadAllBytes(Picture("foto.jpg", "tiff:Model"));
        string Word(string word) => word.EndsWith(".jpg", StringComparison.Ordinal) ? temp.At(word) : word;

        var (code, _, error) = EditionScratch.Run("picture", Word(one), Word(other));

        Assert.Equal(2, code);
        Assert.Contains("Intet er ændret.", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(temp.At("foto.jpg")));
    }

    [Fact]
    public void What_is_no_file_is_not_waited_for()
    {
        using (var made = System.Diagnostics.Process.Start("mkfifo", [temp.At("roer.png")]))
        {
            made.WaitForExit();
        }

        var town = Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing");
        var (code, _, error) = EditionScratch.Run("picture", temp.At("roer.png"), "nyttehaven", "-s", town);

        Assert.Equal(2, code);
        Assert.Contains("er ikke en almindelig fil", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_number_of_pictures_of_an_entry_get_a_name_each_also_where_its_id_is_as_long_as_it_may_be()
    {
        using var scratch = new ScratchFolder();
        var catalogue = scratch.CopyCatalogue(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));
        var id = "n" + new string('y', 119);
        var entries = Path.Join(catalogue, "content", "indsatser");
        File.Copy(Path.Join(entries, "nyttehaven.md"), Path.Join(entries, id + ".md"));
        string[] files =
        [
            .. Enumerable
                .Range(1, 102)
                .Select(width =>
                {
                    File.WriteAllBytes(temp.At($"{width}.png"), MadeUp.Picture(width, 1));
                    return temp.At($"{width}.png");
                }),
        ];

        var (code, _, error) = EditionScratch.Run(["picture", .. files, id, "-s", catalogue]);

        Assert.Equal((0, ""), (code, error));
        var names = Directory.GetFiles(Path.Join(catalogue, "content", "billeder"), "ny*-102.png").Select(Path.GetFileName);
        Assert.Equal("n" + new string('y', 115) + "-102.png", Assert.Single(names));
    }

    [Fact]
    public void A_picture_for_an_entry_is_put_in_the_catalogue_and_the_file_stays_as_it_was()
    {
        using var scratch = new ScratchFolder();
        var catalogue = scratch.CopyCatalogue(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));
        var file = Picture("IMG_2034.jpg", "exif:GPSLatitude");
        var before = File.ReadAllBytes(file);

        var (code, output, error) = EditionScratch.Run("picture", file, "nyttehaven", "-s", catalogue);

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(
            $"»{file}« ligger nu som content/billeder/nyttehaven.jpg uden oplysninger fra et billedprogram (XMP). "
                + "Skriv i teksten, hvad man ser på billedet: ![Hvad man ser](../billeder/nyttehaven.jpg)\n",
            output
        );
        Assert.Equal(before, File.ReadAllBytes(file));
        var placed = Path.Join(catalogue, "content", "billeder", "nyttehaven.jpg");
        Assert.Equal(ImageTraces.None, ImageMetadata.Of(File.ReadAllBytes(placed)));
        Assert.Contains(
            "ligger allerede som",
            EditionScratch.Run("picture", file, "nyttehaven.md", "-s", catalogue).Out,
            StringComparison.Ordinal
        );

        (code, _, error) = EditionScratch.Run("picture", file, "nyttehave", "-s", catalogue);
        Assert.Equal(2, code);
        Assert.Contains("Der er ingen beskrivelse, der hedder »nyttehave«", error, StringComparison.Ordinal);
        Assert.Contains("nyttehaven", error.Split("Intet er ændret.")[1], StringComparison.Ordinal);

        File.WriteAllBytes(temp.At("bred.png"), MadeUp.Picture(20_000, 20_000));
        (code, _, error) = EditionScratch.Run("picture", temp.At("bred.png"), "nyttehaven", "-s", catalogue);
        Assert.Equal(2, code);
        Assert.Contains("er ikke lagt i kataloget. Billedet er 20.000 × 20.000", error, StringComparison.Ordinal);
    }

    private string Picture(string name, string properties)
    {
        File.WriteAllBytes(temp.At(name), Encoding.Latin1.GetBytes(MadeUp.Jpg(properties)));
        return temp.At(name);
    }
}
