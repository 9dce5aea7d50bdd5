using Catalog.Content.Text;

namespace Catalog.Content.Markup;

/// <summary>The kinds of things a text can hold. There are no others: everything else that Markdown has is plain text here.</summary>
public enum MarkupKind : byte
{
    Text,
    Code,
    SoftBreak,
    HardBreak,
    Divider,
    CodeBlock,
    Paragraph,
    Heading,
    Quote,
    BulletList,
    OrderedList,
    Item,
    Table,
    TableRow,
    TableHeading,
    TableCell,
    Emphasis,
    Strong,
    Link,
    Image,
}

/// <summary>Whether a token opens something, closes it, or is complete by itself.</summary>
public enum MarkupEdge : byte
{
    Alone,
    Open,
    Close,
}

/// <summary>
/// One step through a parsed text. <see cref="Text"/> is null where the words are those of the span itself; it is the
/// address of a link or an image, and the code of a code block. <see cref="Number"/> is a heading's level, an ordered
/// list's first number, or a cell's alignment (0 none, 1 left, 2 centre, 3 right).
/// </summary>
public readonly record struct MarkupToken(MarkupKind Kind, MarkupEdge Edge, TextSpan Span, string? Text = null, int Number = 0);
