using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Content.Text;
using Catalog.Site.NewCatalogue;

namespace Catalog.Cli.Writing;

/// <summary>
/// Reads the program's own files of a catalogue, which lie outside the folders that a catalogue is read from. Links are not followed.
/// </summary>
internal sealed class ProgramFolder(SourceFolder source)
{
    private const long MostBytes = 4_000_000;

    /// <summary>What the program wrote here last; null when it kept no list, or when that cannot be read.</summary>
    public WrittenFiles? Written() => Bytes(WrittenFiles.Path) is { } bytes ? WrittenFiles.Read(bytes) : null;

    /// <summary>Those of the files that are there, and the paths where there is something that is not read.</summary>
    /// <exception cref="EdgeException">The disk refused.</exception>
    public (SourceTree There, ImmutableHashSet<string> Unreadable) Read(IEnumerable<string> paths)
    {
        var (there, unreadable) = (new List<SourceFile>(), ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal));
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            if (Bytes(path) is { } bytes)
            {
                there.Add(new SourceFile(path, bytes));
            }
            else if (IsSomething(path))
            {
                unreadable.Add(path);
            }
        }

        return (new SourceTree(there), unreadable.ToImmutable());
    }

    private byte[]? Bytes(string path)
    {
        var place = new SourcePlace(source.Path, path);
        try
        {
            using var handle = RealFile.Open(place.Root, place.OnDisk);
            return handle is null || RandomAccess.GetLength(handle) > MostBytes ? null : RealFile.Read(handle);
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            throw new EdgeException($"Kan ikke læse »{place.Full}«: {DiskCause.Of(exception)}. Intet er ændret.", exception);
        }
    }

    // A folder on the way that is a link, or a file, is somebody's own as well.
    private bool IsSomething(string path)
    {
        var parts = path.Split('/');
        return Enumerable
            .Range(1, parts.Length)
            .Select(count =>
                (IsWhole: count == parts.Length, EntryStatus.Of(new SourcePlace(source.Path, string.Join('/', parts[..count])).Full).Kind)
            )
            .Any(part => part.IsWhole ? part.Kind != EntryKind.Missing : part.Kind is not (EntryKind.Missing or EntryKind.Folder));
    }
}
