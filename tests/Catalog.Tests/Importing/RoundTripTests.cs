using System.IO;
using System.Text;
using Catalog.Content.Binding;
using Catalog.Content.Importing;
using Catalog.Content.Office;
using Catalog.Content.Parsing;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Site.Operations;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Importing;

/// <summary>
/// An entry that is exported and comes back is the same, byte for byte; what a colleague changed is changed, and nothing else.
/// </summary>
public sealed class RoundTripTests
{
    public static TheoryData<string, bool> Catalogues =>
        new()
        {
            { "tests/sites/eksempelkoebing", true },
            { "tests/sites/eksempelkoebing", false },
            { "tests/sites/ishoej", true },
            { "", false },
        };

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Every_entry_comes_back_as_it_went(string catalogue, bool asWorkbook)
    {
        var sources = SiteOf.Sources(Path.Join(RealProgram.Root, catalogue));
        var ids = sources
            .Under(SourceFolders.Entries)
            .Select(file => SourceFolders.IdIn(SourceFolders.Entries, file.Path))
            .OfType<string>()
            .ToImmutableArray();

        Assert.NotEmpty(ids);
        foreach (var id in ids)
        {
            var import = Imported(sources, Exported(sources, id, asWorkbook));
            Assert.True(import.Refused.IsEmpty && import.Personal.IsEmpty, $"{id}: {string.Join('\n', import.Refused)}");
            Assert.True(
                import.Changes.IsEmpty,
                $"{id}:\n{(import.Changes.IsEmpty ? "" : Encoding.UTF8.GetString(import.Changes[0].Bytes.Span))}"
            );
            Assert.Contains(import.Told, line => line.EndsWith("uændret.", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Skriv _x0041_ med bogstaver")]
    [InlineData("10\u00A0dage, _x00A0_ og _x005F_")]
    [InlineData("en_x, to_x12 og _X0041_")]
    public void A_text_that_looks_like_a_coded_letter_stays_a_text(string text)
    {
        var workbook = OfficeFile
            .Read(
                PackageWriter.Workbook(
                    "Ark",
                    [
                        ["Felt"],
                        [text],
                    ]
                )
            )
            .Tables!;
        Assert.Equal(text, workbook.Sheets[0].Rows[1][0].Text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_entry_that_is_not_there_is_made_whole(bool asWorkbook)
    {
        var sources = SiteOf.Sources(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));
        var model = ModelReader.ReadModel(sources).Value!;
        foreach (var file in sources.Under(SourceFolders.Entries))
        {
            var id = SourceFolders.IdIn(SourceFolders.Entries, file.Path)!;
            var without = new SourceTree(sources.Files.Where(each => each.Path != file.Path));
            var change = Assert.Single(Imported(without, Exported(sources, id, asWorkbook)).Changes);
            var (before, now) = (Said(file, model), Said(new SourceFile(change.Path, change.Bytes), model));
            Assert.True(before.Head.Says(now.Head), Encoding.UTF8.GetString(change.Bytes.Span));
            Assert.Equal(before.Sections.ToDictionary(), now.Sections.ToDictionary());
        }
    }

    [Fact]
    public void What_was_changed_in_a_cell_is_changed_in_the_file_and_an_emptied_cell_takes_its_key()
    {
        var sources = SiteOf.Sources(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));
        var file = sources.Find(SourceFolders.Entry("lektier-i-klubben"))!;
        var rows = EntryTable.In(OfficeFile.Read(Exported(sources, "lektier-i-klubben", asWorkbook: true)))!.Value;
        ImmutableArray<ImmutableArray<string>> changed =
        [
            EntryTable.Headings,
            .. rows.Select(row =>
                ImmutableArray.Create(
                    row.Label,
                    row.Path switch
                    {
                        "alder" => "9-15",
                        "omfang.varighed" => "",
                        "afsnit.R" => "=Kun én sætning.",
                        _ => row.Value,
                    },
                    row.Path
                )
            ),
        ];

        var change = Assert.Single(Imported(sources, PackageWriter.Workbook("x", changed)).Changes);

        var (before, after) = (Encoding.UTF8.GetString(file.Bytes.Span), Encoding.UTF8.GetString(change.Bytes.Span));
        Assert.Contains("alder: 9-15\n", after, StringComparison.Ordinal);
        Assert.Contains("omfang: { hyppighed: 3 gange om ugen, tid_pr_gang: 90 minutter }", after, StringComparison.Ordinal);
        Assert.Contains("\n\n=Kun én sætning.\n\n", after, StringComparison.Ordinal);
    }

    private static EntryText Said(SourceFile file, Catalog.Content.Model.ContentModel model) =>
        EntryText.Of(DocumentParser.Parse(file).Value!, model)!;

    private static ReadOnlyMemory<byte> Exported(SourceTree sources, string id, bool asWorkbook) =>
        ExportedEntry.Of(sources, id, asWorkbook).Value!.Bytes!.Value;

    private static ImportedEntries Imported(SourceTree sources, ReadOnlyMemory<byte> bytes) =>
        ImportedEntries.Of(sources, [new ImportedFile("tilbage.xlsx", bytes)], null).Value!;
}
