using System.Text;

namespace Catalog.Content.Text;

/// <summary>A stretch of a text and what is written in its place. A stretch of no length is a point where something is added.</summary>
public readonly record struct TextEdit(TextSpan Span, string Text);

/// <summary>A text with some stretches exchanged, and every other letter as it was. The stretches do not overlap.</summary>
public sealed class EditedText
{
    private readonly ImmutableArray<TextEdit> edits;

    /// <summary>The text after these edits; of edits at one point the first stands first.</summary>
    public EditedText(SourceText before, IEnumerable<TextEdit> edits)
    {
        Before = before;
        // What is added at a point stands before what is exchanged from there on.
        this.edits = [.. edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length > 0)];
        var text = new StringBuilder();
        var end = 0;
        foreach (var edit in this.edits)
        {
            text.Append(before.Text, end, edit.Span.Start - end).Append(edit.Text);
            end = edit.Span.End;
        }

        Text = text.Append(before.Text, end, before.Text.Length - end).ToString();
    }

    /// <summary>The text as it was.</summary>
    public SourceText Before { get; }

    /// <summary>The text as it is now.</summary>
    public string Text { get; }

    /// <summary>The place in the old text of a stretch of the new one; for text that an edit wrote, the stretch it replaced.</summary>
    public TextSpan InBefore(TextSpan now) => TextSpan.FromBounds(InBefore(now.Start, isEnd: false), InBefore(now.End, isEnd: true));

    private int InBefore(int offset, bool isEnd)
    {
        var moved = 0;
        foreach (var edit in edits)
        {
            var start = edit.Span.Start + moved;
            if (offset < start || (isEnd && offset == start))
            {
                break;
            }

            if (offset < start + edit.Text.Length)
            {
                return isEnd ? edit.Span.End : edit.Span.Start;
            }

            moved += edit.Text.Length - edit.Span.Length;
        }

        return offset - moved;
    }
}
