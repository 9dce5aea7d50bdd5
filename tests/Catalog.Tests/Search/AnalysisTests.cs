using System.Text.Json;
using Catalog.Site.Search.Analysis;
using Xunit;

namespace Catalog.Tests.Search;

/// <summary>What becomes of words, held by the vectors that the site's script is held to as well.</summary>
public sealed class AnalysisTests
{
    private static readonly WordAnalysis Analysis = new(VectorFile.Read("boejninger.tsv"));

    [Fact]
    public void Words_have_the_spellings_and_stems_of_the_vectors() =>
        VectorFile.MustHold(
            "ord.tsv",
            word =>
                LettersOf(word) is var letters
                    ? [letters, Spelling.Fold(letters), Spelling.Loose(letters), SnowballDanish.Stem(letters)]
                    : []
        );

    [Fact]
    public void Words_have_the_keys_of_the_vectors() =>
        VectorFile.MustHold("noegler.tsv", word => [string.Join(' ', Analysis.Keys(LettersOf(word)))]);

    [Fact]
    public void Texts_have_the_words_of_the_vectors() =>
        VectorFile.MustHold("atomer.tsv", text => [string.Join(' ', WordAnalysis.Words(JsonSerializer.Deserialize<string>(text)!))]);

    [Fact]
    public void There_are_enough_vectors() => Assert.InRange(VectorFile.Read("ord.tsv").Length, 400, 2_000);

    [Fact]
    public void A_stem_is_the_beginning_of_its_word() =>
        Assert.All(VectorFile.Read("ord.tsv"), line => Assert.StartsWith(line[4], line[1], System.StringComparison.Ordinal));

    [Theory]
    [InlineData("klassefællesskabet", "klasse fællesskabet")]
    [InlineData("skolefravær", "skole fravær")]
    [InlineData("sagsbehandler", "sag behandler")]
    [InlineData("specialundervisningslærer", "special undervisningslærer undervisning lærer")]
    [InlineData("fællesskab", "")]
    [InlineData("undervisning", "")]
    [InlineData("billeder", "")]
    [InlineData("opslagstavlen", "tavlen")]
    [InlineData("lærer", "")]
    [InlineData("skoleskole", "skole skole")]
    [InlineData("", "")]
    public void A_compound_is_split_into_words_of_the_lexicon(string word, string parts)
    {
        string[] lexicon =
        [
            "klasse",
            "fællesskab",
            "fælles",
            "skab",
            "skole",
            "fravær",
            "sag",
            "behandler",
            "special",
            "undervisning",
            "lærer",
            "under",
            "visning",
            "have",
            "børn",
        ];
        var found = new Compounds(lexicon, ["sag", "billede", "leder", "bil", "tavle"]).Split(word);

        Assert.Equal(parts, string.Join(' ', found.Select(part => part.Letters)));
        Assert.True(found.IsEmpty || found[^1].IsHead);
    }

    [Fact]
    public void Stop_words_can_be_no_parts() => Assert.All(StopWords.All, word => Assert.False(Compounds.MayBePart(word, first: true)));

    private static string LettersOf(string word) => string.Concat(WordAnalysis.Atoms(word).Select(atom => atom.Letters));
}
