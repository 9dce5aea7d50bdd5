using System.Runtime.CompilerServices;
using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>Finds a key of YAML with everything under it, in texts that need not be well-formed.</summary>
public static class TopLevelKey
{
    private const string Fence = "---";

    /// <summary>
    /// From the key to the next line that begins without a space, a hyphen or a comment; empty when the key is not
    /// at the beginning of a line. In a Markdown file only the front matter is looked through.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TextSpan Find(string text, string key)
    {
        var start = -1;
        var hasFence = text.StartsWith(Fence, StringComparison.Ordinal);
        for (var at = hasFence ? NextLine(text, 0) : 0; at < text.Length; at = NextLine(text, at))
        {
            var line = text.AsSpan(at);
            var isFence = hasFence && line.StartsWith(Fence, StringComparison.Ordinal);
            if (start >= 0 && (isFence || line[0] is not (' ' or '\t' or '-' or '#' or '\r' or '\n')))
            {
                return TextSpan.FromBounds(start, at);
            }

            if (isFence)
            {
                return default;
            }

            start =
                start < 0
                && line.StartsWith(key, StringComparison.Ordinal)
                && line[key.Length..].TrimStart(' ').StartsWith(":", StringComparison.Ordinal)
                    ? at
                    : start;
        }

        return start >= 0 ? TextSpan.FromBounds(start, text.Length) : default;
    }

    private static int NextLine(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }
}
