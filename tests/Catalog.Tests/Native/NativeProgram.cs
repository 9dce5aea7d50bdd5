using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Native;

/// <summary>The native program, published once for all tests that use it, alone in a folder of its own.</summary>
public sealed class NativeProgram : IAsyncLifetime, IDisposable
{
    // The native compiler works for a minute or two where nothing else does.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    private readonly ScratchFolder scratch = new();

    private static string Name => OperatingSystem.IsWindows() ? "catalog.exe" : "catalog";

    /// <summary>The one file.</summary>
    internal string File => Path.Join(scratch.Path, "alone", Name);

    /// <summary>What <c>dotnet publish</c> left in its folder.</summary>
    internal string[] Published { get; private set; } = [];

    public async Task InitializeAsync()
    {
        var output = Path.Join(scratch.Path, "published");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = RealProgram.Root };
        foreach (
            var argument in new[]
            {
                "publish",
                "src/Catalog.Cli",
                "-c",
                "Release",
                "--artifacts-path",
                Path.Join(scratch.Path, "artifacts"),
                "-o",
                output,
            }
        )
        {
            start.ArgumentList.Add(argument);
        }

        // The test host's own MSBuild is another one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync().WaitAsync(Patience);
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, said);
        Published = [.. Directory.EnumerateFileSystemEntries(output).Select(path => Path.GetFileName(path))];
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.Move(Path.Join(output, Name), File);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => scratch.Dispose();
}
