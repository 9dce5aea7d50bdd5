using System.Text;
using Catalog.Content.Diagnostics;
using Catalog.Content.Parsing;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Specs;

/// <summary>Bytes that no spec can hold as text: KV001 at the first of them, whatever stands before it.</summary>
public sealed class EncodingTests
{
    [Theory]
    [InlineData(new byte[] { 0xE6 }, "Windows-1252")]
    [InlineData(new byte[] { 0xC3 }, "Windows-1252")]
    [InlineData(new byte[] { 0xC0, 0xAF }, "Windows-1252")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "Windows-1252")]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, "Windows-1252")]
    [InlineData(new byte[] { 0x80 }, "Windows-1252")]
    public void Bytes_that_are_not_UTF_8_are_found_where_they_begin(byte[] bytes, string named)
    {
        var finding = Assert.Single(Decode([.. "første\r\nåh "u8, .. bytes, .. " og mere"u8]));
        Assert.Equal("KV001", finding.Rule.Id);
        Assert.Contains(named, finding.Message, System.StringComparison.Ordinal);
        Assert.Equal(new LinePosition(2, 4), finding.Start);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void UTF_16_is_known_by_its_first_bytes(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var finding = Assert.Single(Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("titel: Øvebane")]));
        Assert.Equal("KV001", finding.Rule.Id);
        Assert.Contains("UTF-16", finding.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void UTF_16_without_its_first_bytes_is_full_of_signs_that_have_no_place_in_a_text() =>
        Assert.Equal(["KV003"], Decode(Encoding.Unicode.GetBytes("titel: x")).Select(finding => finding.Rule.Id));

    [Fact]
    public void The_largest_file_is_read_and_one_byte_more_is_not()
    {
        Assert.Empty(
            Decode(
                new byte[TextDecoding.MostBytes]
                    .Select(_ => (byte)'a')
                    .ToArray()
            )
        );
        Assert.Equal("KV006", Assert.Single(Decode(new byte[TextDecoding.MostBytes + 1])).Rule.Id);
    }

    private static ImmutableArray<Diagnostic> Decode(byte[] bytes) =>
        TextDecoding.Decode(new SourceFile("content/indsatser/x.md", bytes)).Diagnostics;
}
