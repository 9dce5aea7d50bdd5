using System.Text;

namespace Catalog.Content.Parsing;

/// <summary>A text whose lines are indented with spaces where they had tabs, and where each of its characters was before.</summary>
internal sealed class SpacedText
{
    private readonly ImmutableArray<int> originals;

    private SpacedText(string text, ImmutableArray<int> originals) => (Text, this.originals) = (text, originals);

    public string Text { get; }

    /// <summary>
    /// The ways in which tabs can be meant, the most likely first: as far in as the line above, or further after its colon; as two
    /// spaces; as four. YAML says which of them fits.
    /// </summary>
    public static IEnumerable<SpacedText> Candidates(string text) => [Of(text, null), Of(text, 2), Of(text, 4)];

    /// <summary>The offset in the original of an offset in this text.</summary>
    public int Original(int offset) => originals[int.Clamp(offset, 0, originals.Length - 1)];

    private static SpacedText Of(string text, int? width)
    {
        var spaced = new StringBuilder(text.Length + 16);
        var originals = ImmutableArray.CreateBuilder<int>(text.Length + 16);
        var (at, above) = (0, 0);
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at) is var found and >= 0 ? found + 1 : text.Length;
            var indent = text.AsSpan(at, end - at).IndexOfAnyExcept(' ', '\t');
            indent = indent < 0 ? 0 : indent;
            var hasTab = text.AsSpan(at, indent).Contains('\t');
            var wide = width is { } each ? text.AsSpan(at, indent).Count('\t') * each + text.AsSpan(at, indent).Count(' ') : above;
            wide = hasTab ? wide : indent;
            spaced.Append(' ', wide).Append(text, at + indent, end - at - indent);
            originals.AddRange(Enumerable.Repeat(at, hasTab ? wide : 0));
            originals.AddRange(Enumerable.Range(at + (hasTab ? indent : 0), end - at - (hasTab ? indent : 0)));
            var line = text.AsSpan(at, end - at).TrimEnd();
            (at, above) = (end, line.IsEmpty ? above : wide + (line[^1] == ':' ? 2 : 0));
        }

        originals.Add(text.Length);
        return new SpacedText(spaced.ToString(), originals.ToImmutable());
    }
}
