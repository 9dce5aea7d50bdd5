namespace Catalog.Content.Text;

/// <summary>A value and the place in its file that it was taken from.</summary>
public sealed record Spanned<T>(T Value, TextSpan Span)
{
    public override string ToString() => Value?.ToString() ?? "";
}
