using System.Globalization;
using System.Linq;

namespace Catalog.Tests.Specs;

/// <summary>Personal data that tests need and that no file may hold. It is made when a test runs, always the same.</summary>
internal static class MadeUp
{
    private static readonly int[] Weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>A CPR number of a date that holds modulus 11, or one that does not, with what stands between date and serial number.</summary>
    public static string Cpr(string date, string between = "", bool holdsModulus11 = true, int first = 1000) =>
        Enumerable.Range(first, 9000)
            .Select(serial => (serial % 10_000).ToString("0000", CultureInfo.InvariantCulture))
            .Where(serial => HoldsModulus11(date + serial) == holdsModulus11)
            .Select(serial => date + between + serial)
            .First();

    /// <summary>A jpg file that has these XMP properties and no picture, a byte for each letter.</summary>
    public static string Jpg(string properties)
    {
        var block = "http://ns.adobe.com/xap/1.0/\0" + properties;
        return $"\u00FF\u00D8\u00FF\u00E1\0{(char)(block.Length + 2)}{block}\u00FF\u00D9";
    }

    private static bool HoldsModulus11(string digits) => digits.Select((digit, i) => (digit - '0') * Weights[i]).Sum() % 11 == 0;
}
