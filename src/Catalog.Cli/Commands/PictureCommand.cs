using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Writing;
using Catalog.Content.Privacy;
using Catalog.Content.Text;

namespace Catalog.Cli.Commands;

/// <summary>
/// <c>catalog picture</c>: image files without what is not the picture, where they are, or in the catalogue when an entry is named.
/// Every file is tried; 2 when one was refused.
/// </summary>
internal static class PictureCommand
{
    public static int Run(PictureArguments arguments, Terminal terminal)
    {
        ImmutableArray<string> files = [.. arguments.Words];
        if (files.IsEmpty)
        {
            throw new EdgeException(
                "Skriv, hvilke billedfiler der skal renses, for eksempel: catalog picture content/billeder/tavle.jpg. "
                    + "Skriv også en beskrivelses id, hvis billedet skal lægges i kataloget: catalog picture tavle.jpg makkere-i-haven"
            );
        }

        if (files.Contains(""))
        {
            throw new EdgeException("Et af navnene er tomt. Intet er ændret.");
        }

        Func<string, string> clean = Clean;
        if (files.Length > 1 && EntryIn(files[^1]) is { } id)
        {
            files = files[..^1];
            clean = new PicturePlace(CatalogueFolder.Open(arguments, arguments.DraftsFrom, terminal), id).Put;
        }

        // A word that is no picture may be an entry in the wrong place, and then no file is to be changed.
        if (files.Length > 1 && files.FirstOrDefault(file => !IsPicture(file)) is { } other)
        {
            throw new EdgeException(
                $"»{other}« er ikke navnet på et billede. Skriv billederne først og beskrivelsen til sidst, "
                    + "for eksempel: catalog picture tavle.jpg makkere-i-haven. Intet er ændret."
            );
        }

        var isFine = true;
        foreach (var file in files)
        {
            try
            {
                terminal.Out.WriteLine(SafeText.OneLine(clean(file)));
            }
            catch (EdgeException refused)
            {
                terminal.Error.WriteLine(SafeText.OneLine(refused.Message));
                isFine = false;
            }
        }

        return isFine ? 0 : 2;
    }

    // A word without a type names an entry, unless there is a file of that name.
    private static string? EntryIn(string word) =>
        word.EndsWith(SourceFolders.Markdown, StringComparison.Ordinal)
        || (Path.GetExtension(word).Length == 0 && EntryStatus.Of(Path.GetFullPath(word)).Kind != EntryKind.File)
            ? EntryName.IdIn(word)
            : null;

    private static bool IsPicture(string file) => Path.GetExtension(file).ToLowerInvariant() is ".jpg" or ".jpeg" or ".png" or ".webp";

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
                throw new EdgeException($"»{file}« {PictureWords.NoPicture}");
            }

            if (cleaned.Removed.IsEmpty)
            {
                return $"»{file}« er ren. Intet er ændret.";
            }

            WholeFile.Replace(path, cleaned.Bytes.AsMemory());
            return $"»{file}«: fjernede {PictureWords.Names(cleaned.Removed)}. Filen er {DanishCount.Size(cleaned.Bytes.Length)} og var "
                + $"{DanishCount.Size(before.Length)}.";
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            throw new EdgeException($"Kan ikke rense »{file}«: {DiskCause.Of(exception)}. Filen er uændret.", exception);
        }
    }
}
