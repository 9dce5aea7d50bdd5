using System.Text;

namespace Catalog.Content.Office;

/// <summary>
/// A file from outside the catalogue, read as data: tables (xlsx, csv) or a document (docx), or why it was refused. What it is, is
/// seen from its bytes, not from its name.
/// </summary>
public sealed record OfficeFile(Workbook? Tables, WordDocument? Document, FileFault? Fault)
{
    private const string AsXlsx = "Gem den som Excel-projektmappe (.xlsx), og prøv igen.";
    private const string AsDocx = "Gem den som Word-dokument (.docx), og prøv igen.";
    private const string AsEither = "Gem den som .xlsx, .csv eller .docx, og prøv igen.";

    /// <summary>Reads the bytes. It never throws for what is in them.</summary>
    public static OfficeFile Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return Open(bytes);
        }
        catch (RefusedFileException refused)
        {
            return new OfficeFile(null, null, refused.Fault);
        }
    }

    private static OfficeFile Open(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        return span switch
        {
            [] => throw new RefusedFileException("Filen er tom.", AsEither),
            [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => Unpack(bytes),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw OldOrLocked(span),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => throw new RefusedFileException("Filen er en PDF.", AsEither),
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => throw new RefusedFileException(
                "Filen er i formatet RTF.",
                AsDocx
            ),
            _ when LooksLikeWebPage(span) => throw new RefusedFileException(
                "Filen er en webside, selv om den måske hedder noget andet.",
                AsXlsx
            ),
            _ when !IsText(span) => throw new RefusedFileException(
                "Filen er hverken et regneark, en tabel eller et Word-dokument.",
                AsEither
            ),
            _ => new OfficeFile(DelimitedText.Read(span), null, null),
        };
    }

    private static OfficeFile Unpack(ReadOnlyMemory<byte> bytes)
    {
        using var package = Package.Open(bytes);
        var types = package.Xml("[Content_Types].xml");
        if (types is null)
        {
            throw package.Has("mimetype")
                ? new RefusedFileException("Filen er et OpenDocument (.ods eller .odt).", AsEither)
                : new RefusedFileException("Filen er en pakket mappe (zip), ikke et regneark eller et dokument.", AsEither);
        }

        var main = package.Relations("").Values.FirstOrDefault(each => each.Kind == "officeDocument")?.Target ?? "";
        var type =
            types
                .All("Override")
                .FirstOrDefault(each => each.Attr("PartName")?.TrimStart('/').Equals(main, StringComparison.OrdinalIgnoreCase) == true)
                .Attr("ContentType")
            ?? "";
        if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || package.Names.Any(IsMacro))
        {
            throw new RefusedFileException("Filen har makroer.", "Gem den uden makroer som .xlsx eller .docx, og prøv igen.");
        }

        return type.Contains("spreadsheetml", StringComparison.Ordinal) ? new OfficeFile(WorkbookReader.Read(package, main), null, null)
            : type.Contains("wordprocessingml", StringComparison.Ordinal) ? new OfficeFile(null, DocumentReader.Read(package, main), null)
            : type.Contains("ms-excel.sheet.binary", StringComparison.Ordinal)
                ? throw new RefusedFileException("Filen er en binær projektmappe (.xlsb).", AsXlsx)
            : throw new RefusedFileException("Filen er hverken et regneark eller et Word-dokument.", AsEither);
    }

    private static bool IsMacro(string part) => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase);

    // A locked file of today and any file of before 2007 are kept in the same kind of container (MS-CFB).
    private static RefusedFileException OldOrLocked(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? new RefusedFileException("Filen er beskyttet med en adgangskode.", "Fjern adgangskoden i Excel eller Word, og gem den igen.")
        : bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0
            ? new RefusedFileException("Filen er i Words gamle format (.doc).", AsDocx)
        : new RefusedFileException("Filen er i Excels gamle format (.xls).", AsXlsx);

    private static bool LooksLikeWebPage(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding
            .Latin1.GetString(bytes[..int.Min(bytes.Length, 512)])
            .TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        return start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<table", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
    }

    // UTF-16 has noughts, and begins with a mark that says so.
    private static bool IsText(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !bytes.ContainsAnyInRange((byte)0, (byte)8);
}
