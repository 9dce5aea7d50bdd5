namespace Catalog.Content.Office;

/// <summary>
/// A document as its blocks in reading order. <see cref="Aside"/> is what is beside the text: comments, headers and footers.
/// </summary>
public sealed record WordDocument(ImmutableArray<DocumentBlock> Blocks)
{
    public ImmutableArray<DocumentBlock> Aside { get; init; } = [];

    /// <summary>Danish sentences about what was read in another way than somebody might expect.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}

/// <summary>A block of a document.</summary>
public abstract record DocumentBlock;

/// <summary>What a block of text is.</summary>
public enum TextKind
{
    Paragraph,

    /// <summary>The document's title.</summary>
    Title,

    /// <summary>A heading; its level is 1–9.</summary>
    Heading,

    /// <summary>An item of a list with points; its level is counted from 0.</summary>
    Point,

    /// <summary>An item of a list with numbers; its level is counted from 0.</summary>
    Number,

    Quote,

    /// <summary>A line of Markdown as it stands: what this program writes when Word has nothing like it.</summary>
    Verbatim,
}

/// <summary>A paragraph, a heading or an item of a list.</summary>
public sealed record TextBlock(TextKind Kind, int Level, ImmutableArray<TextRun> Runs) : DocumentBlock
{
    /// <summary>The words without their looks.</summary>
    public string Words => string.Concat(Runs.Select(run => run.Text)).Trim();

    public bool IsEmpty => Words.Length == 0;
}

/// <summary>Words that look alike. A line break is <c>\n</c>. An address is text: it is never followed.</summary>
public sealed record TextRun(string Text)
{
    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public string? Address { get; init; }
}

/// <summary>A table: its rows, their cells, the blocks in each.</summary>
public sealed record TableBlock(ImmutableArray<ImmutableArray<ImmutableArray<DocumentBlock>>> Rows) : DocumentBlock;

/// <summary>A picture: the name of its part, what it shows in words, and its bytes.</summary>
public sealed record PictureBlock(string Name, string AlternativeText, ReadOnlyMemory<byte> Bytes) : DocumentBlock;
