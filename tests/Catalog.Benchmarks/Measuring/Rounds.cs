using System.IO;

namespace Catalog.Benchmarks.Measuring;

/// <summary>Programs run side by side in rounds, so that a noisy moment of the machine meets them all.</summary>
internal static class Rounds
{
    /// <summary>Runs every command once a round, in order. The folders are deleted before each round, outside the time.</summary>
    public static IReadOnlyList<IReadOnlyList<ProcessRun>> Run(
        int rounds,
        IReadOnlyList<string> commands,
        IReadOnlyList<string> freshFolders
    )
    {
        var runs = commands.Select(_ => new List<ProcessRun>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var folder in freshFolders.Where(Directory.Exists))
            {
                Directory.Delete(folder, recursive: true);
            }

            for (var i = 0; i < commands.Count; i++)
            {
                runs[i].Add(ProcessRun.Of(commands[i]));
            }
        }

        return runs;
    }

    /// <summary>The middle value; of an even number of values the mean of the two in the middle.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
