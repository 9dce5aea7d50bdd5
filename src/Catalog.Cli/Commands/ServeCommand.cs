using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Serving;
using Catalog.Cli.Usage;
using Catalog.Site;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog serve</c>: a local preview that is built again after each edit. Only its editor writes.</summary>
internal static class ServeCommand
{
    public static int Run(ServeArguments arguments, Terminal terminal)
    {
        var port = Values.Port(arguments.Port);
        if (arguments is { Drafts: true, NoDrafts: true })
        {
            throw new EdgeException("Der står både --drafts og --no-drafts. Skriv kun den ene.");
        }

        // Refuses early.
        Values.Today(arguments.Today);
        var folder = arguments.NoDrafts
            ? CatalogueFolder.Open((SourceArguments)arguments, terminal)
            : CatalogueFolder.Open(arguments, terminal);

        using var stop = new CancellationTokenSource();
        Action<PosixSignalContext> end = signal =>
        {
            signal.Cancel = true;
            stop.Cancel();
        };
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, end);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, end);

        // Each build asks for the day again, since midnight may pass meanwhile.
        var rebuilding = new Rebuilding(folder, () => new BuildOptions(Values.Today(arguments.Today), Drafts: !arguments.NoDrafts));
        return Serve(folder, port, rebuilding, () => Values.Today(arguments.Today), arguments.Open, terminal, stop.Token)
            .GetAwaiter()
            .GetResult();
    }

    private static async Task<int> Serve(
        SourceFolder folder,
        int port,
        Rebuilding rebuilding,
        Func<DateOnly> today,
        bool open,
        Terminal terminal,
        CancellationToken stop
    )
    {
        var live = new LiveSite(ServedSite.Nothing with { Version = FirstVersion() });
        var report = new ServeReport(terminal, port);
        var loop = new ServeLoop(rebuilding, live, report);
        var desk = new EditorDesk(folder, () => rebuilding.Sources, today);
        using var server = new LoopbackServer(port, live, desk, report.ShowFault, stop);
        await server.Start().ConfigureAwait(false);
        using var watch = new SourceWatch(folder);
        var first = Progress.Show(terminal, loop.Build);
        terminal.Out.WriteLine(ServeWords.ShownAt(port));
        terminal.Out.WriteLine(ServeWords.Watched);
        if (!watch.IsNotified)
        {
            terminal.Out.WriteLine(ServeWords.Polling);
        }

        if (open && !OpenBrowser(ServeWords.Address(port)))
        {
            terminal.Error.WriteLine(ServeWords.NoBrowser);
        }

        try
        {
            await loop.Run(first, watch, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await server.Stop().ConfigureAwait(false);
        }

        terminal.Out.WriteLine(ServeWords.Stopped);
        return 0;
    }

    // Counted from the clock, so that a page of an earlier run that is still open in the browser has another version.
    private static int FirstVersion() => (int)(DateTime.UtcNow - new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)).TotalSeconds;

    private static bool OpenBrowser(string address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
            return true;
        }
        // What can fail differs between systems, and the address is in the terminal.
#pragma warning disable CA1031 // "Do not catch general exception types".
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }
}
