using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace Catalog.Tests.Workflows;

/// <summary>Runs programs in an environment of their own, as a runner that knows nothing of this computer does.</summary>
internal static class Shell
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(15);

    // What this computer must add: where the programs, the SDK and its packages are, and how the network is reached.
    private static readonly string[] OfThisComputer =
    [
        "HOME",
        "USER",
        "TMPDIR",
        "DOTNET_ROOT",
        "NUGET_PACKAGES",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "NO_PROXY",
        "http_proxy",
        "https_proxy",
        "no_proxy",
    ];

    /// <summary>What a program said, and the code it ended with.</summary>
    public sealed record Outcome(int Code, string Out, string Error);

    public static string SearchPath { get; } = Environment.GetEnvironmentVariable("PATH")!;

    /// <summary>Where a program is, found as a shell finds it.</summary>
    public static string Find(string program) =>
        SearchPath.Split(Path.PathSeparator).Append("/usr/sbin").Select(folder => Path.Join(folder, program)).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException($"The tests of the workflows need »{program}«.");

    /// <summary>Runs one program, or fails when it takes longer than a quarter of an hour.</summary>
    public static async Task<Outcome> Run(
        string folder,
        IReadOnlyDictionary<string, string> environment,
        string program,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var name in OfThisComputer)
        {
            start.Environment[name] = Environment.GetEnvironmentVariable(name);
        }

        start.Environment["PATH"] = SearchPath;
        start.Environment["LANG"] = "C.UTF-8";
        // No server of a compiler stays behind, neither here nor with its hand on the output.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["GIT_CONFIG_GLOBAL"] = Path.Join(Path.GetTempPath(), "no-such-file");
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            await Task.WhenAll(process.WaitForExitAsync(), output, error).WaitAsync(TimeLimit);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new Outcome(process.ExitCode, await output, await error);
    }

    /// <summary>Runs git, which must succeed, and gives what it said.</summary>
    public static async Task<string> Git(string folder, params string[] arguments)
    {
        string[] settings =
        [
            "-c",
            "user.name=En redaktør",
            "-c",
            "user.email=redaktoer@vores.example",
            "-c",
            "init.defaultBranch=main",
            "-c",
            "advice.detachedHead=false",
        ];
        var outcome = await Run(folder, new Dictionary<string, string>(), "git", [.. settings, .. arguments]);
        return outcome.Code == 0
            ? outcome.Out.Trim()
            : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {outcome.Error}");
    }
}
