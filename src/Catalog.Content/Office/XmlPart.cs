using System.IO;
using System.Xml;
using System.Xml.Linq;

namespace Catalog.Content.Office;

/// <summary>Reads the XML of a part of a packed file: no document types, no entities, nothing from outside, and limits.</summary>
internal static class XmlPart
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The root element.</summary>
    /// <exception cref="RefusedFileException">It is no XML, too deep or too large.</exception>
    public static XElement Read(byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
            return Read(reader);
        }
        catch (XmlException)
        {
            throw new RefusedFileException("Filen er i stykker og kan ikke læses.", "Åbn den i Excel eller Word, og gem den igen.");
        }
    }

    // XElement.Load would build the whole tree before anybody could count.
    private static XElement Read(XmlReader reader)
    {
        XElement? root = null;
        var open = new Stack<XElement>();
        var count = 0;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (++count > OfficeLimits.MostElements)
                    {
                        throw OfficeLimits.TooLarge("mange dele", OfficeLimits.MostElements);
                    }

                    if (open.Count >= OfficeLimits.MostDepth)
                    {
                        throw OfficeLimits.TooLarge("mange niveauer inden i hinanden", OfficeLimits.MostDepth);
                    }

                    var isEmpty = reader.IsEmptyElement;
                    var element = ElementAt(reader);
                    root ??= element;
                    if (open.TryPeek(out var parent))
                    {
                        parent.Add(element);
                    }

                    if (!isEmpty)
                    {
                        open.Push(element);
                    }

                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    if (open.TryPeek(out var owner))
                    {
                        owner.Add(new XText(reader.Value));
                    }

                    break;
                default:
                    break;
            }
        }

        return root ?? throw new XmlException();
    }

    private static XElement ElementAt(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != XNamespace.Xmlns.NamespaceName)
            {
                element.Add(new XAttribute(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value));
            }
        }

        reader.MoveToElement();
        return element;
    }
}

/// <summary>Elements and attributes by their local names: both editions of the format (ECMA-376 and ISO strict) have the same.</summary>
internal static class XmlNames
{
    public static IEnumerable<XElement> All(this XElement element, string name) =>
        element.Elements().Where(each => each.Name.LocalName == name);

    public static XElement? One(this XElement element, string name) => element.All(name).FirstOrDefault();

    public static string? Attr(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(each => each.Name.LocalName == name)?.Value;

    /// <summary>The <c>val</c> of a child, as Word writes most properties.</summary>
    public static string? Val(this XElement? element, string name) => element?.One(name).Attr("val");

    /// <summary>Whether a property that is on or off is on: <c>&lt;w:b/&gt;</c> is, <c>&lt;w:b w:val="0"/&gt;</c> is not.</summary>
    public static bool IsOn(this XElement? element, string name) =>
        element?.One(name) is { } property && property.Attr("val") is not ("0" or "false" or "off" or "none");
}
