using Catalog.Content.Markup;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Site.Search.Analysis;
using Xunit;

namespace Catalog.Tests.Reading;

/// <summary>What a word is, and what each option adds to it.</summary>
public sealed class WordReaderTests
{
    [Theory]
    [InlineData("to ord", WordParts.None, "to|ord")]
    [InlineData("co-teaching", WordParts.None, "co|teaching")]
    [InlineData("co-teaching", WordParts.Hyphen, "co-teaching")]
    [InlineData("-a- b--c d-", WordParts.Hyphen, "a|b|c|d")]
    [InlineData("3–5 og 6\u201115", WordParts.Hyphen, "3|5|og|6|15")]
    [InlineData("3–5 og 6\u201115", WordParts.Dash, "3–5|og|6\u201115")]
    [InlineData("PPR's SFO’en", WordParts.None, "PPR|s|SFO|en")]
    [InlineData("PPR's SFO’en 'citat'", WordParts.Apostrophe, "PPR's|SFO’en|citat")]
    [InlineData("PPR`s", WordParts.Apostrophe, "PPR|s")]
    [InlineData("PPR`s", WordParts.LooseApostrophe, "PPR`s")]
    [InlineData("22,5 3.b 1.000.", WordParts.None, "22|5|3|b|1|000")]
    [InlineData("22,5 3.b 1.000.", WordParts.Decimals, "22,5|3|b|1.000")]
    [InlineData("22,5 3.b 1.000.", WordParts.Points, "22,5|3.b|1.000")]
    [InlineData("e\u0301n", WordParts.None, "e|n")]
    [InlineData("e\u0301n", WordParts.Marks, "e\u0301n")]
    [InlineData("\u00adbør\u00adn\u200b", WordParts.None, "bør|n")]
    [InlineData("\u00adbør\u00adn\u200b", WordParts.Invisible, "bør\u00adn\u200b")]
    [InlineData("PPR'\u00ads", WordParts.Apostrophe | WordParts.Invisible, "PPR'\u00ads")]
    [InlineData("20 %, 5%", WordParts.None, "20|5")]
    [InlineData("20 %, 5%", WordParts.Percent, "20|%|5|%")]
    [InlineData("", WordParts.Hyphen, "")]
    [InlineData(" - . ", WordParts.Hyphen | WordParts.Points, "")]
    public void A_text_has_these_words(string text, WordParts parts, string words) =>
        Assert.Equal(words, string.Join('|', Read(text, parts)));

    [Theory]
    [InlineData("et ord", 3, 3)]
    [InlineData("et ord", 4, 2)]
    [InlineData("et ord", 2, 0)]
    [InlineData("et ord", 6, 0)]
    public void A_word_begins_at_a_place_or_not(string text, int start, int length) =>
        Assert.Equal(new TextSpan(start, length), WordReader.At(text, start, WordParts.None));

    [Fact]
    public void A_dash_of_two_hyphens_parts_words_that_are_counted()
    {
        Assert.Equal(4, Parsed("Ro--og orden--altid").WordCount());
        Assert.Equal(Readability.Lix("To ord."), Readability.Lix("To--ord."));
    }

    [Fact]
    public void A_hyphen_after_a_word_makes_it_no_longer() =>
        Assert.Equal(Readability.Lix("Kor og gruppe."), Readability.Lix("Kor- og gruppe-."));

    [Fact]
    public void An_apostrophe_before_a_hyphen_parts_atoms_also_when_a_sign_that_nobody_sees_is_between() =>
        Assert.Equal("a b", string.Join(' ', WordAnalysis.Words("a'\u00ad-b")));

    private static IEnumerable<string> Read(string text, WordParts parts)
    {
        for (var word = WordReader.Next(text, 0, parts); word.Length > 0; word = WordReader.Next(text, word.End, parts))
        {
            yield return text.Substring(word.Start, word.Length);
        }
    }

    private static RichText Parsed(string text) => MarkdownParser.Parse(new SourceText("a.md", text), new TextSpan(0, text.Length)).Value!;
}
