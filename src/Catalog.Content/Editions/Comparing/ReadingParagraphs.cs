using System.Text;
using Catalog.Content.Markup;

namespace Catalog.Content.Editions.Comparing;

/// <summary>
/// A text as a reader meets it, paragraph by paragraph: headings, items and rows of a table each on their own. The addresses
/// of links and images stand in brackets, since another address is another text. Emphasis is left out.
/// </summary>
internal static class ReadingParagraphs
{
    /// <summary>The paragraphs in order, none of them empty.</summary>
    public static ImmutableArray<string> Of(RichText text)
    {
        var reading = new Reading(text);
        foreach (var token in text.Tokens)
        {
            reading.Step(token);
        }

        reading.End();
        return reading.Paragraphs;
    }

    private sealed class Reading(RichText text)
    {
        private readonly ImmutableArray<string>.Builder paragraphs = ImmutableArray.CreateBuilder<string>();
        private readonly StringBuilder current = new();
        private readonly Stack<(string Address, int Start)> links = new();
        private readonly string source = text.Source.Text;
        private bool inRow;

        public ImmutableArray<string> Paragraphs => paragraphs.ToImmutable();

        public void Step(MarkupToken token)
        {
            switch (token.Kind)
            {
                case MarkupKind.Text or MarkupKind.Code:
                    current.Append(text.Words(token, source));
                    break;
                case MarkupKind.SoftBreak or MarkupKind.HardBreak:
                    current.Append(' ');
                    break;
                case MarkupKind.Emphasis or MarkupKind.Strong:
                    break;
                case MarkupKind.Link or MarkupKind.Image when token.Edge == MarkupEdge.Open:
                    links.Push((token.Text ?? "", current.Length));
                    break;
                case MarkupKind.Link or MarkupKind.Image:
                    EndLink();
                    break;
                case MarkupKind.CodeBlock:
                    End();
                    current.Append(text.Words(token, source));
                    End();
                    break;
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

        public void End()
        {
            if (current.Length > 0)
            {
                paragraphs.Add(current.ToString());
                current.Clear();
            }
        }

        // An address that is its own words stands once.
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
