using System.Collections.Frozen;

namespace Catalog.Site.Rendering;

/// <summary>The places of HTML that matter to what may be written there, after the HTML standard's tokenizer (13.2.5).</summary>
internal enum HtmlState
{
    Text,
    TagOpen,
    TagName,
    BeforeName,
    Name,
    AfterName,
    BeforeValue,
    DoubleQuoted,
    SingleQuoted,
    Unquoted,
    AfterValue,

    /// <summary>After a block in a tag whose branches ended differently: only white space or the tag's end may follow.</summary>
    TagEdge,
    Comment,
    Declaration,

    /// <summary>Inside script, style and similar elements, where nothing is decoded.</summary>
    RawText,

    /// <summary>Inside title and textarea, where character references are decoded and tags are not.</summary>
    PlainText,
}

/// <summary>What an address attribute holds so far.</summary>
internal enum AddressPart
{
    None,
    Literal,
    Url,
    Mixed,
}

/// <summary>
/// Where in the HTML a place of a template is. <see cref="Tag"/> is in small letters, with <c>/</c> in front for an end tag;
/// <see cref="Equiv"/> is the literal value of <c>http-equiv</c>, <see cref="HasFreeContent"/> whether <c>content</c>
/// has a dynamic part: together they could send the reader away. <see cref="Foreign"/> is <c>svg</c>, <c>math</c> or <c>select</c>
/// around, where browsers read some elements in another way.
/// </summary>
internal readonly record struct HtmlContext(
    HtmlState State,
    string Tag = "",
    string Attribute = "",
    AddressPart Value = AddressPart.None,
    string Equiv = "",
    bool HasFreeContent = false,
    string Foreign = ""
)
{
    private static readonly FrozenSet<string> AddressAttributes = FrozenSet.ToFrozenSet(
        [
            "href",
            "src",
            "action",
            "formaction",
            "poster",
            "cite",
            "data",
            "srcset",
            "imagesrcset",
            "ping",
            "background",
            "longdesc",
            "manifest",
            "codebase",
            "usemap",
            "archive",
            "classid",
            "dynsrc",
            "lowsrc",
            "attributionsrc",
        ],
        StringComparer.Ordinal
    );

    public static HtmlContext Start => new(HtmlState.Text);

    /// <summary>Outside all tags, in the same drawing or list as here.</summary>
    public HtmlContext Outside() => Start with { Foreign = Foreign };

    public bool IsInValue => State is HtmlState.DoubleQuoted or HtmlState.SingleQuoted or HtmlState.Unquoted;

    /// <summary>Whether the attribute's value is an address that a browser follows or fetches.</summary>
    public bool IsAddress => AddressAttributes.Contains(Attribute) || Attribute.EndsWith(":href", StringComparison.Ordinal);

    /// <summary>Whether the attribute's value is a program, a style, a document, or decides what other attributes mean.</summary>
    public bool IsCode =>
        Attribute.StartsWith("on", StringComparison.Ordinal)
        || Attribute is "style" or "srcdoc" or "http-equiv"
        || (Tag is "script" or "iframe" or "object" or "embed" or "applet" or "base" && !IsAddress)
        || (Tag is "link" && Attribute is "rel" or "type" or "as")
        || Attribute is "fill" or "stroke" or "filter" or "mask" or "clip-path" or "cursor"
        || Attribute.StartsWith("marker", StringComparison.Ordinal)
        || Tag is "set"
        || Tag.StartsWith("animate", StringComparison.Ordinal);

    private bool IsInTag =>
        State
            is HtmlState.TagName
                or HtmlState.BeforeName
                or HtmlState.Name
                or HtmlState.AfterName
                or HtmlState.AfterValue
                or HtmlState.TagEdge;

    /// <summary>The place after either of two branches, or null when it depends on the branch.</summary>
    public static HtmlContext? Join(HtmlContext a, HtmlContext b)
    {
        if (a == b)
        {
            return a;
        }

        if (a.Tag != b.Tag || a.Equiv != b.Equiv)
        {
            return null;
        }

        var joined = a with { HasFreeContent = a.HasFreeContent || b.HasFreeContent };
        if (a.IsInTag && b.IsInTag)
        {
            return joined with { State = HtmlState.TagEdge, Attribute = "", Value = AddressPart.None };
        }

        var isSameValue = a.State == b.State && a.Attribute == b.Attribute && a.IsInValue;
        return !isSameValue ? null
            : a.Value == b.Value ? joined
            : a.IsAddress && (a.Value > AddressPart.Literal || b.Value > AddressPart.Literal) ? null
            : joined with { Value = AddressPart.Literal };
    }

    /// <summary>The place in Danish, for use after "i" in a message.</summary>
    public string DanishName =>
        State switch
        {
            HtmlState.Text when Foreign.Length > 0 => $"<{Foreign}>",
            HtmlState.Text => "almindelig tekst",
            HtmlState.TagOpen or HtmlState.TagName => "navnet på et tag",
            HtmlState.DoubleQuoted or HtmlState.SingleQuoted => $"attributten »{Attribute}«",
            HtmlState.BeforeValue or HtmlState.Unquoted => $"attributten »{Attribute}« uden anførselstegn",
            HtmlState.Comment => "en HTML-kommentar",
            HtmlState.Declaration => "en erklæring",
            HtmlState.RawText or HtmlState.PlainText => $"<{Tag}>",
            _ => $"navnet på en attribut i <{Tag}>",
        };
}
