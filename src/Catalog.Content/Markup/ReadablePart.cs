namespace Catalog.Content.Markup;

/// <summary>What a part of a text is to its reader.</summary>
public enum ReadableKind : byte
{
    /// <summary>Words of running text, a heading, an item or a cell.</summary>
    Words,

    /// <summary>Code inside a line.</summary>
    Code,

    /// <summary>Lines of code, a block of their own.</summary>
    CodeBlock,

    /// <summary>A line end inside a block: read as a space.</summary>
    Break,

    /// <summary>Emphasis, a link or an image opens or closes: nothing is read here.</summary>
    Inline,

    /// <summary>A paragraph, heading, item, cell or other block opens or closes, or a dividing line.</summary>
    Block,
}

/// <summary>What a part of a text is inside of, at any depth.</summary>
[Flags]
public enum ReadableContext : byte
{
    None = 0,
    Emphasis = 1,
    Link = 2,
    Image = 4,
    Heading = 8,
    Table = 16,
    Quote = 32,
}

/// <summary>
/// One part of what a reader meets. <see cref="Words"/> is empty but for words and code. <see cref="Context"/> is what the part
/// is inside of; what opens and what closes are outside of themselves. <see cref="Index"/> is the token's number in the text.
/// </summary>
public readonly record struct ReadablePart(
    ReadableKind Kind,
    ReadOnlyMemory<char> Words,
    ReadableContext Context,
    MarkupToken Token,
    int Index
)
{
    /// <summary>Whether the words are read as they are written, so that each has its own place in the file.</summary>
    public bool IsAsWritten => Token.Text is null;

    /// <summary>Whether the part is inside any of these.</summary>
    public bool IsIn(ReadableContext any) => (Context & any) != 0;

    /// <summary>The parts of some tokens in order. What is inside images, their alternative texts, is left out unless asked for.</summary>
    internal static IEnumerable<ReadablePart> Of(RichText text, Range tokens, bool alternativeTexts)
    {
        var source = text.Source.Text;
        var outer = new Stack<ReadableContext>();
        var context = ReadableContext.None;
        for (var i = tokens.Start.Value; i < tokens.End.Value; i++)
        {
            var token = text.Tokens[i];
            context = token.Edge == MarkupEdge.Close ? outer.Pop() : context;
            if (alternativeTexts || (context & ReadableContext.Image) == 0)
            {
                var kind = KindOf(token.Kind);
                yield return new ReadablePart(kind, kind <= ReadableKind.CodeBlock ? WordsOf(token, source) : default, context, token, i);
            }

            if (token.Edge == MarkupEdge.Open)
            {
                outer.Push(context);
                context |= ContextOf(token.Kind);
            }
        }
    }

    private static ReadOnlyMemory<char> WordsOf(MarkupToken token, string source) =>
        token.Text?.AsMemory() ?? source.AsMemory(token.Span.Start, token.Span.Length);

    private static ReadableKind KindOf(MarkupKind kind) =>
        kind switch
        {
            MarkupKind.Text => ReadableKind.Words,
            MarkupKind.Code => ReadableKind.Code,
            MarkupKind.CodeBlock => ReadableKind.CodeBlock,
            MarkupKind.SoftBreak or MarkupKind.HardBreak => ReadableKind.Break,
            MarkupKind.Emphasis or MarkupKind.Strong or MarkupKind.Link or MarkupKind.Image => ReadableKind.Inline,
            _ => ReadableKind.Block,
        };

    private static ReadableContext ContextOf(MarkupKind kind) =>
        kind switch
        {
            MarkupKind.Emphasis or MarkupKind.Strong => ReadableContext.Emphasis,
            MarkupKind.Link => ReadableContext.Link,
            MarkupKind.Image => ReadableContext.Image,
            MarkupKind.Heading => ReadableContext.Heading,
            MarkupKind.Table => ReadableContext.Table,
            MarkupKind.Quote => ReadableContext.Quote,
            _ => ReadableContext.None,
        };
}
