using System.IO;
using System.Text;

namespace Catalog.Cli.Reporting;

/// <summary>
/// Where results and messages go, and who reads them. Results go to <see cref="Out"/>, everything else to
/// <see cref="Error"/>; <see cref="Watched"/> says whether a person sees progress on it, and <see cref="GitHub"/> is
/// there when GitHub's runner reads along.
/// </summary>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool ColourOut, bool ColourError, bool Watched, GitHubRun? GitHub = null)
{
    /// <summary>The process's own streams, as UTF-8 whatever the surroundings say.</summary>
    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            Console.OutputEncoding = new UTF8Encoding(false);
        }

        var colour =
            string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        var watched = !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));
        return new Terminal(
            Writer(Console.OpenStandardOutput()),
            Writer(Console.OpenStandardError()),
            colour && !Console.IsOutputRedirected,
            colour && !Console.IsErrorRedirected,
            watched,
            GitHubRun.Of(Environment.GetEnvironmentVariable)
        );
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
}
