namespace Catalog.Site.Search.Indexing;

/// <summary>That a document answers to a term, and how much: 1–<see cref="Postings.MostImpact"/>.</summary>
public readonly record struct Posting(int Document, int Impact);

/// <summary>
/// The documents of a term as characters: how many documents are between this and the last in base 32 (nothing for none), then one
/// character for the impact. Neither alphabet has a character that a script's string must escape. The site's script has the same two.
/// </summary>
public static class Postings
{
    /// <summary>The digits of distances.</summary>
    public const string Digits = "0123456789abcdefghijklmnopqrstuv";

    /// <summary>The characters of impacts from 1 on.</summary>
    public const string Impacts = "ABCDEFGHIJKLMNOPQRSTUVWXYZwxyz!#$%&'()*+-./:;=>?@[]^_{|}~";

    public const int MostImpact = 57;

    /// <summary>How many characters a posting takes when <paramref name="skipped"/> documents come before it.</summary>
    public static int Length(int skipped)
    {
        var length = 1;
        for (; skipped > 0; skipped /= Digits.Length)
        {
            length++;
        }

        return length;
    }

    /// <summary>Writes a posting at the beginning of <paramref name="room"/>, and gives the number of characters it took.</summary>
    public static int Write(Span<byte> room, int skipped, int impact)
    {
        var length = Length(skipped);
        for (var i = length - 2; i >= 0; i--, skipped /= Digits.Length)
        {
            room[i] = (byte)Digits[skipped % Digits.Length];
        }

        room[length - 1] = (byte)Impacts[impact - 1];
        return length;
    }

    /// <summary>Reads all postings of a term, in the order of the documents.</summary>
    public static List<Posting> Read(ReadOnlySpan<byte> characters)
    {
        var postings = new List<Posting>();
        var (document, skipped) = (-1, 0);
        foreach (var character in characters)
        {
            if (Digits.IndexOf((char)character, StringComparison.Ordinal) is var digit and >= 0)
            {
                skipped = (skipped * Digits.Length) + digit;
            }
            else
            {
                document += skipped + 1;
                skipped = 0;
                postings.Add(new Posting(document, Impacts.IndexOf((char)character, StringComparison.Ordinal) + 1));
            }
        }

        return postings;
    }
}
