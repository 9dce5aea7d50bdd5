using System.Text;
using Catalog.Content.Parsing;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Editing;

/// <summary>Values written into a front matter: each lands where it belongs, and no other letter changes.</summary>
public sealed class HeadValuesTests
{
    private static readonly ImmutableArray<HeadValue> Values =
    [
        new(null, "status", new WrittenValue.Words("udvalgt")),
        new("forløb", "udvalgt", new WrittenValue.Words("2026-11-26")),
        new("forløb", "aftale", new WrittenValue.Words("2026-12-01")),
    ];

    [Theory]
    [InlineData("titel: A\nstatus: ansøgt\n", "titel: A\nstatus: udvalgt\nforløb: { udvalgt: 2026-11-26, aftale: 2026-12-01 }\n")]
    [InlineData(
        "status: ansøgt # først\nforløb: { ansøgt: 2026-10-26 } # tre\ntitel: A\n",
        "status: udvalgt # først\nforløb: { ansøgt: 2026-10-26, udvalgt: 2026-11-26, aftale: 2026-12-01 } # tre\ntitel: A\n"
    )]
    [InlineData(
        "status: \"ansøgt\"\nforløb:\n  ansøgt: 2026-10-26 # måske\n  udvalgt: 2026-01-01\n\n# og så\nalder: 6\n",
        "status: udvalgt\nforløb:\n  ansøgt: 2026-10-26 # måske\n  udvalgt: 2026-11-26\n  aftale: 2026-12-01\n\n# og så\nalder: 6\n"
    )]
    [InlineData("status:\nforløb:\n", "status: udvalgt\nforløb: { udvalgt: 2026-11-26, aftale: 2026-12-01 }\n")]
    [InlineData("status: ~\nforløb: {}\n", "status: udvalgt\nforløb: { udvalgt: 2026-11-26, aftale: 2026-12-01 }\n")]
    [InlineData(
        "forloeb: {\n  ansøgt: 2026-10-26,\n}\nstatus: idé\n",
        "forloeb: {\n  ansøgt: 2026-10-26, udvalgt: 2026-11-26, aftale: 2026-12-01,\n}\nstatus: udvalgt\n"
    )]
    [InlineData(
        "status: ansøgt\r\nforløb:\r\n    ansøgt: 2026-10-26\r\n",
        "status: udvalgt\r\nforløb:\r\n    ansøgt: 2026-10-26\r\n    udvalgt: 2026-11-26\r\n    aftale: 2026-12-01\r\n"
    )]
    [InlineData(
        "status: >-\n  ansøgt\nforløb: { udvalgt: 2026-11-26, aftale: 2026-12-01 }\n",
        "status: udvalgt\nforløb: { udvalgt: 2026-11-26, aftale: 2026-12-01 }\n"
    )]
    [InlineData("status: udvalgt\nforløb: { aftale: 2026-12-01, udvalgt: 2026-11-26 }\n", null)]
    public void Values_are_written_in_the_style_of_their_group(string head, string? expected)
    {
        var (before, after) = Edited(head);

        Assert.Equal(Whole(expected ?? head), after.Text);
        Assert.Equal(before, after.Before.Text);
        Assert.Equal(after.Text, Edited(expected ?? head).After.Text);
    }

    [Fact]
    public void A_group_whose_last_value_is_a_block_of_text_gets_its_lines_after_the_block()
    {
        var after = Edited(
            "udvælgelse:\n  begrundelse: |\n    To linjer\n    tekst\nalder: 6\n",
            new HeadValue("udvælgelse", "kreds", new WrittenValue.List([new WrittenValue.Words("ledere")]))
        );

        Assert.Equal(Whole("udvælgelse:\n  begrundelse: |\n    To linjer\n    tekst\n  kreds: [ledere]\nalder: 6\n"), after.Text);
    }

    [Fact]
    public void A_place_in_the_new_text_is_found_in_the_old()
    {
        var (before, after) = Edited("titel: A\nstatus: ansøgt\nalder: 6\n");

        Assert.Equal("alder", Old(after, "alder"));
        Assert.Equal("ansøgt", Old(after, "udvalgt\n"[..7]));
        Assert.Equal("Brødtekst", Old(after, "Brødtekst"));
        Assert.Contains("Brødtekst", before, StringComparison.Ordinal);
    }

    private static string Old(EditedText text, string word) =>
        text.Before.Slice(text.InBefore(new TextSpan(text.Text.IndexOf(word, StringComparison.Ordinal), word.Length)));

    private static (string Before, EditedText After) Edited(string head) => (Whole(head), Edited(head, [.. Values]));

    private static EditedText Edited(string head, params HeadValue[] values)
    {
        var document = DocumentParser.Parse(new SourceFile("content/indsatser/x.md", Encoding.UTF8.GetBytes(Whole(head)))).Value!;
        var now = values.Aggregate(
            (WrittenValue.Group)WrittenValue.Of(document.Head!),
            (head, value) =>
                value.Group is { } name
                    ? head.With(name, (head[name] as WrittenValue.Group ?? WrittenValue.Group.Empty).With(value.Key, value.Value))
                    : head.With(value.Key, value.Value)
        );
        return new EditedText(document.Source, ValueEdits.Of(document, now));
    }

    // A value under a key, or under a key of a group.
    private sealed record HeadValue(string? Group, string Key, WrittenValue Value);

    private static string Whole(string head)
    {
        var end = head.Contains('\r', StringComparison.Ordinal) ? "\r\n" : "\n";
        return $"---{end}{head}---{end}{end}Brødtekst.{end}";
    }
}
