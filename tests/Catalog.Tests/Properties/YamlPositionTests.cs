using System.Text;
using Catalog.Content.Parsing;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>Every value and key of front matter stands where the file has it, whatever line ends and letters are around it.</summary>
public sealed class YamlPositionTests
{
    // Between ⟦ and ⟧ stands what must be found, in this order.
    private const string Marked = """
        ---
        ⟦titel⟧: ⟦Ærø 😀 og ålen⟧
        ⟦resume⟧: ⟦"Med \"gåseøjne\" 🌻"⟧
        ⟦også_kaldet⟧: [⟦é⟧, ⟦'ø'⟧,   ⟦😀⟧ ]
        # En bemærkning: æøå 😀
        ⟦alder⟧: ⟦6-15⟧   # med mere
        ⟦omfang⟧: { ⟦varighed⟧: ⟦8 uger⟧, ⟦hyppighed⟧: ⟦én gang⟧ }
        ⟦mål⟧:
          - ⟦mål⟧: ⟦Få øje på børn⟧
            ⟦succeskriterium⟧: ⟦>-
              Over flere
              linjer 😀⟧
        ⟦status⟧: ⟦idé⟧
        ---

        ## Sådan gør I
        """;

    public static TheoryData<string, string> Forms =>
        new()
        {
            { "\n", "" },
            { "\r\n", "" },
            { "\n", "\uFEFF" },
            { "\r\n", "\uFEFF" },
            { "\r", "" },
        };

    [Theory, MemberData(nameof(Forms))]
    public void Every_scalar_is_found_where_it_stands(string lineEnd, string mark)
    {
        var marked = Marked.ReplaceLineEndings(lineEnd);
        var text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var parsed = DocumentParser.Parse(new SourceFile("a.md", Encoding.UTF8.GetBytes(mark + text)));
        Assert.Empty(parsed.Diagnostics);

        var document = parsed.Value!;
        Assert.Equal(text, document.Source.Text);
        var expected = marked.Split('⟦').Skip(1).Select(part => part.Split('⟧')[0]);
        Assert.Equal(expected, Scalars(document.Head!).Select(span => document.Source.Slice(span)));

        var lines = Marked
            .ReplaceLineEndings("\n")
            .Split('\n')
            .SelectMany((line, i) => Enumerable.Repeat(i + 1, line.Count(letter => letter == '⟦')));
        Assert.Equal(lines, Scalars(document.Head!).Select(span => document.Source.Position(span.Start).Line));
    }

    [Theory]
    [InlineData("titel: a\nalder: ⟦*b⟧\n", "KV005")]
    [InlineData("titel: æ 😀\n⟦titel⟧: b\n", "KV008")]
    [InlineData("titel: 😀\n⟦stauts⟧: b\n", "KV002")]
    [InlineData("også_kaldet: [😀, 😀😀]\nalder: ⟦æ-ø⟧\n", "KV009")]
    [InlineData("titel: \"😀\" # ø\nmål: [{ mål: æ, ⟦kriterie⟧: b }]\n", "KV002")]
    [InlineData("titel: &⟦⟧a b\n", "KV005")]
    public void A_finding_points_at_the_place(string marked, string rule)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var head = $"---\n{marked}---\n".ReplaceLineEndings(lineEnd);
            var start = head.IndexOf('⟦', StringComparison.Ordinal);
            var text = head.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
            var found = Shipped
                .Binder.Bind(new SourceFile("content/indsatser/a.md", Encoding.UTF8.GetBytes("\uFEFF" + text)), "a")
                .Diagnostics.Single(finding => finding.Rule.Id == rule);
            var length = head.IndexOf('⟧', StringComparison.Ordinal) - start - 1;
            Assert.Equal(length == 0 ? start - 1 : start, found.Place.Span.Start);
            Assert.True(length == 0 || found.Place.Span.Length == length, found.Place.Source.Slice(found.Place.Span));
        }
    }

    private static System.Collections.Generic.IEnumerable<TextSpan> Scalars(YamlNode node) =>
        node switch
        {
            YamlMapping mapping => mapping.Pairs.SelectMany(pair => Scalars(pair.Value).Prepend(pair.Key.Span)),
            YamlSequence sequence => sequence.Items.SelectMany(Scalars),
            _ => [node.Span],
        };
}
