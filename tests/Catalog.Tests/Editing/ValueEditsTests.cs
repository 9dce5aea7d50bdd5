using System.IO;
using Catalog.Content.Parsing;
using Catalog.Content.Text;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Editing;

/// <summary>
/// What is changed in a front matter is what is asked for, and nothing else: no comment, no other key, no letter of the text.
/// </summary>
public sealed class ValueEditsTests
{
    private const string Before = """
        ---
        # Navnet
        titel: Makkere # kort
        alder: 6-9
        arena: [skole, fritid]
        forløb: { ansøgt: 2026-01-02, start: 2026-02-03 }
        målinger:
          # Fraværet
          - navn: Fravær # i dage
            serie:
              - { dato: 2026-01-02, værdi: 7.5 }
              - { dato: 2026-02-02, værdi: 5 }
          - id: trivsel
            navn: Trivsel
        ressourcer:
          timer: >
            To timer
            om ugen.
          rum: intet
        ---

        ## Sådan gør I

        Begynd.

        """;

    [Fact]
    public void Words_are_exchanged_where_they_stand_and_the_comment_stays() =>
        Is("titel: Makkere # kort", "titel: \"Makkere: to og to\" # kort", now => Set(now, "titel", Words("Makkere: to og to")));

    [Fact]
    public void A_value_is_added_to_a_row_and_taken_out_of_it()
    {
        Is("arena: [skole, fritid]", "arena: [skole, fritid, hjem]", now => Set(now, "arena", Row("skole", "fritid", "hjem")));
        Is("arena: [skole, fritid]", "arena: [fritid]", now => Set(now, "arena", Row("fritid")));
        Is("arena: [skole, fritid]", "arena: [\"hjem, ude\", fritid]", now => Set(now, "arena", Row("hjem, ude", "fritid")));
        Is("start: 2026-02-03 }", "start: 2026-02-03, evalueret: 2026-09-09 }", now => In(now, "forløb", "evalueret", Words("2026-09-09")));
        Is("{ ansøgt: 2026-01-02, start: 2026-02-03 }", "{ start: 2026-02-03 }", now => In(now, "forløb", "ansøgt", null));
    }

    [Fact]
    public void A_point_of_a_series_is_changed_added_and_taken_out_alone()
    {
        Is("værdi: 7.5 }", "værdi: 8.1 }", now => Point(now, points => [Measured("2026-01-02", "8.1"), .. points[1..]]));
        Is(
            "      - { dato: 2026-02-02, værdi: 5 }\n",
            "      - { dato: 2026-02-02, værdi: 5 }\n      - { dato: 2026-03-02, værdi: 4 }\n",
            now => Point(now, points => [.. points, Measured("2026-03-02", "4")])
        );
        Is("      - { dato: 2026-01-02, værdi: 7.5 }\n", "", now => Point(now, points => points[1..]));
    }

    [Fact]
    public void A_key_is_written_as_people_write_it() =>
        Is(
            "  rum: intet\n---",
            "  rum: intet\nsidst_gennemgået: 2026-11-30\nny-titel: { hvad_skete: Ja }\n---",
            now =>
                now.With("sidst_gennemgået", Words("2026-11-30")).With("ny-titel", WrittenValue.Group.Empty.With("hvad_skete", Words("Ja")))
        );

    [Fact]
    public void A_new_key_comes_last_and_a_key_that_goes_takes_its_lines_along()
    {
        Is("  rum: intet\n---", "  rum: intet\nkontakt: skolen\n---", now => Set(now, "kontakt", Words("skolen")));
        Is("  timer: >\n    To timer\n    om ugen.\n", "", now => In(now, "ressourcer", "timer", null));
        Is("alder: 6-9\n", "", now => Set(now, "alder", null));
        Is(
            "    To timer\n    om ugen.\n",
            "",
            now => In(now, "ressourcer", "timer", Words("En time.")),
            alsoBecomes: ("timer: >\n", "timer: En time.\n")
        );
    }

    [Theory]
    [InlineData("a: [a, b, c]\n", "a: [a]\n")]
    [InlineData("a: {a: 1, b: 2, c: 3}\n", "a: {a: 1}\n")]
    [InlineData("a: {a: 1, b: 2, c: 3}\n", "a: {a: 1, b: 2, d: 4}\n")]
    [InlineData("a: { bygger_på: x }\n", "a: { afløser: y }\n")]
    [InlineData("a:\n  - mål: a\n", "a:\n  - n1: b\n")]
    [InlineData("a:\n  b: 1\n  c: 2\n", "a:\n  d: 1\n  e: 2\n")]
    [InlineData("a:\n  - a: 1\n    b: 2\n    c: 3\n", "a:\n  - c: 3\n")]
    [InlineData("a: {a: 1, b:}\n", "a: {a: 1, b: 2}\n")]
    [InlineData("a: 1\nb: 2\n", "c: 3\nd: 4\n")]
    [InlineData("a:\n  - 1\n  - 2\n  - 3\n", "a:\n  - 3\n")]
    public void Several_things_that_go_and_come_at_once_say_what_they_should(string before, string now)
    {
        var (document, wanted) = (Parsed(before), (WrittenValue.Group)WrittenValue.Of(Parsed(now).Head!));
        var after = Parsed(new EditedText(document.Source, ValueEdits.Of(document, wanted)).Text[4..^5]);
        Assert.True(WrittenValue.Of(after.Head!).Says(wanted), after.Source.Text);
    }

    [Fact]
    public void Two_thousand_changes_of_real_entries_say_what_they_should_and_leave_the_rest()
    {
        var entries = new[] { "tests/sites/eksempelkoebing", "tests/sites/ishoej", "" }
            .SelectMany(site => Directory.EnumerateFiles(Path.Join(RealProgram.Root, site, "content", "indsatser"), "*.md"))
            .Order(StringComparer.Ordinal)
            .Select(path => DocumentParser.Parse(new SourceFile("content/indsatser/x.md", File.ReadAllBytes(path))).Value!)
            .ToImmutableArray();
        var random = new Random(20261130);
        for (var i = 0; i < 2000; i++)
        {
            var document = entries[i % entries.Length];
            var before = (WrittenValue.Group)WrittenValue.Of(document.Head!);
            var key = before.Members[random.Next(before.Members.Length)].Key;
            var now = new WrittenValue.Group([
                .. before.Members.Select(member =>
                    member.Key == key
                        ? KeyValuePair.Create(
                            key,
                            i % 2 == 0 ? RandomValues.Changed(member.Value, random) : RandomValues.ChangedMuch(member.Value, random)
                        )
                        : member
                ),
            ]);

            var text = new EditedText(document.Source, ValueEdits.Of(document, now)).Text;

            var after = DocumentParser.Parse(SourceTree.FromTexts([new("x.md", text)]).Files[0]).Value!;
            Assert.True(
                after.Head is not null && WrittenValue.Group.Sorted(WrittenValue.Of(after.Head)).Says(WrittenValue.Group.Sorted(now)),
                $"{i}: {key}\n{text}"
            );
            Assert.Equal(document.Source.Text[document.HeadSpan.End..], text[after.HeadSpan.End..]);
            Assert.Equal(Others(document, key), Others(after, key));
        }
    }

    // Every line of a front matter that is not the key's.
    private static string Others(ParsedDocument document, string key)
    {
        var text = document.Source.Text;
        var starts = document.Head!.Pairs.Select(pair => (pair.Key.Value, pair.Key.Span.Start)).ToList();
        var at = starts.FindIndex(each => each.Value == key);
        var end = at + 1 < starts.Count ? starts[at + 1].Start : document.HeadSpan.End;
        var own = text[starts[at].Start..end];
        // Comments before the next key are its own.
        var rest = own.Split('\n').Reverse().TakeWhile(line => line.Length == 0 || line.StartsWith('#')).Reverse();
        return text[document.HeadSpan.Start..starts[at].Start] + string.Join('\n', rest) + text[end..document.HeadSpan.End];
    }

    private static void Is(
        string was,
        string becomes,
        Func<WrittenValue.Group, WrittenValue.Group> change,
        (string Was, string Becomes)? alsoBecomes = null
    )
    {
        foreach (var text in new[] { Before, Before.ReplaceLineEndings("\r\n") })
        {
            var document = DocumentParser.Parse(SourceTree.FromTexts([new("x.md", text)]).Files[0]).Value!;
            var now = change((WrittenValue.Group)WrittenValue.Of(document.Head!));
            var expected = Before.Replace(was, becomes, StringComparison.Ordinal);
            if (alsoBecomes is { } also)
            {
                expected = expected.Replace(also.Was, also.Becomes, StringComparison.Ordinal);
            }

            Assert.Equal(
                text == Before ? expected : expected.ReplaceLineEndings("\r\n"),
                new EditedText(document.Source, ValueEdits.Of(document, now)).Text
            );
        }
    }

    private static ParsedDocument Parsed(string head) =>
        DocumentParser.Parse(SourceTree.FromTexts([new("x.md", $"---\n{head}---\n\n")]).Files[0]).Value!;

    private static WrittenValue.Words Words(string words) => new(words);

    private static WrittenValue.List Row(params string[] words) => new([.. words.Select(Words)]);

    private static WrittenValue.Group Measured(string day, string number) => new([new("dato", Words(day)), new("værdi", Words(number))]);

    private static WrittenValue.Group Set(WrittenValue.Group group, string key, WrittenValue? value) =>
        new([
            .. group
                .Members.Where(member => member.Key != key || value is not null)
                .Select(member => member.Key == key ? new(key, value!) : member),
            .. value is null || group.Members.Any(member => member.Key == key) ? [] : new[] { KeyValuePair.Create(key, value) },
        ]);

    private static WrittenValue.Group In(WrittenValue.Group group, string key, string inner, WrittenValue? value) =>
        Set(group, key, Set((WrittenValue.Group)group.Members.Single(member => member.Key == key).Value, inner, value));

    private static WrittenValue.Group Point(
        WrittenValue.Group group,
        Func<ImmutableArray<WrittenValue>, ImmutableArray<WrittenValue>> change
    )
    {
        var measurements = (WrittenValue.List)group.Members.Single(member => member.Key == "målinger").Value;
        var first = (WrittenValue.Group)measurements.Items[0];
        var points = ((WrittenValue.List)first.Members.Single(member => member.Key == "serie").Value).Items;
        return Set(
            group,
            "målinger",
            new WrittenValue.List([Set(first, "serie", new WrittenValue.List(change(points))), .. measurements.Items[1..]])
        );
    }
}
