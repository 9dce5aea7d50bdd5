using Catalog.Site.Search;
using Xunit;

namespace Catalog.Tests.Search;

/// <summary>What is found for a query, and in which order.</summary>
public sealed class SearchTests
{
    private static readonly Searcher Small = SmallCatalogue.Search(
        (
            "kor",
            "Kor for alle",
            "Hele årgangen synger sammen.",
            "Børnene øver i klassefællesskabet og på legepladsen. PPR er med i begyndelsen. Koret mødes hver uge."
        ),
        (
            "trappe",
            "Tilbage til skolen",
            "En trappe med små skridt.",
            "Eleven har haft stort skolefravær. Psykologen og forældrene taler om sommerferien. Søvndagbogen ligger fremme."
        ),
        (
            "makker",
            "Co-teaching i klassen",
            "Læreren og en makker deler ansvaret.",
            "De evaluerer hver uge. Evalueringen tager ti minutter, og eleverne hører om den."
        ),
        (
            "mellemform",
            "Fleksible mellemformer",
            "Et tilbud mellem to andre.",
            "Holdene skifter. Den professionelle samtale om tidlig opsporing og indsats er med fra starten."
        ),
        (
            "haandbold",
            "Håndbold på banen",
            "Børn prøver en ny sport.",
            "Trænerne tager imod og hjælper. Håndboldbanen er åben om onsdagen i skolefritidsordningen."
        )
    );

    [Theory]
    [InlineData("kor", "kor", "the word")]
    [InlineData("KORET", "kor", "another form")]
    [InlineData("barnets", "haandbold", "an inflection of the glossary")]
    [InlineData("evaluere", "makker", "another inflection of the glossary")]
    [InlineData("fællesskab", "kor", "the last part of a compound")]
    [InlineData("fravær", "trappe", "a part that no entry has alone")]
    [InlineData("legeplads", "kor", "another form of a compound")]
    [InlineData("dagbog", "trappe", "a part of a part")]
    [InlineData("boldbane", "haandbold", "a compound of parts")]
    [InlineData("co teaching", "makker", "words written apart")]
    [InlineData("coteaching", "makker", "words written together")]
    [InlineData("mellem former", "mellemform", "a compound that is split")]
    [InlineData("pjæk", "trappe", "a synonym")]
    [InlineData("to voksne i timen", "makker", "a phrase that is a synonym")]
    [InlineData("pædagogisk psykologisk rådgivning", "kor", "what an abbreviation stands for")]
    [InlineData("PPR's", "kor", "an abbreviation with an ending")]
    [InlineData("TOPI", "mellemform", "an abbreviation of words that stand there")]
    [InlineData("sfo", "haandbold", "an abbreviation of a word that stands there")]
    [InlineData("mellenform", "mellemform", "a typing error")]
    [InlineData("klassefællesskapet", "kor", "a typing error in a compound")]
    [InlineData("boern", "haandbold", "letters written out")]
    [InlineData("haandbold", "haandbold", "the same")]
    [InlineData("handbold", "haandbold", "letters without marks")]
    [InlineData("legep", "kor", "a beginning")]
    [InlineData("sommer", "trappe", "a word that has a stop word's stem")]
    [InlineData("hvordan evaluerer man", "makker", "a question")]
    public void What_is_meant_is_found_first(string query, string id, string why) =>
        Assert.True(Small.Ids(query).FirstOrDefault() == id, $"{why}: {string.Join(", ", Small.Ids(query))}");

    [Fact]
    public void A_title_weighs_more_than_the_text() => Assert.Equal("makker kor", string.Join(' ', Small.Ids("klasse ")));

    [Fact]
    public void Who_answers_to_all_words_comes_first() => Assert.Equal("haandbold", Small.Ids("børn sport")[0]);

    [Fact]
    public void A_word_of_which_only_parts_are_known_may_be_a_typing_error()
    {
        var searcher = SmallCatalogue.Search(
            ("sorggruppe", "Sorggruppe", "Børn mødes om det, der er svært.", "De mødes hver uge."),
            ("gruppe", "En fast gruppe", "Sørg for ro i gruppen.", "Sørg for, at gruppen er den samme.")
        );
        Assert.Equal("sorggruppe", searcher.Ids("sørggruppe ")[0]);
        Assert.Equal("sorggruppe", searcher.Search("sørggruppe ").Words.Single().CorrectedTo, ignoreCase: true);
    }

    [Fact]
    public void Nobody_meant_a_word_that_only_carries_the_sentence() =>
        Assert.Empty(SmallCatalogue.Search(("bord", "Bordet", "Bordet står her.", "Det står ved døren.")).Ids("slår "));

    [Theory]
    [InlineData("bider ", "another word with one letter changed")]
    [InlineData("system ", "a part of a compound is not compared loosely")]
    public void A_short_word_that_the_catalogue_lacks_is_not_taken_for_another(string query, string why) =>
        Assert.True(
            SmallCatalogue.Search(("bord", "Bordet", "Beder og stemmer.", "Hun beder om ordet og løfter sin stemme.")).Ids(query).IsEmpty,
            why
        );

    [Theory]
    [InlineData("pictogramer", "piktogrammer")]
    [InlineData("foreldremøde", "forældremøde")]
    public void A_word_spelt_by_ear_is_found(string query, string word) =>
        Assert.Equal(
            word,
            SmallCatalogue
                .Search(("billeder", "Med piktogrammer", "Billeder på væggen.", "Forældremøde."))
                .Search(query)
                .Words.Single()
                .CorrectedTo
        );

    [Fact]
    public void What_is_only_near_stands_below_the_floor_and_after_what_is_meant()
    {
        var found = SmallCatalogue
            .Search(
                ("mobning", "Mod mobning", "Mobning i klassen.", "Mobning, mobning og mobning."),
                (
                    "kor",
                    "Kor for alle",
                    "Hele årgangen synger.",
                    "Nogen nævner engang et samarbejde. " + string.Concat(Enumerable.Repeat("Vi synger. ", 80)) + "Konflikt."
                )
            )
            .Search("mobning i klassen");

        Assert.Equal("mobning", found.Hits[0].Entry.Id);
        Assert.Equal(1, found.Sure);
        Assert.True(found.Hits.Skip(1).All(hit => !hit.IsSure));
    }

    [Fact]
    public void A_correction_is_told() => Assert.Equal("mellemformer", Small.Search("mellenform").Words.Single().CorrectedTo);

    [Fact]
    public void Words_that_only_carry_the_sentence_are_dropped_unless_they_are_all_there_is()
    {
        Assert.Equal("kor", string.Join(' ', Small.Ids("om kor")));
        Assert.Contains("mellemform", Small.Ids("mellem"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!?.,-'\"&<>")]
    [InlineData("🙂🙂")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("__proto__")]
    [InlineData("constructor toString")]
    [InlineData("\u202e\u200fגן\u202c")]
    [InlineData("\ud83d")]
    [InlineData("%00%FF")]
    public void An_odd_query_finds_nothing_and_breaks_nothing(string query) => Assert.Empty(Small.Ids(query));

    [Fact]
    public void The_last_word_is_still_being_typed_also_when_its_marks_are_signs_of_their_own()
    {
        var searcher = SmallCatalogue.Search(("tid", "Et år", "Et år.", "Et år."), ("aarstid", "Kalender", "Dage.", "Årstiden skifter."));
        Assert.Equal("tid aarstid", string.Join(' ', searcher.Ids("år")));
        Assert.Equal("tid aarstid", string.Join(' ', searcher.Ids("a\u030ar")));
    }

    [Fact]
    public void A_long_query_is_read_in_part()
    {
        Assert.Empty(Small.Ids(new string('a', 10_000)));
        Assert.Equal("kor", Small.Ids("kor " + string.Concat(Enumerable.Repeat("æ ", 10_000)))[0]);
    }

    [Fact]
    public void A_catalogue_may_have_no_entry_or_one()
    {
        Assert.Empty(SmallCatalogue.Search().Ids("kor"));
        Assert.Equal("kor", SmallCatalogue.Search(("kor", "Kor", "Sang.", "Vi synger.")).Ids("sang").Single());
    }

    [Fact]
    public void Suggestions_begin_like_the_word() => Assert.Contains("legepladsen", Small.Suggestions("legestue"));

    [Fact]
    public void The_same_entries_give_the_same_files()
    {
        var plan = SmallCatalogue.Plan([
            .. Enumerable
                .Range(0, 60)
                .Select(i => ($"e{i}", $"Titel {i % 7}", "Kort.", $"Ord{i} og ord{i * 7 % 60} i klassefællesskabet nummer {i}.")),
        ]);
        Assert.Equal(Lines(plan), Lines(plan));
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(31, "vA")]
    [InlineData(32, "10A")]
    [InlineData(9_999, "9ofA")]
    public void A_posting_is_written_in_few_signs(int skipped, string signs)
    {
        var room = new byte[8];
        var length = Site.Search.Indexing.Postings.Write(room, skipped, 1);

        Assert.Equal(signs, System.Text.Encoding.ASCII.GetString(room, 0, length));
        Assert.Equal(new Site.Search.Indexing.Posting(skipped, 1), Site.Search.Indexing.Postings.Read(room.AsSpan(0, length)).Single());
    }

    [Fact]
    public void The_signs_of_impacts_and_distances_are_apart_and_need_no_escape()
    {
        var all = Site.Search.Indexing.Postings.Digits + Site.Search.Indexing.Postings.Impacts;
        Assert.Equal(all.Length, all.Distinct().Count());
        Assert.Equal(Site.Search.Indexing.Postings.MostImpact, Site.Search.Indexing.Postings.Impacts.Length);
        Assert.DoesNotContain(all, sign => sign is '"' or '\\' or '`' or ',' or '<' || sign is < '!' or > '~');
    }

    private static string Lines(Site.Planning.SitePlan plan)
    {
        var index = Site.Search.Indexing.SearchIndex.Make(plan);
        return string.Join(
            '\n',
            Enumerable
                .Range(0, index.Count)
                .Select(term =>
                    $"{index.Key(term)} {string.Join(',', index.Shown(term))} {System.Text.Encoding.ASCII.GetString(index.EncodedPostings(term))}"
                )
        );
    }
}
