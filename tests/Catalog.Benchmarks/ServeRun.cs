using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using Catalog.Benchmarks.Measuring;
using Catalog.Benchmarks.Synthetic;

namespace Catalog.Benchmarks;

/// <summary>The real <c>catalog serve</c> as a process: from the moment an entry is saved to its page, fresh, over HTTP.</summary>
internal static class ServeRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan BetweenEdits = TimeSpan.FromMilliseconds(400);

    /// <summary>Edits entries of a synthetic catalogue one after the other; the first few edits, which are compiled just in time, are told apart.</summary>
    public static string Measure(int entries, string model, string program, int edits, string work)
    {
        CatalogueFiles.Write(work, SyntheticCatalogue.Texts(entries, CatalogueFiles.ReadModel(model)));
        var files = Directory.GetFiles(Path.Join(work, "content", "indsatser")).Order(StringComparer.Ordinal).ToArray();
        var port = FreePort();
        using var server =
            Process.Start(
                new ProcessStartInfo("dotnet", [program, "serve", "-s", work, "--port", $"{port}", "--today", WholeProgram.Today])
                {
                    RedirectStandardOutput = true,
                }
            ) ?? throw new InvalidOperationException("The server did not start.");
        server.OutputDataReceived += (_, _) => { };
        server.BeginOutputReadLine();
        using var browser = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}/"), Timeout = Patience };
        try
        {
            var start = Until(browser, "index.html", "<main");
            var times = new List<double>();
            var processor = server.TotalProcessorTime;
            for (var i = 0; i < edits; i++)
            {
                Thread.Sleep(BetweenEdits);
                times.Add(Edit(browser, files[i * 7 % files.Length], i));
            }

            server.Refresh();
            var perEdit = (server.TotalProcessorTime - processor).TotalMilliseconds / edits;
            return Table(entries, start, times, perEdit);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            server.WaitForExit();
        }
    }

    private static string Table(int entries, double start, List<double> times, double perEdit)
    {
        var sorted = times.Order().ToArray();
        var table = new MarkdownTable("entries", "edits", "p50 ms", "p95 ms", "max ms", "first five ms", "CPU ms an edit", "first page s");
        table.Add(
            MarkdownTable.Number(entries, 0),
            MarkdownTable.Number(times.Count, 0),
            MarkdownTable.Number(sorted[sorted.Length / 2], 0),
            MarkdownTable.Number(sorted[sorted.Length * 95 / 100], 0),
            MarkdownTable.Number(sorted[^1], 0),
            string.Join(", ", times.Take(5).Select(time => MarkdownTable.Number(time, 0))),
            MarkdownTable.Number(perEdit, 0),
            MarkdownTable.Number(start / 1000)
        );
        return table.ToString();
    }

    private static double Edit(HttpClient browser, string file, int number)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"Rettelse nummer {number} slut.");
        var since = Stopwatch.GetTimestamp();
        File.AppendAllText(file, $"\n\n{mark}\n");
        Until(browser, $"indsatser/{Path.GetFileNameWithoutExtension(file)}.html", mark);
        return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }

    // Asks every five milliseconds; how long it took, in milliseconds.
    private static double Until(HttpClient browser, string path, string words)
    {
        var since = Stopwatch.GetTimestamp();
        for (; Stopwatch.GetElapsedTime(since) < Patience; Thread.Sleep(5))
        {
            try
            {
                using var answer = browser.GetAsync(new Uri(path, UriKind.Relative)).GetAwaiter().GetResult();
                if (
                    answer.IsSuccessStatusCode
                    && answer.Content.ReadAsStringAsync().GetAwaiter().GetResult().Contains(words, StringComparison.Ordinal)
                )
                {
                    return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new InvalidOperationException($"{path} never showed »{words}«.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
