namespace Catalog.Content.Markup;

/// <summary>
/// HTML that goes on a page unescaped. It can be made in three places only: from parsed Markdown, from a drawing,
/// and from a rendered template. A test checks that.
/// </summary>
public readonly record struct SafeHtml
{
    private readonly string? html;

    private SafeHtml(string html) => this.html = html;

    public static SafeHtml Empty => default;

    public bool IsEmpty => string.IsNullOrEmpty(html);

    /// <summary>Vouches for HTML that the caller has escaped.</summary>
    public static SafeHtml FromTrusted(string html) => new(html);

    public override string ToString() => html ?? "";
}
