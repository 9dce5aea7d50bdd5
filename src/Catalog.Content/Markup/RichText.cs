using System.Text;
using Catalog.Content.Text;

namespace Catalog.Content.Markup;

/// <summary>A heading inside a text: its level, its words and the id it answers to.</summary>
public sealed record RichHeading(int Level, string Text, string Anchor, TextSpan Span);

/// <summary>A link or an image inside a text. <see cref="Text"/> is the words that are clicked, or the alternative text.</summary>
public sealed record RichLink(bool IsImage, string Target, string Text, TextSpan Span);

/// <summary>
/// Parsed Markdown as a value: a row of tokens over its source. It is parsed once; HTML, plain text, headings and
/// links are all read from the same tokens.
/// </summary>
public sealed record RichText(SourceText Source, ImmutableArray<MarkupToken> Tokens)
{
    /// <summary>A text without words.</summary>
    public static RichText Empty { get; } = new(SourceText.Unread(""), []);

    public bool IsEmpty => Tokens.IsEmpty;

    /// <summary>The words of a token as a reader sees them. Who walks over many tokens takes <see cref="SourceText.Text"/> once and hands it along.</summary>
    public ReadOnlySpan<char> Words(MarkupToken token, string? source = null) =>
        token.Text is { } text ? text : (source ?? Source.Text).AsSpan(token.Span.Start, token.Span.Length);

    /// <summary>Whether a reader meets just the same in another text, wherever in its source it stands.</summary>
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

    /// <summary>The words without any markup; blocks are parted by line ends. Alternative texts of images are left out.</summary>
    public string PlainText()
    {
        var plain = new StringBuilder();
        var source = Source.Text;
        var images = 0;
        foreach (var token in Tokens)
        {
            images += token.Kind == MarkupKind.Image ? (token.Edge == MarkupEdge.Open ? 1 : -1) : 0;
            if (images == 0)
            {
                AppendPlain(plain, token, source);
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>The number of words, a word being a run of letters and digits. Alternative texts of images are left out. The count stops soon after <paramref name="most"/>.</summary>
    public int WordCount(int most = int.MaxValue)
    {
        var source = Source.Text;
        var words = 0;
        var images = 0;
        foreach (var token in Tokens)
        {
            images += token.Kind == MarkupKind.Image ? (token.Edge == MarkupEdge.Open ? 1 : -1) : 0;
            if (images == 0 && token.Kind is MarkupKind.Text or MarkupKind.Code)
            {
                var inWord = false;
                foreach (var letter in Words(token, source))
                {
                    var isLetter = char.IsLetterOrDigit(letter);
                    words += isLetter && !inWord ? 1 : 0;
                    inWord = isLetter || (inWord && letter is '-' or '\'' or '’');
                }

                if (words >= most)
                {
                    break;
                }
            }
        }

        return words;
    }

    private string TextInside(int openIndex)
    {
        var kind = Tokens[openIndex].Kind;
        var text = new StringBuilder();
        var source = Source.Text;
        for (int i = openIndex + 1, depth = 1; i < Tokens.Length; i++)
        {
            depth +=
                Tokens[i].Kind != kind ? 0
                : Tokens[i].Edge == MarkupEdge.Open ? 1
                : -1;
            if (depth == 0)
            {
                break;
            }

            AppendPlain(text, Tokens[i], source);
        }

        return text.ToString().Trim();
    }

    private void AppendPlain(StringBuilder plain, MarkupToken token, string source)
    {
        switch (token.Kind)
        {
            case MarkupKind.Text or MarkupKind.Code or MarkupKind.CodeBlock:
                plain.Append(Words(token, source));
                break;
            case MarkupKind.SoftBreak or MarkupKind.HardBreak:
                plain.Append(' ');
                break;
            case MarkupKind.Emphasis or MarkupKind.Strong or MarkupKind.Link or MarkupKind.Image:
                break;
            default:
                if (token.Edge != MarkupEdge.Open && plain.Length > 0 && plain[^1] != '\n')
                {
                    plain.Append('\n');
                }

                break;
        }
    }

    private static string UniqueAnchor(string text, HashSet<string> taken, Dictionary<string, int> used)
    {
        var name = DanishFolding.Slug(text) is { Length: > 0 } slug ? slug : "afsnit";
        var anchor = name;
        while (!taken.Add(anchor))
        {
            // The numbers that a name has used are kept with it: many headings alike cost no more than as many apart.
            var number = used.GetValueOrDefault(name, 1) + 1;
            used[name] = number;
            anchor = $"{name}-{number}";
        }

        return anchor;
    }
}
