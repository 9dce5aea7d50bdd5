using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;

namespace Catalog.Cli.Serving;

/// <summary>
/// Notices when the sources change. The operating system tells as a rule; beside that the folder is looked at now and
/// then, since network drives tell nothing, limits can be used up, and a folder that is made anew is another folder.
/// </summary>
internal sealed class SourceWatch : IDisposable
{
    // An editor saves in several steps within a few milliseconds: a new file, a rename, a last touch.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestUnrest = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenLooksAlone = TimeSpan.FromMilliseconds(250);

    // A look at ten thousand files takes a while; the program must not be busy looking.
    private const int LeastRestPerLook = 20;
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(5);

    private readonly SourceFolder folder;
    private readonly Channel<bool> told = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly List<FileSystemWatcher> watchers = [];
    private volatile bool isTold;
    private TimeSpan lookTime;

    // Null when the files have been read since the last look.
    private int? seen;

    public SourceWatch(SourceFolder folder)
    {
        this.folder = folder;
        seen = Look();
        Listen();
    }

    /// <summary>Whether the operating system tells of changes. When it does not, they are found by looking four times a second.</summary>
    public bool IsTold => isTold;

    /// <summary>Waits until something may have changed and has been quiet for a moment.</summary>
    public async Task Change(CancellationToken stop)
    {
        while (!await Told(Wait(), stop).ConfigureAwait(false))
        {
            var (before, now) = (seen, Look());
            seen = now;
            if (before is null)
            {
                return;
            }

            if (now != before)
            {
                // What nobody told of: the folder, or the listening to it, is not what it was.
                Listen();
                return;
            }
        }

        await Settle(Quiet, stop).ConfigureAwait(false);
        seen = null;
    }

    /// <summary>Waits until nothing has been told of for so long; not for ever. Whether anything was.</summary>
    public async Task<bool> Settle(TimeSpan quiet, CancellationToken stop)
    {
        var any = false;
        for (
            var since = Stopwatch.GetTimestamp();
            Stopwatch.GetElapsedTime(since) < LongestUnrest && await Told(quiet, stop).ConfigureAwait(false);

        )
        {
            any = true;
        }

        return any;
    }

    public void Dispose() => StopListening();

    private TimeSpan Wait()
    {
        var usual = isTold ? BetweenLooks : BetweenLooksAlone;
        var rest = lookTime * LeastRestPerLook;
        return rest < usual ? usual
            : rest > LongestRest ? LongestRest
            : rest;
    }

    private async Task<bool> Told(TimeSpan within, CancellationToken stop)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(within);
        try
        {
            return await told.Reader.ReadAsync(time.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    // One number for names, lengths and times of all files. It says only whether anything is new.
    private int Look()
    {
        var since = Stopwatch.GetTimestamp();
        var look = new HashCode();
        var faults = new Faults();
        try
        {
            foreach (var file in new SourceWalk(folder.Path, faults).Walk(SourceFolders.SiteFile, "content", "templates"))
            {
                look.Add(file.FullPath, StringComparer.Ordinal);
                look.Add(EntryStatus.Of(file.FullPath));
            }
        }
        catch (EdgeException unreadable)
        {
            look.Add(unreadable.Message, StringComparer.Ordinal);
        }

        foreach (var fault in faults.Found)
        {
            look.Add(fault.Path, StringComparer.Ordinal);
        }

        lookTime = Stopwatch.GetElapsedTime(since);
        return look.ToHashCode();
    }

    private void Listen()
    {
        StopListening();
        try
        {
            ListenTo(folder.Path, isDeep: false);
            ListenTo(Path.Join(folder.Path, "content"), isDeep: true);
            ListenTo(Path.Join(folder.Path, "templates"), isDeep: true);
            isTold = watchers.Count > 0;
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception) || exception is ArgumentException)
        {
            // No more watches are to be had, or the folder went in this moment.
            StopListening();
        }
    }

    private void ListenTo(string path, bool isDeep)
    {
        if (!Directory.Exists(path))
        {
            return;
        }

        var watcher = new FileSystemWatcher(path) { IncludeSubdirectories = isDeep, InternalBufferSize = 64 * 1024 };
        watchers.Add(watcher);
        FileSystemEventHandler tell = (_, change) => Tell(change.Name, isDeep);
        watcher.Created += tell;
        watcher.Changed += tell;
        watcher.Deleted += tell;
        watcher.Renamed += (_, change) => Tell(change.Name, isDeep);
        watcher.Error += (_, fault) =>
        {
            // Too many changes at once are a change; anything else means that nothing more will be told.
            isTold &= fault.GetException() is InternalBufferOverflowException;
            told.Writer.TryWrite(true);
        };
        watcher.EnableRaisingEvents = true;
    }

    // Beside content and templates only site.yml is read. When one of the two folders comes or goes, looking finds it.
    private void Tell(string? name, bool isDeep)
    {
        if (isDeep || name == SourceFolders.SiteFile)
        {
            told.Writer.TryWrite(true);
        }
    }

    private void StopListening()
    {
        isTold = false;
        foreach (var watcher in watchers)
        {
            watcher.Dispose();
        }

        watchers.Clear();
    }
}
