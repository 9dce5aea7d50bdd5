using System.Text;
using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics.Guide;

/// <summary>A text and the stretches of it that were marked with ⟦…⟧.</summary>
public sealed record MarkedText(string Text, ImmutableArray<TextSpan> Marks)
{
    /// <summary>
    /// The text without the marks; null when they do not go together. The spans are in the order they begin; of two
    /// that begin together, the outer first.
    /// </summary>
    public static MarkedText? Read(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var found = new List<TextSpan>();
        var open = new Stack<int>();
        foreach (var letter in marked)
        {
            switch (letter)
            {
                case '⟦':
                    open.Push(found.Count);
                    found.Add(new TextSpan(text.Length, 0));
                    break;
                case '⟧':
                    if (!open.TryPop(out var index))
                    {
                        return null;
                    }

                    found[index] = TextSpan.FromBounds(found[index].Start, text.Length);
                    break;
                default:
                    text.Append(letter);
                    break;
            }
        }

        return open.Count == 0 ? new MarkedText(text.ToString(), [.. found]) : null;
    }
}
