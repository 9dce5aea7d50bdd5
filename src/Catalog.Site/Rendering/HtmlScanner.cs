using System.Net;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;

namespace Catalog.Site.Rendering;

/// <summary>Follows a template's literal HTML from place to place, character by character.</summary>
internal static class HtmlScanner
{
    /// <summary>The place after a stretch of literal HTML.</summary>
    public static HtmlContext Read(HtmlContext html, Place place, Faults faults)
    {
        var text = place.Source.Text;
        var at = place.Span.Start;
        while (at < place.Span.End)
        {
            var rest = text.AsSpan(at, place.Span.End - at);
            int used;
            (html, used) = html.State switch
            {
                HtmlState.Text => Find(html, rest, "<", html with { State = HtmlState.TagOpen }),
                HtmlState.Comment => EndOfComment(html, rest, place with { Span = new TextSpan(at, rest.Length) }, faults),
                HtmlState.Declaration => Find(html, rest, ">", html.Outside()),
                HtmlState.RawText or HtmlState.PlainText => FindEndTag(
                    html,
                    rest,
                    place with
                    {
                        Span = new TextSpan(at, rest.Length),
                    },
                    faults
                ),
                HtmlState.TagOpen => Opened(html, rest, place with { Span = new TextSpan(at, 1) }, faults),
                _ => (InTag(html, rest[0], place with { Span = new TextSpan(at, 1) }, faults), 1),
            };
            at += used;
        }

        return html;
    }

    private static (HtmlContext Html, int Used) Find(HtmlContext html, ReadOnlySpan<char> rest, string end, HtmlContext next) =>
        rest.IndexOf(end, StringComparison.Ordinal) is var found and >= 0 ? (next, found + end.Length) : (html, rest.Length);

    // The standard lets "-->" and "--!>" end a comment; ">" and "->" right after "<!--" do so in Opened.
    private static (HtmlContext Html, int Used) EndOfComment(HtmlContext html, ReadOnlySpan<char> rest, Place place, Faults faults)
    {
        var plain = rest.IndexOf("-->", StringComparison.Ordinal);
        var loud = rest.IndexOf("--!>", StringComparison.Ordinal);
        if (plain < 0 && loud < 0)
        {
            Split(rest, "--!>", place, faults);
            return (html, rest.Length);
        }

        return loud < 0 || (plain >= 0 && plain < loud) ? (html.Outside(), plain + 3) : (html.Outside(), loud + 4);
    }

    private static (HtmlContext Html, int Used) FindEndTag(HtmlContext html, ReadOnlySpan<char> rest, Place place, Faults faults)
    {
        // A comment in a script may hide the end of the script from browsers.
        if (html.Tag is "script" && rest.IndexOf("<!--", StringComparison.Ordinal) is var hidden and >= 0)
        {
            faults.Add(
                SiteRules.TemplateSyntax(
                    place with
                    {
                        Span = new TextSpan(place.Span.Start + hidden, 4),
                    },
                    "»<!--« kan ikke stå i <script>."
                )
            );
        }

        var end = "</" + html.Tag;
        for (var from = 0; rest[from..].IndexOf(end, StringComparison.OrdinalIgnoreCase) is var found and >= 0; from += found + 1)
        {
            var after = from + found + end.Length;
            if (after < rest.Length && (IsSpace(rest[after]) || rest[after] is '/' or '>'))
            {
                return (html with { State = HtmlState.TagName, Tag = "/" + html.Tag, Attribute = "", Value = AddressPart.None }, after);
            }
        }

        Split(rest, end + ">", place, faults);
        return (html, rest.Length);
    }

    // The text ends in the middle of an end mark (»</scri«). The rest could come after a template tag, so this is refused.
    private static void Split(ReadOnlySpan<char> rest, string end, Place place, Faults faults)
    {
        for (var length = int.Min(end.Length - 1, rest.Length); length > 1; length--)
        {
            if (rest.EndsWith(end.AsSpan(0, length), StringComparison.OrdinalIgnoreCase))
            {
                var at = new TextSpan(place.Span.End - length, length);
                faults.Add(
                    SiteRules.TemplateSyntax(
                        place with
                        {
                            Span = at,
                        },
                        $"»{place.Source.Slice(at)}« skal skrives færdig, før der kommer et tag."
                    )
                );
                return;
            }
        }
    }

    private static (HtmlContext Html, int Used) Opened(HtmlContext html, ReadOnlySpan<char> rest, Place at, Faults faults)
    {
        switch (rest)
        {
            case ['!', '-', '-', '>', ..]:
                return (html.Outside(), 4);
            case ['!', '-', '-', '-', '>', ..]:
                return (html.Outside(), 5);
            case ['!', '-', '-', ..]:
                return (html.Outside() with { State = HtmlState.Comment }, 3);
            case ['!', '[', ..]:
                faults.Add(
                    SiteRules.TemplateSyntax(at with { Span = new TextSpan(at.Span.Start - 1, 3) }, "»<![« kan ikke stå i en skabelon.")
                );
                return (html.Outside() with { State = HtmlState.Declaration }, 1);
            case ['/', var letter, ..] when char.IsAsciiLetter(letter):
                return (html.Outside() with { State = HtmlState.TagName, Tag = "/" }, 1);
            case ['!' or '?' or '/', ..]:
                return (html.Outside() with { State = HtmlState.Declaration }, 1);
            case [var letter, ..] when char.IsAsciiLetter(letter):
                return (html.Outside() with { State = HtmlState.TagName, Tag = "" }, 0);
            default:
                return (html.Outside(), 0);
        }
    }

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

        if (Fault(html, letter) is { } problem)
        {
            faults.Add(SiteRules.TemplateSyntax(at, problem));
        }

        return letter switch
        {
            '>' => Closed(html, at, faults),
            _ when IsSpace(letter) => html.State is HtmlState.Name ? html with { State = HtmlState.AfterName }
            : html.State is HtmlState.AfterName ? html
            : html with { State = HtmlState.BeforeName },
            '/' => html with { State = HtmlState.BeforeName },
            '=' when html.State is HtmlState.Name or HtmlState.AfterName or HtmlState.BeforeName or HtmlState.TagEdge => html with
            {
                State = HtmlState.BeforeValue,
                Value = AddressPart.None,
            },
            _ when html.State is HtmlState.TagName => html with { Tag = html.Tag + char.ToLowerInvariant(letter) },
            _ when html.State is HtmlState.Name => html with { Attribute = html.Attribute + char.ToLowerInvariant(letter) },
            _ => html with { State = HtmlState.Name, Attribute = char.ToLowerInvariant(letter).ToString() },
        };
    }

    // Mistakes that browsers accept, each in its own way, and whose effect would show much later in the page.
    private static string? Fault(HtmlContext html, char letter) =>
        html.State switch
        {
            HtmlState.AfterValue when !IsSpace(letter) && letter is not ('/' or '>') =>
                $"Der skal være et mellemrum mellem attributterne i <{html.Tag}>.",
            HtmlState.Name or HtmlState.AfterName when letter is '=' && html is { Attribute: "http-equiv", Equiv.Length: > 0 } =>
                "»http-equiv« kan kun stå én gang i et tag.",
            HtmlState.BeforeName when letter is '=' => $"Foran »=« mangler navnet på en attribut i <{html.Tag}>.",
            HtmlState.BeforeName or HtmlState.Name or HtmlState.AfterName or HtmlState.TagName when letter is '<' or '"' or '\'' =>
                $"»{letter}« kan ikke stå i navnet på en attribut i <{html.Tag}>. Der mangler et »>« eller et anførselstegn før det.",
            _ => null,
        };

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

        var foreign = html.Tag switch
        {
            "svg" or "math" or "select" => html.Tag,
            var end when end == "/" + html.Foreign => "",
            _ => html.Foreign,
        };
        var outside = HtmlContext.Start with { Foreign = foreign };
        if (IsRaw(html.Tag) && (html.Foreign.Length > 0 || html.Tag is "noscript"))
        {
            // Browsers read the content of these in different ways: with or without scripts, as HTML or as SVG.
            var where = html.Foreign.Length > 0 ? $"<{html.Foreign}>" : "en skabelon";
            faults.Add(SiteRules.TemplateSyntax(at, $"<{html.Tag}> kan ikke stå i {where}."));
            return outside;
        }

        return html.Tag switch
        {
            "title" when html.Foreign.Length > 0 => outside,
            "title" or "textarea" => outside with { State = HtmlState.PlainText, Tag = html.Tag },
            var tag when IsRaw(tag) => outside with { State = HtmlState.RawText, Tag = tag },
            _ => outside,
        };
    }

    private static bool IsRaw(string tag) =>
        tag is "script" or "style" or "xmp" or "iframe" or "noembed" or "noframes" or "plaintext" or "textarea" or "noscript";

    private static bool IsSpace(char letter) => letter is ' ' or '\t' or '\n' or '\r' or '\f';
}
