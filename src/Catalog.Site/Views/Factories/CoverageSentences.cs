using Catalog.Content.Coverage;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Site.Views.Factories;

/// <summary>What the page and the report about coverage say in sentences.</summary>
internal static class CoverageSentences
{
    private const int MostTogether = 5;

    /// <summary>What a table is about, in words.</summary>
    public static string Caption(CoverageTable table, ContentModel model, Words words) =>
        table.List is null
            ? words.With(CoverageWords.Caption, ("model", model.Framework.Name))
            : words.With(CoverageWords.ListCaption, ("model", model.Framework.Name), ("list", table.List.Name.ToLower(Danish.Culture)));

    /// <summary>What the table of the pejlinger is about, in words.</summary>
    public static string IndicatorCaption(ContentModel model, Words words) =>
        words.With(
            CoverageWords.ListCaption,
            ("model", model.Framework.Name),
            (
                "list",
                (model.Framework.IndicatorsName is { Length: > 0 } name ? name : words[CoverageWords.Indicators]).ToLower(Danish.Culture)
            )
        );

    /// <summary>That all entries carry every element, so that only the pejlinger tell them apart; "" where they do not.</summary>
    public static string SameElements(Coverage coverage, Framework framework, Words words) =>
        coverage.ElementsDiffer || coverage.Whole.All.IsEmpty || coverage.Indicators.IsEmpty
            ? ""
            : words.With(CoverageWords.SameElements, ("model", framework.Name));

    /// <summary>The gaps, a sentence each, the largest first.</summary>
    public static ImmutableArray<string> Gaps(Coverage coverage, Words words)
    {
        if (coverage.Whole.All.IsEmpty)
        {
            return [words[CoverageWords.AllEmpty]];
        }

        var gaps = CoverageGaps.Of(coverage);
        IEnumerable<string> sentences =
        [
            .. Said(CoverageWords.NoElement, [.. gaps.Elements.Select(element => element.Name)]),
            .. gaps.Terms.SelectMany(gap => Said(CoverageWords.NoTerm, Names(gap.Terms), gap.List.Name)),
            .. Said(CoverageWords.NoAge, Names(gaps.Ages)),
            .. gaps
                .Together.Take(MostTogether)
                .Select(gap =>
                    gap.Ages.IsEmpty
                        ? words.With(CoverageWords.NoTerm, ("of", gap.Name), ("names", Danish.Row(Names(gap.Terms))))
                        : words.With(CoverageWords.NoTermAge, ("of", gap.Name), ("names", Danish.Row(Names(gap.Ages))))
                ),
            .. Said(CoverageWords.NoIndicator, gaps.Indicators),
        ];
        return [.. sentences.DefaultIfEmpty(words[CoverageWords.NoGap])];

        IEnumerable<string> Said(WordKey key, ImmutableArray<string> names, string of = "") =>
            names.IsEmpty ? [] : [words.With(key, ("of", of), ("names", Danish.Row(names)))];
    }

    /// <summary>Which of the entries have been taken up at more places; "" where nothing is written about that.</summary>
    public static string Spread(IEnumerable<Entry> listed, Words words)
    {
        ImmutableArray<Entry> own = [.. listed.Where(entry => !entry.IsExample)];
        ImmutableArray<string> titles = [.. own.Where(IsTakenUp).Select(entry => $"»{entry.Title}«")];
        return titles.IsEmpty
            ? own.Any(entry => entry.Head.Keys.ContainsKey(EntryKeys.Spread))
                ? words[SpreadWords.NotReached]
                : ""
            : words.With(
                SpreadWords.Reached,
                ("n", Danish.Number(titles.Length)),
                ("all", Danish.Number(own.Length)),
                ("titles", Danish.Row(titles))
            );
    }

    // A place that has stopped has tried it, but does not have it.
    private static bool IsTakenUp(Entry entry) => entry.Head.Uptakes.Any(uptake => uptake.Way is { Value: not UptakeWay.Stopped });

    private static ImmutableArray<string> Names(ImmutableArray<Term> terms) => [.. terms.Select(term => term.Name)];

    private static ImmutableArray<string> Names(ImmutableArray<AgeRange> ages) => [.. ages.Select(group => group.ToString())];
}
