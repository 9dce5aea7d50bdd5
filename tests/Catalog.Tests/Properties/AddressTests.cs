using Catalog.Content.Markup;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>Addresses that would run something or lead elsewhere than they say, in every way Markdown has of writing one.</summary>
public sealed class AddressTests
{
    public static TheoryData<string> Dangerous =>
        [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "JAVASCRIPT:alert(1)",
            "javascript://a.dk/%0aalert(1)",
            "javascript:alert`1`",
            " javascript:alert(1)",
            "\tjavascript:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript:alert(1)",
            "java\r\nscript:alert(1)",
            "\u0001javascript:alert(1)",
            "\u001fjavascript:alert(1)",
            "\u00adjavascript:alert(1)",
            "\u200bjavascript:alert(1)",
            "\u00a0javascript:alert(1)",
            "\u3000javascript:alert(1)",
            "\ufeffjavascript:alert(1)",
            "javascript\u200b:alert(1)",
            "javascript :alert(1)",
            "javascript&colon;alert(1)",
            "javascript&#58;alert(1)",
            "javascript&#x3a;alert(1)",
            "javascript&#0000058alert(1)",
            "&#106;avascript:alert(1)",
            "&#x6A;&#x61;&#x76;&#x61;&#x73;&#x63;&#x72;&#x69;&#x70;&#x74;&#x3A;alert(1)",
            "java&Tab;script:alert(1)",
            "java&NewLine;script:alert(1)",
            "java&#9;script:alert(1)",
            "java&#10;script:alert(1)",
            "java&#13;script:alert(1)",
            "&#1;javascript:alert(1)",
            "&#32;javascript:alert(1)",
            "&#0;javascript:alert(1)",
            "%6aavascript:alert(1)",
            "%6Aavascript%3Aalert(1)",
            "javascript%3aalert(1)",
            "java%0ascript:alert(1)",
            "java%09script:alert(1)",
            "%20javascript:alert(1)",
            "%01javascript:alert(1)",
            "%00javascript:alert(1)",
            "j\\avascript:alert(1)",
            "javascript\\:alert(1)",
            "\\javascript:alert(1)",
            "/javascript:alert(1)//.html",
            "%2fjavascript:alert(1)//.html",
            "./javascript:alert(1)//.html",
            "a/../javascript:alert(1)//.html",
            "#/../javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
            "data:image/svg+xml,<svg/onload=alert(1)>",
            "DATA:,a",
            "data:a.html",
            "vbscript:msgbox(1)",
            "VbScRiPt:msgbox(1)",
            "livescript:a",
            "mocha:a",
            "file:///etc/passwd",
            "file://host/share",
            "FILE:/c|/a",
            "blob:https://a.dk/1",
            "filesystem:https://a.dk/a",
            "about:blank",
            "view-source:https://a.dk",
            "ftp://a.dk/",
            "ws://a.dk/",
            "intent:#Intent;end",
            "ms-word:ofe|u|https://a.dk/a.docx",
            "chrome://settings",
            "jar:https://a.dk!/a",
            "x:alert(1)",
            "a+b:c",
            "c:/windows/a.html",
            "C:\\windows\\a.html",
            "//a.dk",
            "//a.dk/a.html",
            "\\\\a.dk\\a",
            "\\\\a.dk/a.html",
            "/\\a.dk/a.html",
            "\\/a.dk/a.html",
            "/%5Ca.dk/a.html",
            "%5C%5Ca.dk/a.html",
            "%5c/a.dk/a.html",
            "%2F%2Fa.dk/a.html",
            "/%2Fa.dk/a.html",
            "%2f/a.dk/a.html",
            "/%09/a.dk/a.html",
            "%09//a.dk/a.html",
            "%0a//a.dk/a.html",
            "%20//a.dk/a.html",
            "\t//a.dk",
            "/\t/a.dk",
            "///a.dk/a.html",
            "////a.dk",
            "&sol;&sol;a.dk",
            "&bsol;&bsol;a.dk/a.html",
            "http:a.dk",
            "http:/a.dk",
            "https:///a.dk",
            "https://",
            "https:a",
            "http://?a",
            "https://:80/",
            "https://kl.dk@a.dk/",
            "https://kl.dk:443@a.dk/",
            "https://kl.dk%2f@a.dk",
            "https://kl.dk&commat;a.dk",
            "https:\\\\a.dk",
            "https:/\\a.dk",
            "https://kl.dk\\@a.dk",
            "mailto:",
            "mailto:a",
            "mailto:@a.dk",
            "mailto:a@",
            "mailto:a@b.dk,c@d.dk",
            "mailto:a@b.dk;c@d.dk",
            "mailto:a@b.dk?bcc=c@d.dk",
            "mailto:a@b.dk?cc=c@d.dk",
            "mailto:a@b.dk?to=c@d.dk",
            "mailto:?to=c@d.dk",
            "mailto:a@b.dk?subject=x&bcc=c@d.dk",
            "mailto:a@b.dk?subject=x&body=y",
            "mailto:a@b.dk?body=y",
            "mailto:a%40b.dk,c%40d.dk",
            "MAILTO:a@b.dk?BCC=c@d.dk",
            "tel:",
            "tel:ring",
        ];

    [Theory, MemberData(nameof(Dangerous))]
    public void No_way_of_writing_a_link_lets_it_through(string address)
    {
        string[] ways =
        [
            $"[x]({address})",
            $"[x](<{address}>)",
            $"[x]({address} \"titel\")",
            $"![x]({address})",
            $"![x](<{address}> 'titel')",
            $"<{address}>",
            address,
            $"[x]\n\n[x]: {address}",
            $"[x]\n\n[x]: <{address}> \"titel\"",
            $"[y][x] ![y][x]\n\n[x]: {address}",
            $"[![x]({address})]({address})",
            $"| [x]({address}) |\n|-|\n| ![x](<{address}>) |",
            $"# [x]({address})",
            $"- > *[x](<{address}>)*",
            $"<a href=\"{address}\" onclick=\"a()\">x</a>",
            $"[x]({address}){{onclick=a()}}",
        ];
        Assert.All(ways, way => PageDom.MustBeSafe(PageDom.Of(Parse(way))));
    }

    [Theory]
    [InlineData("https://www.kl.dk/a?b=c&d=e#f", "https://www.kl.dk/a?b=c&d=e#f")]
    [InlineData("http://kl.dk", "http://kl.dk/")]
    [InlineData("HTTPS://KL.DK/A", "https://kl.dk/A")]
    [InlineData("https://rødovre.dk/æ", "https://rødovre.dk/%C3%A6")]
    [InlineData("mailto:boern@kommune.example", "mailto:boern@kommune.example")]
    [InlineData("mailto:boern@kommune.example?subject=Hvilebasen", "mailto:boern@kommune.example?subject=Hvilebasen")]
    [InlineData("tel:+4500000000", "tel:+4500000000")]
    [InlineData("#maal", "#maal")]
    [InlineData("ordliste.html#trivsel", "ordliste.html#trivsel")]
    [InlineData("co-teaching.md", "content/indsatser/co-teaching.md")]
    [InlineData("../sider/om.md#a", "content/sider/om.md#a")]
    public void What_is_allowed_comes_through(string written, string address)
    {
        var page = PageDom.Of(Parse($"[x]({written}) [y][z]\n\n[z]: <{written}>"));
        PageDom.MustBeSafe(page);
        Assert.Equal([address, address], page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!));
    }

    [Theory]
    [InlineData("../../../a.md")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("..%2f..%2f..%2fa.md")]
    [InlineData("%2e%2e/%2e%2e/%2e%2e/a.md")]
    [InlineData("/../a.md")]
    public void No_path_leads_out_of_the_source(string address) =>
        Assert.IsType<LinkTarget.Forbidden>(LinkTarget.Read(address, "content/indsatser/a.md"));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("#")]
    [InlineData("a b.md")]
    [InlineData("a\"b.md")]
    [InlineData("<a>")]
    public void What_is_no_address_is_refused(string address) =>
        Assert.IsType<LinkTarget.Forbidden>(LinkTarget.Read(address, "content/indsatser/a.md"));

    [Fact]
    public void A_picture_from_elsewhere_is_words() =>
        Assert.Empty(PageDom.Of(Parse("![x](https://a.dk/a.png) ![y](mailto:a@a.dk)")).QuerySelectorAll("img"));

    private static RichText Parse(string text)
    {
        var source = new SourceText("content/indsatser/a.md", text);
        return MarkdownParser.Parse(source, source.All).Value ?? RichText.Empty;
    }
}
