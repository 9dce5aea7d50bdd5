using System.IO;
using Catalog.Cli.Disk;

namespace Catalog.Cli.Writing;

/// <summary>Deletes folders without following links.</summary>
internal static class FolderTree
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0 };

    /// <summary>Deletes a folder and everything in it; for folders that contain only copies.</summary>
    public static void Delete(string folder)
    {
        if (EntryStatus.Of(folder).Kind != EntryKind.Folder)
        {
            return;
        }

        foreach (var entry in Directory.EnumerateFileSystemEntries(folder, "*", Everything))
        {
            if (EntryStatus.Of(entry).Kind == EntryKind.Folder)
            {
                Delete(entry);
            }
            else
            {
                DeleteFile(entry);
            }
        }

        DeleteFolder(folder);
    }

    /// <summary>Deletes the folder and those in it that contain no files; returns whether the folder is gone.</summary>
    public static bool DeleteEmpty(string folder)
    {
        var empty = true;
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder, "*", Everything))
        {
            empty &= EntryStatus.Of(entry).Kind == EntryKind.Folder && DeleteEmpty(entry);
        }

        if (empty)
        {
            DeleteFolder(folder);
        }

        return empty;
    }

    /// <summary>Deletes a file or a link; on Windows also a write-protected one.</summary>
    public static void DeleteFile(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            File.SetAttributes(path, FileAttributes.Normal);
        }

        try
        {
            File.Delete(path);
        }
        catch (UnauthorizedAccessException) when (!OperatingSystem.IsWindows())
        {
            Unprotect(path);
            File.Delete(path);
        }
    }

    private static void DeleteFolder(string path)
    {
        try
        {
            Directory.Delete(path);
        }
        catch (IOException) when (!OperatingSystem.IsWindows())
        {
            Unprotect(path);
            Directory.Delete(path);
        }
    }

    // On Unix the folder's permissions decide whether a file in it may be deleted.
    private static void Unprotect(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.GetDirectoryName(path)!, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
