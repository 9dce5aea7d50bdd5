using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site.Operations;

namespace Catalog.Cli.Serving;

/// <summary>
/// Notices when the sources change. The operating system usually sends events. The folder is polled as well, since network drives
/// send none, the number of watches is limited, and a folder that is deleted and created again is no longer watched.
/// </summary>
internal sealed class SourceWatch : IDisposable
{
    // An editor saves in several steps within a few milliseconds: a new file, a rename, a last touch.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan MaxSettleTime = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan PollIntervalWithoutEvents = TimeSpan.FromMilliseconds(250);

    // Polling ten thousand files takes a while, so the pause is a multiple of the time it takes.
    private const int PausePerPoll = 20;
    private static readonly TimeSpan MaxPause = TimeSpan.FromSeconds(5);

    private readonly SourceFolder folder;
    private readonly Channel<bool> events = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly List<FileSystemWatcher> watchers = [];
    private volatile bool isNotified;
    private TimeSpan pollTime;

    // Null when the files have been read since the last poll.
    private int? seen;

    public SourceWatch(SourceFolder folder)
    {
        this.folder = folder;
        seen = Poll();
        Listen();
    }

    /// <summary>Whether the operating system sends events. When it does not, changes are found by polling four times a second.</summary>
    public bool IsNotified => isNotified;

    /// <summary>Waits until something may have changed and has been quiet for a moment.</summary>
    public async Task Change(CancellationToken stop)
    {
        while (!await NextEvent(Wait(), stop).ConfigureAwait(false))
        {
            var (before, now) = (seen, Poll());
            seen = now;
            if (before is null)
            {
                return;
            }

            if (now != before)
            {
                // No event was sent, so the watches no longer work, or the folder is another one.
                Listen();
                return;
            }
        }

        await Settle(Quiet, stop).ConfigureAwait(false);
        seen = null;
    }

    /// <summary>Waits until there has been no event for <paramref name="quiet"/>, or half a second has passed.</summary>
    public async Task Settle(TimeSpan quiet, CancellationToken stop)
    {
        var since = Stopwatch.GetTimestamp();
        var isQuiet = false;
        while (!isQuiet && Stopwatch.GetElapsedTime(since) < MaxSettleTime)
        {
            isQuiet = !await NextEvent(quiet, stop).ConfigureAwait(false);
        }
    }

    public void Dispose() => StopListening();

    private TimeSpan Wait()
    {
        var usual = isNotified ? PollInterval : PollIntervalWithoutEvents;
        var rest = pollTime * PausePerPoll;
        return rest < usual ? usual
            : rest > MaxPause ? MaxPause
            : rest;
    }

    private async Task<bool> NextEvent(TimeSpan within, CancellationToken stop)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(within);
        try
        {
            return await events.Reader.ReadAsync(time.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    // A hash of names, lengths and times of all files: it only shows whether anything has changed.
    private int Poll()
    {
        var since = Stopwatch.GetTimestamp();
        var hash = new HashCode();
        var faults = new Faults();
        try
        {
            var own = new SourceWalk(folder.Path, faults).Walk(SourceFolders.SiteFile, "content", "templates");
            foreach (var file in folder.Drafts is { } drafts ? own.Concat(new SourceWalk(drafts, faults).WalkDrafts()) : own)
            {
                hash.Add(file.FullPath, StringComparer.Ordinal);
                hash.Add(EntryStatus.Of(file.FullPath));
            }
        }
        catch (EdgeException unreadable)
        {
            hash.Add(unreadable.Message, StringComparer.Ordinal);
        }

        foreach (var fault in faults.Found)
        {
            hash.Add(fault.Path, StringComparer.Ordinal);
        }

        pollTime = Stopwatch.GetElapsedTime(since);
        return hash.ToHashCode();
    }

    private void Listen()
    {
        StopListening();
        try
        {
            ListenTo(folder.Path, isDeep: false);
            ListenTo(Path.Join(folder.Path, "content"), isDeep: true);
            ListenTo(Path.Join(folder.Path, "templates"), isDeep: true);
            if (folder.Drafts is { } drafts)
            {
                foreach (var name in PrivateDrafts.Folders)
                {
                    ListenTo(Path.Join(drafts.Path, name), isDeep: true);
                }
            }

            isNotified = watchers.Count > 0;
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception) || exception is ArgumentException)
        {
            // The limit of watches is reached, or the folder was deleted at this moment.
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
        FileSystemEventHandler notify = (_, change) => Notify(change.Name, isDeep);
        watcher.Created += notify;
        watcher.Changed += notify;
        watcher.Deleted += notify;
        watcher.Renamed += (_, change) => Notify(change.Name, isDeep);
        watcher.Error += (_, fault) =>
        {
            // An overflow means many changes at once; after any other error there are no more events.
            isNotified &= fault.GetException() is InternalBufferOverflowException;
            events.Writer.TryWrite(true);
        };
        watcher.EnableRaisingEvents = true;
    }

    // Beside content and templates only site.yml is read. When one of the two folders is created or deleted, polling finds it.
    private void Notify(string? name, bool isDeep)
    {
        if (isDeep || name == SourceFolders.SiteFile)
        {
            events.Writer.TryWrite(true);
        }
    }

    private void StopListening()
    {
        isNotified = false;
        foreach (var watcher in watchers)
        {
            watcher.Dispose();
        }

        watchers.Clear();
    }
}
