using System.Text;
using Catalog.Content.Parsing;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Reading;

/// <summary>Letters that were read with the wrong encoding on the way are told and read as they were; others are left alone.</summary>
public sealed class BrokenLettersTests
{
    [Theory]
    [InlineData("FÃ¦lles", "Fælles")]
    [InlineData("rÃ¸d", "rød")]
    [InlineData("SÃ¥dan", "Sådan")]
    [InlineData("Ã†ldre", "Ældre")]
    [InlineData("Ã˜velse", "Øvelse")]
    [InlineData("Ã…rhus", "Århus")]
    [InlineData("idÃ©", "idé")]
    [InlineData("Mortenâ€™s", "Morten’s")]
    [InlineData("2024â€“2025", "2024–2025")]
    [InlineData("100 â‚¬", "100 €")]
    [InlineData("Â§ 5", "§ 5")]
    [InlineData("FÃƒÂ¦lles", "Fælles")]
    [InlineData("F√¶lles", "Fælles")]
    [InlineData("r√∏d", "rød")]
    public void They_are_one_finding_and_read_as_they_were(string broken, string whole)
    {
        var (source, rules) = Decode($"Vi er {broken} her, og {broken} der.");
        Assert.Equal($"Vi er {whole} her, og {whole} der.", source);
        Assert.Equal(["KV001"], rules);
    }

    [Theory]
    [InlineData("Lyden »Ã« skrives så.")]
    [InlineData("Han hed São Paulo og hun Zoë.")]
    [InlineData("Vi tog PÅ« af, og Å’ kom på.")]
    [InlineData("Château, pâté, naïve og Â.")]
    [InlineData("Prisen er 5 €, se § 5 – »sådan«.")]
    [InlineData("√2 er et tal.")]
    public void Foreign_words_are_left_alone(string text)
    {
        var (source, rules) = Decode(text);
        Assert.Equal(text, source);
        Assert.Empty(rules);
    }

    [Fact]
    public void A_letter_that_is_lost_is_told_and_the_rest_read()
    {
        var (source, rules) = Decode("F\uFFFDlles morgen");
        Assert.Equal("F\uFFFDlles morgen", source);
        Assert.Equal(["KV001"], rules);
    }

    [Fact]
    public void A_letter_and_its_accent_are_read_as_one()
    {
        var (source, rules) = Decode("Fælles idé på".Normalize(NormalizationForm.FormD));
        Assert.Equal("Fælles idé på", source);
        Assert.Empty(rules);
    }

    [Theory]
    [InlineData("\U0001FFFE")]
    [InlineData("\U0010FFFF")]
    [InlineData("\U000E0041")]
    [InlineData("\U000E0100")]
    [InlineData("\u3164")]
    [InlineData("\uFFA0")]
    [InlineData("\u115F")]
    [InlineData("\u1160")]
    public void Characters_that_hide_are_refused(string hidden) => Assert.Equal(["KV003"], Decode($"a{hidden}b").Rules);

    [Theory]
    [InlineData("😀")]
    [InlineData("👨‍👩‍👧")]
    [InlineData("한국")]
    [InlineData("❤️")]
    public void Characters_that_are_seen_are_let_through(string seen) => Assert.Empty(Decode($"a{seen}b").Rules);

    private static (string? Text, IEnumerable<string> Rules) Decode(string text)
    {
        var decoded = TextDecoding.Decode(new SourceFile("x.md", Encoding.UTF8.GetBytes(text)));
        return (decoded.Value?.Text, decoded.Diagnostics.Select(finding => finding.Rule.Id));
    }
}
