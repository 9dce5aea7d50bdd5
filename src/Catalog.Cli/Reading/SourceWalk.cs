using System.IO;
using System.IO.Enumeration;
using Catalog.Cli.Disk;
using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;
using Catalog.Site.Operations;

namespace Catalog.Cli.Reading;

/// <summary>A file to read: its path in the source folder, in NFC and with <c>/</c>, and where on the disk it is.</summary>
internal sealed record FoundFile(string Path, string Root, string PathOnDisk)
{
    /// <summary>See <see cref="SourceFile.PrivatePath"/>.</summary>
    public string? PrivatePath { get; init; }

    public string FullPath => System.IO.Path.Join(Root, PathOnDisk);
}

/// <summary>
/// Finds the files of a catalogue. The root is a real path and no link in it is followed, so every file found is inside it.
/// What the system has put there for itself (names that begin with a dot, Thumbs.db), and <c>_site</c>, are skipped.
/// </summary>
internal sealed class SourceWalk(string root, Faults faults)
{
    // How the files of a private folder are named from the catalogue's; null in a catalogue.
    private readonly string? privately;

    /// <summary>A walk through a private folder of drafts.</summary>
    public SourceWalk(PrivateFolder drafts, Faults faults)
        : this(drafts.Path, faults) => privately = drafts.Shown;

    /// <summary>The largest file that is read into memory.</summary>
    public const long MaxBytes = 25_000_000;

    /// <summary>The largest picture that is read: the highest limit that site.yml can set.</summary>
    public const long MaxPictureBytes = SourceFile.MostPictureKilobytes * 1024L;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly ImmutableArray<FoundFile>.Builder found = ImmutableArray.CreateBuilder<FoundFile>();

    /// <summary>The files of these folders of the root, in order of their names on the disk.</summary>
    public ImmutableArray<FoundFile> Walk(params string[] parts)
    {
        foreach (var part in parts)
        {
            Visit(part, part);
        }

        return found.ToImmutable();
    }

    /// <summary>The drafts, with the paths in the catalogue that they will have once they are published.</summary>
    public ImmutableArray<FoundFile> WalkDrafts()
    {
        foreach (var folder in PrivateDrafts.Folders)
        {
            Visit(SourceFolders.Content + folder, folder);
        }

        return found.ToImmutable();
    }

    private string Shown(string path) => privately is null ? path : privately + path[SourceFolders.Content.Length..];

    private void Visit(string path, string onDisk)
    {
        var status = EntryStatus.Of(Path.Join(root, onDisk));
        switch (status.Kind)
        {
            case EntryKind.Missing when path.Contains('\uFFFD', StringComparison.Ordinal):
                faults.Add(TextRules.BadFileName(Place.OfFile(Shown(path)), Path.GetFileName(path), ""));
                break;
            case EntryKind.Missing:
                break;
            case EntryKind.Link:
            case EntryKind.File when status.Links > 1:
                faults.Add(TextRules.LinkedFile(Place.OfFile(Shown(path))));
                break;
            case EntryKind.Other:
                faults.Add(TextRules.UnusedFile(Place.OfFile(Shown(path)), "Det er ikke en almindelig fil."));
                break;
            case EntryKind.File when status.Length > MaxBytes:
                faults.Add(
                    TextRules.TooLarge(Place.OfFile(Shown(path)), "Filen", DanishCount.Size(status.Length), DanishCount.Size(MaxBytes))
                );
                break;
            case EntryKind.File:
                found.Add(new FoundFile(path, root, onDisk) { PrivatePath = privately is null ? null : Shown(path) });
                break;
            default:
                VisitFolder(path, onDisk);
                break;
        }
    }

    private void VisitFolder(string path, string onDisk)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in Names(onDisk))
        {
            var here = path + "/" + NameKey.Composed(name);
            if (seen.TryAdd(NameKey.Of(name), here))
            {
                Visit(here, Path.Join(onDisk, name));
            }
            else
            {
                faults.Add(TextRules.SameName(Place.OfFile(Shown(here)), Shown(seen[NameKey.Of(name)])));
            }
        }
    }

    private string[] Names(string onDisk)
    {
        try
        {
            return RealFile.InFolder(root, onDisk, ReadNames) ?? [];
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            throw new EdgeException($"Kan ikke læse mappen »{Path.Join(root, onDisk)}«: {DiskCause.Of(exception)}.", exception);
        }
    }

    private static string[] ReadNames(string folder)
    {
        var names = new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.FileName.ToString(), Everything);
        return [.. names.Where(name => !FileNames.IsOfSystem(name) && name != "_site").Order(StringComparer.Ordinal)];
    }
}
