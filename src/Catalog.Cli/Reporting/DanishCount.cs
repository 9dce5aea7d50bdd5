using System.Globalization;

namespace Catalog.Cli.Reporting;

/// <summary>Numbers as they are written in Danish: 1.234 filer, 1,2 MB.</summary>
public static class DanishCount
{
    private static readonly NumberFormatInfo Danish = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>A count with its noun.</summary>
    public static string Of(long count, string one, string several) => Content.Text.Danish.Count(count, one, several);

    /// <summary>A size in bytes, KB or MB (1 KB = 1,000 bytes), with one decimal from 1 MB.</summary>
    public static string Size(long bytes) =>
        bytes switch
        {
            < 1_000 => Of(bytes, "byte", "byte"),
            < 999_500 => (bytes / 1_000.0).ToString("N0", Danish) + " KB",
            _ => (bytes / 1_000_000.0).ToString("N1", Danish) + " MB",
        };
}
