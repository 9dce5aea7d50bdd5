using System.Text;
using Catalog.Content.Text;

namespace Catalog.Content.Markup;

/// <summary>A heading inside a text: its level, its words and its id on the page.</summary>
public sealed record RichHeading(int Level, string Text, string Anchor, TextSpan Span);

/// <summary>A link or an image inside a text. <see cref="Text"/> is the words that are clicked, or the alternative text.</summary>
public sealed record RichLink(bool IsImage, string Target, string Text, TextSpan Span);

/// <summary>An item of a numbered list as plain text: what is emphasized at its beginning, if anything, and what follows.</summary>
public sealed record NumberedItem(string Lead, string Following);

/// <summary>
/// Parsed Markdown as a value: a row of tokens over its source. It is parsed once; HTML, plain text, headings and
/// links are all read from the same tokens.
/// </summary>
public sealed record RichText(SourceText Source, ImmutableArray<MarkupToken> Tokens)
{
    /// <summary>A text without words.</summary>
    public static RichText Empty { get; } = new(SourceText.Unread(""), []);

    public bool IsEmpty => Tokens.IsEmpty;

    /// <summary>
    /// The words of a token as a reader sees them. For many tokens, get <see cref="SourceText.Text"/> once and pass it on.
    /// </summary>
    public ReadOnlySpan<char> Words(MarkupToken token, string? source = null) =>
        token.Text is { } text ? text : (source ?? Source.Text).AsSpan(token.Span.Start, token.Span.Length);

    /// <summary>Whether another text reads the same, wherever the two are in their sources.</summary>
    public bool ReadsAs(RichText other)
    {
        if (Tokens.Length != other.Tokens.Length)
        {
            return false;
        }

        var (source, others) = (Source.Text, other.Source.Text);
        for (var i = 0; i < Tokens.Length; i++)
        {
            var (one, two) = (Tokens[i], other.Tokens[i]);
            if (one with { Span = two.Span } != two || (one.Text is null && !Words(one, source).SequenceEqual(other.Words(two, others))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The headings in order. Their anchors are made from their words and are unique in the text.</summary>
    public IEnumerable<RichHeading> Headings()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Tokens.Length; i++)
        {
            if (Tokens[i] is { Kind: MarkupKind.Heading, Edge: MarkupEdge.Open } open)
            {
                var text = TextInside(i);
                yield return new RichHeading(open.Number, text, UniqueAnchor(text, taken, used), open.Span);
            }
        }
    }

    /// <summary>Links and images in order.</summary>
    public IEnumerable<RichLink> Links()
    {
        for (var i = 0; i < Tokens.Length; i++)
        {
            if (Tokens[i] is { Kind: MarkupKind.Link or MarkupKind.Image, Edge: MarkupEdge.Open } open)
            {
                yield return new RichLink(open.Kind == MarkupKind.Image, open.Text ?? "", TextInside(i), open.Span);
            }
        }
    }

    /// <summary>
    /// What a reader meets, part by part, and inside what. All that reads a text for its words reads it here. What is inside
    /// images, their alternative texts, is left out unless <paramref name="alternativeTexts"/> asks for it.
    /// </summary>
    public IEnumerable<ReadablePart> Readable(bool alternativeTexts = false) => ReadablePart.Of(this, 0..Tokens.Length, alternativeTexts);

    /// <summary>The words without any markup; with a line end between blocks. Alternative texts of images are left out.</summary>
    public string PlainText() => Plain(Readable()).TrimEnd();

    /// <summary>
    /// What is done, in order: the rows of a table that the text begins with, else the items of the first numbered list, else the
    /// rows of the first table. None when there is neither. A table further down is about something else than the order.
    /// </summary>
    public IEnumerable<NumberedItem> Steps()
    {
        var (table, list) = (FirstOf(MarkupKind.Table), FirstOf(MarkupKind.OrderedList));
        return table == 0 || (list < 0 && table > 0) ? Rows(table)
            : list >= 0 ? Items(list)
            : [];
    }

    private int FirstOf(MarkupKind kind)
    {
        for (var i = 0; i < Tokens.Length; i++)
        {
            if (Tokens[i].Kind == kind && Tokens[i].Edge == MarkupEdge.Open)
            {
                return i;
            }
        }

        return -1;
    }

    private IEnumerable<NumberedItem> Items(int list)
    {
        var end = CloseOf(list);
        for (var i = list + 1; i < end; i = CloseOf(i) + 1)
        {
            var first = i + 1;
            while (Tokens[first] is { Kind: MarkupKind.Paragraph, Edge: MarkupEdge.Open })
            {
                first++;
            }

            var whole = TextInside(i).Replace('\n', ' ');
            var lead = Tokens[first] is { Kind: MarkupKind.Strong, Edge: MarkupEdge.Open } ? TextInside(first) : "";
            yield return whole.StartsWith(lead, StringComparison.Ordinal) ? new(lead, whole[lead.Length..].TrimStart()) : new("", whole);
        }
    }

    // A row is called what its first cell says; each other cell is named by its column.
    private IEnumerable<NumberedItem> Rows(int table)
    {
        string[] columns = [];
        var end = CloseOf(table);
        for (var row = table + 1; row < end; row = CloseOf(row) + 1)
        {
            var cells = new List<string>();
            for (var cell = row + 1; cell < CloseOf(row); cell = CloseOf(cell) + 1)
            {
                cells.Add(TextInside(cell).Replace('\n', ' ').Trim());
            }

            if (columns.Length == 0)
            {
                columns = [.. cells];
                continue;
            }

            var others = cells.Zip(columns).Skip(1).Where(pair => pair.First.Length > 0).Select(pair => Named(pair.Second, pair.First));
            yield return new(cells.FirstOrDefault(""), string.Join("; ", others));
        }

        static string Named(string column, string cell) => column.Length == 0 ? cell : $"{column}: {cell}";
    }

    /// <summary>
    /// The number of words, code inside lines among them. Alternative texts of images are left out. The count stops soon after
    /// <paramref name="most"/>.
    /// </summary>
    public int WordCount(int most = int.MaxValue)
    {
        const WordParts Parts = WordParts.Hyphen | WordParts.Apostrophe;
        var count = 0;
        foreach (var part in Readable().Where(part => part.Kind is ReadableKind.Words or ReadableKind.Code))
        {
            var text = part.Words.Span;
            for (var word = WordReader.Next(text, 0, Parts); word.Length > 0; word = WordReader.Next(text, word.End, Parts))
            {
                count++;
            }

            if (count >= most)
            {
                break;
            }
        }

        return count;
    }

    /// <summary>The number of the token that closes what a token opens.</summary>
    internal int CloseOf(int open)
    {
        var kind = Tokens[open].Kind;
        var close = open;
        var depth = 1;
        while (depth > 0)
        {
            close++;
            depth +=
                Tokens[close].Kind != kind ? 0
                : Tokens[close].Edge == MarkupEdge.Open ? 1
                : -1;
        }

        return close;
    }

    private string TextInside(int open) => Plain(ReadablePart.Of(this, (open + 1)..CloseOf(open), alternativeTexts: true)).Trim();

    private static string Plain(IEnumerable<ReadablePart> parts)
    {
        var plain = new StringBuilder();
        foreach (var part in parts)
        {
            switch (part.Kind)
            {
                case ReadableKind.Words or ReadableKind.Code or ReadableKind.CodeBlock:
                    plain.Append(part.Words.Span);
                    break;
                case ReadableKind.Break:
                    plain.Append(' ');
                    break;
                case ReadableKind.Block when part.Token.Edge != MarkupEdge.Open && plain.Length > 0 && plain[^1] != '\n':
                    plain.Append('\n');
                    break;
                default:
                    break;
            }
        }

        return plain.ToString();
    }

    private static string UniqueAnchor(string text, HashSet<string> taken, Dictionary<string, int> used)
    {
        var name = DanishFolding.Slug(text) is { Length: > 0 } slug ? slug : "afsnit";
        var anchor = name;
        while (!taken.Add(anchor))
        {
            // The last number of each name is kept, so that many equal headings cost no more than different ones.
            var number = used.GetValueOrDefault(name, 1) + 1;
            used[name] = number;
            anchor = $"{name}-{number}";
        }

        return anchor;
    }
}
