using System.Text;
using Catalog.Content.Diagnostics;
using Catalog.Content.Markup;
using Catalog.Content.Text;
using Catalog.Site.Planning;
using Catalog.Site.Rendering;
using Catalog.Site.Views;
using Xunit;

namespace Catalog.Tests.Rendering;

/// <summary>A complete set of the smallest templates there can be, in which a test replaces those it is about.</summary>
internal static class TemplateFixture
{
    public const string Page = "templates/pages/free-page.sbn-html";

    public const string Words = """
        plain: "Det er & bliver »sådan«"
        braces: "{{ frame.title }} {a b} \\"
        hello: "Hej {name}, du har {n} ting"
        empty: ""
        """;

    private static readonly ImmutableArray<string> Pages =
    [
        .. typeof(PageView).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageView))).Select(PathOf),
    ];

    /// <summary>The smallest templates, with these instead or besides; null takes one away.</summary>
    public static SourceTree Tree(params (string Path, string? Text)[] changes)
    {
        var texts = Pages.ToDictionary(path => path, path => "<h1>{{ frame.title }}</h1>");
        texts["templates/pages/layout.sbn-html"] = "<!DOCTYPE html>\n<title>{{ frame.title }}</title>\n<main>{{ main }}</main>\n";
        texts[Site.Views.Words.Path] = Words;
        foreach (var (path, text) in changes)
        {
            texts.Remove(path);
            if (text is not null)
            {
                texts[path] = text;
            }
        }

        return SourceTree.FromTexts(texts);
    }

    public static Checked<TemplateSet?> Compile(params (string Path, string? Text)[] changes)
    {
        var tree = Tree(changes);
        return TemplateSet.Compile(tree, Site.Views.Words.Read(tree).Value);
    }

    /// <summary>The findings as people read them.</summary>
    public static string Report(ImmutableArray<Diagnostic> diagnostics) =>
        string.Join(
            '\n',
            diagnostics.Select(diagnostic =>
                $"{diagnostic.Path}:{diagnostic.Start.Line}:{diagnostic.Start.Column} {diagnostic.Rule.Id} {diagnostic.Message}"
            )
        );

    /// <summary>What a page's own template writes for a view, without the layout around it.</summary>
    public static string MainOf(PageView view, string template, params (string Path, string? Text)[] parts)
    {
        var (set, diagnostics) = Compile([.. parts, (PathOf(view.GetType()), template)]);
        Assert.True(set is not null, Report(diagnostics));
        var document = Text(set, view);
        return document[
            (document.IndexOf("<main>", StringComparison.Ordinal) + 6)..document.LastIndexOf("</main>", StringComparison.Ordinal)
        ];
    }

    /// <summary>The whole document that is written for a view.</summary>
    public static string Text(TemplateSet templates, PageView view) =>
        string.Concat(templates.Render([view]).Select(part => Encoding.UTF8.GetString(part.Span)));

    public static Frame Frame(string title = "Titel", string path = "om.html") =>
        new()
        {
            Address = Urls.Page(path, ""),
            Canonical = Urls.External(new Uri("https://example.dk/?a=1&b=2")),
            Title = title,
            WindowTitle = title,
            Description = "",
            NoIndex = false,
            Crumbs = [],
            Menu = [],
            Chrome = null!,
            Search = null,
        };

    public static FreePageView FreePage(string summary = "", string html = "", string path = "om.html", params LinkView[] contents) =>
        new(Frame(path: path), summary, [.. contents], SafeHtml.Empty, SafeHtml.FromTrusted(html), []);

    public static WheelView Wheel(params WheelStepView[] steps) => new(Frame(), "", "", SafeHtml.Empty, [.. steps]);

    public static WheelStepView Step(string name, string? planned = null) =>
        new()
        {
            Number = "",
            Name = name,
            Anchor = "",
            Address = Urls.Page("om.html", ""),
            Months = "",
            IsNow = false,
            Text = "",
            Planned = planned is null ? null : new DateView(planned, "2026-08-01"),
            Actual = null,
        };

    public static string PathOf(Type view) =>
        "templates/pages/"
        + string.Concat(
            view.Name[..^"View".Length]
                .Select(
                    (letter, index) =>
                        char.IsAsciiLetterUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()
                )
        )
        + ".sbn-html";
}
