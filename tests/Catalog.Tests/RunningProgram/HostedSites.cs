using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Workflows;
using Xunit;

namespace Catalog.Tests.RunningProgram;

/// <summary>
/// tests/sites/eksempelkoebing behind nginx and Apache with the files that the guides give: in the root with a certificate, and in a
/// sub-folder. Each server is started once.
/// </summary>
public sealed class HostedSites : IAsyncLifetime, IDisposable
{
    private const string Name = "katalog.eksempelkommune.example";

    private readonly ScratchFolder scratch = new();
    private readonly List<Process> servers = [];
    private readonly Dictionary<string, (int Plain, int Secure, int Inside)> ports = [];

    /// <summary>The folder of the site in the root, and of the one in the sub-folder.</summary>
    public string Folder(bool isInside) => Path.Join(scratch.Path, isInside ? "dele/katalog" : "rod");

    /// <summary>A client for the site of a server, which follows no redirect.</summary>
    public HttpClient Client(string server, bool isInside, bool isSecure = true) =>
        new(
            new HttpClientHandler
            {
                AllowAutoRedirect = false,
                ServerCertificateCustomValidationCallback = (_, certificate, _, _) => certificate?.Subject == $"CN={Name}",
            }
        )
        {
            BaseAddress =
                isInside ? new Uri($"http://127.0.0.1:{ports[server].Inside}/katalog/")
                : isSecure ? new Uri($"https://127.0.0.1:{ports[server].Secure}/")
                : new Uri($"http://127.0.0.1:{ports[server].Plain}/"),
        };

    public async Task InitializeAsync()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // A server that was started by root reads as somebody else.
        File.SetUnixFileMode(scratch.Path, (UnixFileMode)0b111_101_101);
        var catalogue = scratch.CopyCatalogue(Path.Join(RealProgram.Root, "tests/sites/eksempelkoebing"));
        await Build(catalogue, Folder(isInside: false));
        var settings = Path.Join(catalogue, "site.yml");
        var text = await File.ReadAllTextAsync(settings);
        Assert.Contains("\nadresse: https://katalog.eksempelkoebing.example/\n", text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(
            settings,
            text.Replace(
                "https://katalog.eksempelkoebing.example/",
                "https://www.eksempelkoebing.example/katalog/",
                StringComparison.Ordinal
            )
        );
        Directory.CreateDirectory(Path.Join(scratch.Path, "dele"));
        await Build(catalogue, Folder(isInside: true));
        Certificate();
        await Task.WhenAll(StartNginx(), StartApache());
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        foreach (var server in servers)
        {
            server.Kill(entireProcessTree: true);
            server.WaitForExit();
            server.Dispose();
        }

        scratch.Dispose();
    }

    private static async Task Build(string catalogue, string site)
    {
        Assert.Equal(0, (await RealProgram.Run(["build", "-s", catalogue, "-o", site, "--today", "2026-11-22"])).ExitCode);
        Directory.CreateDirectory(Path.Join(site, ".well-known"));
        await File.WriteAllTextAsync(Path.Join(site, ".well-known", "security.txt"), "Contact: mailto:it@vores.example\n");
    }

    private void Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var day = DateTimeOffset.UtcNow;
        using var made = new CertificateRequest($"CN={Name}", key, HashAlgorithmName.SHA256).CreateSelfSigned(
            day.AddDays(-1),
            day.AddDays(1)
        );
        File.WriteAllText(Path.Join(scratch.Path, "katalog.pem"), made.ExportCertificatePem());
        File.WriteAllText(Path.Join(scratch.Path, "katalog.key"), key.ExportPkcs8PrivateKeyPem());
    }

    private async Task StartNginx()
    {
        var (plain, secure, inside) = ports["nginx"] = (FreePort(), FreePort(), FreePort());
        var root = Ours(await Given("nginx.conf"), "/var/www/katalog", Folder(isInside: false));
        root = Replaced(root, "listen 80;", $"listen 127.0.0.1:{plain};");
        root = Replaced(root, "listen 443 ssl;", $"listen 127.0.0.1:{secure} ssl;");
        var sub = Replaced(await Given("nginx-undermappe.conf"), "root /var/www;", $"root {Path.Join(scratch.Path, "dele")};");
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
                {{root}}
                server {
                    listen 127.0.0.1:{{inside}};
                    root {{scratch.Path}}/dele;
                    {{sub}}
                }
            }
            """
        );
        var user = Environment.UserName == "root" ? "user root; " : "";
        await Start("nginx", "-c", whole, "-e", Path.Join(scratch.Path, "nginx.log"), "-g", user + "worker_processes 1;");
    }

    private async Task StartApache()
    {
        var (plain, secure, inside) = ports["apache2"] = (FreePort(), FreePort(), FreePort());
        var given = Ours(await Given("apache.conf"), "/var/www/katalog", Folder(isInside: false));
        given = Replaced(Replaced(given, "*:80>", $"127.0.0.1:{plain}>"), "*:443>", $"127.0.0.1:{secure}>");
        var settings = await Given("apache.htaccess");
        await File.WriteAllTextAsync(Path.Join(Folder(isInside: false), ".htaccess"), settings);
        await File.WriteAllTextAsync(
            Path.Join(Folder(isInside: true), ".htaccess"),
            Replaced(
                Replaced(settings, "\nErrorDocument 404 /", "\nErrorDocument 404 /katalog/"),
                "ErrorDocument 403 /",
                "ErrorDocument 403 /katalog/"
            )
        );
        string[] modules =
        [
            "mpm_event",
            "authz_core",
            "dir",
            "mime",
            "headers",
            "alias",
            "setenvif",
            "ssl",
            "deflate",
            "filter",
            "autoindex",
        ];
        var load = string.Concat(modules.Select(name => $"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"));
        var whole = Path.Join(scratch.Path, "apache.conf");
        await File.WriteAllTextAsync(
            whole,
            $"""
            ServerRoot {scratch.Path}
            ServerName 127.0.0.1
            DefaultRuntimeDir {scratch.Path}
            PidFile {scratch.Path}/apache.pid
            ErrorLog {scratch.Path}/apache.log
            {load}
            TypesConfig /dev/null
            {(Environment.UserName == "root" ? "User www-data\nGroup www-data" : "")}
            Listen 127.0.0.1:{plain}
            Listen 127.0.0.1:{secure}
            Listen 127.0.0.1:{inside}
            {given}
            <VirtualHost 127.0.0.1:{inside}>
                DocumentRoot {scratch.Path}/dele
            </VirtualHost>
            <Directory {scratch.Path}/dele>
                AllowOverride All
                Require all granted
            </Directory>
            """
        );
        await Start("apache2", "-D", "FOREGROUND", "-f", whole);
    }

    private async Task Start(string server, params string[] arguments)
    {
        servers.Add(Process.Start(new ProcessStartInfo(Shell.Find(server), arguments))!);
        using var client = Client(server, isInside: true);
        for (var attempt = 0; attempt < 200; attempt++)
        {
            try
            {
                using var answer = await client.GetAsync("");
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50);
            }
        }

        Assert.Fail($"{server} does not answer: {await File.ReadAllTextAsync(Path.Join(scratch.Path, server.TrimEnd('2') + ".log"))}");
    }

    private string Ours(string given, string folder, string ours) =>
        Replaced(Replaced(given, folder, ours), "/etc/ssl/katalog", Path.Join(scratch.Path, "katalog"));

    private static string Replaced(string text, string from, string to)
    {
        Assert.Contains(from, text, StringComparison.Ordinal);
        return text.Replace(from, to, StringComparison.Ordinal);
    }

    private static Task<string> Given(string name) =>
        File.ReadAllTextAsync(Path.Join(RealProgram.Root, ".github/vejledning/hosting", name));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
