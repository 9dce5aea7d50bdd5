using System.Diagnostics;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace Catalog.Tests.Fixtures;

/// <summary>Runs the built program as its own process, as a user does.</summary>
internal static class RealProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The repository's root.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Join(SourceFolder(), "..", "..", ".."));

    /// <summary>The built program, which <c>dotnet</c> runs.</summary>
    public static string BuiltFile { get; } = Path.Join(AppContext.BaseDirectory, "catalog.dll");

    public sealed record Outcome(int ExitCode, string Out, string Error);

    /// <summary>Runs <c>catalog</c>, as built or another file of it, with these arguments, in a folder and with changes to the environment.</summary>
    public static async Task<Outcome> Run(
        IEnumerable<string> arguments,
        string? folder = null,
        IReadOnlyDictionary<string, string>? environment = null,
        string? program = null
    )
    {
        var start = new ProcessStartInfo(program ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Root,
        };
        if (program is null)
        {
            start.ArgumentList.Add(BuiltFile);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // Where the tests run must not be seen: GitHub's runner reads along, and the job's page is not theirs to write.
        start.Environment.Remove("GITHUB_ACTIONS");
        start.Environment.Remove("CI");
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync().WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new Outcome(process.ExitCode, await output, await error);
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
