using System.Globalization;
using System.Xml.Linq;

namespace Catalog.Content.Office;

/// <summary>
/// What a paragraph is by its style. A style has an English name whatever language Word speaks (»Overskrift 1« is named
/// <c>heading 1</c>), and may be based on another.
/// </summary>
internal sealed class DocumentStyles
{
    private const int MostSteps = 20;

    /// <summary>The name of the style of lines that are Markdown as they stand.</summary>
    public const string Verbatim = "Markdown";

    private readonly Dictionary<string, XElement> styles;
    private readonly Dictionary<string, string> abstractOf;
    private readonly Dictionary<string, Dictionary<string, string>> formats;

    public DocumentStyles(XElement? styles, XElement? numbering)
    {
        this.styles = (styles?.All("style") ?? [])
            .GroupBy(each => each.Attr("styleId") ?? "")
            .ToDictionary(each => each.Key, each => each.First());
        abstractOf = (numbering?.All("num") ?? [])
            .GroupBy(each => each.Attr("numId") ?? "")
            .ToDictionary(each => each.Key, each => each.First().Val("abstractNumId") ?? "");
        formats = (numbering?.All("abstractNum") ?? [])
            .GroupBy(each => each.Attr("abstractNumId") ?? "")
            .ToDictionary(
                each => each.Key,
                each =>
                    each.First()
                        .All("lvl")
                        .GroupBy(level => level.Attr("ilvl") ?? "")
                        .ToDictionary(level => level.Key, level => level.First().Val("numFmt") ?? "")
            );
    }

    /// <summary>What a paragraph with these properties is, and its level.</summary>
    public (TextKind Kind, int Level) KindOf(XElement? properties)
    {
        var known = Chain(properties.Val("pStyle"));
        foreach (var name in known.Select(style => style.Val("name")?.ToLowerInvariant() ?? ""))
        {
            if (name == "title")
            {
                return (TextKind.Title, 0);
            }

            if (
                name.StartsWith("heading ", StringComparison.Ordinal)
                && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            )
            {
                return (TextKind.Heading, int.Clamp(level, 1, 9));
            }

            if (name is "quote" or "intense quote")
            {
                return (TextKind.Quote, 0);
            }

            if (name.Equals(Verbatim, StringComparison.OrdinalIgnoreCase))
            {
                return (TextKind.Verbatim, 0);
            }
        }

        var all = known.Select(style => style.One("pPr")).Prepend(properties).OfType<XElement>().ToImmutableArray();
        if (
            all.Select(each => each.Val("outlineLvl")).FirstOrDefault(each => each is not null) is { } outline
            && int.TryParse(outline, NumberStyles.None, CultureInfo.InvariantCulture, out var outlined)
            && outlined < 9
        )
        {
            return (TextKind.Heading, outlined + 1);
        }

        if (
            all.Select(each => each.One("numPr")).FirstOrDefault(each => each is not null) is not { } list
            || list.Val("numId") is "0" or null
        )
        {
            return (TextKind.Paragraph, 0);
        }

        var at = list.Val("ilvl") ?? "0";
        var format = formats.GetValueOrDefault(abstractOf.GetValueOrDefault(list.Val("numId")!) ?? "")?.GetValueOrDefault(at) ?? "bullet";
        var depth = int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var deep) ? int.Clamp(deep, 0, 8) : 0;
        return (format is "bullet" or "none" ? TextKind.Point : TextKind.Number, depth);
    }

    // The style and those it is based on; a circle ends.
    private ImmutableArray<XElement> Chain(string? id)
    {
        var chain = ImmutableArray.CreateBuilder<XElement>();
        while (id is not null && chain.Count < MostSteps && styles.TryGetValue(id, out var style))
        {
            chain.Add(style);
            id = style.Val("basedOn");
        }

        return chain.ToImmutable();
    }
}
