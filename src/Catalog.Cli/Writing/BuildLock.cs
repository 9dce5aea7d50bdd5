using System.Globalization;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using Catalog.Cli.Disk;
using Catalog.Content.Text;
using Microsoft.Win32.SafeHandles;

namespace Catalog.Cli.Writing;

/// <summary>
/// Lets one run at a time write a folder. The lock is the operating system's, so it is released when a run is killed. The lock
/// file names the process that holds it, and exists only while it is held. A repository may hold a file of its name, or a link:
/// a link is not followed, and a file is only used when it is empty or has what a run writes into it.
/// </summary>
public sealed partial class BuildLock : IDisposable
{
    private const int MostBytes = 256;

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
            if (!IsOurs(ReadOf(file)))
            {
                file.Dispose();
                throw NotOurs(path);
            }

            var mark = $"{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}\n{Guid.NewGuid():N}\n";
            file.SetLength(0);
            try
            {
                file.Write(Encoding.ASCII.GetBytes(mark));
            }
            catch (Exception exception) when (DiskCause.IsDisk(exception) && !OperatingSystem.IsWindows())
            {
                // A full disk keeps no empty file.
                File.Delete(path);
                throw;
            }

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

    /// <summary>Whether a file of a lock's name is one that a run of this program may have left.</summary>
    public static bool IsOurs(string path, EntryStatus status) =>
        status is { Kind: EntryKind.File, Links: 1, Length: < MostBytes } && IsOurs(ReadUnlocked(path));

    // Creating never follows a link (O_EXCL); a file that is there already must be one. On Windows a lock blocks readers too, unless
    // reads are shared; other writers stay blocked. Elsewhere .NET locks the whole file with flock.
    private static FileStream Open(string path)
    {
        var status = EntryStatus.Of(path);
        var mode = status.Kind == EntryKind.Missing ? FileMode.CreateNew : FileMode.Open;
        return status.Kind is not (EntryKind.Missing or EntryKind.File) || status is { Kind: EntryKind.File, Links: > 1 }
                ? throw NotOurs(path)
            : OperatingSystem.IsWindows() ? new FileStream(path, mode, FileAccess.ReadWrite, FileShare.Read, 0, FileOptions.DeleteOnClose)
            : new FileStream(path, mode, FileAccess.ReadWrite, FileShare.None, 0, FileOptions.None);
    }

    private static string ReadOf(FileStream file)
    {
        var bytes = new byte[MostBytes];
        return Encoding.ASCII.GetString(bytes, 0, RandomAccess.Read(file.SafeFileHandle, bytes, 0));
    }

    private static bool IsOurs(string content) => content.Length == 0 || Mark().IsMatch(content);

    private static EdgeException NotOurs(string path) =>
        new(
            $"»{path}« ligger i vejen: filen bruges, mens der bliver skrevet, men den er ikke lavet af dette program. "
                + "Slet eller flyt den, og kør igen."
        );

    // EWOULDBLOCK is 11 on Linux and 35 on macOS; 32 and 33 are Windows' sharing and lock violations.
    // 17 (EEXIST) and 80, and a file that is gone: another run made or removed the file between two of our steps.
    private static bool IsHeld(Exception exception) =>
        exception is FileNotFoundException
        || (
            OperatingSystem.IsWindows()
                ? exception is IOException && (exception.HResult & 0xFFFF) is 32 or 33 or 80
                : exception is IOException && exception.HResult is 11 or 35 or 17
        );

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
            var bytes = new byte[MostBytes];
            return Encoding.ASCII.GetString(bytes, 0, RandomAccess.Read(handle, bytes, 0));
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            return "";
        }
    }

    [GeneratedRegex(@"\A[0-9]+\n(?:[0-9a-f]{32}\n?)?\z", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Mark();
}
