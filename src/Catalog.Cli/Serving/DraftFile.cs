using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Writing;

namespace Catalog.Cli.Serving;

/// <summary>
/// What somebody has written in the editor and not saved, kept with each keystroke in <c>.kladder</c> of the folder that the entry is in,
/// so that a closed window or a stopped program loses nothing. The folder tells Git to ignore it, and nothing in it is read as content.
/// </summary>
internal sealed record DraftFile(string Root, string Id)
{
    private const string Folder = ".kladder";

    private string InFolder => Path.Join(Root, Folder);

    private string File => Path.Join(InFolder, Id + ".json");

    /// <summary>The draft, or null when there is none. A link in its place is none.</summary>
    public byte[]? Read()
    {
        using var handle = RealFile.Open(Root, Path.Join(Folder, Id + ".json"));
        return handle is null ? null : RealFile.Read(handle);
    }

    /// <summary>Keeps a draft: when this returns, it is on the disk, whole.</summary>
    /// <exception cref="EdgeException">The disk refused, or the folder is a link.</exception>
    public void Keep(ReadOnlyMemory<byte> draft)
    {
        try
        {
            if (EntryStatus.Of(InFolder).Kind is not (EntryKind.Missing or EntryKind.Folder))
            {
                throw new EdgeException($"»{InFolder}« er ikke en mappe. Slet den, så kan kladden gemmes.");
            }

            Directory.CreateDirectory(InFolder);
            if (!System.IO.File.Exists(Path.Join(InFolder, ".gitignore")))
            {
                System.IO.File.WriteAllText(Path.Join(InFolder, ".gitignore"), "*\n");
            }

            if (EntryStatus.Of(File).Kind == EntryKind.File)
            {
                WholeFile.Replace(File, draft);
            }
            else if (!NewFile.TryCreate(new SourcePlace(Root, $"{Folder}/{Id}.json"), draft.Span))
            {
                throw new EdgeException($"Kladden kan ikke gemmes: »{File}« er ikke en almindelig fil.");
            }
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            throw new EdgeException($"Kladden kan ikke gemmes: {DiskCause.Of(exception)}.", exception);
        }
    }

    /// <summary>Forgets the draft, when it has been saved or given up.</summary>
    public void Forget()
    {
        try
        {
            if (EntryStatus.Of(InFolder).Kind == EntryKind.Folder && EntryStatus.Of(File).Kind == EntryKind.File)
            {
                System.IO.File.Delete(File);
            }
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            throw new EdgeException($"Kladden kan ikke slettes: {DiskCause.Of(exception)}.", exception);
        }
    }
}
