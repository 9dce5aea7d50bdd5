using System.Text;
using Catalog.Cli.Serving;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Serving;

/// <summary>What the server of <c>catalog serve</c> answers, and to whom.</summary>
public sealed class AnswersTests
{
    private const int Port = 5080;
    private const string Page =
        "<!DOCTYPE html><html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"><title>T</title></head><body>B</body></html>";

    private static readonly ServedSite Site = new(
        7,
        TempFolder.Output(
            ("index.html", Page),
            ("om.html", Page),
            ("was/index.html", Page),
            ("404.html", Page),
            ("assets/site.css", "a"),
            ("assets/site.js", "b"),
            ("data/katalog.json", "{}"),
            ("data/katalog.csv", "a"),
            ("sitemap.xml", "<a/>"),
            ("robots.txt", "a"),
            ("assets/icon.svg", "<svg/>"),
            ("billeder/a.png", "p"),
            ("billeder/b.webp", "p")
        ),
        []
    );

    public static TheoryData<string> Traversals =>
        new(
            "/../site.yml",
            "/../../etc/passwd",
            "/..",
            "/../",
            "/./index.html",
            "/assets/../index.html",
            "/assets/../../site.yml",
            "/%2e%2e/site.yml",
            "/%2e%2e%2fsite.yml",
            "/..%2fsite.yml",
            "/..%2Fsite.yml",
            "/..%5csite.yml",
            "/..\\site.yml",
            "/assets%2f..%2findex.html",
            "/%2e/index.html",
            "/%252e%252e%252fsite.yml",
            "/..%252fsite.yml",
            "/..%c0%afsite.yml",
            "/%c0%ae%c0%ae/site.yml",
            "/%e0%80%ae%e0%80%ae/site.yml",
            "/..%00/site.yml",
            "/index.html%00.css",
            "/index.html%00",
            "//etc/passwd",
            "//index.html",
            "/%2findex.html",
            "/%5cindex.html",
            "/was%2findex.html",
            "/was%5cindex.html",
            "/file:///etc/passwd",
            "/C:/Windows/win.ini",
            "/C:%5cWindows%5cwin.ini",
            "/....//site.yml",
            "/..;/site.yml",
            "/.%2e/site.yml",
            "/%u002e%u002e/site.yml",
            "/content/indsatser/a.md",
            "/site.yml",
            "/.git/config",
            "/templates/text.da.yml",
            "/__catalog/../index.html",
            "/__catalog/%2e%2e/index.html",
            "/__catalog/vis.cs",
            "/__catalog/",
            "index.html",
            "*",
            "http://localhost:5080/index.html",
            ""
        );

    public static TheoryData<string?> Strangers =>
        new(
            null,
            "",
            "evil.example",
            "evil.example:5080",
            "localhost",
            "localhost:80",
            "localhost:5081",
            "localhost:05080",
            "localhost.evil.example:5080",
            "evil-localhost:5080",
            "127.0.0.1",
            "127.0.0.1:5081",
            "127.1:5080",
            "2130706433:5080",
            "0.0.0.0:5080",
            "[::]:5080",
            "[::1]",
            "::1:5080",
            "192.168.0.2:5080",
            "localhost:5080.",
            "localhost.:5080",
            "localhost:5080, evil.example",
            "user@localhost:5080"
        );

    [Theory, MemberData(nameof(Traversals))]
    public void A_name_that_is_no_file_of_the_site_is_not_found(string target)
    {
        var answer = Ask(target);

        Assert.Equal(404, answer.Status);
        Assert.DoesNotContain("root:", Text(answer), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Strangers))]
    public void Another_host_is_refused(string? host)
    {
        var answer = new Answers(Port).To(new Request("GET", "/index.html", host, null), Site);

        Assert.Equal(421, answer.Status);
        Assert.DoesNotContain("<title>", Text(answer), StringComparison.Ordinal);
    }

    [Theory, InlineData("localhost:5080"), InlineData("LocalHost:5080"), InlineData("127.0.0.1:5080"), InlineData("[::1]:5080")]
    public void This_computers_own_names_are_answered(string host)
    {
        Assert.Equal(200, new Answers(Port).To(new Request("GET", "/", host, null), Site).Status);
        Assert.Equal(200, new Answers(Port).To(new Request("GET", "/", host, "http://" + host), Site).Status);
        Assert.Equal(200, new Answers(80).To(new Request("GET", "/", host.Split(":5080")[0], null), Site).Status);
    }

    [
        Theory,
        InlineData("null"),
        InlineData("https://localhost:5080"),
        InlineData("http://localhost:5081"),
        InlineData("http://evil.example"),
        InlineData("http://localhost:5080.evil.example"),
        InlineData("")
    ]
    public void Another_origin_is_refused(string origin) =>
        Assert.Equal(403, new Answers(Port).To(new Request("GET", "/", "localhost:5080", origin), Site).Status);

    [
        Theory,
        InlineData("POST"),
        InlineData("PUT"),
        InlineData("DELETE"),
        InlineData("OPTIONS"),
        InlineData("TRACE"),
        InlineData("PATCH"),
        InlineData("get"),
        InlineData("PROPFIND")
    ]
    public void Only_reading_is_allowed(string method)
    {
        var answer = new Answers(Port).To(new Request(method, "/", "localhost:5080", null), Site);

        Assert.Equal(405, answer.Status);
        Assert.Contains(("Allow", "GET, HEAD"), answer.More);
    }

    [Theory]
    [
        InlineData("/", "text/html; charset=utf-8"),
        InlineData("/om.html?q=../a", "text/html; charset=utf-8"),
        InlineData("/%6Fm.html", "text/html; charset=utf-8"),
        InlineData("/was/", "text/html; charset=utf-8")
    ]
    [
        InlineData("/assets/site.css", "text/css; charset=utf-8"),
        InlineData("/assets/site.js", "text/javascript; charset=utf-8"),
        InlineData("/data/katalog.json", "application/json; charset=utf-8")
    ]
    [
        InlineData("/data/katalog.csv", "text/csv; charset=utf-8"),
        InlineData("/sitemap.xml", "application/xml; charset=utf-8"),
        InlineData("/robots.txt", "text/plain; charset=utf-8")
    ]
    [
        InlineData("/assets/icon.svg", "image/svg+xml; charset=utf-8"),
        InlineData("/billeder/a.png", "image/png"),
        InlineData("/billeder/b.webp", "image/webp")
    ]
    [
        InlineData("/__catalog/vis.js", "text/javascript; charset=utf-8"),
        InlineData("/__catalog/vis.css", "text/css; charset=utf-8"),
        InlineData("/__catalog/events", "text/event-stream; charset=utf-8")
    ]
    public void Each_kind_of_file_has_its_type(string target, string type)
    {
        var answer = Ask(target);

        Assert.Equal((200, type), (answer.Status, answer.Type));
    }

    [Fact]
    public void A_folder_without_its_slash_leads_to_the_one_with_it() => Assert.Contains(("Location", "/was/"), Ask("/was").More);

    [Theory]
    [InlineData("/om")]
    [InlineData("/om/")]
    public void A_page_without_its_ending_leads_to_it(string target) => Assert.Contains(("Location", "/om.html"), Ask(target).More);

    [Fact]
    public void A_page_gets_a_script_more_and_the_built_page_does_not()
    {
        var page = Text(Ask("/om.html"));

        Assert.Contains(
            "<script src=\"/__catalog/vis.js\" data-page=\"7\" data-events=\"/__catalog/events\" defer></script>\n</head>",
            page,
            StringComparison.Ordinal
        );
        Assert.Equal(Page, Encoding.UTF8.GetString(Site.Files!.Find("om.html")!.Make().Span));
        Assert.Equal("a", Text(Ask("/assets/site.css")));
        Assert.Contains("vis.js", Text(Ask("/findes-ikke.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Before_there_is_a_site_every_page_says_why()
    {
        var building = new Answers(Port).To(new Request("GET", "/om.html", "localhost:5080", null), Site with { Files = null });
        var troubled = new Answers(Port).To(
            new Request("GET", "/", "localhost:5080", null),
            Site with
            {
                Files = null,
                Trouble = "<b>væk</b>",
            }
        );

        Assert.Equal((503, 503), (building.Status, troubled.Status));
        Assert.Contains("data-page=\"7-building\"", Text(building), StringComparison.Ordinal);
        Assert.Contains("data-page=\"7-faults\"", Text(troubled), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", Text(troubled), StringComparison.Ordinal);
    }

    private static Answer Ask(string target) => new Answers(Port).To(new Request("GET", target, "localhost:5080", null), Site);

    private static string Text(Answer answer) => Encoding.UTF8.GetString(answer.Body.Span);
}
