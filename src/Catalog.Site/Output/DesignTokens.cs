using System.Globalization;
using Catalog.Content.Model;

namespace Catalog.Site.Output;

/// <summary>
/// A custom property of the stylesheet's <c>:root</c>: its name without hyphens before it, and its value where
/// <see cref="Circumstance"/> holds, which is "" for always.
/// </summary>
public sealed record TokenValue(string Circumstance, string Name, string Value);

/// <summary>
/// The design tokens as the published stylesheet has them, in its order. Only rules for <c>:root</c> are read,
/// and values may not have braces or semicolons in strings.
/// </summary>
public sealed record DesignTokens(ImmutableArray<TokenValue> Values)
{
    private const string Dark = "prefers-color-scheme: dark";
    private const int DeepestReference = 16;

    /// <summary>The names, each once, as they come first.</summary>
    public IEnumerable<string> Names => Values.Select(token => token.Name).Distinct(StringComparer.Ordinal);

    public static DesignTokens Read(string stylesheet)
    {
        var values = ImmutableArray.CreateBuilder<TokenValue>();
        var around = new Stack<string>();
        var css = WithoutComments(stylesheet);
        for (var start = 0; css.IndexOfAny(['{', '}', ';'], start) is var end and >= 0; start = end + 1)
        {
            var piece = css[start..end].Trim();
            if (css[end] == '{')
            {
                around.Push(piece);
                continue;
            }

            if (
                around.TryPeek(out var selector)
                && selector == ":root"
                && piece.StartsWith("--", StringComparison.Ordinal)
                && piece.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
            )
            {
                values.Add(new TokenValue(string.Join(' ', around.Skip(1)), piece[2..colon].Trim(), piece[(colon + 1)..].Trim()));
            }

            if (css[end] == '}')
            {
                around.TryPop(out _);
            }
        }

        return new DesignTokens(values.ToImmutable());
    }

    /// <summary>What a token is in a light or a dark scheme, as it is written.</summary>
    public string? ValueOf(string name, bool inDark) =>
        Values
            .LastOrDefault(token =>
                token.Name == name
                && (token.Circumstance.Length == 0 || (inDark && token.Circumstance.Contains(Dark, StringComparison.Ordinal)))
            )
            ?.Value;

    /// <summary>The colour a token is; null when it is none, or is written in a way that the stylesheet does not use.</summary>
    public Colour? ColourOf(string name, bool inDark) => Resolve($"var(--{name})", inDark, 0);

    private Colour? Resolve(string expression, bool inDark, int depth)
    {
        if (depth > DeepestReference)
        {
            return null;
        }

        var parts = Arguments(expression);
        return expression switch
        {
            "white" => Colour.White,
            "black" => Colour.Black,
            _ when expression.StartsWith("var(--", StringComparison.Ordinal) => ValueOf(parts[0][2..], inDark) is { } value
                ? Resolve(value, inDark, depth + 1)
            : parts.Length > 1 ? Resolve(parts[1], inDark, depth + 1)
            : null,
            _ when expression.StartsWith("color-mix(in srgb,", StringComparison.Ordinal) && parts.Length == 3 => Mix(
                parts[1],
                parts[2],
                inDark,
                depth + 1
            ),
            _ when expression.StartsWith("oklch(from ", StringComparison.Ordinal) && parts.Length == 1 => Relative(
                parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries),
                inDark,
                depth + 1
            ),
            _ => Colour.Read(expression),
        };
    }

    // Another lightness and chroma with the hue of a colour (CSS Color 5): oklch(from var(--second) 0.94 0.03 h).
    private Colour? Relative(string[] words, bool inDark, int depth) =>
        words is ["from", var origin, var lightness, var chroma, "h"] && Resolve(origin, inDark, depth) is { } colour
            ? (
                Oklch.Of(colour) with
                {
                    Lightness = double.Parse(lightness, CultureInfo.InvariantCulture),
                    Chroma = double.Min(double.Parse(chroma, CultureInfo.InvariantCulture), Oklch.Of(colour).Chroma),
                }
            ).ToColour()
            : null;

    private Colour? Mix(string one, string other, bool inDark, int depth)
    {
        var space = one.LastIndexOf(' ');
        var isShared = one.EndsWith('%') && space > 0;
        var share = isShared ? double.Parse(one.AsSpan(space, one.Length - space - 1), CultureInfo.InvariantCulture) / 100 : 0.5;
        return Resolve(isShared ? one[..space] : one, inDark, depth) is { } first && Resolve(other, inDark, depth) is { } second
            ? first.Mixed(share, second)
            : null;
    }

    // The arguments between the outermost parentheses, split at the commas that are not inside inner ones.
    private static ImmutableArray<string> Arguments(string expression)
    {
        var (open, close) = (expression.IndexOf('(', StringComparison.Ordinal), expression.LastIndexOf(')'));
        if (open < 0 || close < open)
        {
            return [];
        }

        var parts = ImmutableArray.CreateBuilder<string>();
        var (start, depth) = (open + 1, 0);
        for (var at = open + 1; at <= close; at++)
        {
            depth +=
                expression[at] == '(' ? 1
                : expression[at] == ')' ? -1
                : 0;
            if (at == close || (expression[at] == ',' && depth == 0))
            {
                parts.Add(expression[start..at].Trim());
                start = at + 1;
            }
        }

        return parts.ToImmutable();
    }

    /// <summary>A stylesheet without its comments.</summary>
    internal static string WithoutComments(string css)
    {
        var kept = new System.Text.StringBuilder(css.Length);
        var at = 0;
        while (css.IndexOf("/*", at, StringComparison.Ordinal) is var open and >= 0)
        {
            kept.Append(css, at, open - at);
            at = css.IndexOf("*/", open + 2, StringComparison.Ordinal) is var close and >= 0 ? close + 2 : css.Length;
        }

        return kept.Append(css, at, css.Length - at).ToString();
    }
}
