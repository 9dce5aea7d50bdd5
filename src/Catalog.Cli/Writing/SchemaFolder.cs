using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Site.Operations;
using Catalog.Site.Output;

namespace Catalog.Cli.Writing;

/// <summary>The folder that schemas are written to. Files that this program did not write are never touched.</summary>
public sealed record SchemaFolder(string Path)
{
    private const string Another = "Skriv en anden mappe efter -o.";

    /// <summary>The folder from the command line, or <c>.vscode/schemas</c> in the catalogue's.</summary>
    /// <exception cref="EdgeException">The folder must not be written.</exception>
    public static SchemaFolder Choose(SourceFolder source, string? written)
    {
        var path = System.IO.Path.GetFullPath(written ?? System.IO.Path.Join(source.Path, ".vscode", "schemas"));
        var real = RealPath.Of(path);
        if (written is null && !RealPath.Same(real, path))
        {
            throw new EdgeException($"»{path}« er en genvej (et link) til »{real}«. {Another}");
        }

        return !Array.Exists(SourceFolder.OwnFolders, own => RealPath.IsInside(real, System.IO.Path.Join(source.Path, own)))
            ? new SchemaFolder(real)
            : throw new EdgeException($"»{real}« ligger blandt katalogets egne filer. {Another}");
    }

    /// <summary>The folder that GitHub reads issue forms from; null for a catalogue without <c>.github</c>.</summary>
    /// <exception cref="EdgeException">The folder must not be written.</exception>
    public static SchemaFolder? OfIssueForms(SourceFolder source)
    {
        var github = System.IO.Path.Join(source.Path, ".github");
        var forms = System.IO.Path.Join(github, "ISSUE_TEMPLATE");
        return !Directory.Exists(github) ? null
            : RealPath.Of(forms) is var real && RealPath.Same(real, forms) ? new SchemaFolder(real)
            : throw new EdgeException($"»{forms}« er en genvej (et link) til »{real}«. Læg en rigtig mappe i stedet.");
    }

    /// <summary>Writes the schemas that are missing or differ, and returns how many they were.</summary>
    /// <exception cref="EdgeException">A file that is not ours has the name of one, or the disk refused.</exception>
    public int Write(ImmutableArray<OutputFile> schemas)
    {
        try
        {
            ImmutableArray<OutputFile> changed = [.. schemas.Where(IsChanged)];
            Directory.CreateDirectory(Path);
            foreach (var schema in changed)
            {
                Replace(System.IO.Path.Join(Path, schema.Path), schema.Make().Span);
            }

            return changed.Length;
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            throw new EdgeException($"Kan ikke skrive skemaer til »{Path}«: {DiskCause.Of(exception)}.", exception);
        }
    }

    private bool IsChanged(OutputFile schema)
    {
        var path = System.IO.Path.Join(Path, schema.Path);
        var kind = EntryStatus.Of(path).Kind;
        if (kind == EntryKind.Missing)
        {
            return true;
        }

        var there = kind == EntryKind.File ? File.ReadAllBytes(path) : [];
        return EditorSchemas.IsOwn(there)
            ? !schema.Make().Span.SequenceEqual(there)
            : throw new EdgeException(
                $"»{path}« er ikke skrevet af dette program og er ikke ændret. Flyt den, eller skriv en anden mappe efter -o."
            );
    }

    // Atomic: a reader never sees half a schema.
    private static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        var beside = path + ".ny";
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
