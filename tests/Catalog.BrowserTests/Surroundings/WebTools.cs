using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Catalog.Tests.Fixtures;

namespace Catalog.BrowserTests.Surroundings;

/// <summary>Programs from outside .NET: what <c>tests/web-tools</c> has from npm, Node and Java.</summary>
internal static class WebTools
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(10);

    public sealed record Outcome(int ExitCode, string Out, string Error);

    /// <summary>A file of <c>tests/web-tools</c>.</summary>
    /// <exception cref="InvalidOperationException">It is not there; says what puts it there.</exception>
    public static string PathOf(string name)
    {
        var path = Path.Join(RealProgram.Root, "tests", "web-tools", name);
        return File.Exists(path)
            ? path
            : throw new InvalidOperationException($"{path} is missing. Run »npm ci« in tests/web-tools, or tests/run.sh, which does.");
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task<Outcome> Run(string program, IEnumerable<string> arguments)
    {
        using var process = Started(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = Path.Join(RealProgram.Root, "tests", "web-tools"),
            }
        );
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync().WaitAsync(Timeout);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new(process.ExitCode, await output, await error);
    }

    public static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException(
                $"The browser tests need »{start.FileName}«: Node 20 or newer, and Java 17 or newer.",
                missing
            );
        }
    }
}
