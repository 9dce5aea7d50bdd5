using System.IO;
using Catalog.Content.Binding;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Editing;

/// <summary>
/// An entry's file after somebody has changed it at a form: its front matter and its sections say so, and no other byte moved.
/// </summary>
public sealed class EntryTextTests
{
    private static readonly ContentModel Model = ModelReader
        .ReadModel(SiteOf.Sources(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing")))
        .Value!;

    private static readonly ImmutableArray<string> Texts =
    [
        .. Directory
            .EnumerateFiles(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing", "content", "indsatser"), "*.md")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];

    [Fact]
    public void What_is_read_and_written_back_is_the_same_file() =>
        Assert.All(Texts, text => Assert.Equal(text, Written(text, now => now)));

    [Fact]
    public void A_thousand_changed_sections_say_what_they_should_and_leave_the_rest()
    {
        var random = new Random(20261130);
        var ids = Model.Framework.Sections.Select(section => section.Id).ToImmutableArray();
        for (var i = 0; i < 1000; i++)
        {
            var text = i % 3 == 0 ? Texts[i % Texts.Length].ReplaceLineEndings("\r\n") : Texts[i % Texts.Length];
            var id = ids[random.Next(ids.Length)];
            var markdown = random.Next(4) == 0 ? "" : $"Første linje {i}.\n\n- Et punkt\n- Et til";
            var before = Read(text);

            var after = Written(text, now => With(now, id, markdown));

            var read = Read(after);
            Assert.Equal(markdown, read.Sections.FirstOrDefault(section => section.Key == id).Value ?? "");
            Assert.Equal(Others(before, id), Others(read, id));
            Assert.Equal(
                text.Contains("\r\n", StringComparison.Ordinal),
                !after.Replace("\r\n", "", StringComparison.Ordinal).Contains('\n', StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void A_new_section_stands_where_the_model_has_it()
    {
        const string Text = "---\ntitel: X\n---\n\n## Sådan gør I\n\nBegynd.\n\n## Barnets stemme\n\nDe siger ja.\n";
        Assert.Equal(
            Text.Replace("## Barnets", "## Vi arbejder fællesskabende\n\nSammen.\n\n## Barnets", StringComparison.Ordinal),
            Written(Text, now => With(now, "F", "Sammen."))
        );
        Assert.Equal(Text, Written(Written(Text, now => With(now, "F", "Sammen.")), now => With(now, "F", "")));
    }

    [Theory]
    [InlineData("## Vi arbejder fællesskabende ##\n\nx\n", "## Vi arbejder fællesskabende ##\n\nny\n", "ny")]
    [InlineData("## Vi arbejder fællesskabende\n\n    kode\n", "## Vi arbejder fællesskabende\n\n    andet\n", "    andet")]
    public void A_heading_and_the_indentation_of_a_first_line_stay(string before, string after, string now) =>
        Assert.Equal($"---\ntitel: X\n---\n\n{after}", Written($"---\ntitel: X\n---\n\n{before}", text => With(text, "F", now)));

    [Theory]
    [InlineData("Tekst.\n\n## Barnets stemme\n\nMere.")]
    [InlineData("```\nkode")]
    public void A_text_that_would_take_the_next_with_it_has_no_file(string markdown)
    {
        const string Text = "---\ntitel: X\n---\n\n## Sådan gør I\n\nBegynd.\n\n## Barnets stemme\n\nDe siger ja.\n";
        Assert.Null(EntryText.Change(Parsed(Text), With(Read(Text), "saadan-goer-i", markdown), Model));
    }

    private static IEnumerable<KeyValuePair<string, string>> Others(EntryText text, string id) =>
        text.Sections.Where(section => section.Key != id);

    private static EntryText With(EntryText text, string id, string markdown) =>
        text with
        {
            Sections = [.. text.Sections.Where(section => section.Key != id), KeyValuePair.Create(id, markdown)],
        };

    private static EntryText Read(string text) => EntryText.Of(Parsed(text), Model)!;

    private static string Written(string text, Func<EntryText, EntryText> change) =>
        EntryText.Change(Parsed(text), change(Read(text)), Model)!.Text;

    private static ParsedDocument Parsed(string text) =>
        DocumentParser.Parse(SourceTree.FromTexts([new("content/indsatser/x.md", text)]).Files[0]).Value!;
}
