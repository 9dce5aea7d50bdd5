using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Catalog.Content.Binding;
using Catalog.Content.Markup;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Tests.FaultyEntries;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Properties;
using Xunit;

namespace Catalog.Tests.Propose;

/// <summary>What the form tells of children and of promises is what the check tells of the file.</summary>
public sealed partial class SameClaimsTests
{
    private const int Made = 300;

    private static readonly ImmutableArray<string> OfChildren =
    [
        "Emma",
        "Noah",
        "Rosa",
        "Emmas",
        "drengen",
        "en dreng",
        "Pigen",
        "eleven",
        "barnet",
        "på",
        "8 år",
        "8-årig",
        "de 8-årige",
        "3.b",
        "3. b",
        "3. klasse",
        "tredje klasse",
        "autisme",
        "ADHD",
        "elever med",
        "om",
        "når",
        "fik",
        "startede",
        "kan",
        "og hans mor",
        "Læreren",
        "mor",
        "Hansen",
        "født den 12. marts",
        "født 1/8",
        "født i 2017",
        "efter",
        "siden",
        "autismekonsulenten",
        "PPR",
        ",",
        ".",
        "?",
        "\n",
        "\n\n",
        "\n- ",
    ];

    private static readonly ImmutableArray<string> Markup =
    [
        "Vi mødes.",
        "Se [en side](kl.md) og **fed** og *kursiv*.",
        "Se [en side](min fil.md).",
        "Se [en side] (https://kl.dk).",
        "Se [en side] (uden adresse).",
        "##Materialer",
        "### Materialer",
        "#metoo",
        "Det er **fed **tekst.",
        "Det er __fed__ tekst.",
        "Skriv ____ her.",
        "| Tid | Hvad |\n| 8 | Leg |",
        "| Tid | Hvad |\n|---|---|\n| 8 | Leg |",
        "• punkt",
        "-punkt et",
        "- punkt et\n- punkt to",
        "-5 grader",
        "1)punkt",
        "1. punkt",
        "3.a kommer",
        "Se note[^1].",
        "- [ ] husk",
        "- husk [ ] dette",
        "Det er ~~væk~~.",
        "Det er ==vigtigt==.",
        "2 ~ 3",
        "Linje<br>linje",
        "3 < 5 og 7 > 5",
        "Tekst {.klasse}",
        "Vi er glade :smile:",
        "Kl. 8:30: vi begynder",
        "Først.\n\n    kode her",
        "- punkt\n\n    under punktet",
        "`##kode` og `<br>`",
        "```\n##kode\n<br>\n```",
        "1. En\n2. To\n\nSå videre **her**.",
        "**Fed** begynder.\n**Fed** igen.",
    ];

    private static readonly ImmutableArray<string> OfPromises =
    [
        "Det",
        "virker",
        "metoden virker",
        "ikke",
        "har",
        "reduceret",
        "fraværet",
        "markant",
        "evidensbaseret",
        "dokumenteret effekt",
        "positiv effekt",
        "hvis",
        "om",
        "om morgenen",
        ", men",
        ", for",
        "for at",
        ", fordi",
        ".",
        "?",
        "»",
        "«",
        "godt",
        "trist",
        "som",
        "børnene siger",
        "de voksne siger",
        "kan",
        "regler",
        "øget",
        "målet er",
        "\n",
        "\n\n",
        "\n- igen",
        "Vi",
        "og",
        "**virker**",
        "3,5 %",
    ];

    [Fact]
    public async Task The_same_is_told_of_children()
    {
        ImmutableArray<string> texts =
        [
            .. Listed(ChildTests.Names).Concat(Listed(ChildTests.Children)).Concat(Listed(ChildTests.Births)),
            .. Listed(ChildTests.NoNames).Concat(Listed(ChildTests.NoChildren)).Concat(Listed(ChildTests.NoBirths)),
            .. Random(OfChildren, 8),
        ];
        var found = (await FormScript.Ask(new([], [], texts, []))).Children;
        Assert.All(texts.Zip(found), pair => Assert.Equal(ToldOfChildren(pair.First), pair.Second));
    }

    [Fact]
    public async Task The_same_is_told_of_promises()
    {
        ImmutableArray<string> texts =
        [
            .. ClaimPlaceTests.Promises.Select(row => (string)row[1]),
            .. Listed(ClaimPlaceTests.Neighbours),
            .. Random(OfPromises, 9),
        ];
        var found = (await FormScript.Ask(new([], [], texts, []))).Promises;
        Assert.All(
            texts.Zip(found),
            pair => Assert.Equal((pair.First, ToldOfPromises(pair.First)), (pair.First, string.Join(", ", pair.Second)))
        );
    }

    [Fact]
    public async Task The_same_markup_is_left_over()
    {
        var found = (await FormScript.Ask(new([], [], Markup, []))).Leftover;
        Assert.All(
            Markup.Zip(found),
            pair =>
            {
                var text = MarkdownParser.Parse(new SourceText("a.md", pair.First), new TextSpan(0, pair.First.Length)).Value!;
                var kinds = UntakenMarkup.In(text).Select(each => each.Kind.ToString().ToLowerInvariant()).Distinct();
                Assert.Equal(
                    (pair.First, string.Join(' ', kinds.Order(StringComparer.Ordinal))),
                    (pair.First, string.Join(' ', pair.Second))
                );
            }
        );
    }

    private static string[] ToldOfChildren(string text)
    {
        var tree = new SourceTree([new SourceFile("content/noter.txt", Encoding.UTF8.GetBytes(text))]);
        var bound = CatalogueBinder.Bind(tree, Shipped.Site, Shipped.Model).Value;
        return
        [
            .. PrivacyCheck
                .Run(bound, tree)
                .Where(found => found.Rule.Id is "KV506" or "KV507")
                .Select(found => $"{found.Place.Span.Start}-{found.Place.Span.End} {Name(found.Rule.Id, found.Message)}")
                .Order(StringComparer.Ordinal),
        ];

        static string Name(string rule, string message) =>
            rule == "KV506" ? (message.Contains("diagnose", StringComparison.Ordinal) ? "fault-child" : "child-name")
            : message.Contains("fødselsdag", StringComparison.Ordinal) ? "birth"
            : message.Contains("sted", StringComparison.Ordinal) ? "placed-child"
            : "one-child";
    }

    // Each sentence's promises in order; of what went up, down or better, the check tells once a sentence.
    private static string ToldOfPromises(string text)
    {
        var entry = $"---\ntitel: Fælles morgen\nresume: To huse.\nstatus: idé\n---\n\n## Faldgruber\n\n{text}\n";
        var tree = new SourceTree([new SourceFile("content/indsatser/x.md", Encoding.UTF8.GetBytes(entry))]);
        var bound = CatalogueBinder.Bind(tree, Shipped.Site, Shipped.Model).Value;
        return string.Join(
            ", ",
            CatalogueCheck
                .Run(bound, tree, FrozenSet<string>.Empty, new CheckOptions(SiteOf.Today, Release: false))
                .Where(found => found.Rule.Id is "KV304" or "KV306")
                .OrderBy(found => found.Place.Span.Start)
                .Select(found => $"{found.Rule.Id} {Quoted().Match(found.Message).Groups[1].Value}")
        );
    }

    private static IEnumerable<string> Listed(TheoryData<string> rows) =>
        ((IEnumerable<object[]>)rows).Select(row =>
            ((string)row[0])
                .Replace("⟦", "", StringComparison.Ordinal)
                .Replace("!⟧", "", StringComparison.Ordinal)
                .Replace("⟧", "", StringComparison.Ordinal)
        );

    private static IEnumerable<string> Random(ImmutableArray<string> words, int most)
    {
        var random = new Random(506);
        return Enumerable.Range(0, Made).Select(_ => string.Join(' ', random.GetItems(words.AsSpan(), random.Next(2, most))).Trim());
    }

    [GeneratedRegex("»(.+?)«,? men")]
    private static partial Regex Quoted();
}
