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

/// <summary><c>catalog serve</c>: the site on this computer while it is being written. It writes nothing.</summary>
internal static class ServeCommand
{
    public static int Run(ServeArguments arguments, Terminal terminal)
    {
        var port = Values.Port(arguments.Port);
        if (arguments is { Drafts: true, NoDrafts: true })
        {
            throw new EdgeException("Der står både --drafts og --no-drafts. Skriv kun den ene.");
        }

        Values.Today(arguments.Today);
        var folder = CatalogueFolder.Open(arguments, terminal);

        using var stop = new CancellationTokenSource();
        Action<PosixSignalContext> end = signal =>
        {
            signal.Cancel = true;
            stop.Cancel();
        };
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, end);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, end);

        // The day is asked for again in each build: it may pass midnight meanwhile.
        var rebuilding = new Rebuilding(folder, () => new BuildOptions(Values.Today(arguments.Today), Drafts: !arguments.NoDrafts));
        return Serve(folder, port, rebuilding, arguments.Open, terminal, stop.Token).GetAwaiter().GetResult();
    }

    private static async Task<int> Serve(
        SourceFolder folder,
        int port,
        Rebuilding rebuilding,
        bool open,
        Terminal terminal,
        CancellationToken stop
    )
    {
        var live = new LiveSite(ServedSite.Nothing with { Version = FirstVersion() });
        var report = new ServeReport(terminal, port);
        var loop = new ServeLoop(rebuilding, live, report);
        using var server = new LoopbackServer(port, live, report.ShowFault, stop);
        await server.Start().ConfigureAwait(false);
        using var watch = new SourceWatch(folder);
        var first = Progress.Show(terminal, loop.Build);
        terminal.Out.WriteLine(ServeWords.ShownAt(port));
        terminal.Out.WriteLine(ServeWords.Watched);
        if (!watch.IsTold)
        {
            terminal.Out.WriteLine(ServeWords.Looking);
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

    // Seconds: a page of an earlier run, which is still open in the browser, never has the name of a page of this one.
    private static int FirstVersion() => (int)(DateTime.UtcNow - new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)).TotalSeconds;

    private static bool OpenBrowser(string address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
            return true;
        }
#pragma warning disable CA1031 // "Do not catch general exception types": what can fail here differs from system to system, and the address stands in the terminal.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }
}
