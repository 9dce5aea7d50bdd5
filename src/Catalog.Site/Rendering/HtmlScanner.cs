using System;
using System.Net;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;

namespace Catalog.Site.Rendering;

/// <summary>Follows a template's literal HTML from place to place, sign by sign.</summary>
internal static class HtmlScanner
{
    /// <summary>Where one stands after a stretch of literal HTML.</summary>
    public static HtmlContext Read(HtmlContext html, Place place, Faults faults)
    {
        var text = place.Source.Text;
        for (var at = place.Span.Start; at < place.Span.End;)
        {
            var rest = text.AsSpan(at, place.Span.End - at);
            int used;
            (html, used) = html.State switch
            {
                HtmlState.Text => Find(html, rest, "<", html with { State = HtmlState.TagOpen }),
                HtmlState.Comment => Find(html, rest, "-->", HtmlContext.Start),
                HtmlState.Declaration => Find(html, rest, ">", HtmlContext.Start),
                HtmlState.RawText or HtmlState.PlainText => FindEndTag(html, rest),
                HtmlState.TagOpen => Opened(rest),
                _ => (InTag(html, rest[0], place with { Span = new TextSpan(at, 1) }, faults), 1),
            };
            at += used;
        }

        return html;
    }

    private static (HtmlContext Html, int Used) Find(HtmlContext html, ReadOnlySpan<char> rest, string end, HtmlContext next) =>
        rest.IndexOf(end, StringComparison.Ordinal) is var found and >= 0 ? (next, found + end.Length) : (html, rest.Length);

    private static (HtmlContext Html, int Used) FindEndTag(HtmlContext html, ReadOnlySpan<char> rest)
    {
        var end = "</" + html.Tag;
        for (var from = 0; rest[from..].IndexOf(end, StringComparison.OrdinalIgnoreCase) is var found and >= 0; from += found + 1)
        {
            var after = from + found + end.Length;
            if (after == rest.Length || IsSpace(rest[after]) || rest[after] is '/' or '>')
            {
                return (new HtmlContext(HtmlState.TagName, "/" + html.Tag), after);
            }
        }

        return (html, rest.Length);
    }

    private static (HtmlContext Html, int Used) Opened(ReadOnlySpan<char> rest) =>
        rest switch
        {
            ['!', '-', '-', ..] => (new HtmlContext(HtmlState.Comment), 3),
            ['!' or '?', ..] => (new HtmlContext(HtmlState.Declaration), 1),
            ['/', ..] => (new HtmlContext(HtmlState.TagName, "/"), 1),
            [var letter, ..] when char.IsAsciiLetter(letter) => (new HtmlContext(HtmlState.TagName), 0),
            _ => (HtmlContext.Start, 0),
        };

    private static HtmlContext InTag(HtmlContext html, char letter, Place at, Faults faults)
    {
        switch (html.State)
        {
            case HtmlState.DoubleQuoted when letter == '"':
            case HtmlState.SingleQuoted when letter == '\'':
                return html with { State = HtmlState.AfterValue, Attribute = "", Value = AddressPart.None };
            case HtmlState.DoubleQuoted or HtmlState.SingleQuoted:
            case HtmlState.Unquoted when !IsSpace(letter) && letter != '>':
                return InValue(html, letter, at, faults);
            case HtmlState.BeforeValue when letter is '"' or '\'':
                return html with { State = letter == '"' ? HtmlState.DoubleQuoted : HtmlState.SingleQuoted };
            case HtmlState.BeforeValue when !IsSpace(letter) && letter != '>':
                return InValue(html with { State = HtmlState.Unquoted }, letter, at, faults);
            case HtmlState.BeforeValue when IsSpace(letter):
                return html;
            case HtmlState.TagEdge when !IsSpace(letter) && letter is not ('/' or '>'):
                faults.Add(
                    SiteRules.TemplateSyntax(at, $"Efter en blok i <{html.Tag}> skal der være et mellemrum, før tagget går videre.")
                );
                break;
        }

        return letter switch
        {
            '>' => Closed(html, at, faults),
            _ when IsSpace(letter) => html.State is HtmlState.Name ? html with { State = HtmlState.AfterName }
            : html.State is HtmlState.AfterName ? html
            : html with { State = HtmlState.BeforeName },
            '/' => html with { State = HtmlState.BeforeName },
            '=' when html.State is HtmlState.Name or HtmlState.AfterName => html with
            {
                State = HtmlState.BeforeValue,
                Value = AddressPart.None,
            },
            _ when html.State is HtmlState.TagName => html with { Tag = html.Tag + char.ToLowerInvariant(letter) },
            _ when html.State is HtmlState.Name => html with { Attribute = html.Attribute + char.ToLowerInvariant(letter) },
            _ => html with { State = HtmlState.Name, Attribute = char.ToLowerInvariant(letter).ToString() },
        };
    }

    private static HtmlContext InValue(HtmlContext html, char letter, Place at, Faults faults)
    {
        if (html.IsAddress && html.Value is AddressPart.Url)
        {
            faults.Add(SiteRules.UnsafeAddress(at, letter.ToString(), html.Attribute));
            return html with { Value = AddressPart.Mixed };
        }

        return html with
        {
            Value = html.Value is AddressPart.None ? AddressPart.Literal : html.Value,
            Equiv = html.Attribute is "http-equiv" ? html.Equiv + letter : html.Equiv,
        };
    }

    private static HtmlContext Closed(HtmlContext html, Place at, Faults faults)
    {
        if (html.HasFreeContent && WebUtility.HtmlDecode(html.Equiv).Trim().Equals("refresh", StringComparison.OrdinalIgnoreCase))
        {
            faults.Add(SiteRules.UnsafeAddress(at, "<meta http-equiv=\"refresh\">", "content"));
        }

        return html.Tag switch
        {
            "script" or "style" or "xmp" or "iframe" or "noembed" or "noframes" or "plaintext" => new HtmlContext(
                HtmlState.RawText,
                html.Tag
            ),
            "title" or "textarea" => new HtmlContext(HtmlState.PlainText, html.Tag),
            _ => HtmlContext.Start,
        };
    }

    private static bool IsSpace(char letter) => letter is ' ' or '\t' or '\n' or '\r' or '\f';
}
