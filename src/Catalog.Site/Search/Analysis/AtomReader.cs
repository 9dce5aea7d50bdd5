using System.Text;

namespace Catalog.Site.Search.Analysis;

/// <summary>
/// Reads a text as atoms, from left to right: runs of letters and digits, in small letters, with single apostrophes inside.
/// Atoms with one hyphen between are one word (<see cref="IsJoined"/>). Nothing is allocated for a text without combining marks.
/// </summary>
public ref struct AtomReader
{
    /// <summary>Of a longer atom only the first letters are kept.</summary>
    public const int LongestAtom = 80;

    private const char NoPart = '\0';
    private const char Nothing = '\u00ad';

    // What each sign below U+0250 is in an atom; beyond, Danish text has few letters.
    private static readonly char[] Known = [.. Enumerable.Range(0, 0x250).Select(sign => Slowly((char)sign))];

    private readonly ReadOnlySpan<char> text;
    private readonly Span<char> atom;
    private int at;
    private int length;

    /// <param name="text">The text.</param>
    /// <param name="room">Where the letters of the present atom are kept: <see cref="LongestAtom"/> signs.</param>
    public AtomReader(ReadOnlySpan<char> text, Span<char> room)
    {
        this.text = text.ContainsAnyInRange('\u0300', '\u036f') ? Composed(text) : text;
        atom = room[..LongestAtom];
    }

    /// <summary>The letters of the present atom.</summary>
    public readonly ReadOnlySpan<char> Atom => atom[..length];

    /// <summary>Whether one hyphen and nothing else stands between the last atom and this.</summary>
    public bool IsJoined { get; private set; }

    /// <summary>Whether a line end stands between the last atom and this.</summary>
    public bool BeginsLine { get; private set; }

    /// <summary>Where the text goes on after the present atom.</summary>
    public readonly int Position => at;

    /// <summary>Reads the next atom, if there is one.</summary>
    public bool Next()
    {
        int hyphens = 0,
            others = 0;
        BeginsLine = false;
        for (; at < text.Length; at++)
        {
            var sign = Read(text[at]);
            if (sign is not (NoPart or Nothing or '-' or '\''))
            {
                IsJoined = hyphens == 1 && others == 0 && length > 0;
                ReadAtom();
                return true;
            }

            BeginsLine |= text[at] == '\n';
            hyphens += sign == '-' ? 1 : 0;
            others += sign is NoPart or '\'' ? 1 : 0;
        }

        return false;
    }

    private void ReadAtom()
    {
        length = 0;
        var pending = false;
        for (; at < text.Length; at++)
        {
            var sign = Read(text[at]);
            if (sign == '\'' && !pending)
            {
                pending = true;
            }
            else if (sign is not (NoPart or Nothing or '-' or '\''))
            {
                if (pending)
                {
                    Add('\'');
                }

                Add(sign);
                pending = false;
            }
            else if (sign != Nothing)
            {
                break;
            }
        }

        // An apostrophe after the word parts it from the next.
        at -= pending ? 1 : 0;
    }

    private void Add(char letter)
    {
        if (length < LongestAtom)
        {
            atom[length++] = letter;
        }
    }

    private static char Read(char sign) => sign < 0x250 ? Known[sign] : Slowly(sign);

    private static char Slowly(char sign) =>
        sign switch
        {
            '\'' or '‘' or '’' or '`' => '\'',
            '-' or '−' or (>= '‐' and <= '―') => '-',
            Nothing or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' => Nothing,
            _ => char.IsLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : NoPart,
        };

    private static string Composed(ReadOnlySpan<char> text)
    {
        var whole = text.ToString();
        try
        {
            return whole.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair, or a number that Unicode keeps empty, has no normal form.
            return whole;
        }
    }
}
