namespace Catalog.Content.Markup;

/// <summary>Where a link or an image leads on the page: an address, and whether it leaves the site.</summary>
public sealed record ResolvedLink(string Address, bool IsExternal)
{
    /// <summary>The pixels of an image as it is shown, so that the page reserves the space; null when they are unknown.</summary>
    public (int Width, int Height)? Size { get; init; }
}

/// <summary>
/// A word of a text that is explained elsewhere: the token that has it, where in that token's words, the address that explains
/// it, and the explanation ("" where the link alone is wanted).
/// </summary>
public sealed record ExplainedWord(int Token, int Start, int Length, string Address, string Explanation);
