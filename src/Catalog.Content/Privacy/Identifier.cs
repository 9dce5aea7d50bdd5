using System.Text.RegularExpressions;
using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>Recognises numbers that identify a thing (a hash, a book) and no person.</summary>
internal static partial class Identifier
{
    private const int WordsBefore = 40;

    private const int ShortestHex = 24;
    private const int Reach = 80;
    private const string Isbn = "ISBN";
    private const int BeforeIsbn = 12;

    /// <summary>
    /// Whether digits are inside a long hexadecimal identifier, such as a UUID or a hash: at least 24 characters of 0–9, a–f and
    /// hyphens, letters among them.
    /// </summary>
    public static bool Holds(string text, TextSpan digits)
    {
        var (start, end, letters) = (digits.Start, digits.End, false);
        for (; start > 0 && digits.Start - start < Reach && IsPart(text[start - 1]); start--)
        {
            letters |= char.IsAsciiLetter(text[start - 1]);
        }

        for (; end < text.Length && end - digits.End < Reach && IsPart(text[end]); end++)
        {
            letters |= char.IsAsciiLetter(text[end]);
        }

        return letters && end - start >= ShortestHex;

        static bool IsPart(char letter) => letter == '-' || char.IsAsciiHexDigit(letter);
    }

    /// <summary>
    /// Whether ten digits are a book's number: »ISBN« is just before, and its check digit (weights 10 to 1, modulus 11; ISO
    /// 2108:1992) holds.
    /// </summary>
    public static bool IsIsbn(string text, TextSpan digits)
    {
        var before = text.AsSpan(int.Max(0, digits.Start - BeforeIsbn)..digits.Start);
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            sum += (10 - i) * (text[digits.Start + i] - '0');
        }

        return sum % 11 == 0 && before.Contains(Isbn, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Whether a word for another kind of number is just before: a case, a production unit, an account, an order. Such numbers can
    /// look like a CPR number and be none, and only who wrote it knows.
    /// </summary>
    public static bool IsOtherNumber(string text, int start) =>
        OtherNumber().IsMatch(text.AsSpan(int.Max(0, start - WordsBefore)..start).ToString());

    [GeneratedRegex(
        @"\b(?:(?:j(?:ournal)?|s(?:ag)?s?|p|produktionsenheds|konto|reg|cvr|se|ean|gln|faktura|ordre|løbe|bilags?"
            + @"|dokument|akt|kunde|medlems|vare|matrikel|telefon|mobil|serie|licens|id)[.\s-]*(?:nr|nummer|numre|no|kode)\b"
            + @"|tlf|telefon|konto|cvr|ean|gln|kle|doi|issn)[.:\s]*(?:er\s+)?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex OtherNumber();
}
