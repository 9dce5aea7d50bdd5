using System.Text;
using Catalog.Content.Text;

namespace Catalog.Site.Search.Analysis;

/// <summary>
/// Reads a text as atoms, from left to right: words in small letters, with single apostrophes inside and without the characters that
/// nobody sees. Atoms with one hyphen between are one word (<see cref="IsJoined"/>). Nothing is allocated for a text without
/// combining marks.
/// </summary>
public ref struct AtomReader
{
    /// <summary>Of a longer atom only the first letters are kept, in UTF-16 units.</summary>
    public const int LongestAtom = 80;

    private const WordParts Parts = WordParts.Apostrophe | WordParts.LooseApostrophe | WordParts.Invisible;

    private readonly ReadOnlySpan<char> text;
    private readonly Span<char> atom;
    private int end;
    private int length;

    /// <param name="text">The text.</param>
    /// <param name="room">Where the letters of the present atom are kept: <see cref="LongestAtom"/> characters.</param>
    public AtomReader(ReadOnlySpan<char> text, Span<char> room)
    {
        this.text = text.ContainsAnyInRange('\u0300', '\u036f') ? Composed(text) : text;
        atom = room[..LongestAtom];
    }

    /// <summary>The letters of the present atom.</summary>
    public readonly ReadOnlySpan<char> Atom => atom[..length];

    /// <summary>Whether one hyphen and nothing else is between the last atom and this.</summary>
    public bool IsJoined { get; private set; }

    /// <summary>Whether a line end is between the last atom and this.</summary>
    public bool BeginsLine { get; private set; }

    /// <summary>Whether the text ends with the present atom.</summary>
    public readonly bool IsAtEnd => end == text.Length;

    /// <summary>Reads the next atom, if there is one.</summary>
    public bool Next()
    {
        var word = WordReader.Next(text, end, Parts);
        if (word.Length == 0)
        {
            return false;
        }

        ReadGap(text[end..word.Start]);
        length = 0;
        foreach (var character in text[word.Start..word.End])
        {
            Add(character);
        }

        end = word.End;
        return true;
    }

    private void ReadGap(ReadOnlySpan<char> gap)
    {
        int hyphens = 0,
            others = 0;
        BeginsLine = false;
        foreach (var character in gap)
        {
            BeginsLine |= character == '\n';
            hyphens += IsHyphen(character) ? 1 : 0;
            others += IsHyphen(character) || WordReader.IsInvisible(character) ? 0 : 1;
        }

        IsJoined = hyphens == 1 && others == 0 && length > 0;
    }

    private void Add(char character)
    {
        if (length < LongestAtom && !WordReader.IsInvisible(character))
        {
            atom[length++] = WordReader.IsApostrophe(character) ? '\'' : char.ToLowerInvariant(character);
        }
    }

    private static bool IsHyphen(char character) => character is '-' or '−' or (>= '‐' and <= '―');

    private static string Composed(ReadOnlySpan<char> text)
    {
        var whole = text.ToString();
        try
        {
            return whole.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair, or a code point that Unicode never assigns, has no normal form.
            return whole;
        }
    }
}
