using System.Text;

namespace Catalog.Content.Text;

/// <summary>
/// Danish letters as people type them without a Danish keyboard: æ → ae, ø → oe, å → aa. The folding is safe as a
/// key, since almost no two Danish words meet in it.
/// </summary>
public static class DanishFolding
{
    /// <summary>The text in lower case, in composed form (NFC), with æ, ø and å written out.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.AsSpan().ContainsAnyInRange('A', 'Z') ? text.ToLowerInvariant() : text;
        }

        var folded = new StringBuilder(text.Length + 4);
        foreach (var letter in Composed(text))
        {
            _ = letter switch
            {
                'æ' or 'ä' or 'Æ' or 'Ä' => folded.Append("ae"),
                'ø' or 'ö' or 'Ø' or 'Ö' => folded.Append("oe"),
                'å' or 'Å' => folded.Append("aa"),
                'ü' or 'Ü' => folded.Append('y'),
                'é' or 'è' or 'É' or 'È' => folded.Append('e'),
                < '\u0080' => folded.Append(char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter),
                _ => folded.Append(char.ToLowerInvariant(letter)),
            };
        }

        return folded.ToString();
    }

    /// <summary>
    /// A name for an address: folded, and everything but a–z and 0–9 turned into single hyphens. A text without
    /// letters or digits gives the empty string.
    /// </summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    // Characters below U+0300 are composed already: U+0300 is the first that changes the character before it.
    private static string Composed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\uFFFF'))
        {
            return text;
        }

        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair, or a code point that Unicode never assigns, has no normal form.
            return text;
        }
    }
}
