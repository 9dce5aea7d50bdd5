using System.Globalization;

namespace Catalog.Benchmarks.Measuring;

/// <summary>Results as a Markdown table: the first column is text, the others are numbers.</summary>
internal sealed class MarkdownTable(params string[] headings)
{
    private readonly List<string[]> rows = [];

    public void Add(params string[] cells) => rows.Add(cells);

    public override string ToString()
    {
        var rule = headings.Select((_, column) => column == 0 ? "---" : "---:");
        return string.Join("\n", rows.Prepend([.. rule]).Prepend(headings).Select(row => $"| {string.Join(" | ", row)} |"));
    }

    public static string Number(double value, int decimals = 2) => value.ToString("N" + decimals, CultureInfo.InvariantCulture);

    public static string Megabytes(double bytes, int decimals = 0) => Number(bytes / 1e6, decimals);

    /// <summary>The median with the least and the greatest value.</summary>
    public static string Spread(IReadOnlyCollection<double> values) =>
        $"{Number(Rounds.Median(values))} ({Number(values.Min())}–{Number(values.Max())})";
}
