using Catalog.Content.Text;

namespace Catalog.Content.Office;

/// <summary>How much of a file from outside is read. What is larger is refused before it fills the memory.</summary>
public static class OfficeLimits
{
    /// <summary>The most bytes of all parts of a packed file together, when they are unpacked (64 MB).</summary>
    public const long MostUnpacked = 64 * 1024 * 1024;

    /// <summary>The most parts in a packed file.</summary>
    public const int MostParts = 5_000;

    /// <summary>The most elements in the XML of one part.</summary>
    public const int MostElements = 1_000_000;

    /// <summary>How deep the XML of a part may be.</summary>
    public const int MostDepth = 200;

    /// <summary>The most rows of a sheet; Excel itself has a million.</summary>
    public const int MostRows = 20_000;

    /// <summary>The most columns of a sheet.</summary>
    public const int MostColumns = 500;

    /// <summary>The most cells with something in them, in all sheets together.</summary>
    public const int MostCells = 200_000;

    /// <summary>The most letters in one cell, as in Excel (UTF-16 units).</summary>
    public const int MostLetters = 32_767;

    internal static RefusedFileException TooLarge(string what, long most) =>
        new($"Filen har for {what}: Der må højst være {most.ToString("N0", Danish.Culture)}.", "Gem kun det, der skal med, i en ny fil.");
}
