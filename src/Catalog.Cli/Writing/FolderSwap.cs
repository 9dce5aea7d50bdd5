using System.IO;
using System.Runtime.InteropServices;
using Catalog.Cli.Disk;

namespace Catalog.Cli.Writing;

/// <summary>
/// Puts a finished folder in another's place. Linux and macOS exchange two folders in one step, so that at every
/// moment the old site or the new one is there. Elsewhere it takes two renames; a kill between them is put right
/// by the next run (<see cref="Staging"/>).
/// </summary>
public static class FolderSwap
{
    /// <summary>Afterwards the target is the new site, and the old one, if there was one, lies in <c>site</c> or <c>old</c> of the staging folder.</summary>
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
            return done == 0 || (IsUnsupported(Marshal.GetLastPInvokeError()) ? false : throw Refused());
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    // EINVAL, ENOSYS (Linux 38, macOS 78), ENOTSUP (Linux 95, macOS 45): the file system cannot exchange. 0: Windows.
    private static bool IsUnsupported(int error) => error is 0 or 22 or 38 or 78 or 95 or 45;

    private static IOException Refused() => new(Marshal.GetLastPInvokeErrorMessage(), Marshal.GetLastPInvokeError());

    /// <summary>The way for file systems that cannot exchange; the first rename is undone when the second fails.</summary>
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
