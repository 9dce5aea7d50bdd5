using System.Text;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Reading;

/// <summary>Cells of a table: what a spreadsheet would calculate gets an apostrophe in front.</summary>
public sealed class CsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+45", "'+45")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＋45", "'＋45")]
    [InlineData("－1", "'－1")]
    [InlineData("＠SUM(A1)", "'＠SUM(A1)")]
    [InlineData("\u200B=1+1", "'\u200B=1+1")]
    [InlineData("\u2060\u00AD@x", "'\u2060\u00AD@x")]
    [InlineData("", "")]
    [InlineData("\u200B", "\u200B")]
    [InlineData("1 = 1", "1 = 1")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a\nb", "a b")]
    public void A_cell_is_text(string text, string cell)
    {
        var csv = new StringBuilder();
        Csv.AppendRow(csv, [text]);
        Assert.Equal(cell + "\r\n", csv.ToString());
    }
}
