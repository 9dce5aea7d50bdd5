using System.Globalization;

namespace Catalog.Content.Text;

/// <summary>What belongs to a word in addition to letters and digits. Every character that is not named here separates words.</summary>
[Flags]
public enum WordParts
{
    None = 0,

    /// <summary>A hyphen between two letters: <c>co-teaching</c>.</summary>
    Hyphen = 1,

    /// <summary>A hyphen that does not break (U+2011) or an en dash between two letters or digits: <c>3–5</c>.</summary>
    Dash = 2,

    /// <summary>An apostrophe between two letters: <c>PPR's</c>.</summary>
    Apostrophe = 4,

    /// <summary>What is typed for an apostrophe between two letters: <c>‘</c> and <c>`</c>.</summary>
    LooseApostrophe = 8,

    /// <summary>A point or a comma between two digits from 0 to 9: <c>22,5</c>.</summary>
    Decimals = 16,

    /// <summary>A point or a comma between any two letters or digits: <c>3.b</c>, <c>2026.06</c>.</summary>
    Points = 32,

    /// <summary>A mark that is put on the letter before it (U+0301 and the like).</summary>
    Marks = 64,

    /// <summary>A character that nobody sees (soft hyphen, zero-width space), inside a word or right after it.</summary>
    Invisible = 128,

    /// <summary>The character <c>%</c> is a word of its own.</summary>
    Percent = 256,
}

/// <summary>
/// The one place that says what a word is: a run of letters and digits, and of what <see cref="WordParts"/> adds to them. All
/// offsets are in UTF-16 units. Nothing is allocated.
/// </summary>
public static class WordReader
{
    // What each character below U+0250 is; Danish text has few letters beyond.
    private static readonly CharacterKind[] Known = [.. Enumerable.Range(0, 0x250).Select(character => Classify((char)character))];

    private enum CharacterKind : byte
    {
        Other,
        LetterOrDigit,
        Mark,
        Percent,
        Invisible,
        Hyphen,
        Dash,
        Apostrophe,
        LooseApostrophe,
        Point,
    }

    /// <summary>The first word that begins at an offset or after it; empty, at the end of the text, when there is none.</summary>
    public static TextSpan Next(ReadOnlySpan<char> text, int from, WordParts parts)
    {
        while (from < text.Length && !Begins(Of(text[from]), parts))
        {
            from++;
        }

        return At(text, from, parts);
    }

    /// <summary>The word that begins at an offset; empty when none does.</summary>
    public static TextSpan At(ReadOnlySpan<char> text, int start, WordParts parts)
    {
        if (start >= text.Length || !Begins(Of(text[start]), parts))
        {
            return new TextSpan(start, 0);
        }

        var end = start + 1;
        while (text[start] != '%' && end < text.Length && Continues(text, end, parts))
        {
            end++;
        }

        return new TextSpan(start, end - start);
    }

    /// <summary>Whether a character is one that nobody sees, as <see cref="WordParts.Invisible"/> says.</summary>
    public static bool IsInvisible(char character) => Of(character) == CharacterKind.Invisible;

    /// <summary>Whether a character is an apostrophe or typed for one, as <see cref="WordParts.LooseApostrophe"/> says.</summary>
    public static bool IsApostrophe(char character) => Of(character) is CharacterKind.Apostrophe or CharacterKind.LooseApostrophe;

    private static bool Begins(CharacterKind kind, WordParts parts) =>
        IsPart(kind, parts) || (kind == CharacterKind.Percent && Has(parts, WordParts.Percent));

    private static bool IsPart(CharacterKind kind, WordParts parts) =>
        kind == CharacterKind.LetterOrDigit || (kind == CharacterKind.Mark && Has(parts, WordParts.Marks));

    private static bool Continues(ReadOnlySpan<char> text, int at, WordParts parts)
    {
        var kind = Of(text[at]);
        return IsPart(kind, parts)
            || kind switch
            {
                CharacterKind.Invisible => Has(parts, WordParts.Invisible),
                CharacterKind.Hyphen => Has(parts, WordParts.Hyphen) && IsPartAfter(text, at, parts),
                CharacterKind.Dash => Has(parts, WordParts.Dash) && IsPartAfter(text, at, parts),
                CharacterKind.Apostrophe => Has(parts, WordParts.Apostrophe) && IsPartAfter(text, at, parts),
                CharacterKind.LooseApostrophe => Has(parts, WordParts.LooseApostrophe) && IsPartAfter(text, at, parts),
                CharacterKind.Point => (Has(parts, WordParts.Points) && IsPartAfter(text, at, parts))
                    || (Has(parts, WordParts.Decimals) && IsDigit(text, at - 1) && IsDigit(text, at + 1)),
                _ => false,
            };
    }

    // The word goes on after the character; before it there is always a part of the word.
    private static bool IsPartAfter(ReadOnlySpan<char> text, int at, WordParts parts)
    {
        at++;
        while (Has(parts, WordParts.Invisible) && at < text.Length && Of(text[at]) == CharacterKind.Invisible)
        {
            at++;
        }

        return at < text.Length && IsPart(Of(text[at]), parts);
    }

    private static bool IsDigit(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private static bool Has(WordParts parts, WordParts part) => (parts & part) != 0;

    private static CharacterKind Of(char character) => character < 0x250 ? Known[character] : Classify(character);

    private static CharacterKind Classify(char character) =>
        character switch
        {
            '-' => CharacterKind.Hyphen,
            '\u2011' or '–' => CharacterKind.Dash,
            '\'' or '’' => CharacterKind.Apostrophe,
            '‘' or '`' => CharacterKind.LooseApostrophe,
            '.' or ',' => CharacterKind.Point,
            '%' => CharacterKind.Percent,
            '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' => CharacterKind.Invisible,
            _ when char.IsLetterOrDigit(character) => CharacterKind.LetterOrDigit,
            _ when char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark => CharacterKind.Mark,
            _ => CharacterKind.Other,
        };
}
