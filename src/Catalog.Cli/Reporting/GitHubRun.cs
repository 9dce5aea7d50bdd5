using System.IO;
using Catalog.Cli.Disk;

namespace Catalog.Cli.Reporting;

/// <summary>A run on GitHub Actions: the folder of the repository, and the file that is shown as the job's summary.</summary>
public sealed record GitHubRun(string? Workspace, string? SummaryFile)
{
    /// <summary>The run as the environment describes it (<c>GITHUB_ACTIONS</c> and related variables), or null outside GitHub.</summary>
    public static GitHubRun? Of(Func<string, string?> environment) =>
        environment("GITHUB_ACTIONS") == "true"
            ? new GitHubRun(Named(environment("GITHUB_WORKSPACE")), Named(environment("GITHUB_STEP_SUMMARY")))
            : null;

    /// <summary>
    /// The prefix of a catalogue's paths in the repository: <c>kataloger/eet/</c>, or empty when the catalogue is the repository or
    /// is outside it. <paramref name="catalogue"/> is a real path.
    /// </summary>
    public string PathTo(string catalogue)
    {
        if (
            Workspace is null
            || RealPath.Of(Workspace) is var root && (RealPath.Same(catalogue, root) || !RealPath.IsInside(catalogue, root))
        )
        {
            return "";
        }

        return Path.GetRelativePath(root, catalogue).Replace('\\', '/') + "/";
    }

    private static string? Named(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
