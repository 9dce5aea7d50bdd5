using Catalog.Benchmarks.Measuring;

namespace Catalog.Benchmarks;

/// <summary>One program beside others: what each takes, and the first as a share of the others together.</summary>
internal static class Comparison
{
    /// <summary>Runs commands written <c>name=command</c> in rounds.</summary>
    public static string Measure(IReadOnlyList<string> named, IReadOnlyList<string> freshFolders, int rounds)
    {
        var programs = named.Select(each => each.Split('=', 2)).ToArray();
        if (programs.Length < 2 || programs.Any(program => program.Length < 2))
        {
            throw new ArgumentException("compare needs two commands or more, each written name=command.");
        }

        var runs = Rounds.Run(rounds, [.. programs.Select(program => program[1])], freshFolders);
        var table = new MarkdownTable("program", "wall s (least–most)", "CPU s (least–most)", "peak MB");
        for (var i = 0; i < programs.Length; i++)
        {
            table.Add(
                programs[i][0],
                MarkdownTable.Spread([.. runs[i].Select(run => run.Wall)]),
                MarkdownTable.Spread([.. runs[i].Select(run => run.Processor)]),
                MarkdownTable.Megabytes(runs[i].Max(run => run.PeakMemory))
            );
        }

        var others = string.Join(" + ", programs.Skip(1).Select(program => program[0]));
        table.Add(
            $"{programs[0][0]} ÷ ({others})",
            MarkdownTable.Number(Ratio(runs, run => run.Wall)),
            MarkdownTable.Number(Ratio(runs, run => run.Processor)),
            MarkdownTable.Number(runs[0].Max(run => run.PeakMemory) / (double)runs.Skip(1).Max(each => each.Max(run => run.PeakMemory)))
        );
        return table + "\n\nRatios are of medians; the ratio of peaks is to the larger of the others, which run one after the other.";
    }

    private static double Ratio(IReadOnlyList<IReadOnlyList<ProcessRun>> runs, Func<ProcessRun, double> of) =>
        Rounds.Median(runs[0].Select(of)) / runs.Skip(1).Sum(each => Rounds.Median(each.Select(of)));
}
