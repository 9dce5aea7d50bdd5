using System.IO;
using System.Runtime.InteropServices;
using Catalog.Cli.Disk;

namespace Catalog.Cli.Writing;

/// <summary>
/// Replaces one folder by another. Linux and macOS exchange two folders in one step, so either the old site or the new one is
/// there at every moment. Elsewhere it takes two renames; if the run is killed between them, the next run recovers
/// (<see cref="Staging"/>).
/// </summary>
public static class FolderSwap
{
    /// <summary>Makes the new site the target. An old site is then in <c>site</c> or <c>old</c> of the staging folder.</summary>
    public static void Swap(Staging staging, string target)
    {
        if (EntryStatus.Of(target).Kind == EntryKind.Missing)
        {
            Directory.Move(staging.Site, target);
        }
        else if (!TryExchange(staging.Site, target))
        {
            RenameTwice(staging, target);
        }
    }

    private static bool TryExchange(string a, string b)
    {
        try
        {
            var done =
                OperatingSystem.IsLinux() ? Native.LinuxRename(Native.CurrentFolder, a, Native.CurrentFolder, b, Native.Exchange)
                : OperatingSystem.IsMacOS() ? Native.MacRename(a, b, Native.Exchange)
                : -1;
            return done == 0 || (IsUnsupported(Marshal.GetLastPInvokeError()) ? false : throw LastError());
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    // EINVAL, ENOSYS (Linux 38, macOS 78), ENOTSUP (Linux 95, macOS 45): the file system cannot exchange. 0: Windows.
    private static bool IsUnsupported(int error) => error is 0 or 22 or 38 or 78 or 95 or 45;

    private static IOException LastError() => new(Marshal.GetLastPInvokeErrorMessage(), Marshal.GetLastPInvokeError());

    /// <summary>The fallback for file systems that cannot exchange. The first rename is undone when the second fails.</summary>
    public static void RenameTwice(Staging staging, string target)
    {
        Directory.Move(target, staging.Old);
        try
        {
            Directory.Move(staging.Site, target);
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            Directory.Move(staging.Old, target);
            throw;
        }
    }
}
