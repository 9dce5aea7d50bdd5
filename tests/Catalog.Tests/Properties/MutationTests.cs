using System.Collections.Frozen;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Tests.FaultyEntries;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>
/// The shipped entries and the gallery's, which have measurements and a course, with accidents: 5,000 of them, the same in every run.
/// </summary>
public sealed class MutationTests
{
    private const int Groups = 10;
    private const int EachGroup = 500;
    private const int EachRun = 200;
    private const string Folder = "content/indsatser/";

    private static readonly string[] Signs =
    [
        "\0",
        "\u0007",
        "\u00a0",
        "\u00ad",
        "\u200b",
        "\u202e",
        "\u2028",
        "\ufeff",
        "\ufffe",
        "\u0301",
        "😀",
        "æ",
        "»",
        "«",
        "\"",
        "'",
        "---\n",
        "[",
        "{",
        "&a",
        "*",
        "!",
        "|",
        ">",
        ": ",
        "\t",
        "\r",
        "`",
        "](",
        "# ",
    ];

    private static readonly SourceFile[] Entries =
    [
        .. Shipped.Files.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal)),
        .. GalleryFile.Whole.Values.Select(entry => entry.File()),
    ];

    private static readonly SourceFile[] Others = [.. Shipped.Files.Where(file => !file.Path.StartsWith(Folder, StringComparison.Ordinal))];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Groups)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_mutated_entry_is_read_or_refused_with_a_place(int seed)
    {
        var random = new Random(seed);
        for (var done = 0; done < EachGroup; done += Entries.Length)
        {
            var mutated = Entries.Take(EachGroup - done).Select(file => Mutate(file, random)).ToArray();
            Check(new SourceTree([.. mutated, .. Others]));
        }
    }

    [Theory, InlineData(101), InlineData(102), InlineData(103)]
    public async Task The_program_itself_ends_as_it_should(int seed)
    {
        var random = new Random(seed);
        using var scratch = new ScratchFolder();
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        for (var number = 0; number < EachRun; number++)
        {
            var bytes = Mutate(Entries[number % Entries.Length], random).Bytes;
            await File.WriteAllBytesAsync(Path.Join(catalogue, Folder, $"uheld-{number}.md"), bytes.ToArray());
        }

        var (exitCode, output, error) = await RealProgram.Run(["check", "-s", catalogue, "--today", "2026-08-10"]);

        Assert.True(exitCode is 0 or 1, $"{exitCode}: {error}");
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
        Assert.All(
            output.Split('\n').Where(line => line.Contains(": fejl KV", StringComparison.Ordinal) && !line.StartsWith(' ')),
            line => Assert.Matches("^content/[^:]+:[0-9]+:[0-9]+: fejl KV[0-9]{3}: ", line)
        );
    }

    [Fact]
    public void Unharmed_entries_have_no_errors()
    {
        var bound = CatalogueBinder.Bind(new SourceTree([.. Entries, .. Others]), Shipped.Site, Shipped.Model);
        Assert.DoesNotContain(bound.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.Equal(Entries.Length, bound.Value.Entries.Length);
    }

    private static void Check(SourceTree tree)
    {
        var bound = Deadline.Keep(() => CatalogueBinder.Bind(tree, Shipped.Site, Shipped.Model));
        var findings = bound.Diagnostics.AddRange(
            CatalogueCheck.Run(bound.Value, tree, FrozenSet<string>.Empty, new CheckOptions(new DateOnly(2026, 8, 10), Release: true))
        );
        Shipped.MustStandInTheirFiles(findings);
        Assert.All(findings, finding => Assert.NotNull(tree.Find(finding.Path)));
        Assert.All(
            bound.Value.Unreadable,
            id => Assert.Contains(findings, finding => finding.Severity == Severity.Error && finding.Path == $"{Folder}{id}.md")
        );
        Assert.Equal(
            Entries.Length,
            bound.Value.Entries.Length + bound.Value.Unreadable.Count + (Entries.Length - tree.Under(Folder).Count())
        );
    }

    private static SourceFile Mutate(SourceFile file, Random random)
    {
        var bytes = file.Bytes.ToArray();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            bytes = Mutate(bytes, random);
        }

        return file with
        {
            Bytes = bytes,
        };
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        if (bytes.Length == 0)
        {
            return bytes;
        }

        var at = random.Next(Head(bytes, random));
        var length = random.Next(1, Math.Min(80, bytes.Length - at + 1));
        switch (random.Next(8))
        {
            case 0:
                byte[] flipped = [.. bytes];
                flipped[at] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 2:
                return [.. bytes[..(at + length)], .. bytes[at..]];
            case 3:
                return bytes[..at];
            case 4:
                return [.. bytes[..at], .. Encoding.UTF8.GetBytes(Signs[random.Next(Signs.Length)]), .. bytes[at..]];
            case 5:
                return Lines(
                    bytes,
                    lines =>
                        (lines[random.Next(lines.Count)], lines[random.Next(lines.Count)]) is var (one, other)
                            ?
                            [
                                .. lines.Select(line =>
                                    line == one ? other
                                    : line == other ? one
                                    : line
                                ),
                            ]
                            : lines
                );
            case 6:
                return Lines(bytes, lines => [.. lines.Select(line => random.Next(12) == 0 ? "  " + line : line)]);
            default:
                return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).ReplaceLineEndings(random.Next(2) == 0 ? "\r\n" : "\r"));
        }
    }

    // Most accidents happen in front matter, where most can go wrong.
    private static int Head(byte[] bytes, Random random) =>
        random.Next(3) > 0 && bytes.AsSpan().LastIndexOf("\n---\n"u8) is var head and > 0 ? head : bytes.Length;

    private static byte[] Lines(byte[] bytes, Func<List<string>, List<string>> change) =>
        Encoding.UTF8.GetBytes(string.Join('\n', change([.. Encoding.UTF8.GetString(bytes).Split('\n')])));
}
