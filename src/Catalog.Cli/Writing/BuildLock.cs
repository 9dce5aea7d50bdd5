using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using Catalog.Cli.Disk;
using Microsoft.Win32.SafeHandles;

namespace Catalog.Cli.Writing;

/// <summary>
/// Lets one run at a time write a folder. The lock is the operating system's, so it is released when a run is killed. The lock
/// file names the process that holds it, and exists only while it is held.
/// </summary>
public sealed class BuildLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly FileStream file;

    private BuildLock(FileStream file) => this.file = file;

    /// <summary>Takes the lock of a target, waiting at most <paramref name="timeout"/> for another run.</summary>
    /// <exception cref="EdgeException">Another run still holds it, or the folder cannot be written.</exception>
    public static BuildLock Take(SiteTarget target, TimeSpan timeout)
    {
        var until = Environment.TickCount64 + (long)timeout.TotalMilliseconds;
        while (true)
        {
            if (TryTake(target.LockPath) is { } held)
            {
                return held;
            }

            if (Environment.TickCount64 >= until)
            {
                throw new EdgeException(
                    $"En anden kørsel{Holder(target.LockPath)} er ved at skrive »{target.Path}«. Vent, til den er færdig, og kør igen."
                );
            }

            Thread.Sleep(Pause);
        }
    }

    // The file is deleted before the lock is released, so a run that gets the lock next sees that its file is gone.
    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(file.Name);
        }

        file.Dispose();
    }

    // Null when another run holds the lock, or released it between two of our steps.
    private static BuildLock? TryTake(string path)
    {
        FileStream? file = null;
        try
        {
            file = Open(path);
            var mark = $"{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}\n{Guid.NewGuid():N}\n";
            file.SetLength(0);
            file.Write(Encoding.ASCII.GetBytes(mark));
            if (ReadUnlocked(path) == mark)
            {
                return new BuildLock(file);
            }

            file.Dispose();
            return null;
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            file?.Dispose();
            return IsHeld(exception)
                ? null
                : throw new EdgeException(
                    $"Kan ikke skrive i mappen »{Path.GetDirectoryName(path)}«: {DiskCause.Of(exception)}. Intet er ændret.",
                    exception
                );
        }
    }

    // On Windows a lock blocks readers too, unless reads are shared; other writers stay blocked. Elsewhere .NET locks the
    // whole file with flock.
    private static FileStream Open(string path) =>
        OperatingSystem.IsWindows()
            ? new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 0, FileOptions.DeleteOnClose)
            : new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 0, FileOptions.None);

    // EWOULDBLOCK is 11 on Linux and 35 on macOS; 32 and 33 are Windows' sharing and lock violations.
    private static bool IsHeld(Exception exception) =>
        OperatingSystem.IsWindows()
            ? exception is IOException && (exception.HResult & 0xFFFF) is 32 or 33
            : exception is IOException && exception.HResult is 11 or 35;

    private static string Holder(string path)
    {
        var process = ReadUnlocked(path).Split('\n')[0];
        return process.Length > 0 ? $" (proces {process})" : "";
    }

    private static string ReadUnlocked(string path)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                using var shared = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                using var text = new StreamReader(shared);
                return text.ReadToEnd();
            }

            var descriptor = Native.Open(path, 0);
            if (descriptor < 0)
            {
                return "";
            }

            using var handle = new SafeFileHandle(descriptor, ownsHandle: true);
            var bytes = new byte[256];
            return Encoding.ASCII.GetString(bytes, 0, RandomAccess.Read(handle, bytes, 0));
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            return "";
        }
    }
}
