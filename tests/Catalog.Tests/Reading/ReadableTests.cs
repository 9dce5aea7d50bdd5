using Catalog.Content.Markup;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Reading;

/// <summary>What a reader meets in a text, and inside what.</summary>
public sealed class ReadableTests
{
    [Theory]
    [InlineData("Ord **fed** `kode`", "Words:Ord ; Words:fed (Emphasis); Words: ; Code:kode")]
    [InlineData("## Navn\n\nOrd", "Words:Navn (Heading); Words:Ord")]
    [InlineData("Se [en *side*](a.md).", "Words:Se ; Words:en  (Link); Words:side (Emphasis, Link); Words:.")]
    [InlineData("> Sagt", "Words:Sagt (Quote)")]
    [InlineData("| A |\n|---|\n| b |", "Words:A (Table); Words:b (Table)")]
    [InlineData("```\nkode\n```", "CodeBlock:kode\n")]
    [InlineData("En\nto", "Words:En; Break:; Words:to")]
    [InlineData("Et ![billede `x`](a.png) her", "Words:Et ; Words: her")]
    [InlineData("[![billede](a.png)](b.md)", "")]
    public void A_reader_meets_these_parts(string text, string parts) => Assert.Equal(parts, Shown(Parsed(text).Readable()));

    // A number and a full stop that begin a sentence are words, so that they are shown and found as they are written.
    [Theory]
    [InlineData("10. klasse kom til i marts.", "Words:10. ; Words:klasse kom til i marts.")]
    [InlineData("1. april begyndte vi.", "Words:1. ; Words:april begyndte vi.")]
    [InlineData("1984. Det var dengang.", "Words:1984. ; Words:Det var dengang.")]
    [InlineData("2.  Kvartal gik *godt*", "Words:2.  ; Words:Kvartal gik ; Words:godt (Emphasis)")]
    [InlineData("8. klasse\n9. klasse", "Words:8. ; Words:klasse; Words:9. ; Words:klasse")]
    [InlineData("> 5. klasse var med", "Words:5.  (Quote); Words:klasse var med (Quote)")]
    [InlineData("1. Spis\n2. Ryd op", "Words:Spis; Words:Ryd op")]
    [InlineData("3. Ryd op", "Words:Ryd op")]
    [InlineData("1. Klassen spiser", "Words:Klassen spiser")]
    [InlineData("1. Majs koges", "Words:Majs koges")]
    [InlineData("1) april", "Words:april")]
    [InlineData("1. April\n2. Ryd op", "Words:April; Words:Ryd op")]
    [InlineData("- 10. klasse", "Words:10. ; Words:klasse")]
    public void A_number_that_counts_no_steps_is_a_word(string text, string parts) => Assert.Equal(parts, Shown(Parsed(text).Readable()));

    [Fact]
    public void Alternative_texts_are_met_by_who_asks_for_them() =>
        Assert.Equal("Words:Et ; Words:billede (Image)", Shown(Parsed("Et ![billede](a.png)").Readable(alternativeTexts: true)));

    [Fact]
    public void A_part_is_known_by_its_token_and_by_whether_it_is_written_so()
    {
        var text = Parsed("Ord &amp; *ord*");
        Assert.All(text.Readable(), part => Assert.Equal(text.Tokens[part.Index], part.Token));
        Assert.Equal([true, false, true, true], Words(text.Readable()).Select(part => part.IsAsWritten));
    }

    [Fact]
    public void Plain_text_and_words_pass_over_images_and_headings_do_not()
    {
        var text = Parsed("### Om ![det hele](a.png)\n\nTo ord");
        Assert.Equal("Om\nTo ord", text.PlainText().Replace("Om \n", "Om\n", StringComparison.Ordinal));
        Assert.Equal(3, text.WordCount());
        Assert.Equal("Om det hele", text.Headings().Single().Text);
    }

    private static string Shown(IEnumerable<ReadablePart> parts) =>
        string.Join(
            "; ",
            parts
                .Where(part => part.Kind is not (ReadableKind.Inline or ReadableKind.Block))
                .Select(part => $"{part.Kind}:{part.Words}" + (part.Context == ReadableContext.None ? "" : $" ({part.Context})"))
        );

    private static IEnumerable<ReadablePart> Words(IEnumerable<ReadablePart> parts) => parts.Where(part => part.Kind == ReadableKind.Words);

    private static RichText Parsed(string text) => MarkdownParser.Parse(new SourceText("a.md", text), new TextSpan(0, text.Length)).Value!;
}
