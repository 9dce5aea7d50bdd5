using System.Threading;
using System.Threading.Tasks;

namespace Catalog.Cli.Serving;

/// <summary>The site of this moment, and a way to wait for the next.</summary>
internal sealed class LiveSite(ServedSite first)
{
    private readonly Lock writing = new();
    private volatile Moment moment = new(first);

    public ServedSite Now => moment.Site;

    /// <summary>Puts another site in its place and wakes all who wait; when it must be instead of a certain one, only if that is still there.</summary>
    public bool Show(ServedSite site, ServedSite? instead = null)
    {
        lock (writing)
        {
            var before = moment;
            if (instead is not null && !ReferenceEquals(before.Site, instead))
            {
                return false;
            }

            moment = new Moment(site);
            before.Over.SetResult();
            return true;
        }
    }

    /// <summary>The first site that is not the one seen.</summary>
    public async Task<ServedSite> After(ServedSite seen, CancellationToken stop)
    {
        for (var now = moment; ; now = moment)
        {
            if (!ReferenceEquals(now.Site, seen))
            {
                return now.Site;
            }

            await now.Over.Task.WaitAsync(stop).ConfigureAwait(false);
        }
    }

    private sealed record Moment(ServedSite Site)
    {
        public TaskCompletionSource Over { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
