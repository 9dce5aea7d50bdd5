using System.IO;
using System.Text;
using System.Threading.Tasks;
using Catalog.Content.Parsing;
using Catalog.Content.Text;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Propose;

/// <summary>A file that the form opens is the file it gives back, but for what somebody has written in the form.</summary>
public sealed class OpenedFileTests
{
    private const int Made = 400;

    private const string Odd = """
        ---
        # Øverst
        titel: "Et navn"   # husk
        'alder': 6-15

        # Det her kender skemaet ikke
        vores_eget: &mærke { a: 1 }
        igen: *mærke
        dybt:
          - - a
        liste:
        - et
        - to # med en bemærkning
        tekst: |
          Første linje

            rykket ind
        foldet: >-
          En lang
          linje.
        mål:
          # den første
          - mål: Flere er med  # nu
            ekstra: [1, 2]
            succeskriterium: >
              Otte
              af ti.
          -   mål: Færre går hjem
        række: { a: b, "c d": 'e''f', g: [h, "i, j"] }
        lang: [a,
          b,
          c]
        delt: en tekst
          på to linjer
        # Nederst
        ---
        Ord før den første overskrift.

        ## Sådan gør I

        Begynd.

        ```
        ## ikke en overskrift
        ```

        ## Noget andet
        Slut uden linjeskift
        """;

    private static readonly ImmutableArray<string> Words =
    [
        "Andre ord",
        "med: kolon # og tegn",
        "»citat« og \"tegn\"",
        "to\nlinjer",
        "12",
        "2026-08-10",
        "[a, b]",
        "ja, nej",
        "- a",
    ];

    private static readonly ImmutableArray<string> Files =
    [
        .. new[] { "content/indsatser", "tests/sites/eksempelkoebing/content/indsatser", "tests/sites/ishoej/content/indsatser" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Join(RealProgram.Root, folder), "*.md").Order(StringComparer.Ordinal))
            .Select(File.ReadAllText),
        Odd,
    ];

    [Fact]
    public async Task A_file_in_which_nothing_is_changed_is_the_same_to_the_last_byte()
    {
        ImmutableArray<string> texts =
        [
            .. Files,
            .. Files.Select(file => file.ReplaceLineEndings("\r\n")),
            "\ufeff---\ntitel: A\n---\n",
            "---\n---",
            "---\ntitel: A\n---\n\n\n## B\n\n\n",
            "---\ntitel: A\ntitel: B\n\tc: d\n? e\n: f\n--- \n",
        ];
        var answer = await FormScript.Ask(new([], [], [], []) { Edits = [.. texts.Select(text => new FormScript.Edit(text, [], null))] });

        Assert.All(texts.Zip(answer.Edited), pair => Assert.Equal(pair.First, pair.Second));
        Assert.All(answer.Unread.Take(Files.Length - 1), keys => Assert.Empty(keys));
        Assert.Equal("vores_eget igen dybt", string.Join(' ', answer.Unread[Files.Length - 1]));
    }

    [Fact]
    public async Task What_is_changed_is_what_is_written_and_every_other_line_stands()
    {
        var random = new Random(19);
        ImmutableArray<FormScript.Edit> edits = [.. Enumerable.Range(0, Made).Select(_ => Edit(random))];
        var answer = await FormScript.Ask(new([], [], [], []) { Edits = edits });

        Assert.All(
            edits.Zip(answer.Edited),
            pair =>
            {
                var (edit, after) = pair;
                var expected = Leaves(Head(edit.Text)).ToDictionary(leaf => string.Join('/', leaf.Path), leaf => leaf.Words);
                expected[string.Join('/', edit.Path)] = edit.Words!;
                var found = Leaves(Head(after)).ToDictionary(leaf => string.Join('/', leaf.Path), leaf => leaf.Words);
                Assert.Equal(expected, found);
                Assert.Equal(Without(edit.Text, edit.Path[0]), Without(after, edit.Path[0]));
            }
        );
    }

    [Fact]
    public async Task A_key_that_is_emptied_is_taken_out_with_all_its_lines_and_no_other()
    {
        ImmutableArray<FormScript.Edit> edits =
        [
            .. Files
                .SkipLast(1)
                .SelectMany(file =>
                    Head(file)
                        .Pairs.Where(pair => pair.Value is YamlScalar)
                        .Select(pair => new FormScript.Edit(file, [pair.Key.Value], null))
                ),
        ];
        var answer = await FormScript.Ask(new([], [], [], []) { Edits = edits });

        Assert.All(
            edits.Zip(answer.Edited),
            pair => Assert.Equal(Without(pair.First.Text, pair.First.Path[0]), Without(pair.Second, pair.First.Path[0]))
        );
        Assert.All(
            edits.Zip(answer.Edited),
            pair => Assert.DoesNotContain(Head(pair.Second).Pairs, each => each.Key.Value == pair.First.Path[0])
        );
    }

    // The last file has what the program refuses.
    private static FormScript.Edit Edit(Random random)
    {
        var file = Files[random.Next(Files.Length - 1)];
        var leaves = Leaves(Head(file)).ToImmutableArray();
        return new(file, leaves[random.Next(leaves.Length)].Path, Words[random.Next(Words.Length)]);
    }

    private static YamlMapping Head(string text)
    {
        var parsed = DocumentParser.Parse(new SourceFile("content/indsatser/a.md", Encoding.UTF8.GetBytes(text)));
        return parsed.Value?.Head ?? throw new InvalidOperationException(text);
    }

    private static IEnumerable<(ImmutableArray<string> Path, string Words)> Leaves(YamlNode node) =>
        node switch
        {
            YamlMapping map => map.Pairs.SelectMany(pair => Under(pair.Key.Value, pair.Value)),
            YamlSequence list => list.Items.SelectMany((item, place) => Under($"{place}", item)),
            YamlScalar words => [([], words.Value.Trim())],
            _ => [],
        };

    private static IEnumerable<(ImmutableArray<string> Path, string Words)> Under(string key, YamlNode node) =>
        Leaves(node).Select(leaf => (leaf.Path.Insert(0, key), leaf.Words));

    // The text without the lines from a key to the next key or remark at the beginning of a line.
    private static string Without(string text, string key)
    {
        var isIn = false;
        return string.Join(
            '\n',
            text.Split('\n')
                .Where(line =>
                {
                    isIn =
                        line.StartsWith($"{key}:", StringComparison.Ordinal)
                        || (isIn && line is [' ' or '-', ..] && !line.StartsWith("---", StringComparison.Ordinal));
                    return !isIn;
                })
        );
    }
}
