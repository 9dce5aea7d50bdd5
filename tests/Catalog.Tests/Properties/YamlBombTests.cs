using System.Text;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>Front matter that is made to cost memory, stack or time. Each is refused with a place, and none is an exception.</summary>
public sealed class YamlBombTests
{
    private static readonly Dictionary<string, (string Rule, string Head)> Bombs = new(StringComparer.Ordinal)
    {
        ["billion laughs"] = (
            "KV005",
            "a: &a [x,x,x,x,x,x,x,x,x]\n"
                + string.Concat(
                    Enumerable
                        .Range('b', 8)
                        .Select(letter =>
                            $"{(char)letter}: &{(char)letter} [{string.Join(',', Enumerable.Repeat("*" + (char)(letter - 1), 9))}]\n"
                        )
                )
        ),
        ["quadratic blow-up"] = (
            "KV005",
            "a: &a " + new string('x', 50_000) + "\nb: [" + string.Concat(Enumerable.Repeat("*a,", 20_000)) + "]"
        ),
        ["list in itself"] = ("KV005", "a: &a [*a]"),
        ["alias alone"] = ("KV005", "a: *b"),
        ["anchor on a key"] = ("KV005", "&a titel: b"),
        ["merge key"] = ("KV005", "a: {b: c}\n<<: {d: e}"),
        ["many merge keys"] = ("KV005", string.Concat(Enumerable.Repeat("<<: {a: b}\n", 10_000))),
        ["tag"] = ("KV005", "titel: !!binary AAAA"),
        ["tag of a type"] = ("KV005", "titel: !<tag:yaml.org,2002:System.IO.FileInfo> a"),
        ["long tag"] = ("KV00", "titel: !" + new string('a', 200_000) + " b"),
        ["many documents"] = ("KV00", string.Concat(Enumerable.Repeat("--- a: b\n", 20_000))),
        ["second document"] = ("KV005", "titel: a\n...\n--- {b: c}"),
        ["directive"] = ("KV005", "%YAML 1.1\n--- {a: b}"),
        ["tag directive"] = ("KV005", "%TAG ! tag:a.dk,2026:\n--- {a: b}"),
        ["deep lists"] = ("KV006", "a: " + new string('[', 100_000)),
        ["deep lists, closed"] = ("KV006", "a: " + new string('[', 100_000) + new string(']', 100_000)),
        ["deep groups"] = ("KV00", "a: " + string.Concat(Enumerable.Repeat("{a: ", 60_000))),
        ["deep groups without keys"] = ("KV00", "a: " + new string('{', 100_000)),
        ["deep dashes"] = ("KV006", "a:\n  " + string.Concat(Enumerable.Repeat("- ", 100_000)) + "b"),
        ["deep question marks"] = ("KV00", string.Concat(Enumerable.Repeat("? ", 100_000)) + "b"),
        ["deep indentation"] = ("KV006", string.Concat(Enumerable.Range(0, 600).Select(depth => new string(' ', depth) + "a:\n"))),
        ["lists in turn with groups"] = ("KV006", "a: " + string.Concat(Enumerable.Repeat("[{a: ", 50_000))),
        ["100,000 keys"] = ("KV006", string.Concat(Enumerable.Range(0, 100_000).Select(i => $"k{i}: v\n"))),
        ["20,000 keys"] = ("KV006", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"k{i}:\n"))),
        ["100,000 values"] = ("KV006", "a: [" + string.Concat(Enumerable.Repeat("b,", 100_000)) + "]"),
        ["100,000 empty lists"] = ("KV006", "a: [" + string.Concat(Enumerable.Repeat("[],", 80_000)) + "]"),
        ["the same key again and again"] = ("KV00", string.Concat(Enumerable.Repeat("a: b\n", 4_000))),
        ["long value"] = ("KV011", "titel: " + new string('a', 250_000)),
        ["longer than a file may be"] = ("KV006", "titel: " + new string('a', 300_000)),
        ["long key"] = ("KV00", new string('a', 200_000) + ": b"),
        ["long key after a question mark"] = ("KV002", "? " + new string('a', 200_000) + "\n: b"),
        ["long key in quotes"] = ("KV002", "? \"" + new string('ø', 100_000) + "\"\n: b"),
        ["long choice"] = ("KV010", "status: " + new string('a', 200_000)),
        ["long age"] = ("KV009", "alder: " + new string('a', 200_000)),
        ["long value twice"] = ("KV011", "også_kaldet: [" + new string('a', 100_000) + "," + new string('a', 100_000) + "]"),
        ["many long keys on one line"] = ("KV00", string.Concat(Enumerable.Repeat("a: ", 80_000))),
        ["value over many lines"] = ("KV00", "titel: a\n" + string.Concat(Enumerable.Repeat("  b\n\n", 50_000)) + " : c: d"),
        ["block of empty lines"] = ("KV011", "titel: |\n  a\n" + new string('\n', 200_000) + "  b"),
        ["wide indentation"] = ("KV00", "titel: |" + new string('9', 100_000) + "\n a"),
        ["huge whole number"] = ("KV009", "alder: " + new string('9', 100_000)),
        ["huge year"] = ("KV011", "kilder: [{titel: a, år: " + new string('9', 100_000) + "}]"),
        ["huge value"] = ("KV011", "målinger: [{id: a, navn: b, serie: [{dato: 2026-01-01, værdi: " + new string('9', 100_000) + "}]}]"),
        ["unclosed quote"] = ("KV004", "titel: \"" + new string('a', 200_000)),
        ["unclosed single quote"] = ("KV004", "titel: '" + string.Concat(Enumerable.Repeat("''", 100_000))),
        ["quotes that reach over keys"] = ("KV004", "titel: \"a\nresume: b\nstatus: c\n"),
        ["unclosed list"] = ("KV004", "titel: [a, b\nstatus: c"),
        ["unclosed group"] = ("KV004", "titel: {a: b\nstatus: c"),
        ["closed twice"] = ("KV004", "a: [b]" + new string(']', 100_000)),
        ["indented with a tab"] = ("KV004", "mål:\n\t- a"),
        ["list as a key"] = ("KV005", "? [a, b]\n: c"),
        ["escaped NUL"] = ("KV003", "titel: \"a\\0b\""),
        ["escaped half of a pair"] = ("KV00", "titel: \"a\\ud83db\""),
        ["escape beyond Unicode"] = ("KV00", "titel: \"a\\Uffffffffb\""),
        ["broken escape"] = ("KV004", "titel: \"" + string.Concat(Enumerable.Repeat("\\x", 100_000))),
        ["percent signs"] = ("KV005", string.Concat(Enumerable.Repeat("%a b\n", 50_000))),
        ["reserved signs"] = ("KV004", "titel: " + new string('@', 100_000)),
        ["a text without keys"] = ("KV004", "Dette er ikke et hoved."),
        ["a list without keys"] = ("KV004", "- a\n- b"),
    };

    public static TheoryData<string> Names => [.. Bombs.Keys];

    [Theory, MemberData(nameof(Names))]
    public void It_is_refused_where_it_stands(string name)
    {
        var (rule, head) = Bombs[name];
        var file = new SourceFile("content/indsatser/a.md", Encoding.UTF8.GetBytes($"---\n{head}\n---\n\n## Sådan gør I\n\nTekst.\n"));
        var findings = Deadline.Keep(() => Shipped.Binder.Bind(file, "a")).Diagnostics;
        Shipped.MustStandInTheirFiles(findings);
        Assert.Contains(findings, finding => finding.Rule.Id.StartsWith(rule, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.InRange(finding.Message.Length + finding.Help.Length, 1, 2_000));
    }
}
