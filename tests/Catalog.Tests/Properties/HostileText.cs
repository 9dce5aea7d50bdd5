using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Catalog.Tests.Properties;

/// <summary>Texts that nobody would write on purpose, made of pieces that mean something to YAML, Markdown, HTML or Unicode.</summary>
internal static class HostileText
{
    private const ulong Seed = 20260810;

    private static readonly string[] Pieces =
    [
        "---\n",
        "---",
        "...\n",
        "titel: ",
        "resume: >-\n  ",
        "alder: 6-15\n",
        "mål: [",
        "## Sådan gør I\n",
        "### ",
        "# ",
        "a",
        "ord ",
        "æ",
        "ø",
        "Å",
        "ß",
        "İ",
        "e\u0301",
        "\r\n",
        "\n",
        "\r",
        "\n\n",
        "\t",
        "    ",
        " ",
        "\0",
        "\u001b",
        "\u0085",
        "\u00ad",
        "\u200b",
        "\u2028",
        "\u202e",
        "\ufeff",
        "\ufffe",
        "\uffff",
        "\ud83d",
        "\ude00",
        "😀",
        "- ",
        "1. ",
        "99999999999. ",
        "> ",
        "```\n",
        "`",
        "*",
        "**",
        "_",
        "[",
        "](",
        ")",
        "![",
        "]: ",
        "[a]",
        "<",
        ">",
        "&amp;",
        "&#x3c;",
        "&#0;",
        "&",
        "|",
        "\n|-|-|\n",
        "||",
        ": ",
        "{",
        "}",
        ",",
        "&a ",
        "*a",
        "!!str ",
        "'",
        "\"",
        "%YAML 1.2",
        "<<: ",
        "? ",
        "#",
        "\\",
        "\\\n",
        "  \n",
        "~",
        "javascript:alert(1)",
        "https://a.dk/",
        "<b onclick=x>",
        "</p>",
        "<script>",
        "%0a",
        "%00",
        "%ff",
        "%",
        "//",
        "../",
        "@",
        "\"'>",
    ];

    private static readonly Arbitrary<string> Strings = ArbMap.Default.ArbFor<string>();

    /// <summary>Any text: halves of surrogate pairs and control signs as well.</summary>
    public static Arbitrary<string> Any { get; } =
        Arb.From(
            Gen.Frequency((6, Gen.Elements(Pieces)), (1, Strings.Generator.Select(text => text ?? ""))).ArrayOf().Select(string.Concat),
            text => Strings.Shrinker(text).Select(smaller => smaller ?? "")
        );

    /// <summary>Any text that can come out of a file: no sign in it is forbidden.</summary>
    public static Arbitrary<string> Readable { get; } =
        Arb.From(
            Any.Generator.Select(Permitted),
            text => Any.Shrinker(text).Select(Permitted).Where(smaller => smaller.Length < text.Length)
        );

    /// <summary>Any bytes: texts in several encodings, halves of surrogates as they stand, and noise.</summary>
    public static Arbitrary<byte[]> Bytes { get; } =
        Arb.From(
            Gen.OneOf(
                Any.Generator.Select(WithHalves),
                Any.Generator.Select(text => (byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("---\n" + text + "\n---\n" + text)]),
                Any.Generator.Select(Encoding.Latin1.GetBytes),
                Any.Generator.Select(Encoding.Unicode.GetBytes),
                ArbMap.Default.ArbFor<byte[]>().Generator.Select(bytes => bytes ?? [])
            )
        );

    /// <summary>Tries a property on so many cases, always the same ones; a failing case is made smaller and shown.</summary>
    public static void Holds<T>(Arbitrary<T> cases, Action<T> property, int count = 500) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(Seed, 1), Prop.ForAll(cases, property));

    private static string Permitted(string text) =>
        string.Concat(
            text.EnumerateRunes().Select(rune => rune.ToString()).Where(letter => Content.Text.ForbiddenCharacters.First(letter) is null)
        );

    // UTF-8 but for the halves of pairs, which are written as three bytes each, as no encoder would.
    private static byte[] WithHalves(string text) =>
        [
            .. text.SelectMany(
                (letter, i) =>
                    !char.IsSurrogate(letter) ? Encoding.UTF8.GetBytes([letter])
                    : i + 1 < text.Length && char.IsSurrogatePair(letter, text[i + 1]) ? Encoding.UTF8.GetBytes(text.Substring(i, 2))
                    : i > 0 && char.IsSurrogatePair(text[i - 1], letter) ? []
                    : new[] { (byte)0xED, (byte)(0x80 | ((letter >> 6) & 0x3F)), (byte)(0x80 | (letter & 0x3F)) }
            ),
        ];
}
