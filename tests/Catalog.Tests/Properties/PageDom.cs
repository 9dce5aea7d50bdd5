using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalog.Content.Markup;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>Written Markdown as a browser sees it: the document that AngleSharp makes of it.</summary>
internal static partial class PageDom
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["p"] = [],
        ["h1"] = ["id"],
        ["h2"] = ["id"],
        ["h3"] = ["id"],
        ["h4"] = ["id"],
        ["h5"] = ["id"],
        ["h6"] = ["id"],
        ["blockquote"] = [],
        ["ul"] = [],
        ["ol"] = ["start"],
        ["li"] = [],
        ["hr"] = [],
        ["br"] = [],
        ["pre"] = ["tabindex"],
        ["code"] = [],
        ["em"] = [],
        ["strong"] = [],
        ["a"] = ["href", "rel"],
        ["img"] = ["src", "alt", "loading"],
        ["div"] = ["class", "tabindex"],
        ["table"] = [],
        ["thead"] = [],
        ["tbody"] = [],
        ["tr"] = [],
        ["th"] = ["scope", "class"],
        ["td"] = ["class"],
    };

    /// <summary>The text's HTML as the content of an element that it must not break out of.</summary>
    public static IElement Of(RichText text, Func<string, ResolvedLink?>? resolve = null)
    {
        var html = MarkupHtml.Write(text, resolve ?? (target => Resolve(target))).ToString();
        var document = new HtmlParser().ParseDocument(
            $"<!doctype html><html lang=da><title>a</title><body><main>{html}</main><footer></footer>"
        );
        Assert.Equal(["MAIN", "FOOTER"], document.Body!.Children.Select(child => child.TagName));
        return document.Body.Children[0];
    }

    /// <summary>The most generous reading of links there can be on a page: everything that is not forbidden is let through as it was read.</summary>
    public static ResolvedLink? Resolve(string target, string sourcePath = "content/indsatser/a.md") =>
        LinkTarget.Read(target, sourcePath) switch
        {
            LinkTarget.External external => new ResolvedLink(external.Address, IsExternal: true),
            LinkTarget.Anchor anchor => new ResolvedLink("#" + anchor.Name, IsExternal: false),
            LinkTarget.SitePage page => new ResolvedLink(
                page.Address + (page.Fragment.Length > 0 ? "#" + page.Fragment : ""),
                IsExternal: false
            ),
            LinkTarget.SourcePath file => new ResolvedLink(
                file.Path + (file.Fragment.Length > 0 ? "#" + file.Fragment : ""),
                IsExternal: false
            ),
            _ => null,
        };

    /// <summary>Fails on any element, attribute or address that a text may not bring with it.</summary>
    public static void MustBeSafe(IElement page) =>
        Assert.All(
            page.QuerySelectorAll("*"),
            element =>
            {
                Assert.True(Allowed.TryGetValue(element.LocalName, out var attributes), $"<{element.LocalName}>");
                Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, attributes!));
                Assert.All(
                    element.Attributes.Where(attribute => attribute.Name is "href" or "src"),
                    attribute => Assert.False(IsDangerous(attribute.Value), $"<{element.LocalName} {attribute.Name}=\"{attribute.Value}\">")
                );
            }
        );

    /// <summary>
    /// Whether a browser would leave the site, or run something, for this address: read as the URL standard does, which
    /// strips controls and spaces around it, drops tabs and line ends inside it, and takes \ for /.
    /// </summary>
    public static bool IsDangerous(string address)
    {
        var read = string.Concat(address.SkipWhile(letter => letter <= ' ').Where(letter => letter is not ('\t' or '\n' or '\r')))
            .Replace('\\', '/');
        return Scheme().Match(read) is { Success: true } scheme
            ? scheme.Groups["name"].Value.ToLowerInvariant() switch
            {
                "http" or "https" => !Host().IsMatch(read),
                "mailto" or "tel" => false,
                _ => true,
            }
            : read.StartsWith("//", StringComparison.Ordinal);
    }

    [GeneratedRegex("^(?<name>[A-Za-z][A-Za-z0-9+.-]*):")]
    private static partial Regex Scheme();

    [GeneratedRegex("^[a-z]+://@?[^/?#@]+([/?#]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Host();
}
