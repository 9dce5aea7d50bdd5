using System.Threading;
using System.Threading.Tasks;

namespace Catalog.Cli.Serving;

/// <summary>The site as it is served now, and a way to wait for the next version of it.</summary>
internal sealed class LiveSite(ServedSite first)
{
    private readonly Lock writing = new();
    private volatile Moment moment = new(first);

    public ServedSite Now => moment.Site;

    /// <summary>Replaces the site and wakes all who wait. With <paramref name="instead"/> only if that one is still served.</summary>
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

    /// <summary>Waits for a site other than the one seen.</summary>
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
