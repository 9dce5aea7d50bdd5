using System.Buffers.Binary;
using System.Globalization;

namespace Catalog.Tests.Specs;

/// <summary>Personal data that tests need and that no file may hold. It is made when a test runs, always the same.</summary>
internal static class MadeUp
{
    private static readonly int[] Weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>A CPR number of a date that holds modulus 11, or one that does not, with what stands between date and serial number.</summary>
    public static string Cpr(string date, string between = "", bool holdsModulus11 = true, int first = 1000) =>
        Enumerable
            .Range(first, 9000)
            .Select(serial => (serial % 10_000).ToString("0000", CultureInfo.InvariantCulture))
            .Where(serial => HoldsModulus11(date + serial) == holdsModulus11)
            .Select(serial => date + between + serial)
            .First();

    /// <summary>A png file of this size without anything to show.</summary>
    public static byte[] Picture(int width, int height)
    {
        byte[] file = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), height);
        return file;
    }

    /// <summary>A jpg file of one pixel that has these XMP properties and nothing to show, a byte for each letter.</summary>
    public static string Jpg(string properties)
    {
        var block = "http://ns.adobe.com/xap/1.0/\0" + properties;
        return $"\u00FF\u00D8\u00FF\u00E1\0{(char)(block.Length + 2)}{block}\u00FF\u00C0\0\u000B\u0008\0\u0001\0\u0001\u0001\u0001\u0011\0\u00FF\u00D9";
    }

    private static bool HoldsModulus11(string digits) => digits.Select((digit, i) => (digit - '0') * Weights[i]).Sum() % 11 == 0;
}
