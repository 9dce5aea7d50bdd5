using System.Threading;
using System.Threading.Tasks;
using Catalog.Cli.Usage;

namespace Catalog.Cli.Serving;

/// <summary>Waits for an edit, builds and shows the site, until it is stopped. No fault in the sources ends it.</summary>
internal sealed class ServeLoop(Rebuilding rebuilding, LiveSite live, ServeReport report)
{
    private const int MostSecondThoughts = 4;

    // Half a file is as a rule not a good one, and the other half is on its way.
    private static readonly TimeSpan BeforeBadNews = TimeSpan.FromMilliseconds(250);

    // Reading the search takes all cores for a while. It waits until nobody is saving.
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
            built = await SecondThoughts(Build(), watch, stop).ConfigureAwait(false);
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
#pragma warning disable CA1031 // "Do not catch general exception types": a fault of the program in one build must not end the next, which may do without it.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            report.ShowFault(fault);
            return new Rebuilt(before with { Trouble = ServeWords.ProgramFault(fault) }, [], null, default);
        }
    }

    private async Task<Rebuilt?> SecondThoughts(Rebuilt? built, SourceWatch watch, CancellationToken stop)
    {
        for (var i = 0; i < MostSecondThoughts && built is { Site.IsStale: true }; i++)
        {
            await watch.Settle(BeforeBadNews, stop).ConfigureAwait(false);
            if (Build() is not { } after)
            {
                break;
            }

            built = after with { Changed = [.. built.Changed.Union(after.Changed, StringComparer.Ordinal)] };
        }

        return built;
    }

    // One at a time. A search that belongs to a site of the past is not shown.
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
            // The next edit came first.
        }
#pragma warning disable CA1031 // "Do not catch general exception types": the site can be read without the search.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            report.ShowFault(fault);
        }
    }
}
