using System.Text;
using System.Threading.Tasks;
using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Site.Operations;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Propose;

/// <summary>The file that the form writes is one that the program reads, with the words that were written.</summary>
public sealed class FileTests
{
    private const string Plain = "Vi mødes hver mandag, planlægger ugen sammen og fordeler, hvem der gør hvad.";

    // What is written, and what a file can hold of it where that is not the same.
    private static readonly ImmutableArray<(string Written, string Held)> Words =
    [
        .. new[]
        {
            Plain,
            "ja",
            "nej",
            "null",
            "~",
            "true",
            "No",
            "y",
            "1e3",
            "0x1f",
            "012",
            "1_000",
            ".inf",
            "2026-08-10",
            "6-15",
            "---",
            "--- a",
            "...",
            "#",
            "# ikke en bemærkning",
            "a: b",
            "a:",
            ": a",
            "a #b",
            "- a",
            "? a",
            "[a, b]",
            "{ a: b }",
            "a, b",
            "&a",
            "*a",
            "!a",
            "%a",
            "@a",
            "`a`",
            "|",
            ">",
            "'",
            "\"",
            "\"hej\" sagde 'hun'",
            @"\n er ikke en linje",
            @"C:\temp\",
            "æøåÆØÅéü",
            "👩‍🏫 og 👧🏽",
            "日本語",
            "»citat« og “andre”",
            "<script>alert(1)</script>",
            "{{title}}",
            "a\tb",
            "første\nanden\n\nfjerde",
            "linje\n---\nlinje",
            "linje\n===",
            "# Overskrift\n## Endnu en",
            "```\nuden slutning",
            "~~~\n## i kode\n~~~",
            "- punkt\n- punkt\n\n  ## i punktet",
            "> ## i citat",
            "a\u00a0b",
            "e\u0301",
            new string('a', 190),
            "[link]: http://a.dk",
        }.Select(words => (words, words)),
        ("  luft om  ", "luft om"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\u2028b", "a\nb"),
        ("a\0b\u0007c", "abc"),
        ("\ufeffa\u202eb", "ab"),
        ("    ## indrykket", "## indrykket"),
    ];

    private static readonly SourceTree Shipped = SiteOf.Sources(RealProgram.Root);
    private static readonly ContentModel Model = ModelReader.ReadModel(Shipped).Value!;
    private static readonly ImmutableArray<SectionDefinition> Sections =
    [
        .. ApplicationForm.Of(Model).Sections.Select(asked => asked.Section),
    ];

    private static readonly Lazy<Task<FormScript.Answer>> Written = new(() =>
        FormScript.Ask(
            new(
                [
                    .. Words.Select(each => new FormScript.FileQuestion(
                        each.Written,
                        Application("{words}", Plain + "\n\n{words}\n\nSidst.")
                    )),
                    new(Plain, Application(Plain, Plain)),
                ],
                [],
                [],
                []
            )
        )
    );

    // What has no letter, number or sign of its own is nothing, and is told to be missing.
    public static TheoryData<int> Places => [.. Enumerable.Range(0, Words.Length).Where(place => VisibleText.Has(Words[place].Held))];

    [Theory, MemberData(nameof(Places))]
    public async Task What_is_written_is_what_is_read(int place)
    {
        var (answer, held) = (await Written.Value, Words[place].Held.Normalize());
        var (entry, found) = Read(answer.Files[place]);

        Assert.Equal(held, answer.Cleaned[place]?.Normalize());
        Assert.Equal(held, entry.Head.Summary?.Value);
        Assert.Equal(held, entry.Head.Hypothesis?.Value);
        Assert.Equal(held, entry.Head.Partners[1].Role);
        Assert.Equal(held, entry.Head.Goals[0].Criterion?.Value);
        Assert.Equal(Sections.Select(section => section.Id), entry.Sections.Select(section => section.DefinitionId));
        Assert.StartsWith(Plain, entry.Sections[0].Text.PlainText(), StringComparison.Ordinal);
        Assert.All(entry.Sections.Skip(1), section => Assert.Equal(Plain + " Sidst.", section.Text.PlainText()));
        Assert.DoesNotContain(found, finding => finding.Rule.Group == RuleGroup.Form);
    }

    [Fact]
    public async Task A_well_filled_application_has_no_errors()
    {
        var file = (await Written.Value).Files[^1];
        var result = SiteBuild.Run(With(file), new BuildOptions(SiteOf.Today));

        Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Path.EndsWith("/forslag.md", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_file_has_the_keys_and_headings_of_a_new_application_in_their_order()
    {
        var own = NewEntry.Write(Shipped, NewEntryKind.Application, "Et forslag", SiteOf.Today).Value!;
        Assert.Equal(Skeleton(own), Skeleton((await Written.Value).Files[^1]));
    }

    private static IEnumerable<string> Skeleton(string file) =>
        file.Split('\n')
            .Where(line =>
                line.StartsWith("## ", StringComparison.Ordinal)
                || (line.Length > 0 && char.IsLetter(line[0]) && line.Contains(':', StringComparison.Ordinal))
            )
            .Select(line => line.StartsWith('#') ? line : line[..line.IndexOf(':', StringComparison.Ordinal)]);

    private static object Application(string words, string body) =>
        new
        {
            head = new object[]
            {
                new object[] { "titel", "Et forslag" },
                new object[] { "resume", words },
                new object[] { "status", "ansøgt" },
                new object[] { "alder", "6-15" },
                new object[] { "type", "indsats" },
                new object[] { "arena", new[] { "skole", "sfo-og-klub" } },
                new object[] { "område", "almen" },
                new object[] { "niveau", "forebyggende" },
                new object[] { "udbytte", new[] { "trivsel" } },
                new object[] { "barnets_stemme", new[] { "interview" } },
                new object[] { "pejlinger", new[] { "F1", "P1", "R1", "A1" } },
                new object[]
                {
                    "samarbejde",
                    new
                    {
                        rows = new[]
                        {
                            new[] { new[] { "enhed", "eksempelskolen" }, ["rolle", words] },
                            [
                                ["enhed", "ppr-eksempel"],
                                ["rolle", words],
                            ],
                        },
                    },
                },
                new object[] { "hypotese", words },
                new object[] { "mål", new { rows = new[] { new[] { new[] { "mål", words }, ["succeskriterium", words] } } } },
                new object[] { "gruppe", words },
                new object[]
                {
                    "dataplan",
                    new
                    {
                        rows = new[]
                        {
                            new[] { new[] { "hvad", Plain }, ["hvordan", Plain], ["hvem", "ppr-eksempel"], ["hvornår", "hver uge"] },
                        },
                    },
                },
                new object[] { "ønsket_start", "2027-01-11" },
                new object[] { "forældrenes_stemme", new[] { "samtale" } },
                new object[] { "forløb", new { group = new[] { new[] { "ansøgt", "2026-11-21" } } } },
                new object[] { "ressourcer", new { group = new[] { new[] { "timer", words }, ["oplæring", words] } } },
                new object[] { "kontakt", "center-boern-og-laering" },
            },
            sections = Sections.Select((section, place) => new[] { section.Name, place == 0 ? body : Plain + " Sidst." }).ToArray(),
        };

    private static SourceTree With(string file) =>
        new(Shipped.Under("").Append(new SourceFile("content/indsatser/forslag.md", Encoding.UTF8.GetBytes(file))));

    private static (Entry Entry, ImmutableArray<Diagnostic> Found) Read(string file)
    {
        var site = ModelReader.ReadSite(Shipped).Value!;
        var source = new SourceFile("content/indsatser/forslag.md", Encoding.UTF8.GetBytes(file));
        var (catalogue, found) = CatalogueBinder.Bind(new SourceTree([source]), site, Model);
        return (catalogue.Entries.Single(), found);
    }
}
