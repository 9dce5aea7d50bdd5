using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;

namespace Catalog.Site.Rendering;

/// <summary>What a tag writes.</summary>
internal enum TagOutput
{
    /// <summary>Escaped text.</summary>
    Text,

    /// <summary>An escaped address.</summary>
    Url,

    /// <summary>HTML as it is.</summary>
    Html,
}

/// <summary>Decides whether a value may be written at a place in a template's HTML.</summary>
internal static class HtmlGuard
{
    /// <summary>The place after the value has been written. A value that may not be written there is reported.</summary>
    public static HtmlContext Write(HtmlContext html, TagOutput what, Place place, Faults faults)
    {
        var expression = place.Source.Slice(place.Span);
        if (!Allows(html, what))
        {
            faults.Add(SiteRules.Unescaped(place, expression, $"kan ikke stå i {html.DanishName}."));
            return After(html);
        }

        if (html is not { IsInValue: true, IsAddress: true })
        {
            // After http-equiv="refresh", content may hold an address and nothing else that is dynamic.
            var leadsOn = what is TagOutput.Url && html.Equiv is "refresh";
            return html with { HasFreeContent = html.HasFreeContent || (html is { IsInValue: true, Attribute: "content" } && !leadsOn) };
        }

        if (html.Value is AddressPart.None && what is TagOutput.Url)
        {
            return html with { Value = AddressPart.Url };
        }

        if (html.Value is not AddressPart.Mixed)
        {
            faults.Add(SiteRules.UnsafeAddress(place, expression, html.Attribute));
        }

        return html with
        {
            Value = AddressPart.Mixed,
        };
    }

    private static bool Allows(HtmlContext html, TagOutput what) =>
        html.State switch
        {
            HtmlState.Text => true,
            HtmlState.PlainText => what is not TagOutput.Html,
            HtmlState.DoubleQuoted or HtmlState.SingleQuoted => what is not TagOutput.Html && !html.IsCode,
            _ => false,
        };

    /// <summary>Continues as if a harmless character had been written, so that one mistake gives one message.</summary>
    private static HtmlContext After(HtmlContext html) =>
        html.State switch
        {
            HtmlState.TagOpen => html with { State = HtmlState.TagName },
            HtmlState.BeforeValue => html with { State = HtmlState.Unquoted },
            HtmlState.BeforeName or HtmlState.AfterName or HtmlState.AfterValue or HtmlState.TagEdge => html with
            {
                State = HtmlState.Name,
                Attribute = "",
            },
            _ => html,
        };
}
