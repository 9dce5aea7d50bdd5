using Catalog.Content.Fields;
using Catalog.Content.Text;
using Catalog.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Catalog.Tests.Editions;

/// <summary>Texts side by side: both can be read out of the differences, and hostile ones take no more than their length.</summary>
public sealed class TextComparisonTests
{
    private static readonly Arbitrary<(string, string)> Paragraphs = Arb.From(
        from before in Words()
        from after in Words()
        select (before, after)
    );

    [Fact]
    public void Both_paragraphs_stand_in_the_pieces() =>
        HostileText.Holds(
            Paragraphs,
            pair =>
            {
                var (before, after) = pair;
                var pieces = TextComparison.Words(before, after).Pieces;
                Assert.Equal(before, Side(pieces, PieceKind.Removed));
                Assert.Equal(after, Side(pieces, PieceKind.Added));
            },
            2_000
        );

    [Fact]
    public void What_is_the_same_is_as_long_as_it_can_be() =>
        HostileText.Holds(
            Paragraphs,
            pair =>
            {
                var (before, after) = (pair.Item1.Split(' '), pair.Item2.Split(' '));
                var pairs = Alignment.Of(before, after);
                Assert.All(pairs, each => Assert.Equal(before[each.Before], after[each.After]));
                Assert.Equal(pairs.Order(), pairs);
                Assert.Equal(LongestCommon(before, after), pairs.Length);
            },
            2_000
        );

    [Fact]
    public void Nothing_differs_from_itself() =>
        HostileText.Holds(Paragraphs, pair => Assert.Empty(TextComparison.Of([pair.Item1, pair.Item2], [pair.Item1, pair.Item2])), 500);

    [Fact]
    public void A_paragraph_between_others_is_one_difference()
    {
        var change = Assert.Single(TextComparison.Of(["Et hus.", "To huse."], ["Et hus.", "Her er vi alle sammen.", "To huse."]));
        Assert.Equal<TextPiece>([new TextPiece(PieceKind.Added, "Her er vi alle sammen.")], change.Pieces);
    }

    [Fact]
    public void An_edited_paragraph_is_shown_word_by_word()
    {
        var change = Assert.Single(
            TextComparison.Of(["Et hus.", "To voksne tager imod ved døren."], ["Et hus.", "Tre voksne tager imod ved porten."])
        );
        Assert.Equal<TextPiece>(
            [
                new(PieceKind.Removed, "To"),
                new(PieceKind.Added, "Tre"),
                new(PieceKind.Same, "voksne tager imod ved"),
                new(PieceKind.Removed, "døren."),
                new(PieceKind.Added, "porten."),
            ],
            change.Pieces
        );
    }

    [Fact]
    public void Texts_without_a_word_in_common_are_not_aligned()
    {
        var before = string.Join(' ', Enumerable.Range(0, 16_000).Select(i => $"a{i}"));
        var after = string.Join(' ', Enumerable.Range(0, 16_000).Select(i => $"b{i}"));
        Assert.Equal<TextPiece>([new(PieceKind.Removed, before), new(PieceKind.Added, after)], TextComparison.Words(before, after).Pieces);
    }

    private static Gen<string> Words() => Gen.Elements("a", "b", "c", "æ").ListOf(12).Select(words => string.Join(' ', words.Prepend("x")));

    private static string Side(ImmutableArray<TextPiece> pieces, PieceKind side) =>
        string.Join(' ', pieces.Where(piece => piece.Kind == PieceKind.Same || piece.Kind == side).Select(piece => piece.Words));

    // The textbook table, which is slow and plainly right.
    private static int LongestCommon(string[] before, string[] after)
    {
        var table = new int[before.Length + 1, after.Length + 1];
        for (var b = 1; b <= before.Length; b++)
        {
            for (var a = 1; a <= after.Length; a++)
            {
                table[b, a] = before[b - 1] == after[a - 1] ? table[b - 1, a - 1] + 1 : Math.Max(table[b - 1, a], table[b, a - 1]);
            }
        }

        return table[before.Length, after.Length];
    }
}
