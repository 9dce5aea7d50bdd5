using System.IO;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Catalog.Benchmarks.Micro;

/// <summary>The small functions that every entry goes through, measured with BenchmarkDotNet in this process.</summary>
internal static class MicroRun
{
    /// <summary>Runs what BenchmarkDotNet's own arguments choose (<c>--filter *Yaml*</c>), or all; the tables go to the console.</summary>
    public static void Run(string[] arguments)
    {
        // In process, since BenchmarkDotNet would otherwise make and build a project of its own among ours. The warm-up
        // is long enough for the code to be optimised on a busy machine too.
        var config = ManualConfig
            .CreateEmpty()
            .AddJob(Job.Default.WithWarmupCount(8).WithIterationCount(10).WithToolchain(InProcessEmitToolchain.Instance))
            .AddLogger(NullLogger.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .WithArtifactsPath(Path.Join(Path.GetTempPath(), "catalog-benchmarks"));
        var summaries = BenchmarkSwitcher
            .FromAssembly(typeof(MicroRun).Assembly)
            .Run(arguments.Length > 0 ? arguments : ["--filter", "*"], config);
        foreach (var summary in summaries)
        {
            MarkdownExporter.GitHub.ExportToLog(summary, ConsoleLogger.Default);
        }
    }
}
