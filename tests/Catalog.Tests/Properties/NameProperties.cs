using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>Names, addresses and suggestions for whatever anybody may have written.</summary>
public sealed class NameProperties
{
    private static readonly Arbitrary<(string, string)> Pairs = Arb.From(
        from word in Gen.Elements("sampraksis", "co-teaching", "målgruppe", "ældre børn", "forløb", "pejlinger")
        from at in Gen.Choose(0, 30)
        from edit in Gen.Choose(0, 4)
        from second in Gen.Choose(0, 30)
        select (word, Edit(Edit(word, at, edit), second, at % 5))
    );

    [Fact]
    public void Who_is_near_me_is_near_to_me() =>
        HostileText.Holds(
            Pairs,
            pair => Assert.Equal(Nearest.Names(pair.Item1, [pair.Item2]).Length, Nearest.Names(pair.Item2, [pair.Item1]).Length),
            2_000
        );

    [Fact]
    public void One_edit_is_always_near() =>
        HostileText.Holds(
            Pairs,
            pair =>
                Assert.All(
                    Enumerable.Range(0, 5),
                    edit => Assert.Equal(pair.Item1, Assert.Single(Nearest.Names(Edit(pair.Item1, pair.Item2.Length, edit), [pair.Item1])))
                )
        );

    [Theory]
    [InlineData("målgruppe", "maalgruppe")]
    [InlineData("ældre", "aeldre")]
    [InlineData("forløb", "Forloeb")]
    [InlineData("titel", "title")]
    [InlineData("hypotese", "hypotses")]
    public void Both_ways_are_near(string one, string other)
    {
        Assert.Equal(other, Assert.Single(Nearest.Names(one, [other])));
        Assert.Equal(one, Assert.Single(Nearest.Names(other, [one])));
    }

    [Theory]
    [InlineData("arena", "niveau")]
    [InlineData("type", "titel")]
    [InlineData("", "ab")]
    public void Both_ways_are_far(string one, string other) =>
        Assert.Empty(Nearest.Names(one, [other]).Concat(Nearest.Names(other, [one])));

    [Fact]
    public void Suggestions_are_few_and_among_the_candidates() =>
        HostileText.Holds(
            HostileText.Any,
            text =>
            {
                ImmutableArray<string> known = ["titel", "type", "tekst", "a", "", text + "a", text];
                var found = Nearest.Names(text, known);
                Assert.InRange(found.Length, 0, 3);
                Assert.Subset(known.ToHashSet(), found.ToHashSet());
                Assert.True(text.Length > 80 || found.Contains(text) || found.Length == 3);
            }
        );

    [Fact]
    public void A_slug_is_letters_digits_and_single_hyphens() =>
        HostileText.Holds(HostileText.Any, text => Assert.Matches("^([a-z0-9]+(-[a-z0-9]+)*)?$", DanishFolding.Slug(text)), 2_000);

    [Fact]
    public void A_slug_of_a_slug_is_itself() =>
        HostileText.Holds(HostileText.Any, text => Assert.Equal(DanishFolding.Slug(text), DanishFolding.Slug(DanishFolding.Slug(text))));

    [Fact]
    public void Any_address_is_read() =>
        HostileText.Holds(
            HostileText.Any,
            text =>
            {
                Read(text);
                Read("https://" + text);
                Read("mailto:" + text);
                Read("a.md#" + text);
                Read("../" + text + ".html");
            },
            2_000
        );

    private static void Read(string address)
    {
        if (PageDom.Resolve(address) is { } resolved)
        {
            Assert.False(PageDom.IsDangerous(resolved.Address), $"{address} → {resolved.Address}");
        }
    }

    // One edit of a word: nothing, a letter gone, a letter more, another letter, two neighbours swapped.
    private static string Edit(string word, int place, int edit)
    {
        var at = place % Math.Max(1, word.Length - 1);
        return edit switch
        {
            1 => word.Remove(at, 1),
            2 => word.Insert(at, "x"),
            3 => word[..at] + "q" + word[(at + 1)..],
            4 => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            _ => word,
        };
    }
}
