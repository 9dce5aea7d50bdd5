using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Writing;
using Catalog.Content.Privacy;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog picture</c>: image files without what is not the picture. Every file is tried; 2 when one was refused.</summary>
internal static class PictureCommand
{
    public static int Run(PictureArguments arguments, Terminal terminal)
    {
        ImmutableArray<string> files = [.. arguments.Words];
        if (files.IsEmpty)
        {
            throw new EdgeException("Skriv, hvilke billedfiler der skal renses, for eksempel: catalog picture content/billeder/tavle.jpg");
        }

        var isFine = true;
        foreach (var file in files)
        {
            try
            {
                terminal.Out.WriteLine(SafeText.OneLine(Clean(file)));
            }
            catch (EdgeException refused)
            {
                terminal.Error.WriteLine(SafeText.OneLine(refused.Message));
                isFine = false;
            }
        }

        return isFine ? 0 : 2;
    }

    private static string Clean(string file)
    {
        var path = Path.GetFullPath(file);
        var status = EntryStatus.Of(path);
        switch (status.Kind)
        {
            case EntryKind.Missing:
                throw new EdgeException($"»{file}« findes ikke. Intet er ændret.");
            case EntryKind.Folder:
                throw new EdgeException($"»{file}« er en mappe. Skriv de filer i den, der skal renses, for eksempel {file}/*.jpg.");
            case not EntryKind.File:
                throw new EdgeException($"»{file}« er en genvej (et link) og bliver ikke fulgt. Skriv selve filen.");
            case EntryKind.File when status.Links > 1:
                throw new EdgeException($"»{file}« er den samme fil som en anden (et hårdt link). Lav en kopi, og rens den.");
            case EntryKind.File when status.Length > SourceWalk.MaxBytes:
                throw new EdgeException(
                    $"»{file}« er {DanishCount.Size(status.Length)}. Grænsen er {DanishCount.Size(SourceWalk.MaxBytes)}."
                );
        }

        try
        {
            var before = File.ReadAllBytes(path);
            if (PictureCleaning.Of(before) is not { } cleaned)
            {
                throw new EdgeException(
                    $"»{file}« er ikke et helt billede af typen jpg, png eller webp. Åbn det i et billedprogram, og gem det som et af dem."
                );
            }

            if (cleaned.Removed.IsEmpty)
            {
                return $"»{file}« er ren. Intet er ændret.";
            }

            WholeFile.Replace(path, cleaned.Bytes.AsSpan());
            return $"»{file}«: fjernede {Names(cleaned.Removed)}. Filen er {DanishCount.Size(cleaned.Bytes.Length)} og var "
                + $"{DanishCount.Size(before.Length)}.";
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            throw new EdgeException($"Kan ikke rense »{file}«: {DiskCause.Of(exception)}. Filen er uændret.", exception);
        }
    }

    private static string Names(ImmutableArray<string> removed) =>
        string.Join(
            ", ",
            removed
                .Select(name =>
                    name switch
                    {
                        "Exif" or "eXIf" or "EXIF" => "kameraets oplysninger (Exif)",
                        "XMP" => "oplysninger fra et billedprogram (XMP)",
                        "IPTC" => "oplysninger fra et billedprogram (IPTC)",
                        "COM" or "tEXt" or "zTXt" or "iTXt" => "tekst",
                        "tIME" => "tidspunkt",
                        "" => "det, der lå efter billedets slutning",
                        _ => $"en ukendt del ({name})",
                    }
                )
                .Distinct()
        );
}
