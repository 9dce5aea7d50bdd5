using Catalog.Content.Markup;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>
/// Markdown that slow or deep parsers choke on, as long as a text may be: the inputs of cmark's pathological_tests.py and
/// their like for tables, anchors and entities. Each is parsed or refused, and what is parsed is safe.
/// </summary>
public sealed class PathologicalMarkdownTests
{
    private const int Most = MarkdownParser.MostLetters;

    // A page is at most so many times larger than its text.
    private const int MostTimes = 20;

    private static readonly Dictionary<string, string> Inputs = new(StringComparer.Ordinal)
    {
        ["nested strong emphasis"] = Around("*a **a ", "b", " a** a*"),
        ["emphasis closers without openers"] = Again("a_ "),
        ["emphasis openers without closers"] = Again("_a "),
        ["link closers without openers"] = Again("a]"),
        ["link openers without closers"] = Again("[a"),
        ["emphasis openers and closers that do not match"] = Again("*a_ "),
        ["openers and closers, multiple of three"] = "a**b" + Again("c* "),
        ["link openers and emphasis closers"] = Again("[ a_"),
        ["brackets and parentheses"] = Again("[ (]("),
        ["image openers"] = Again("![[]()"),
        ["hard case of links and emphasis"] = Again("**x [a*b**c*](d) "),
        ["nested brackets"] = Around("[", "a", "]"),
        ["nested links"] = Around("[", "a", "](b)"),
        ["nested images"] = Around("![", "a", "](b)"),
        ["nested block quotes"] = Again("> ") + "a",
        ["block quotes with lazy lines"] = Again("> a\nb\n"),
        ["nested lists"] = string.Concat(Enumerable.Range(0, 175).Select(depth => new string(' ', 2 * depth) + "* a\n")),
        ["nested lists on one line"] = Again("* ") + "a",
        ["nested numbered lists"] = Again("1. ") + "a",
        ["lists in quotes in lists"] = Again("> 1. ") + "a",
        ["U+0000"] = Again("abc\0 de\0\n"),
        ["runs of backticks"] = string.Concat(Enumerable.Range(1, 250).Select(length => "e" + new string('`', length))),
        ["backticks without end"] = Again("`a``"),
        ["unclosed links A"] = Again("[a](<b"),
        ["unclosed links B"] = Again("[a](b"),
        ["unclosed links C"] = Again("[a](b \"c"),
        ["unclosed comments"] = "</" + Again("<!--"),
        ["unclosed processing instructions"] = Again("<?"),
        ["unclosed declarations"] = Again("<!A "),
        ["unclosed CDATA"] = Again("<![CDATA["),
        ["unclosed tags"] = Again("<a href=\""),
        ["autolinks"] = Again("<a:b>"),
        ["unclosed autolinks"] = Again("<https://a"),
        ["entities"] = Again("&amp;"),
        ["unclosed entities"] = Again("&#"),
        ["backslashes"] = Again("\\"),
        ["asterisks"] = Again("*"),
        ["underscores and letters"] = Again("_a"),
        ["strong and weak in turn"] = Again("**a*b_"),
        ["parentheses in an address"] = "[a](" + Around("(", "b", ")") + ")",
        ["open parentheses in an address"] = "[a](" + Again("("),
        ["reference definitions"] = string.Concat(Enumerable.Range(0, 2_700).Select(i => $"[{i:0000}]: u\n")) + "[0000]",
        ["the same definition"] = Again("[a]: u\n") + "\n[a]",
        ["references to a long address"] =
            $"[a]: https://x.example/{new string('A', 13_000)}\n\n" + string.Concat(Enumerable.Repeat("[a] ", 4_000)),
        ["references to a long address as images"] =
            $"[a]: ../billeder/{new string('A', 13_000)}.png\n\n" + string.Concat(Enumerable.Repeat("![x][a] ", 2_000)),
        ["references"] = "[a]: u\n\n" + Again("[a]"),
        ["long reference"] = "[" + new string('a', 15_000) + "]: u\n\n[" + new string('a', 15_000) + "]",
        ["unfinished definition titles"] = Again("[a]: u \"\n"),
        ["table of one row"] = Again("| a "),
        ["table with many columns"] =
            string.Concat(Enumerable.Repeat("|a", 5_000))
            + "|\n"
            + string.Concat(Enumerable.Repeat("|-", 5_000))
            + "|\n"
            + string.Concat(Enumerable.Repeat("|b", 5_000)),
        ["table with many columns and rows"] =
            string.Concat(Enumerable.Repeat("|a", 1_000))
            + "|\n"
            + string.Concat(Enumerable.Repeat("|-", 1_000))
            + "|\n"
            + string.Concat(Enumerable.Repeat("|\n", 13_000)),
        ["table with many rows"] = "|a|b|\n|-|-|\n" + Again("|c|d|\n"),
        ["table rows without a table"] = Again("|-|\n"),
        ["tables in quotes"] = Again("> |a|\n> |-|\n"),
        ["emphasis across cells"] = "|a|\n|-|\n" + Again("|*a|_b\n"),
        ["code across cells"] = "|a|\n|-|\n" + Again("|`a|``b\n"),
        ["unclosed fences"] = Again("```\n~~~\n"),
        ["headings alike"] = Again("# a\n"),
        ["headings without words"] = Again("#\n"),
        ["headings of a line below"] = Again("a\n-\n"),
        ["rules and lists"] = Again("- - -\n* a\n"),
        ["white space"] = "a" + Again(" ") + "b",
        ["empty lines"] = "a" + Again("\n") + "b",
        ["carriage returns"] = Again("a\r"),
        ["tabs"] = Again("-\t"),
        ["combining signs"] = "a" + Again("\u0301"),
        ["emoji"] = Again("😀"),
        ["a single word"] = Again("å"),
    };

    public static TheoryData<string> Names => [.. Inputs.Keys];

    [Theory, MemberData(nameof(Names))]
    public void It_is_parsed_or_refused(string name)
    {
        var text = Inputs[name];
        Assert.InRange(text.Length, Most - 6_000, Most);
        var source = new SourceText("content/indsatser/a.md", text);
        var parsed = Deadline.Keep(() =>
        {
            var read = MarkdownParser.Parse(source, source.All);
            if (read.Value is { } value)
            {
                _ = (value.PlainText(), value.WordCount(), value.Headings().Count(), value.Links().Count());
                Assert.InRange(MarkupHtml.Write(value, target => PageDom.Resolve(target)).ToString().Length, 0, MostTimes * text.Length);
            }

            return read;
        });
        Shipped.MustStandInTheirFiles(parsed.Diagnostics);
        Assert.True(
            parsed.Diagnostics.All(finding => finding.Rule.Id == "KV006") && parsed.Diagnostics.IsEmpty == parsed.Value is not null
        );
        PageDom.MustBeSafe(PageDom.Of(parsed.Value ?? RichText.Empty));
    }

    [Fact]
    public void A_longer_text_is_refused()
    {
        var source = new SourceText("a.md", new string('a', Most + 1));
        Assert.Equal("KV006", Assert.Single(MarkdownParser.Parse(source, source.All).Diagnostics).Rule.Id);
    }

    private static string Again(string piece) => string.Concat(Enumerable.Repeat(piece, (Most - 64) / piece.Length));

    private static string Around(string before, string middle, string after)
    {
        var times = (Most - 64) / (before.Length + after.Length);
        return string.Concat(Enumerable.Repeat(before, times)) + middle + string.Concat(Enumerable.Repeat(after, times));
    }
}
