using System.Globalization;
using System.IO;
using System.Text;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>
/// Accidents in any file of a catalogue (entry, page, model, settings, picture), and then a command. None fails for a reason
/// of its own. <c>CATALOG_MUTATIONS</c> sets how many there are for each seed; a failure names seed and number.
/// </summary>
public sealed class CommandMutationTests
{
    private const int Usual = 40;
    private const int MostFiles = 3;
    private const string Today = "2026-11-22";

    private static readonly ImmutableArray<ImmutableArray<string>> Commands =
    [
        ["check"],
        ["check", "--release"],
        ["check", "--format", "sarif"],
        ["build", "-o", "{out}", "--force"],
        ["build", "-o", "{out}", "--force", "--drafts"],
        ["status"],
        ["report", "yearly"],
        ["report", "coverage"],
        ["report", "committee"],
        ["search", "ro i klassen"],
        ["diff", "2025", "2026"],
        ["release", "2026"],
        ["new", "entry", "En ny indsats"],
        ["new", "application", "En ny ansøgning"],
        ["schema", "--check"],
    ];

    private static readonly string[] Values =
    [
        "9999999999999999999999999999",
        "-1",
        "1.100",
        "0000-00-00",
        "9999-12-31",
        "0001-01-01",
        "null",
        "true",
        "[]",
        "{}",
        "[[[]]]",
        "\"\"",
        "\"\\u0000\"",
        "&a x",
        "*a",
        "!!str x",
        "…",
        "- x",
        "|",
        ">-",
        "\u202eabc",
        "\ud83d\ude00",
        "a:b:c",
        "../../../etc/passwd",
        "#",
        "'",
        "%",
        "1e400",
        "0x10",
        "~",
    ];

    public static TheoryData<string, int> Sites =>
        new()
        {
            { ".", 1 },
            { "tests/sites/ishoej", 2 },
            { "tests/sites/eksempelkoebing", 3 },
            { "tests/sites/horsens", 4 },
        };

    [Theory, MemberData(nameof(Sites))]
    public void No_command_fails_for_a_reason_of_its_own(string site, int seed)
    {
        var random = new Random(seed);
        using var scratch = new ScratchFolder();
        var catalogue = scratch.CopyCatalogue(Path.Join(RealProgram.Root, site));
        var files = Directory
            .EnumerateFiles(Path.Join(catalogue, "content"), "*", SearchOption.AllDirectories)
            .Append(Path.Join(catalogue, "site.yml"))
            .Order(StringComparer.Ordinal)
            .ToList();
        for (var number = 0; number < Count; number++)
        {
            var kept = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            for (var i = random.Next(1, MostFiles + 1); i > 0; i--)
            {
                var file = files[random.Next(files.Count)];
                kept.TryAdd(file, File.ReadAllBytes(file));
                File.WriteAllBytes(file, Mutated(File.ReadAllBytes(file), random));
            }

            var command = Commands[random.Next(Commands.Length)];
            string[] words =
            [
                .. command.Select(word => word.Replace("{out}", Path.Join(scratch.Path, "ud"), StringComparison.Ordinal)),
                "-s",
                catalogue,
                .. command[0] is "new" or "schema" or "diff" ? [] : (string[])["--today", Today],
            ];
            var (code, output, error) = EditionScratch.Run(words);
            var told = $"seed {seed}, {number}: {string.Join(' ', command)} ({string.Join(", ", kept.Keys.Select(Path.GetFileName))})";
            Assert.True(code is 0 or 1 or 2, $"{told}: {code}");
            Assert.False(
                error.Contains("fejl i programmet", StringComparison.Ordinal)
                    || output.Contains("   at Catalog.", StringComparison.Ordinal),
                $"{told}: {error}"
            );
            Restore(catalogue, kept, files);
        }
    }

    private static int Count =>
        int.TryParse(Environment.GetEnvironmentVariable("CATALOG_MUTATIONS"), CultureInfo.InvariantCulture, out var many) ? many : Usual;

    // What a command has written goes as well.
    private static void Restore(string catalogue, Dictionary<string, byte[]> kept, List<string> files)
    {
        foreach (var (file, bytes) in kept)
        {
            File.WriteAllBytes(file, bytes);
        }

        foreach (var file in Directory.EnumerateFiles(Path.Join(catalogue, "content"), "*", SearchOption.AllDirectories))
        {
            if (!files.Contains(file))
            {
                File.Delete(file);
            }
        }
    }

    private static byte[] Mutated(byte[] bytes, Random random)
    {
        for (var times = random.Next(1, 4); times > 0 && bytes.Length > 1; times--)
        {
            bytes = Once(bytes, random);
        }

        return bytes;
    }

    private static byte[] Once(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        var length = random.Next(1, int.Min(80, bytes.Length - at) + 1);
        switch (random.Next(9))
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
                return [];
            case 5:
                return WithoutLine(bytes, random);
            case 6:
                return [.. bytes[..at], .. Encoding.UTF8.GetBytes(Values[random.Next(Values.Length)]), .. bytes[at..]];
            default:
                return WithValue(bytes, random);
        }
    }

    // The value of a key becomes another: a number where there was a text, a day that cannot be.
    private static byte[] WithValue(byte[] bytes, Random random)
    {
        var text = Encoding.UTF8.GetString(bytes);
        ImmutableArray<int> colons = [.. Enumerable.Range(0, text.Length - 1).Where(i => text[i] == ':' && text[i + 1] == ' ')];
        if (colons.IsEmpty)
        {
            return bytes;
        }

        var from = colons[random.Next(colons.Length)] + 2;
        var to = text.AsSpan(from).IndexOfAny("\n,}]") is var end and >= 0 ? from + end : text.Length;
        return Encoding.UTF8.GetBytes(text[..from] + Values[random.Next(Values.Length)] + text[to..]);
    }

    private static byte[] WithoutLine(byte[] bytes, Random random)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n').ToList();
        lines.RemoveAt(random.Next(lines.Count));
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
