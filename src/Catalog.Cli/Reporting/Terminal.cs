using System.IO;
using System.Text;

namespace Catalog.Cli.Reporting;

/// <summary>
/// Where output goes: results to <see cref="Out"/>, everything else to <see cref="Error"/>. <see cref="Watched"/> is true when a
/// person sees progress on it; <see cref="GitHub"/> is null outside GitHub Actions.
/// </summary>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool ColourOut, bool ColourError, bool Watched, GitHubRun? GitHub = null)
{
    private static readonly ImmutableArray<string> PipelineNames = ["CI", "TF_BUILD", "CF_PAGES"];

    /// <summary>The answers of a person at the keyboard, or null when there is nobody to ask.</summary>
    public TextReader? In { get; init; }

    /// <summary>Whether a pipeline runs the program (GitHub, GitLab, Azure DevOps, Netlify and others set one of these).</summary>
    public bool IsPipeline { get; init; }

    /// <summary>The streams of this process, always UTF-8.</summary>
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
        )
        {
            IsPipeline = PipelineNames.Any(name =>
                Environment.GetEnvironmentVariable(name) is { Length: > 0 } set && !set.Equals("false", StringComparison.OrdinalIgnoreCase)
            ),
            In = watched && !Console.IsInputRedirected ? Console.In : null,
        };
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
}
