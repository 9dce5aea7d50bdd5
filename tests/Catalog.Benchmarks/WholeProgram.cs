using System.IO;
using Catalog.Benchmarks.Measuring;
using Catalog.Benchmarks.Synthetic;

namespace Catalog.Benchmarks;

/// <summary>The real program as a process, from the first byte read to the last byte written.</summary>
internal static class WholeProgram
{
    public const string Today = "2026-11-21";

    /// <summary>The shell command that builds a catalogue.</summary>
    public static string Command(string program, string source, string output, string today = Today) =>
        $"{Start(program)} build -s '{source}' -o '{output}' --today {today}";

    /// <summary>What the shell command begins with: a published executable, or <c>dotnet</c> and a <c>catalog.dll</c>.</summary>
    public static string Start(string program) => $"{(program.EndsWith(".dll", StringComparison.Ordinal) ? "dotnet " : "")}'{program}'";

    /// <summary>Builds a synthetic catalogue so many times, each time to an empty place, and tells what it took.</summary>
    public static string Measure(int entries, string model, string program, int runs, string work)
    {
        var (source, output) = (Path.Join(work, "source"), Path.Join(work, "site"));
        CatalogueFiles.Write(source, SyntheticCatalogue.Texts(entries, CatalogueFiles.ReadModel(model)));
        var taken = Rounds.Run(runs, [Command(program, source, output)], [output])[0];
        var (files, bytes) = CatalogueFiles.Measure(output);
        var wall = Rounds.Median(taken.Select(run => run.Wall));
        var table = new MarkdownTable("entries", "wall s (least–most)", "CPU s", "peak MB", "files", "MB out", "ms per entry");
        table.Add(
            MarkdownTable.Number(entries, 0),
            MarkdownTable.Spread([.. taken.Select(run => run.Wall)]),
            MarkdownTable.Number(Rounds.Median(taken.Select(run => run.Processor))),
            MarkdownTable.Megabytes(taken.Max(run => run.PeakMemory)),
            MarkdownTable.Number(files, 0),
            MarkdownTable.Megabytes(bytes, 1),
            MarkdownTable.Number(wall * 1000 / entries)
        );
        return table.ToString();
    }
}
