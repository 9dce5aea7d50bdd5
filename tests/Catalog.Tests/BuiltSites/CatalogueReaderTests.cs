using System.Text;
using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>From source files to a catalogue: what stops the reading, and what does not.</summary>
public sealed class CatalogueReaderTests
{
    private const string Unfinished = "ord: [";

    private static readonly SourceTree Shipped = SiteOf.Sources(RealProgram.Root);

    [Theory]
    [InlineData("site.yml")]
    [InlineData("content/model/kvintet.yml")]
    [InlineData("content/model/lister.yml")]
    [InlineData("content/model/forloeb.yml")]
    public void Without_a_required_file_there_is_no_catalogue(string path)
    {
        var missing = CatalogueReader.Read(new SourceTree(Shipped.Files.Where(file => file.Path != path)));
        var unreadable = CatalogueReader.Read(With(path, Unfinished));

        Assert.Null(missing.Value);
        Assert.Null(unreadable.Value);
        Assert.Contains(missing.Diagnostics, finding => finding.Path == path && finding.Severity == Severity.Error);
        Assert.Contains(unreadable.Diagnostics, finding => finding.Path == path && finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("content/model/sprog.yml")]
    [InlineData("content/indsatser/eksempel-co-teaching-i-almenklassen.md")]
    [InlineData("content/sider/om.md")]
    public void An_error_in_another_file_leaves_a_catalogue_of_the_rest(string path)
    {
        var (catalogue, found) = CatalogueReader.Read(With(path, Unfinished));

        Assert.NotEmpty(catalogue!.Entries);
        Assert.Equal(path, Assert.Single(DiagnosticOrder.PathsWithErrors(found)));
    }

    [Fact]
    public void A_sound_model_is_one_without_errors()
    {
        var (catalogue, found) = CatalogueReader.ReadBySoundModel(With("content/model/sprog.yml", Unfinished));

        Assert.Null(catalogue);
        Assert.Equal("content/model/sprog.yml", Assert.Single(DiagnosticOrder.PathsWithErrors(found)));
        Assert.NotNull(CatalogueReader.ReadBySoundModel(With("content/indsatser/brudt.md", Unfinished)).Value);
    }

    [Fact]
    public void The_address_is_known_also_when_the_model_cannot_be_read() =>
        Assert.Equal(
            CatalogueReader.Read(Shipped).Value!.Site.BaseAddress,
            CatalogueReader.AddressOf(With("content/model/kvintet.yml", Unfinished))
        );

    private static SourceTree With(string path, string text) =>
        new(Shipped.Files.Append(new SourceFile(path, Encoding.UTF8.GetBytes(text))));
}
