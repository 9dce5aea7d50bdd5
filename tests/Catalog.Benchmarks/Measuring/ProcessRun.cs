using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;

namespace Catalog.Benchmarks.Measuring;

/// <summary>
/// What one run of a program took: seconds by the clock, seconds of processor (user and system) of it and its children,
/// and the most memory they held, in bytes. Linux only.
/// </summary>
internal sealed record ProcessRun(double Wall, double Processor, long PeakMemory)
{
    private const int Children = -1;
    private const int PollMilliseconds = 10;

    /// <summary>Runs a shell command to its end. What it writes is shown only when it fails.</summary>
    /// <exception cref="InvalidOperationException">The command's exit code was not 0.</exception>
    public static ProcessRun Of(string command)
    {
        var log = Path.GetTempFileName();
        try
        {
            var info = new ProcessStartInfo("/bin/sh") { UseShellExecute = false };
            info.ArgumentList.Add("-c");
            info.ArgumentList.Add($"exec >'{log}' 2>&1; exec {command}");
            var before = ProcessorOfChildren();
            var clock = Stopwatch.StartNew();
            using var process = Process.Start(info) ?? throw new InvalidOperationException("Nothing was started.");
            var peak = 0L;
            while (!process.WaitForExit(PollMilliseconds))
            {
                peak = long.Max(peak, MemoryOfTree(process.Id));
            }

            var wall = clock.Elapsed.TotalSeconds;
            var processor = ProcessorOfChildren() - before;
            return process.ExitCode == 0
                ? new ProcessRun(wall, processor, peak)
                : throw new InvalidOperationException($"Exit code {process.ExitCode}: {command}\n{Head(File.ReadAllText(log))}");
        }
        finally
        {
            File.Delete(log);
        }
    }

    private static string Head(string text) => text.Length <= 2_000 ? text : text[..2_000] + " …";

    // VmHWM, the peak of each process that is alive, added up. The kernel keeps it, so a peak between two looks is seen too.
    private static long MemoryOfTree(int process)
    {
        try
        {
            var sum = 0L;
            foreach (var line in File.ReadLines($"/proc/{process}/status"))
            {
                if (line.StartsWith("VmHWM:", StringComparison.Ordinal))
                {
                    sum = long.Parse(line.AsSpan(6, line.Length - 8), System.Globalization.CultureInfo.InvariantCulture) * 1024;
                }
            }

            foreach (
                var child in File.ReadAllText($"/proc/{process}/task/{process}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            )
            {
                sum += MemoryOfTree(int.Parse(child, System.Globalization.CultureInfo.InvariantCulture));
            }

            return sum;
        }
        catch (IOException)
        {
            return 0; // It ended between two looks.
        }
    }

    // Children that have ended and been waited for, with their own children.
    private static double ProcessorOfChildren()
    {
        var usage = new long[18]; // struct rusage on 64-bit Linux: two timevals (user, system), then 14 counters.
        return getrusage(Children, usage) == 0
            ? usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6)
            : throw new InvalidOperationException("getrusage failed.");
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
#pragma warning disable IDE1006 // "Naming rule violation": the name the C library has.
    private static extern int getrusage(int who, [Out] long[] usage);
#pragma warning restore IDE1006
}
