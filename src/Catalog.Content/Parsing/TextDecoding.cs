using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;

namespace Catalog.Content.Parsing;

/// <summary>Turns the bytes of a file into text, and refuses bytes and characters that have no place in it.</summary>
public static class TextDecoding
{
    /// <summary>The largest text file that is read, in bytes.</summary>
    public const int MostBytes = 256 * 1024;

    // The first bytes of U+0300–U+036F.
    private static readonly SearchValues<byte> FirstOfAccents = SearchValues.Create(0xCC, 0xCD);

    /// <summary>
    /// The file as text without its byte order mark, or null with a finding: too large, not UTF-8 (Windows-1252 and
    /// UTF-16 are recognised by name), with the marks of an unfinished merge, or with control characters, line separators or
    /// direction overrides. Letters that were broken on the way are a finding, and read as what they were; an accent on its own is
    /// read with its letter.
    /// </summary>
    public static Checked<SourceText?> Decode(SourceFile file)
    {
        var faults = new Faults();
        var utf8 = file.Bytes;
        if (utf8.Length > MostBytes)
        {
            faults.Add(TextRules.TooLarge(Place.OfFile(file.Path), "Filen", $"{(utf8.Length + 1023) / 1024} KB", $"{MostBytes / 1024} KB"));
            return faults.With<SourceText?>(null);
        }

        if (utf8.Span.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        if (!Utf8.IsValid(utf8.Span))
        {
            faults.Add(NotUtf8(file.Path, utf8.Span));
            return faults.With<SourceText?>(null);
        }

        var raw = new SourceText(file.Path, utf8) { PrivatePath = file.PrivatePath };
        if (MergeMark(raw) is { } mark)
        {
            // What lies between the marks is two texts at once, so nothing else in the file can be judged.
            faults.Add(TextRules.UnfinishedMerge(new Place(raw, mark)));
            return faults.With<SourceText?>(null);
        }

        var source = FindBroken(raw, faults);
        var before = faults.Count;
        FindForbidden(source, faults);
        return faults.With(faults.Count == before ? Composed(source, utf8.Span) : null);
    }

    // The text is read on as it was before it was broken: its keys and headings are right but for that.
    private static SourceText FindBroken(SourceText source, Faults faults)
    {
        if (BrokenLetters.FindLost(source.Text) is var (word, count))
        {
            faults.Add(TextRules.LostLetters(new Place(source, word), source.Slice(word), count));
        }

        if (BrokenLetters.Find(source.Text) is not { } broken)
        {
            return source;
        }

        faults.Add(TextRules.BrokenLetters(new Place(source, broken.Word), source.Slice(broken.Word), broken.Meant, broken.Count));
        return new SourceText(source.Path, Encoding.UTF8.GetBytes(broken.Repaired)) { PrivatePath = source.PrivatePath };
    }

    // A letter and its loose accent (NFD, as macOS writes names) are read as the one letter that everybody else writes (NFC).
    private static SourceText Composed(SourceText source, ReadOnlySpan<byte> utf8) =>
        utf8.IndexOfAny(FirstOfAccents) >= 0 && !source.Text.IsNormalized(NormalizationForm.FormC)
            ? new SourceText(source.Path, Encoding.UTF8.GetBytes(source.Text.Normalize(NormalizationForm.FormC)))
            {
                PrivatePath = source.PrivatePath,
            }
            : source;

    private static Diagnostic NotUtf8(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return TextRules.NotUtf8(Place.OfFile(path), "UTF-16");
        }

        // Windows-1252 gives every byte but five a character, so the offset of the first bad byte is also an offset in the text.
        var validUpTo = ValidLength(bytes);
        var before = Encoding.UTF8.GetString(bytes[..validUpTo]);
        var rest = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes[validUpTo..]);
        var at = new Place(new SourceText(path, before + rest), new TextSpan(before.Length, 1));
        return TextRules.NotUtf8(at, "Windows-1252");
    }

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        while (length < bytes.Length && Rune.DecodeFromUtf8(bytes[length..], out _, out var used) == OperationStatus.Done)
        {
            length += used;
        }

        return length;
    }

    // Git's marks: seven signs at the beginning of a line, then a space and a name, or nothing. Seven »=« may underline a heading.
    private static TextSpan? MergeMark(SourceText source)
    {
        var text = source.Text;
        foreach (var mark in new[] { "<<<<<<<", ">>>>>>>" })
        {
            for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
            {
                var end = at + mark.Length;
                if ((at == 0 || text[at - 1] is '\n' or '\r') && (end == text.Length || text[end] is ' ' or '\n' or '\r'))
                {
                    return TextSpan.FromBounds(at, end);
                }
            }
        }

        return null;
    }

    private static void FindForbidden(SourceText source, Faults faults)
    {
        var seen = new HashSet<int>();
        var text = source.Text;
        for (var i = ForbiddenCharacters.IndexOf(text); i < text.Length; i++)
        {
            var start = i;
            int letter = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length)
            {
                letter = char.ConvertToUtf32(text[i], text[++i]);
            }

            if (ForbiddenCharacters.Describe(letter) is { } what && seen.Add(letter))
            {
                var at = new Place(source, TextSpan.FromBounds(start, i + 1));
                faults.Add(TextRules.ForbiddenCharacter(at, ForbiddenCharacters.Code(letter), what));
            }
        }
    }
}
