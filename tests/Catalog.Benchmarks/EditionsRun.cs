using System.Globalization;
using System.IO;
using Catalog.Benchmarks.Measuring;
using Catalog.Benchmarks.Synthetic;

namespace Catalog.Benchmarks;

/// <summary>
/// What editions cost. The real program freezes a synthetic catalogue year by year, each time after a review as a
/// municipality makes it, and builds the site with all its editions. Only the build is measured.
/// </summary>
internal static class EditionsRun
{
    // The year that the synthetic entries were last reviewed in.
    private const int FirstYear = 2026;

    private static readonly (string Name, Func<string, bool> Chosen)[] Parts =
    [
        ("frozen entry pages", IsFrozenEntry),
        ("JSON, the current one included", path => path.EndsWith(".json", StringComparison.Ordinal)),
        (
            "frozen lists and other frozen pages",
            path => IsFrozen(path) && path.EndsWith(".html", StringComparison.Ordinal) && !IsFrozenEntry(path)
        ),
        ("frozen CSV", path => IsFrozen(path) && path.EndsWith(".csv", StringComparison.Ordinal)),
        ("the site around them", path => !IsFrozen(path) && !path.EndsWith(".json", StringComparison.Ordinal)),
    ];

    public static string Measure(int entries, int years, int words, int changed, string model, string program, int runs, string work)
    {
        var (source, output) = (Path.Join(work, "source"), Path.Join(work, "site"));
        var texts = SyntheticCatalogue.Texts(entries, CatalogueFiles.ReadModel(model), words: words).ToList();
        foreach (var year in Enumerable.Range(FirstYear, years))
        {
            CatalogueFiles.Write(
                source,
                texts.Select((text, i) => KeyValuePair.Create(text.Key, Reviewed(text.Value, year) + Changes(text.Key, i, year, changed)))
            );
            ProcessRun.Of($"{WholeProgram.Start(program)} release {year} -s '{source}' --today {Today(year)}");
        }

        var taken = Rounds.Run(runs, [WholeProgram.Command(program, source, output, Today(FirstYear + years - 1))], [output])[0];
        var about =
            $"{entries} entries of {WordsOf(texts)} words, front matter included; {years} editions, {changed} of 100 changed each year.";
        var total = string.Create(CultureInfo.InvariantCulture, $"in all: {CatalogueFiles.Measure(output).Bytes / 1e6:0.0} MB");
        return $"{about}\n\n{Times(taken)}\n\n{Sizes(output)}\n\n{total}";
    }

    private static string Today(int year) => $"{year}-11-21";

    // What must be done each year: the edition's number in site.yml, the statement renewed, every entry reviewed.
    private static string Reviewed(string text, int year)
    {
        foreach (var key in new[] { "\nudgave: ", "\nsidst_gennemgået: ", "\n  fornyet: " })
        {
            text = text.Replace(key + FirstYear, key + year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        return text;
    }

    // What has been added to an entry since the first year: a line for each year in which it was one of those that were changed.
    private static string Changes(string path, int place, int year, int changed) =>
        path.StartsWith("content/indsatser/", StringComparison.Ordinal)
            ? string.Concat(
                Enumerable
                    .Range(FirstYear + 1, year - FirstYear)
                    .Where(each => (place * 37 + each * 61) % 100 < changed)
                    .Select(each => string.Create(CultureInfo.InvariantCulture, $"\nTilføjet efter gennemgangen i {each}.\n"))
            )
            : "";

    private static int WordsOf(IEnumerable<KeyValuePair<string, string>> texts) =>
        (int)
            texts
                .Where(text => text.Key.StartsWith("content/indsatser/", StringComparison.Ordinal))
                .Average(text =>
                    text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter))
                );

    private static MarkdownTable Times(IReadOnlyList<ProcessRun> taken)
    {
        var table = new MarkdownTable("wall s (least–most)", "CPU s", "peak MB");
        table.Add(
            MarkdownTable.Spread([.. taken.Select(run => run.Wall)]),
            MarkdownTable.Number(Rounds.Median(taken.Select(run => run.Processor))),
            MarkdownTable.Megabytes(taken.Max(run => run.PeakMemory))
        );
        return table;
    }

    private static MarkdownTable Sizes(string output)
    {
        var table = new MarkdownTable("output", "files", "MB", "KB each");
        foreach (var (name, chosen) in Parts.Append(("in all", _ => true)))
        {
            var (files, bytes) = CatalogueFiles.Measure(output, chosen);
            table.Add(
                name,
                MarkdownTable.Number(files, 0),
                MarkdownTable.Megabytes(bytes, 1),
                MarkdownTable.Number(bytes / 1e3 / int.Max(files, 1), 1)
            );
        }

        return table;
    }

    private static bool IsFrozen(string path) => path.StartsWith("udgaver/", StringComparison.Ordinal);

    private static bool IsFrozenEntry(string path) => IsFrozen(path) && path.Split('/') is [_, _, "indsatser", _];
}
