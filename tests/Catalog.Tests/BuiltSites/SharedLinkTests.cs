using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Parser;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>What a link to the site looks like where it is shared: title, summary and one picture.</summary>
public sealed class SharedLinkTests
{
    private const string Town = "tests/sites/eksempelkoebing";

    [Theory]
    [InlineData("indsatser/hvilebasen.html", "Hvilebasen")]
    [InlineData("index.html", "Metode- og indsatskatalog")]
    public void A_page_says_its_title_its_address_and_the_picture(string path, string title)
    {
        var head = Page(path).Head!;
        string Property(string name) => head.QuerySelector($"meta[property='og:{name}']")!.GetAttribute("content")!;

        Assert.Equal(title, Property("title"));
        Assert.Equal(head.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Property("url"));
        Assert.Equal(head.QuerySelector("meta[name=description]")!.GetAttribute("content"), Property("description"));
        Assert.Equal("https://katalog.eksempelkoebing.example/assets/del.png", Property("image"));
        Assert.NotEmpty(Property("image:alt"));
    }

    [Fact]
    public void What_search_engines_must_not_show_and_frozen_pages_are_not_offered_for_sharing()
    {
        Assert.Null(Page("404.html").QuerySelector("meta[property='og:image']"));
        Assert.Null(Page("udgaver/2025/index.html").QuerySelector("meta[property='og:image']"));
    }

    [Fact]
    public void The_picture_is_whole_and_of_the_size_that_is_shown_large()
    {
        var picture = SiteOf.Built(Town)["assets/del.png"].AsSpan();
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], picture[..4].ToArray());

        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(picture[16..]), BinaryPrimitives.ReadInt32BigEndian(picture[20..]));
        var start = picture.IndexOf("IDAT"u8);
        var length = BinaryPrimitives.ReadInt32BigEndian(picture[(start - 4)..]);
        using var rows = new MemoryStream();
        using (var stream = new ZLibStream(new MemoryStream(picture.Slice(start + 4, length).ToArray()), CompressionMode.Decompress))
        {
            stream.CopyTo(rows);
        }

        Assert.Equal((600, 315), (width, height));
        Assert.Equal(height * (1 + (width / 2)), rows.Length);
        Assert.True(rows.ToArray().Distinct().Count() > 20, "Nothing is drawn.");
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Page(string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(SiteOf.Built(Town)[path]));
}
