using System.IO;
using System.Text;
using Catalog.Content.Binding;
using Catalog.Content.Parsing;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Site.Operations;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>A new entry can be read at once, whatever its title, and the only thing wrong with it is what nobody has written yet.</summary>
public sealed class NewEntryProperties
{
    private const string NotFilledIn = "KV024";

    public static TheoryData<string, NewEntryKind> Beginnings =>
        new()
        {
            { "", NewEntryKind.Idea },
            { "", NewEntryKind.Application },
            { "tests/sites/ishoej", NewEntryKind.Idea },
            { "tests/sites/ishoej", NewEntryKind.Application },
            { "tests/sites/horsens", NewEntryKind.Idea },
            { "tests/sites/horsens", NewEntryKind.Application },
        };

    [Theory, MemberData(nameof(Beginnings))]
    public void Only_what_is_not_written_is_wrong(string catalogue, NewEntryKind kind)
    {
        var sources = SiteOf.Sources(Path.Join(RealProgram.Root, catalogue));
        var text = NewEntry.Write(sources, kind, "Leg på tværs", SiteOf.Today).Value!;
        var path = SourceFolders.Entry(NewEntry.IdOf("Leg på tværs"));

        var found = SiteBuild
            .Run(new SourceTree(sources.Files.Append(new SourceFile(path, Encoding.UTF8.GetBytes(text)))), new BuildOptions(SiteOf.Today))
            .Diagnostics;

        var ofEntry = found.Where(finding => finding.Path == path).ToList();
        Assert.All(
            ofEntry,
            finding => Assert.True(finding.Rule.Id == NotFilledIn, $"{finding.Start.Line}: {finding.Rule.Id} {finding.Message}")
        );
        Assert.Equal(Blanks(text), ofEntry.Count);
    }

    [Fact]
    public void The_text_is_for_people()
    {
        var text = NewEntry.Write(SiteOf.Sources(RealProgram.Root), NewEntryKind.Application, "Leg på tværs", SiteOf.Today).Value!;
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 120));
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  # F1: ", text, StringComparison.Ordinal);
        Assert.Contains("# Vælg en eller flere, med komma imellem: dagtilbud, skole, ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_title_is_read_as_it_was_written()
    {
        var binder = new EntryBinder(Shipped.Model);
        HostileText.Holds(
            HostileText.Readable,
            written =>
            {
                var title = string.Concat(written.Split('\r', '\n', '\t')).Trim();
                if (
                    title.Length is 0 or > NewEntry.LongestTitle
                    || NewEntry.IdOf(title).Length == 0
                    || title.Contains('\uFFFD', StringComparison.Ordinal)
                )
                {
                    return;
                }

                var bytes = Encoding.UTF8.GetBytes(NewEntryText.Idea(Shipped.Model, title));
                var (entry, found) = binder.Bind(new SourceFile("content/indsatser/a.md", bytes), "a");
                Assert.Equal(title.Normalize(), entry?.Title);
                Assert.All(found, finding => Assert.Equal(NotFilledIn, finding.Rule.Id));
            },
            1_000
        );
    }

    [Theory]
    [InlineData("Co-teaching i klassen", "Co-teaching i klassen")]
    [InlineData("Leg: på tværs", "\"Leg: på tværs\"")]
    [InlineData("»Vi« og \"dem\"", "\"»Vi« og \\\"dem\\\"\"")]
    [InlineData("- punkt", "\"- punkt\"")]
    [InlineData("# nummer", "\"# nummer\"")]
    [InlineData("Nul # fravær", "\"Nul # fravær\"")]
    [InlineData("2026", "\"2026\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("a\tb\nc\\", "\"a\\tb\\nc\\\\\"")]
    public void Words_are_quoted_where_YAML_would_misread_them(string words, string written) =>
        Assert.Equal(written, YamlText.Write(words));

    // A value is one place to write, and so is a section; in a comment there is nothing to write.
    private static int Blanks(string text) =>
        text.Split('\n')
            .Count(line =>
                line.TrimStart() is { Length: > 0 } content
                && content[0] != '#'
                && new[] { ": …", ": \"…\"", ": […]", "- …", "(…)" }.Any(blank =>
                    content.EndsWith(blank, StringComparison.Ordinal) || content.StartsWith(blank, StringComparison.Ordinal)
                )
            );
}
