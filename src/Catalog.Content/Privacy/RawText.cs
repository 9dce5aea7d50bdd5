using System.Text;
using System.Text.Unicode;

namespace Catalog.Content.Privacy;

/// <summary>
/// Reads a file as text in whatever encoding it was saved, so that it can be searched: a sheet saved from a spreadsheet can
/// hold a CPR number in any encoding and at any size.
/// </summary>
public static class RawText
{
    /// <summary>Whether the bytes are a text in some encoding; they are not read.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !bytes.Contains((byte)0);

    /// <summary>
    /// The text, or null when the bytes are no text. What is neither UTF-8 nor UTF-16 with its mark is read byte for byte
    /// as Windows-1252, which has the dashes that a word processor puts between digits.
    /// </summary>
    public static string? Read(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] when Utf8.IsValid(rest) => Encoding.UTF8.GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ when bytes.Contains((byte)0) => null,
            _ when Utf8.IsValid(bytes) => Encoding.UTF8.GetString(bytes),
            _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes),
        };
}
