using Catalog.Content.Binding;
using Catalog.Content.Editions.Comparing;
using Catalog.Content.Fields;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;
using Catalog.Tests.Properties;
using Xunit;

namespace Catalog.Tests.Editions;

/// <summary>Every field that an entry can have: one edit is one difference, and it says what was edited.</summary>
public sealed class FieldTests
{
    private static readonly ContentModel Model = EditionSite.Base.Catalogue().Model;
    private static readonly EntryBinder Binder = new(Model);

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, FieldEdits.All.Length)];

    [Theory, MemberData(nameof(Numbers))]
    public void One_edit_is_one_difference(int number)
    {
        var (field, from, to, says) = FieldEdits.All[number];
        Assert.Equal(2, FieldEdits.Whole.Split(from).Length);
        var (before, after) = (Bound(FieldEdits.Whole), Bound(FieldEdits.Whole.Replace(from, to, StringComparison.Ordinal)));

        var change = Assert.Single(EntryComparison.Of(before, after));

        Assert.Equal(says, ChangeWords.Of(change));
        Assert.Equal(field.Split('/')[0].Replace("_begrundelse", "", StringComparison.Ordinal), change.Subject.Key);
        Assert.Single(EntryComparison.Of(after, before));
    }

    [Fact]
    public void Every_key_that_an_entry_can_have_is_edited()
    {
        var edited = FieldEdits.All.Select(edit => edit.Field).ToHashSet();
        Assert.Empty(Keys(EntryFields.Of(Model).Record.Fields, "").Except(edited));
    }

    [Theory]
    [InlineData("[F1, A1]", "[A1, F1]")]
    [InlineData("De voksne tager imod", "De voksne\ntager   imod")]
    [InlineData("De voksne tager", "De **voksne** tager")]
    [InlineData("## Sådan gør I", "## Sådan gør du")]
    [InlineData("titel: Morgenmøde", "# En bemærkning\ntitel: \"Morgenmøde\"")]
    public void What_a_reader_does_not_meet_is_no_difference(string from, string to) =>
        Assert.Empty(EntryComparison.Of(Bound(FieldEdits.Whole), Bound(FieldEdits.Whole.Replace(from, to, StringComparison.Ordinal))));

    [Fact]
    public void Few_children_are_not_counted_aloud()
    {
        var children = FieldEdits.Whole.Replace("tæller: enheder", "tæller: børn", StringComparison.Ordinal);
        var change = Assert.Single(
            EntryComparison.Of(Bound(children), Bound(children.Replace("antal: 13", "antal: 3", StringComparison.Ordinal)))
        );
        Assert.EndsWith("ændret fra 13 til færre end 5", ChangeWords.Of(change), StringComparison.Ordinal);
        Assert.Equal("<5", ((FieldChange.OfValue)change).After?.Value);
    }

    [Fact]
    public void Names_are_those_of_each_sides_own_model()
    {
        var renamed = EditionSite.Base.EditFile("content/model/lister.yml", "navn: Metode", "navn: Fremgangsmåde").Catalogue().Model;
        var after = Bound(FieldEdits.Whole.Replace("type: metode", "type: indsats", StringComparison.Ordinal)) with { Model = renamed };
        Assert.Equal(
            "Type ændret fra Metode til Indsats",
            ChangeWords.Of(Assert.Single(EntryComparison.Of(Bound(FieldEdits.Whole), after)))
        );
        Assert.Equal(
            "Type ændret fra Indsats til Metode",
            ChangeWords.Of(Assert.Single(EntryComparison.Of(after, Bound(FieldEdits.Whole))))
        );
        var back = Bound(FieldEdits.Whole) with { Model = renamed };
        Assert.Equal(
            "Type ændret fra Fremgangsmåde til Indsats",
            ChangeWords.Of(
                Assert.Single(
                    EntryComparison.Of(back, Bound(FieldEdits.Whole.Replace("type: metode", "type: indsats", StringComparison.Ordinal)))
                )
            )
        );
    }

    [Fact]
    public void The_shipped_entries_do_not_differ_from_themselves()
    {
        foreach (var file in Shipped.Files.Where(file => file.Path.StartsWith(SourceFolders.Entries, StringComparison.Ordinal)))
        {
            var (one, other) = (Shipped.Binder.Bind(file, "x").Value!, Shipped.Binder.Bind(file, "x").Value!);
            Assert.Empty(EntryComparison.Of(new(one, Shipped.Model, _ => null, 5), new(other, Shipped.Model, _ => null, 5)));
        }
    }

    private static EntryInModel Bound(string text)
    {
        var (entry, found) = Binder.Bind(new SourceFile("content/indsatser/x.md", System.Text.Encoding.UTF8.GetBytes(text)), "x");
        Assert.Empty(found);
        return new EntryInModel(entry!, Model, _ => null, 5);
    }

    private static IEnumerable<string> Keys(ImmutableArray<Field> fields, string before) =>
        fields.SelectMany(field =>
            Keys((field.AnyShape.Item ?? field.AnyShape).Fields, $"{before}{field.Key}/").Prepend(before + field.Key)
        );
}
