using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.RunningProgram;

/// <summary><c>catalog serve</c> by the real program: a browser asks, an editor saves.</summary>
public sealed class ServeTests : IDisposable
{
    private const string Entry = "content/indsatser/eksempel-co-teaching-i-almenklassen.md";
    private const string Page = "indsatser/eksempel-co-teaching-i-almenklassen.html";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task An_edit_is_seen_a_fault_is_told_and_mending_it_takes_the_fault_away()
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        var file = Path.Join(catalogue, Entry);
        var text = await File.ReadAllTextAsync(file);
        await using var program = await Serving.Begin(catalogue);

        var page = await program.Until(Page, html => html.Contains("vis.js", StringComparison.Ordinal));
        Assert.DoesNotContain("Nyt i dag", page, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, text + "\n\nNyt i dag.\n");
        await program.Until(Page, html => html.Contains("Nyt i dag.", StringComparison.Ordinal));

        // As many editors save: another file, then a rename.
        await File.WriteAllTextAsync(
            file + "~",
            text.Replace("\ntitel:", "\ntittel: <img src=x onerror=alert(1)>\ntitel:", StringComparison.Ordinal)
        );
        File.Move(file + "~", file, overwrite: true);
        var faulty = await program.State(state => (bool)state["stale"]!);
        var finding = faulty["findings"]![0]!;
        Assert.Equal("error", (string)finding["kind"]!);
        Assert.Equal(Entry + ":2:1", (string)finding["place"]!);
        Assert.Equal("fejl KV002", (string)finding["rule"]!);
        Assert.Contains("»tittel«", (string)finding["message"]!, StringComparison.Ordinal);
        Assert.StartsWith("tittel: <img", (string)finding["line"]!, StringComparison.Ordinal);
        Assert.Equal($"{program.Address}regler.html#KV002", (string)finding["address"]!);
        Assert.Contains("Nyt i dag.", await program.Get(Page), StringComparison.Ordinal);

        await File.WriteAllTextAsync(file, text + "\n\nRettet.\n");
        var mended = await program.State(state => !(bool)state["stale"]!);
        Assert.NotEqual((string)faulty["page"]!, (string)mended["page"]!);
        Assert.Contains("Rettet.", await program.Get(Page), StringComparison.Ordinal);

        var (code, output) = await program.End();
        Assert.Equal(0, code);
        Assert.Contains($"Kataloget vises på {program.Address}\n", output, StringComparison.Ordinal);
        Assert.Contains(Entry + ":2:1: fejl KV002: ", output, StringComparison.Ordinal);
        Assert.EndsWith("Stoppet.\n", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(catalogue, "_site")));
    }

    [Fact]
    public async Task Faults_from_the_start_are_shown_until_they_are_mended()
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        var file = Path.Join(catalogue, Entry);
        var text = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, text.Replace("\ntitel:", "\ntittel:", StringComparison.Ordinal));
        await using var program = await Serving.Begin(catalogue);

        await program.State(state => (bool)state["stale"]!);
        using (var refused = await program.Ask(Page))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Contains("Der er fejl", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await File.WriteAllTextAsync(file, text);
        await program.Until(
            Page,
            html => html.Contains("<main", StringComparison.Ordinal) && !html.Contains("catalog-alone", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task However_many_pages_stay_open_a_new_one_is_answered()
    {
        await using var program = await Serving.Begin(RealProgram.Root);
        await program.Until("", html => html.Contains("<main", StringComparison.Ordinal));
        var open = new List<TcpClient>();
        try
        {
            for (var i = 0; i < 300; i++)
            {
                var stream = new TcpClient();
                open.Add(stream);
                await stream.ConnectAsync(IPAddress.Loopback, program.Port);
                await stream
                    .GetStream()
                    .WriteAsync(Encoding.ASCII.GetBytes($"GET /__catalog/events HTTP/1.1\r\nHost: localhost:{program.Port}\r\n\r\n"));
                await stream.GetStream().ReadAtLeastAsync(new byte[12], 12);
            }

            using var page = await program.Ask("om.html");
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }
        finally
        {
            open.ForEach(stream => stream.Dispose());
        }
    }

    [Fact]
    public async Task Strangers_are_refused_and_nothing_is_kept_or_shared()
    {
        await using var program = await Serving.Begin(RealProgram.Root);
        using (var page = await program.Ask(""))
        {
            Assert.Equal("no-store", page.Headers.CacheControl!.ToString());
            Assert.Equal(["nosniff"], page.Headers.GetValues("X-Content-Type-Options"));
            Assert.Equal(["same-origin"], page.Headers.GetValues("Cross-Origin-Resource-Policy"));
            Assert.False(page.Headers.Contains("Access-Control-Allow-Origin"));
            Assert.False(page.Headers.Contains("Server"));
        }

        Assert.StartsWith("HTTP/1.1 421 ", await program.Raw("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400 ", await program.Raw("GET / HTTP/1.1\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400 ", await program.Raw("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith(
            "HTTP/1.1 403 ",
            await program.Raw($"GET / HTTP/1.1\r\nHost: localhost:{program.Port}\r\nOrigin: http://evil.example\r\n\r\n"),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "HTTP/1.1 404 ",
            await program.Raw($"GET /../../etc/passwd HTTP/1.1\r\nHost: localhost:{program.Port}\r\n\r\n"),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "HTTP/1.1 404 ",
            await program.Raw($"GET /..%2f..%2fsite.yml HTTP/1.1\r\nHost: localhost:{program.Port}\r\n\r\n"),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "HTTP/1.1 414 ",
            await program.Raw($"GET /{new string('a', 9000)} HTTP/1.1\r\nHost: localhost:{program.Port}\r\n\r\n"),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "HTTP/1.1 431 ",
            await program.Raw($"GET / HTTP/1.1\r\nHost: localhost:{program.Port}\r\nA: {new string('a', 40_000)}\r\n\r\n"),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "HTTP/1.1 405 ",
            await program.Raw($"POST / HTTP/1.1\r\nHost: localhost:{program.Port}\r\nContent-Length: 0\r\n\r\n"),
            StringComparison.Ordinal
        );
        var head = await program.Raw($"HEAD /om.html HTTP/1.1\r\nHost: localhost:{program.Port}\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 200 ", head, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", head, StringComparison.Ordinal);

        // A second one on the same port says so and names another.
        var second = await RealProgram.Run(["serve", "--port", $"{program.Port}"]);
        Assert.Equal((2, ""), (second.ExitCode, second.Out));
        Assert.Matches(
            $@"^Port {program.Port} er optaget, måske af et andet »catalog serve«\. Skriv for eksempel --port \d+\.\n$",
            second.Error
        );
    }

    /// <summary>The program at work, on a port of its own.</summary>
    private sealed class Serving(Process process, int port, Task<string> output) : IAsyncDisposable
    {
        private readonly HttpClient browser = new() { Timeout = Patience };

        public int Port => port;

        public string Address => $"http://localhost:{port}/";

        public static async Task<Serving> Begin(string catalogue)
        {
            var port = FreePort();
            var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = catalogue };
            foreach (
                var argument in new[]
                {
                    Path.Join(AppContext.BaseDirectory, "catalog.dll"),
                    "vis",
                    "--port",
                    $"{port}",
                    "--today",
                    "2026-11-21",
                }
            )
            {
                start.ArgumentList.Add(argument);
            }

            var process = Process.Start(start)!;
            var serving = new Serving(process, port, process.StandardOutput.ReadToEndAsync());
            await serving.State(state => !((string)state["page"]!).EndsWith("building", StringComparison.Ordinal));
            return serving;
        }

        public Task<HttpResponseMessage> Ask(string path) => browser.GetAsync(new Uri(Address + path));

        public async Task<string> Get(string path) => await browser.GetStringAsync(new Uri(Address + path));

        public async Task<string> Until(string path, Func<string, bool> isSo)
        {
            for (var since = Stopwatch.StartNew(); since.Elapsed < Patience; await Task.Delay(20))
            {
                using var answer = await Ask(path);
                if (await answer.Content.ReadAsStringAsync() is var html && isSo(html))
                {
                    return html;
                }
            }

            throw new TimeoutException($"{path} did not become what it should.");
        }

        /// <summary>The first state that is so, among those that a browser is told.</summary>
        public async Task<JsonNode> State(Func<JsonNode, bool> isSo)
        {
            for (var since = Stopwatch.StartNew(); since.Elapsed < Patience; await Task.Delay(50))
            {
                try
                {
                    using var reader = new StreamReader(await browser.GetStreamAsync(new Uri(Address + "__catalog/events")));
                    while (await reader.ReadLineAsync().WaitAsync(Patience) is { } line)
                    {
                        if (line.StartsWith("data: ", StringComparison.Ordinal) && JsonNode.Parse(line[6..]) is { } state && isSo(state))
                        {
                            return state;
                        }
                    }
                }
                catch (HttpRequestException) when (!process.HasExited)
                {
                    // Not listening yet.
                }
            }

            throw new TimeoutException("The state did not become what it should.");
        }

        /// <summary>What the server says to these bytes, as far as it says it at once.</summary>
        public async Task<string> Raw(string request)
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port);
            var stream = client.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
            var buffer = new byte[64 * 1024];
            return Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer));
        }

        /// <summary>Ends it as Ctrl+C does, by the signal that one who runs the tests in the background cannot have turned off.</summary>
        public async Task<(int Code, string Output)> End()
        {
            using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            await process.WaitForExitAsync().WaitAsync(Patience);
            return (process.ExitCode, await output);
        }

        public ValueTask DisposeAsync()
        {
            browser.Dispose();
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }

            process.Dispose();
            return ValueTask.CompletedTask;
        }

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}
