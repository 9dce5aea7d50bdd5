using Catalog.Site.Search;
using Catalog.Site.Search.Analysis;
using Xunit;

namespace Catalog.Tests.Search;

/// <summary>Phrases of the glossary, what they stand for, and the verbs behind nouns.</summary>
public sealed class PhraseTests
{
    private static readonly WordAnalysis Plain = new([]);

    [Theory]
    [InlineData("De Utrolige År", "utro aar", "what only carries the sentence is passed over")]
    [InlineData("tegn til tale", "tegn tal", "also inside")]
    [InlineData("vil ikke i skole", "ikk skol", "but not what turns it")]
    [InlineData("ikke vil gå i skole", "ikk skol", "in whatever order")]
    [InlineData("uden for legen", "uden leg", "two words are left")]
    [InlineData("høre til", "hoer til", "one word is left, so all count")]
    [InlineData("co-teaching", "co teaching", "atoms are words")]
    public void A_phrase_is_known_by_the_words_that_tell_it_from_others(string phrase, string keys, string because) =>
        Assert.True(string.Join(' ', Plain.AtomKeys(phrase)) == keys, $"{because}: {string.Join(' ', Plain.AtomKeys(phrase))}");

    [Theory]
    [InlineData("mægling", "mægle")]
    [InlineData("mæglingen", "mægle")]
    [InlineData("læsning", "læsne læse")]
    [InlineData("ting", "")]
    [InlineData("mægler", "")]
    [InlineData("", "")]
    public void A_noun_may_come_from_a_verb(string noun, string verbs) => Assert.Equal(verbs, string.Join(' ', WordAnalysis.Verbs(noun)));

    [Theory]
    [InlineData("mægling ", "strid", "the verb of a noun that no entry has")]
    [InlineData("maegling ", "strid", "typed without Danish letters")]
    [InlineData("mægle ", "strid", "the verb itself")]
    [InlineData("tegne ", "blyant", "the noun of a verb")]
    [InlineData("skolevægring ", "hjemme", "a phrase of everyday speech in the text")]
    [InlineData("barnet vil slet ikke i skole", "hjemme", "the phrase in a question")]
    [InlineData("TOPI", "tegn", "the words of an expansion, here and there")]
    public void An_entry_is_found_first(string query, string id, string because)
    {
        var searcher = SmallCatalogue.Search(
            ("strid", "Elever løser strid", "Store elever hjælper små.", "En elev mægler, og en anden hører på. De skriver aftalen ned."),
            ("blyant", "Tegning i pausen", "Børnene tegner, og der er ro.", "Tegningerne hænger på væggen hele ugen."),
            ("hjemme", "Morgen med ro", "Nogle børn bliver hjemme.", "Når et barn ikke vil i skole, ringer en voksen samme dag."),
            (
                "tegn",
                "Øje for det lille",
                "Den tidlige hjælp er den bedste.",
                "Opsporingen begynder på stuen, og hver indsats er kendt af alle."
            )
        );

        Assert.True(searcher.Ids(query).FirstOrDefault() == id, $"{because}: {string.Join(' ', searcher.Ids(query))}");
    }

    [Fact]
    public void Words_here_and_there_are_no_phrase_when_an_entry_has_the_phrase()
    {
        var searcher = SmallCatalogue.Search(
            ("hel", "Øje for det lille", "De voksne ser efter.", "Tidlig opsporing og indsats er aftalt."),
            ("spredt", "Morgen", "Den tidlige hjælp er den bedste.", "Opsporingen begynder på stuen, og hver indsats er kendt af alle.")
        );

        Assert.Equal("hel", searcher.Ids("TOPI")[0]);
        Assert.DoesNotContain(searcher.Search("TOPI").Hits[1].Reasons, reason => reason.Kind == MatchKind.Together);
    }

    [Fact]
    public void Who_wants_no_school_is_not_who_wants_school() =>
        Assert.DoesNotContain(
            MatchKind.Together,
            SmallCatalogue
                .Search(("hjemme", "Morgen", "Ro.", "Et barn vil ikke i skole."))
                .Search("vil i skole ")
                .Words.SelectMany(word => word.Matches)
                .Select(each => each.Kind)
        );

    [Fact]
    public void Words_of_a_sentence_are_not_joined_to_others()
    {
        var searcher = SmallCatalogue.Search(
            ("valg", "Medbestemmelse", "Børn vælger.", "De stemmer."),
            ("regel", "En regel", "Den står fast.", "Det er en bestemmelse.")
        );

        Assert.Equal("valg", searcher.Ids("med bestemmelse ")[0]);
        Assert.Equal("regel", Assert.Single(searcher.Ids("hvad gør vi så med bestemmelse ")));
    }
}
