using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Workflows;
using Xunit;

namespace Catalog.Tests.RunningProgram;

/// <summary>The site behind nginx with the file that the guides give: every address answers, and only what is for readers.</summary>
public sealed partial class NginxTests : IDisposable
{
    private readonly ScratchFolder scratch = new();
    private Process? server;

    [BashFact]
    public async Task Every_file_answers_a_folder_has_its_slash_and_what_is_not_there_has_a_page()
    {
        var site = Path.Join(scratch.Path, "websted");
        string[] words = ["build", "-s", "tests/sites/eksempelkoebing", "-o", site, "--today", "2026-11-22"];
        Assert.Equal(0, (await RealProgram.Run(words)).ExitCode);
        Directory.CreateDirectory(Path.Join(site, ".well-known"));
        await File.WriteAllTextAsync(Path.Join(site, ".well-known", "security.txt"), "Contact: mailto:it@vores.example\n");
        using var client = await Serve(site);

        var files = Directory
            .EnumerateFiles(site, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site, file))
            .Where(file => file[0] != '.')
            .ToList();
        Assert.True(files.Count > 300);
        foreach (var file in files)
        {
            Assert.Equal((file, HttpStatusCode.OK), (file, (await client.GetAsync(file)).StatusCode));
        }

        foreach (var folder in files.Where(file => file.EndsWith("/index.html", StringComparison.Ordinal)).Select(Path.GetDirectoryName))
        {
            using var answer = await client.GetAsync(folder);
            Assert.Equal((folder, HttpStatusCode.MovedPermanently), (folder, answer.StatusCode));
            Assert.EndsWith($"/{folder}/", answer.Headers.Location!.AbsolutePath, StringComparison.Ordinal);
        }

        using var missing = await client.GetAsync("findes/ikke");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("Siden findes ikke", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var hidden = Directory.EnumerateFiles(site, ".*").Select(file => Path.GetFileName(file)).ToList();
        Assert.NotEmpty(hidden);
        foreach (var file in hidden)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(file)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(".well-known/security.txt")).StatusCode);
        using var changes = await client.GetAsync("data/aendringer-2026.md");
        Assert.Equal("text/markdown; charset=utf-8", changes.Content.Headers.ContentType!.ToString());
        using var front = await client.GetAsync("");
        Assert.Equal("nosniff", front.Headers.GetValues("X-Content-Type-Options").Single());
    }

    public void Dispose()
    {
        server?.Kill(entireProcessTree: true);
        server?.Dispose();
        scratch.Dispose();
    }

    private async Task<HttpClient> Serve(string site)
    {
        var port = FreePort();
        var given = await File.ReadAllTextAsync(Path.Join(RealProgram.Root, ".github/vejledning/hosting/nginx.conf"));
        var ours = Listen().Replace(given, $"    listen 127.0.0.1:{port};").Replace("/var/www/katalog", site, StringComparison.Ordinal);
        Assert.Contains(site, ours, StringComparison.Ordinal);
        var folders = string.Concat(
            new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(name => $"{name}_temp_path {scratch.Path}/{name};\n")
        );
        var whole = Path.Join(scratch.Path, "nginx.conf");
        await File.WriteAllTextAsync(
            whole,
            $$"""
            daemon off;
            pid {{scratch.Path}}/nginx.pid;
            events { }
            http {
                include /etc/nginx/mime.types;
                access_log off;
                {{folders}}
                {{ours}}
            }
            """
        );
        // The folder of a test is its owner's alone; where the tests run as root, nginx would give its right to read it up.
        var user = Environment.UserName == "root" ? "user root; " : "";
        string[] arguments = ["-c", whole, "-e", Path.Join(scratch.Path, "error.log"), "-g", user + "worker_processes 1;"];
        server = Process.Start(new ProcessStartInfo(Shell.Find("nginx"), arguments))!;
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri($"http://127.0.0.1:{port}/"),
        };
        for (var attempt = 0; attempt < 100 && !await Answers(client); attempt++)
        {
            await Task.Delay(50);
        }

        return client;
    }

    private static async Task<bool> Answers(HttpClient client)
    {
        try
        {
            return (await client.GetAsync("")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("^    listen 80;$", RegexOptions.Multiline)]
    private static partial Regex Listen();
}
