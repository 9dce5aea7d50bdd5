using System.IO;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Catalog.Cli.Disk;

/// <summary>
/// Opens what lies below a folder without following a link, also when a folder is exchanged for one meanwhile: on Linux and macOS
/// each part of the path is opened from the handle of the one before it (openat with O_NOFOLLOW). Windows has no such call in
/// .NET; there the path is looked at before and after.
/// </summary>
internal static class RealFile
{
    // fcntl.h: Linux on ARM has other values than on other processors.
    private static readonly bool IsArm = RuntimeInformation.ProcessArchitecture is Architecture.Arm64 or Architecture.Arm;

    private static readonly int NoFollow =
        OperatingSystem.IsMacOS() ? 0x100
        : IsArm ? 0x8000
        : 0x20000;
    private static readonly int Folder =
        OperatingSystem.IsMacOS() ? 0x100000
        : IsArm ? 0x4000
        : 0x10000;
    private static readonly int CloseOnExec = OperatingSystem.IsMacOS() ? 0x1000000 : 0x80000;

    // A pipe would otherwise be waited for.
    private static readonly int NoWait = OperatingSystem.IsMacOS() ? 0x4 : 0x800;

    /// <summary>A file for reading, or null when it is gone, is a link or no file, or when a folder on the way is none.</summary>
    /// <exception cref="IOException">It is there and cannot be opened.</exception>
    public static SafeFileHandle? Open(string root, string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return OpenByPath(root, path);
        }

        var parts = path.Split(Path.DirectorySeparatorChar);
        using var folder = OpenFolder(root, parts.AsSpan(..^1));
        return folder is null ? null : At(folder, parts[^1], NoWait);
    }

    /// <summary>All bytes of an open file; null when it got shorter meanwhile.</summary>
    public static byte[]? Read(SafeFileHandle file)
    {
        var bytes = new byte[RandomAccess.GetLength(file)];
        var length = 0;
        while (length < bytes.Length)
        {
            if (RandomAccess.Read(file, bytes.AsSpan(length), length) is not (> 0 and var got))
            {
                return null;
            }

            length += got;
        }

        return bytes;
    }

    /// <summary>Reads a folder by a path: on Linux that of the open folder itself. Null when it is gone or a link.</summary>
    public static T? InFolder<T>(string root, string path, Func<string, T> read)
        where T : class
    {
        if (!OperatingSystem.IsLinux() || !Directory.Exists("/proc/self/fd"))
        {
            return read(Path.Join(root, path));
        }

        using var folder = OpenFolder(root, path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries));
        return folder is null ? null : read($"/proc/self/fd/{folder.DangerousGetHandle()}");
    }

    private static SafeFileHandle? OpenFolder(string root, ReadOnlySpan<string> parts)
    {
        using var none = new SafeFileHandle(Native.CurrentFolder, ownsHandle: false);
        var folder = At(none, root, Folder);
        foreach (var part in parts)
        {
            if (folder is null)
            {
                return null;
            }

            using var above = folder;
            folder = At(above, part, Folder);
        }

        return folder;
    }

    private static SafeFileHandle? At(SafeFileHandle folder, string name, int flags)
    {
        var descriptor = Native.OpenAt(folder, name, flags | NoFollow | CloseOnExec);
        return descriptor >= 0
            ? new SafeFileHandle(descriptor, ownsHandle: true)
            : Marshal.GetLastPInvokeError() switch
            {
                // ENOENT, ENOTDIR, ELOOP (Linux 40, macOS 62), ENXIO: gone, no folder, a link, a pipe.
                2 or 20 or 40 or 62 or 6 => null,
                var error => throw new IOException(Marshal.GetLastPInvokeErrorMessage(), error),
            };
    }

    private static SafeFileHandle? OpenByPath(string root, string path)
    {
        var full = Path.Join(root, path);
        if (!IsReal(root, path))
        {
            return null;
        }

        var handle = File.OpenHandle(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (IsReal(root, path))
        {
            return handle;
        }

        handle.Dispose();
        return null;
    }

    private static bool IsReal(string root, string path)
    {
        var here = root;
        foreach (var part in path.Split(Path.DirectorySeparatorChar))
        {
            here = Path.Join(here, part);
            if (EntryStatus.Of(here).Kind is not (EntryKind.File or EntryKind.Folder))
            {
                return false;
            }
        }

        return true;
    }
}
