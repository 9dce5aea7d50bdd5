using System.Text;
using Catalog.Cli.Reading;
using Catalog.Content.Parsing;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Site.Rendering;
using Catalog.Tests.Fixtures;
using Xunit;
using Path = System.IO.Path;

namespace Catalog.Tests.Editing;

/// <summary>The page of an entry while it is being written: it is there whatever is missing or wrong, and says what is written.</summary>
public sealed class EntryPreviewTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly SourceTree Sources = SourceReader
        .Read(SourceFolder.Open(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing")), ShippedTemplates.Beneath)
        .Value;

    private readonly SiteMemory memory = new();

    [Fact]
    public void The_page_shows_what_is_written_also_where_the_check_finds_errors()
    {
        var page = Page("hvilebasen", text => text.Replace("titel: Hvilebasen", "titel: Et roligt hjørne", StringComparison.Ordinal));
        Assert.Contains("<h1>Et roligt hjørne</h1>", page, StringComparison.Ordinal);

        page = Page("hvilebasen", text => "---\ntitel: Kun et navn\n---\n\n" + text.Split("\n---\n", 2)[1]);
        Assert.Contains("<h1>Kun et navn</h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void No_change_of_any_value_and_no_missing_key_makes_a_page_that_cannot_be_shown()
    {
        var random = new Random(20261201);
        var (shown, entries) = (0, Sources.Under(SourceFolders.Entries).ToImmutableArray());
        const int All = 400;
        for (var i = 0; i < All; i++)
        {
            var file = entries[i % entries.Length];
            var document = DocumentParser.Parse(file).Value!;
            var head = (WrittenValue.Group)WrittenValue.Of(document.Head!);
            var at = random.Next(head.Members.Length);
            var members =
                i % 3 == 0
                    ? head.Members.RemoveAt(at)
                    : head.Members.SetItem(at, new(head.Members[at].Key, RandomValues.ChangedMuch(head.Members[at].Value, random)));
            var text = new EditedText(document.Source, ValueEdits.Of(document, new(members))).Text;
            shown += Page(SourceFolders.IdIn(SourceFolders.Entries, file.Path)!, _ => text) is null ? 0 : 1;
        }

        Assert.InRange(shown, All * 95 / 100, All);
    }

    [Fact]
    public void A_file_that_is_no_entry_has_no_page() => Assert.Null(Page("hvilebasen", _ => "---\ntitel: [\n---\n"));

    private string? Page(string id, Func<string, string> change)
    {
        var file = Sources.Find(SourceFolders.Entry(id))!;
        var written = file with { Bytes = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(file.Bytes.Span))) };
        return EntryPreview.Make(new SourceTree(Sources.Files.Append(written)), id, Today, memory) is { } preview
            ? Encoding.UTF8.GetString(preview.Page.Span)
            : null;
    }
}
