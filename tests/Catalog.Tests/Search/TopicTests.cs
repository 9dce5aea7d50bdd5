using System.IO;
using System.Text;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Site.Search;
using Catalog.Site.Search.Analysis;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Search;

/// <summary>The topics that every catalogue has, and what a catalogue's own file does with them.</summary>
public sealed class TopicTests
{
    private static readonly Searcher Small = SmallCatalogue.Search(
        ("trappe", "Tilbage til skolen", "En trappe med små skridt.", "Eleven har haft stort skolefravær."),
        ("kor", "Kor for alle", "Hele årgangen synger sammen.", "De øver i hallen."),
        ("maegling", "Elever mægler", "De hjælper hinanden med at løse en konflikt.", "To mæglere lytter til begge.")
    );

    [Theory]
    [InlineData("pjækker", "trappe", "a rough word")]
    [InlineData("school refusal", "trappe", "English")]
    [InlineData("hun bliver bare hjemme fra skole hver dag", "trappe", "a sentence")]
    [InlineData("skænderier", "maegling", "an everyday word")]
    public void A_word_of_a_topic_finds_what_is_about_it(string query, string id, string why) =>
        Assert.True(Small.Ids(query).FirstOrDefault() == id, $"{why}: {string.Join(", ", Small.Ids(query))}");

    [Fact]
    public void The_program_has_hundreds_of_topics_and_each_has_names() =>
        Assert.Multiple(
            () => Assert.InRange(ShippedTopics.All.All.Length, 200, 1_000),
            () => Assert.All(ShippedTopics.All.All, topic => Assert.True(topic.Words.Length > 2, topic.Name)),
            () => Assert.Empty(ShippedTopics.All.All.Where(topic => topic.Name.Contains(',', StringComparison.Ordinal)))
        );

    [Fact]
    public void No_name_is_in_so_many_topics_that_it_tells_nothing()
    {
        var analysis = WordAnalysis.Of(ModelReader.ReadModel(SiteOf.Sources(RealProgram.Root)).Value!.Glossary);
        Assert.Empty(
            ShippedTopics
                .All.All.SelectMany(topic => topic.Names().Select(analysis.KeyOf).Distinct())
                .CountBy(key => key)
                .Where(each => each.Value > 4)
                .Select(each => each.Key)
        );
    }

    [Fact]
    public void A_topic_of_the_same_name_takes_the_place_of_the_programs_and_others_can_be_left_out()
    {
        var own = Read(
            """
            emner:
              - navn: mægling
                ord: [forligsråd]
            udelad: [mobning]
            """
        );
        var topics = ShippedTopics.All.With(own);

        Assert.Equal(ShippedTopics.All.All.Length - 1, topics.Length);
        Assert.Equal("forligsråd", topics.Single(topic => topic.Name == "mægling").Words.Single().Value);
        Assert.DoesNotContain(topics, topic => topic.Name == "mobning");
    }

    private static Content.Model.TopicList Read(string text) =>
        ModelReader
            .ReadModel(
                new SourceTree(
                    SiteOf
                        .Sources(RealProgram.Root)
                        .Files.Where(file => Path.GetFileName(file.Path) != "emner.yml")
                        .Append(new SourceFile("content/model/emner.yml", Encoding.UTF8.GetBytes(text)))
                )
            )
            .Value!.Topics;
}
