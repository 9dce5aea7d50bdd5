using System.Diagnostics;
using System.IO;
using Catalog.Benchmarks.Measuring;
using Catalog.Benchmarks.Synthetic;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Site.Rendering;

namespace Catalog.Benchmarks;

/// <summary>Where the time of a build goes, in this process and without a disk: the stages as <see cref="SiteBuild.Run"/> names them.</summary>
internal static class Stages
{
    private sealed record Stage(string Name, double Seconds, long Allocated);

    /// <summary>Builds once cold, just-in-time compilation included, and so many times warm.</summary>
    /// <exception cref="InvalidDataException">The synthetic catalogue has errors.</exception>
    public static string Measure(int entries, string model, int runs)
    {
        var texts = SyntheticCatalogue.Texts(entries, CatalogueFiles.ReadModel(model));
        var sources = new SourceTree([.. ShippedTemplates.Beneath, .. SourceTree.FromTexts(texts).Files]);
        var cold = Run(sources);
        var warm = Enumerable.Range(0, runs).Select(_ => Run(sources)).ToArray();
        var table = new MarkdownTable("stage", "cold s", "warm s (median)", "share", "MB allocated");
        var total = warm[0].Select((_, i) => Middle(warm, i)).Sum();
        for (var i = 0; i < cold.Count; i++)
        {
            Add(table, cold[i].Name, cold[i].Seconds, Middle(warm, i), total, Rounds.Median(warm.Select(run => (double)run[i].Allocated)));
        }

        Add(
            table,
            $"all, {MarkdownTable.Number(entries, 0)} entries",
            cold.Sum(stage => stage.Seconds),
            total,
            total,
            Rounds.Median(warm.Select(run => (double)run.Sum(stage => stage.Allocated)))
        );
        return table.ToString();
    }

    private static void Add(MarkdownTable table, string name, double cold, double warm, double total, double allocated) =>
        table.Add(
            name,
            MarkdownTable.Number(cold, 3),
            MarkdownTable.Number(warm, 3),
            MarkdownTable.Number(100 * warm / total, 0) + " %",
            MarkdownTable.Megabytes(allocated, 1)
        );

    private static double Middle(IEnumerable<List<Stage>> runs, int stage) => Rounds.Median(runs.Select(run => run[stage].Seconds));

    private static List<Stage> Run(SourceTree sources)
    {
        var stages = new List<Stage>();
        string? current = null;
        GC.Collect();
        var (since, allocated) = (Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes(precise: true));
        var result = SiteBuild.Run(sources, new BuildOptions(new DateOnly(2026, 11, 21)), Next);
        Next("");
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToArray();
        return errors.Length == 0
            ? stages
            : throw new InvalidDataException(
                $"The synthetic catalogue has {errors.Length} errors: "
                    + string.Join(
                        "\n",
                        errors
                            .Take(5)
                            .Select(error => $"{error.Path}:{error.Start.Line}:{error.Start.Column}: {error.Rule.Id} {error.Message}")
                    )
            );

        void Next(string name)
        {
            var (now, bytes) = (Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes(precise: true));
            if (current is not null)
            {
                stages.Add(new Stage(current, Stopwatch.GetElapsedTime(since, now).TotalSeconds, bytes - allocated));
            }

            (current, since, allocated) = (name, Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes(precise: true));
        }
    }
}
