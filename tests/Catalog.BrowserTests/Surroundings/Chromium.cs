using System.IO;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace Catalog.BrowserTests.Surroundings;

/// <summary>The machine's own Chromium, started once in a run; it ends with this process.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    // Nothing that the browser does by itself may be mistaken for the site's doing.
    private static readonly string[] Arguments =
    [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private static readonly Lazy<Task<IBrowser>> Started = new(() => Task.Run(Start));

    public static Task<IBrowser> Browser => Started.Value;

    private static async Task<IBrowser> Start()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = Arguments });
    }

    // CHROMIUM in the environment names another place.
    private static string Find() =>
        new[] { Environment.GetEnvironmentVariable("CHROMIUM") }
            .Concat(
                Names.SelectMany(name =>
                    (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Join(folder, name))
                )
            )
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException(
            "The browser tests need Chromium (Debian: apt install chromium); name another place with CHROMIUM."
        );
}
