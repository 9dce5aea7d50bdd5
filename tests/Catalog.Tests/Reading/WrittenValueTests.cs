using Catalog.Content.Diagnostics;
using Catalog.Content.Fields;
using Catalog.Content.Parsing;
using Catalog.Content.Shapes;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Reading;

/// <summary>
/// Single values that are wrong in a way that can be told, with what is to be written instead, and their harmless neighbours, of
/// which nothing is said. How one of them shows in a whole entry is in the gallery.
/// </summary>
public sealed class WrittenValueTests
{
    [Theory]
    [InlineData("1.100", "1100", "1.1")]
    [InlineData("-1.100", "-1100", "-1.1")]
    [InlineData("1.125", "1125", "\"1,125\"")]
    [InlineData("12.500", "12500", "12.5")]
    [InlineData("1.000", "1000", "1")]
    [InlineData("1.100 dage", "1100", "1.1")]
    public void A_point_before_three_digits_can_be_two_numbers(string written, string whole, string decimals) =>
        Assert.Contains($"»x: {whole}« eller »x: {decimals}«", Only(QuantityShape.Value, written).Help, StringComparison.Ordinal);

    [Theory]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1.100,5", "1100.5")]
    [InlineData("1,100.5", "1100.5")]
    [InlineData("1,100,200", "1100200")]
    [InlineData("1 100", "1100")]
    [InlineData("1 100,5", "1100.5")]
    [InlineData("1'100", "1100")]
    [InlineData("1\u2009100", "1100")]
    [InlineData("13 dage", "13")]
    [InlineData("2,5 timer pr. uge", "2,5")]
    [InlineData("12 %", "12")]
    [InlineData("5 tilbud", "5")]
    [InlineData("12 uddannelser", "12")]
    [InlineData("7 partier", "7")]
    [InlineData(".5", "0.5")]
    [InlineData(",5", "0.5")]
    [InlineData("5.", "5")]
    public void A_number_that_means_one_thing_is_given_as_it_is_to_be_written(string written, string number) =>
        Assert.Equal($"Skriv »x: {number}«.", Only(QuantityShape.Value, written).Help);

    [Theory]
    [InlineData("1e5")]
    [InlineData("0x1F")]
    [InlineData("12 mio.")]
    [InlineData("5 tusind")]
    [InlineData("3 hundrede")]
    [InlineData("5 eller 6")]
    [InlineData("2 ud af 5")]
    [InlineData("5 til 6 dage")]
    [InlineData("1.2.3")]
    [InlineData("12k")]
    public void No_number_is_proposed_where_another_may_be_meant(string written) =>
        Assert.DoesNotContain(Only(QuantityShape.Value, written).Help, char.IsAsciiDigit);

    [Theory]
    [InlineData("9", "9")]
    [InlineData("-3", "-3")]
    [InlineData("+5", "5")]
    [InlineData("2,4", "2.4")]
    [InlineData("2.4", "2.4")]
    [InlineData("1,100", "1.1")]
    [InlineData("0.125", "0.125")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("1.1250", "1.125")]
    [InlineData("1000000000000", "1000000000000")]
    public void An_ordinary_number_is_read(string written, string number)
    {
        Assert.True(Read(QuantityShape.Value, written, out var value, out var found));
        Assert.Equal(number, QuantityShape.Value.Written(value));
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("1000000000001")]
    [InlineData("9999999999999999999999999999")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("0.1234567890123456")]
    [InlineData("0.0000000000001")]
    public void A_number_that_cannot_be_held_or_shown_exactly_is_out_of_range(string written) =>
        Assert.Equal("KV011", Only(QuantityShape.Value, written).Rule.Id);

    [Theory]
    [InlineData("8/9-2025", "2025-09-08")]
    [InlineData("8.9.25", "2025-09-08")]
    [InlineData("8. september 2025", "2025-09-08")]
    [InlineData("den 8. sep. 2025", "2025-09-08")]
    [InlineData("2025-9-8", "2025-09-08")]
    [InlineData("2025/09/08", "2025-09-08")]
    public void A_day_that_is_clear_is_given_as_it_is_to_be_written(string written, string day) =>
        Assert.StartsWith($"Skriv »x: {day}«", Only(new DateShape(), written).Help, StringComparison.Ordinal);

    [Theory]
    [InlineData("1. maj")]
    [InlineData("30/2-2025")]
    [InlineData("efteråret 2025")]
    [InlineData("13/13-2025")]
    public void No_day_is_proposed_where_none_is_written(string written) =>
        Assert.DoesNotContain("20", Only(new DateShape(), written).Help, StringComparison.Ordinal);

    [Theory]
    [InlineData("1989-12-31")]
    [InlineData("0202-09-30")]
    [InlineData("2101-01-01")]
    public void A_year_that_cannot_be_right_is_told(string written) => Assert.Equal("KV011", Only(new DateShape(), written).Rule.Id);

    [Theory]
    [InlineData("1990-01-01")]
    [InlineData("2024-02-29")]
    [InlineData("2100-12-31")]
    public void A_year_that_can_be_right_is_read(string written) => Assert.True(Read(new DateShape(), written, out _, out _));

    [Theory]
    [InlineData("2025-09-08\u00A0", "U+00A0")]
    [InlineData("2025\u201309-08", "U+2013")]
    [InlineData("2025\u221209-08", "U+2212")]
    [InlineData("2025-09\u201108", "U+2011")]
    [InlineData("2025-09-0\uFF18", "U+FF18")]
    [InlineData("\u200B2025-09-08", "U+200B")]
    public void A_character_that_looks_right_is_named_and_the_value_read(string written, string code)
    {
        Assert.True(Read(new DateShape(), written, out var value, out var found));
        Assert.Equal(new DateOnly(2025, 9, 8), value);
        Assert.Contains(code, Assert.Single(found).Message, StringComparison.Ordinal);
        Assert.Equal(1, found[0].Place.Span.Length);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("...")]
    [InlineData("-")]
    [InlineData("\u200B\u00AD")]
    [InlineData("\u0301")]
    [InlineData("\u2800")]
    public void A_text_in_which_nothing_is_seen_is_missing(string written) => Assert.Equal("KV012", Only(new TextShape(), written).Rule.Id);

    [Theory]
    [InlineData("%")]
    [InlineData("€")]
    [InlineData("A")]
    [InlineData("7")]
    [InlineData("– nej")]
    [InlineData("Fælles\u00ADskab")]
    [InlineData("C#")]
    [InlineData("»Ã«")]
    public void A_text_with_a_letter_a_number_or_a_sign_is_read(string written)
    {
        Assert.True(Read(new TextShape(), written, out var value, out var found));
        Assert.Equal(written, value);
        Assert.Empty(found);
    }

    private static Diagnostic Only<T>(Shape<T> shape, string written)
    {
        Read(shape, written, out _, out var found);
        return Assert.Single(found);
    }

    // In quotes, so that YAML leaves it as it is written.
    private static bool Read<T>(Shape<T> shape, string written, out T value, out ImmutableArray<Diagnostic> found)
    {
        var source = new SourceText("x.md", $"x: \"{written}\"\n");
        var node = Assert.Single(YamlReader.Read(source, source.All).Value!.Pairs).Value;
        var faults = new Faults();
        var isRead = shape.TryRead(node, new ShapeReading(source, "x", faults), out value);
        found = faults.Found;
        return isRead;
    }
}
