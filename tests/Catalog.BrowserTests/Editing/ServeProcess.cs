using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace Catalog.BrowserTests.Editing;

/// <summary><c>catalog serve</c> of a folder as a process of its own, which ends with the test.</summary>
internal sealed class ServeProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process process;

    private ServeProcess(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    /// <summary>Starts it, on a free port or on one that was used before, and waits until it answers with a page.</summary>
    public static async Task<ServeProcess> Begin(string catalogue, int? again = null)
    {
        var port = again ?? FreePort();
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            WorkingDirectory = catalogue,
            ArgumentList = { Path.Join(AppContext.BaseDirectory, "catalog.dll"), "serve", "--port", $"{port}", "--today", "2026-11-21" },
        };
        var serving = new ServeProcess(Process.Start(start)!, port);
        serving.process.OutputDataReceived += (_, _) => { };
        serving.process.BeginOutputReadLine();
        using var browser = new HttpClient();
        for (var since = Stopwatch.StartNew(); since.Elapsed < Patience; await Task.Delay(50))
        {
            try
            {
                using var answer = await browser.GetAsync(new Uri($"http://localhost:{port}/indsatser.html"));
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return serving;
                }
            }
            catch (HttpRequestException) when (!serving.process.HasExited)
            {
                // Not listening yet.
            }
        }

        throw new TimeoutException("The program did not answer.");
    }

    /// <summary>Ends it at once, as a computer that loses its power.</summary>
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
