using System.Threading;
using System.Threading.Tasks;

namespace Catalog.Cli.Serving;

/// <summary>Waits for an edit, builds and shows the site, until it is stopped. Errors in the sources do not stop it.</summary>
internal sealed class ServeLoop(Rebuilding rebuilding, LiveSite live, ServeReport report)
{
    private const int MaxRetries = 4;

    // A file that is only half saved usually has errors, and the rest of it follows at once.
    private static readonly TimeSpan BeforeRetry = TimeSpan.FromMilliseconds(250);

    // Indexing the search takes all cores for a while, so it waits until nothing is being saved.
    private static readonly TimeSpan BeforeSearch = TimeSpan.FromMilliseconds(700);

    private Task search = Task.CompletedTask;

    /// <summary>Shows what was built first, and follows the sources from there.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task Run(Rebuilt? built, SourceWatch watch, CancellationToken stop)
    {
        while (true)
        {
            using var next = CancellationTokenSource.CreateLinkedTokenSource(stop);
            if (built is not null)
            {
                live.Show(built.Site);
                report.Show(built);
                search = ReadSearch(built, search, next.Token);
            }

            await watch.Change(stop).ConfigureAwait(false);
            await next.CancelAsync().ConfigureAwait(false);
            built = await RetryWhileStale(Build(), watch, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Builds once; null when nothing has changed.</summary>
    public Rebuilt? Build(Action<string>? progress = null)
    {
        var before = live.Now;
        try
        {
            return rebuilding.Run(before, progress);
        }
#pragma warning disable CA1031 // "Do not catch general exception types": after a fault in one build the next may succeed.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            report.ShowFault(fault);
            return new Rebuilt(before with { Trouble = ServeWords.ProgramFault(fault) }, [], null, default);
        }
    }

    private async Task<Rebuilt?> RetryWhileStale(Rebuilt? built, SourceWatch watch, CancellationToken stop)
    {
        for (var i = 0; i < MaxRetries && built is { Site.IsStale: true }; i++)
        {
            await watch.Settle(BeforeRetry, stop).ConfigureAwait(false);
            if (Build() is not { } after)
            {
                break;
            }

            built = after with { Changed = [.. built.Changed.Union(after.Changed, StringComparer.Ordinal)] };
        }

        return built;
    }

    // One at a time. The search of an earlier site is not shown.
    private async Task ReadSearch(Rebuilt built, Task previous, CancellationToken next)
    {
        try
        {
            await Task.Delay(BeforeSearch, next).ConfigureAwait(false);
            await previous.WaitAsync(next).ConfigureAwait(false);
            var found = await Task.Run(() => built.Search?.Findings ?? [], next).ConfigureAwait(false);
            var site = built.Site with { SearchFindings = found };
            if (live.Show(site, instead: built.Site))
            {
                report.ShowOfSearch(site);
            }
        }
        catch (OperationCanceledException)
        {
            // Another edit came first.
        }
#pragma warning disable CA1031 // "Do not catch general exception types": the site can be read without the search.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            report.ShowFault(fault);
        }
    }
}
