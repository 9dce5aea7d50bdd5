using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using Catalog.Cli.Disk;

namespace Catalog.Cli.Writing;

/// <summary>
/// Replaces one folder by another. Linux and macOS exchange two folders in one step, so either the old site or the new one is
/// there at every moment. Elsewhere it takes two renames; if the run is killed between them, the next run recovers
/// (<see cref="Staging"/>).
/// </summary>
public static class FolderSwap
{
    private const int Attempts = 11;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Makes the new site the target. An old site is then in <c>site</c> or <c>old</c> of the staging folder.</summary>
    public static void Swap(Staging staging, string target)
    {
        if (EntryStatus.Of(target).Kind == EntryKind.Missing)
        {
            Move(staging.Site, target);
        }
        else if (OperatingSystem.IsWindows() || !TryExchange(staging.Site, target))
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

    // EINVAL, ENOSYS (Linux 38, macOS 78), ENOTSUP (Linux 95, macOS 45): the file system cannot exchange. 0: another system.
    private static bool IsUnsupported(int error) => error is 0 or 22 or 38 or 78 or 95 or 45;

    private static IOException LastError() => new(Marshal.GetLastPInvokeErrorMessage(), Marshal.GetLastPInvokeError());

    /// <summary>The fallback for file systems that cannot exchange. The first rename is undone when the second fails.</summary>
    public static void RenameTwice(Staging staging, string target)
    {
        Move(target, staging.Old);
        try
        {
            Move(staging.Site, target);
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            Move(staging.Old, target);
            throw;
        }
    }

    /// <summary>
    /// Does what the system may refuse for a moment, and tries again for a second: on Windows a virus scanner, a cloud folder or a
    /// preview holds a folder that has just been written.
    /// </summary>
    public static void Patiently(Action move)
    {
        for (var attempt = 1; attempt < Attempts; attempt++)
        {
            try
            {
                move();
                return;
            }
            catch (Exception exception) when (DiskCause.IsDisk(exception))
            {
                Thread.Sleep(Pause);
            }
        }

        move();
    }

    // Elsewhere an open folder can be renamed, and what is refused once is refused again.
    private static void Move(string from, string to)
    {
        if (OperatingSystem.IsWindows())
        {
            Patiently(() => Directory.Move(from, to));
        }
        else
        {
            Directory.Move(from, to);
        }
    }
}
