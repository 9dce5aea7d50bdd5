using System.Text;
using Catalog.Content.Markup;

namespace Catalog.Content.Editions.Comparing;

/// <summary>
/// A text as a reader meets it, paragraph by paragraph: headings, items and rows of a table each on their own. The addresses
/// of links and images are in brackets, since another address is another text. Emphasis is left out.
/// </summary>
internal static class ReadingParagraphs
{
    /// <summary>The paragraphs in order, none of them empty.</summary>
    public static ImmutableArray<string> Of(RichText text)
    {
        var reading = new Reading();
        foreach (var part in text.Readable(alternativeTexts: true))
        {
            reading.Step(part);
        }

        reading.End();
        return reading.Paragraphs;
    }

    private sealed class Reading
    {
        private readonly ImmutableArray<string>.Builder paragraphs = ImmutableArray.CreateBuilder<string>();
        private readonly StringBuilder current = new();
        private readonly Stack<(string Address, int Start)> links = new();
        private bool inRow;

        public ImmutableArray<string> Paragraphs => paragraphs.ToImmutable();

        public void Step(ReadablePart part)
        {
            switch (part.Kind)
            {
                case ReadableKind.Words or ReadableKind.Code:
                    current.Append(part.Words.Span);
                    break;
                case ReadableKind.CodeBlock:
                    End();
                    current.Append(part.Words.Span);
                    End();
                    break;
                case ReadableKind.Break:
                    current.Append(' ');
                    break;
                case ReadableKind.Inline:
                    LinkEdge(part.Token);
                    break;
                default:
                    BlockEdge(part.Token);
                    break;
            }
        }

        public void End()
        {
            if (current.Length > 0)
            {
                paragraphs.Add(current.ToString());
                current.Clear();
            }
        }

        private void BlockEdge(MarkupToken token)
        {
            switch (token.Kind)
            {
                case MarkupKind.TableRow:
                    End();
                    inRow = token.Edge == MarkupEdge.Open;
                    break;
                case MarkupKind.TableCell or MarkupKind.TableHeading:
                    current.Append(token.Edge == MarkupEdge.Open && current.Length > 0 ? " | " : "");
                    break;
                default:
                    if (!inRow)
                    {
                        End();
                    }

                    break;
            }
        }

        private void LinkEdge(MarkupToken token)
        {
            if (token is { Kind: MarkupKind.Link or MarkupKind.Image, Edge: MarkupEdge.Open })
            {
                links.Push((token.Text ?? "", current.Length));
            }
            else if (token.Kind is MarkupKind.Link or MarkupKind.Image)
            {
                EndLink();
            }
        }

        // An address that is its own words is written once.
        private void EndLink()
        {
            var (address, start) = links.Pop();
            if (current.ToString(int.Min(start, current.Length), int.Max(0, current.Length - start)) != address)
            {
                current.Append(current.Length > start ? " (" : "(").Append(address).Append(')');
            }
        }
    }
}
