using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Tasks;

namespace Catalog.BrowserTests.Surroundings;

/// <summary>A plain host of static files on loopback, with the headers that a host should send.</summary>
internal static class SiteServer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // A process that nobody holds is collected, and its input closed.
    private static readonly ConcurrentBag<Process> Running = [];

    /// <summary>
    /// Serves a folder until this process ends; gives the address of its front page. As on a slow line with
    /// <c>--late-scripts</c> (each two seconds late) and <c>--in-pieces</c> (a page comes bit by bit), and as for a reader without
    /// scripts with <c>--empty-scripts</c>.
    /// </summary>
    public static async Task<Uri> Start(string folder, params string[] line)
    {
        // Node refuses an address of more than 16 KB, and a long query is one.
        var start = new ProcessStartInfo("node", ["--max-http-header-size=1000000", WebTools.PathOf("serve.mjs"), folder, "0", .. line])
        {
            // The server ends when its input does.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = WebTools.Started(start);
        Running.Add(process);
        var address = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        return new Uri(address ?? throw new InvalidOperationException("serve.mjs ended at once."));
    }
}
