using System.Text;
using Catalog.Content.Binding;
using Catalog.Content.Model;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>How large a picture is said to be on a page, from the bytes of its file.</summary>
public sealed class ImageHeaderTests
{
    private const string Path = "content/billeder/proeve.png";

    private static readonly (SiteSettings Settings, ContentModel Model) Base = (
        ModelReader.ReadSite(SiteOf.Sources(SpecSite.BaseFolder)).Value!,
        ModelReader.ReadModel(SiteOf.Sources(SpecSite.BaseFolder)).Value!
    );

    private static readonly byte[] Frame = [0xFF, 0xC2, 0, 11, 8, 0x01, 0x2C, 0x02, 0x58, 1, 1, 0x11, 0];

    private static byte[] Jpeg(params byte[] before) => [0xFF, 0xD8, .. before, .. Frame, 0xFF, 0xD9];

    private static byte[] Turned(byte orientation) =>
        Jpeg([
            0xFF,
            0xE1,
            0,
            34,
            .. "Exif\0\0II"u8,
            42,
            0,
            8,
            0,
            0,
            0,
            1,
            0,
            0x12,
            0x01,
            3,
            0,
            1,
            0,
            0,
            0,
            orientation,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
        ]);

    private static byte[] WebP(string kind, params byte[] data) =>
        [.. "RIFF\0\0\0\0WEBP"u8, .. Encoding.ASCII.GetBytes(kind), 20, 0, 0, 0, .. data, .. new byte[20 - data.Length]];

    public static TheoryData<byte[], string> Pictures =>
        new()
        {
            { MadeUp.Picture(1200, 800), "1200×800" },
            { Jpeg(), "600×300" },
            { Jpeg(0xFF, 0xDB, 0, 4, 0xFF, 0xC0, 0xFF), "600×300" },
            { Turned(1), "600×300" },
            { Turned(6), "300×600" },
            { WebP("VP8 ", 0, 0, 0, 0x9D, 0x01, 0x2A, 0x58, 0x02, 0x2C, 0x41), "600×300" },
            { WebP("VP8L", 0x2F, 0x57, 0xC2, 0x4A, 0x00), "600×300" },
            { WebP("VP8X", 0, 0, 0, 0, 0x57, 0x02, 0, 0x2B, 0x01, 0), "600×300" },
        };

    [Theory, MemberData(nameof(Pictures))]
    public void Every_kind_tells_its_size(byte[] file, string size)
    {
        var page = Page(file);
        var (width, height) = (size.Split('×')[0], size.Split('×')[1]);
        Assert.Contains(
            $"<img src=\"../billeder/proeve.png\" alt=\"En prøve\" width=\"{width}\" height=\"{height}\" loading=\"lazy\">",
            page,
            StringComparison.Ordinal
        );
    }

    [Theory, MemberData(nameof(Pictures))]
    public void A_broken_file_is_read_without_end_and_without_harm(byte[] file, string size)
    {
        Assert.NotEmpty(size);
        for (var length = 0; length < file.Length; length++)
        {
            var found = CatalogueBinder.Bind(With(file[..length]), Base.Settings, Base.Model).Diagnostics;
            Assert.All(found.Where(finding => finding.Path == Path), finding => Assert.Equal("KV417", finding.Rule.Id));
        }
    }

    [Theory]
    [InlineData(1, 20_000)]
    [InlineData(9_000, 9_000)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void A_picture_that_fills_a_browsers_memory_is_refused(int width, int height) =>
        Assert.Contains(Build(MadeUp.Picture(width, height)).Diagnostics, found => found.Path == Path && found.Rule.Id == "KV006");

    [Theory]
    [InlineData(1, 10_000)]
    [InlineData(7_000, 7_000)]
    public void A_picture_at_the_limit_is_not(int width, int height) =>
        Assert.DoesNotContain(Build(MadeUp.Picture(width, height)).Diagnostics, found => found.Path == Path);

    private static string Page(byte[] file) =>
        Encoding.UTF8.GetString(Build(file).Output!.Files.Single(page => page.Path == "indsatser/base.html").Make().Span);

    private static SiteBuildResult Build(byte[] file) => SiteBuild.Run(With(file), new BuildOptions(SiteOf.Today, Drafts: true));

    private static SourceTree With(byte[] file)
    {
        var sources = SiteOf.Sources(SpecSite.BaseFolder);
        var entry = sources.Find("content/indsatser/base.md")!;
        var text = Encoding.UTF8.GetString(entry.Bytes.Span) + "\n![En prøve](../billeder/proeve.png)\n";
        return new SourceTree([
            .. sources.Files.Where(each => each != entry),
            entry with
            {
                Bytes = Encoding.UTF8.GetBytes(text),
            },
            new SourceFile(Path, file),
        ]);
    }
}
