using System.Globalization;
using Catalog.Content.Coverage;
using Catalog.Content.Due;
using Catalog.Content.Editions;
using Catalog.Content.Editions.Comparing;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;
using Catalog.Site.Views;
using Catalog.Site.Views.Factories;

namespace Catalog.Site.Reports;

/// <summary>
/// Makes the report that a political committee reads once a year: counts of entries, what is on its way, what moved, what was
/// learnt, what is missing and what is due, and how sure one is, each dimension for itself. What a model has no part for is not
/// spoken of. Examples are left out.
/// </summary>
public static class YearlyReport
{
    /// <summary>
    /// The report of a period, with counts as they are on a day. The last edition is the latest before the one that <c>site.yml</c>
    /// names.
    /// </summary>
    public static Report Make(SitePlan plan, Words words, ImmutableArray<Edition> editions, ReportPeriod period, DateOnly today)
    {
        var (catalogue, site, model) = (plan.Catalogue, plan.Catalogue.Site, plan.Catalogue.Model);
        var own = catalogue with { Entries = [.. catalogue.Entries.Where(entry => !entry.IsExample)] };
        ImmutableArray<Entry> listed = [.. plan.Index.Listed.Where(entry => !entry.IsExample)];
        var coverage = Coverage.Of(model, plan.Index.Listed);
        var counts = YearlyCounts.Of(own, listed, words).ToImmutableArray();
        var events = new YearlyEvents(own, period, words);
        var examples = catalogue.Entries.Length - own.Entries.Length;
        return new Report(
            words.With(ReportWords.YearlyTitle, ("site", site.Title), ("edition", site.Edition.ToString(CultureInfo.InvariantCulture))),
            [
                new ReportPart(
                    "",
                    [
                        words.With(ReportWords.YearlyLead, ("day", Danish.Date(today))),
                        own.Entries.IsEmpty ? words[ReportWords.YearlyNothing]
                        : listed.IsEmpty ? words[ReportWords.YearlyNoneListed]
                        : words.Count(CoverageWords.Count, listed.Length),
                        .. Some(
                            examples > 0,
                            () => words.With(CoverageWords.ExamplesLeftOut, ("examples", words.Count(ListWords.ExampleCount, examples)))
                        ),
                    ]
                ),
                .. own.Entries.IsEmpty
                    ? ImmutableArray<ReportPart>.Empty
                    :
                    [
                        .. counts.Select(count => count.Shown(words)),
                        .. YearlyProgress.OnTheWay(plan, words),
                        Moves(own, editions, words),
                        events.Days(),
                        .. events.Outcomes(),
                        .. YearlyProgress.Again(own, period, today, words),
                        .. YearlyProgress.Rows(own, today, words),
                        .. Known(events.Learnt()),
                        .. events.Voices(),
                        .. Known(events.Spread()),
                        .. Some(
                            !listed.IsEmpty,
                            () => new ReportPart(words[CoverageWords.Gaps], CoverageSentences.Gaps(coverage, words), ArePoints: true)
                        ),
                        .. Some(model.Lifecycle.Review is not null, () => Reviews(own, today, words)),
                        .. Some(
                            !listed.IsEmpty && model.Lifecycle.Evidence is { Dimensions.IsEmpty: false, Grades.IsEmpty: false },
                            () => Sure(listed, model.Lifecycle.Evidence, words)
                        ),
                    ],
            ],
            new ReportTable(
                [words[ReportWords.YearlyPart], words[ReportWords.YearlyWhat], words[ReportWords.YearlyCount]],
                [
                    .. counts.SelectMany(count => count.Rows.Select(row => Cells(count.Heading, row.Name, row.Count))),
                    .. Grades(listed, model.Lifecycle.Evidence)
                        .SelectMany(each =>
                            each.Counts.Select(grade =>
                                Cells($"{words[FactWords.HowSure]} {each.Dimension.Name}", grade.Grade.Name, grade.Count)
                            )
                        ),
                ]
            )
        );

        static ImmutableArray<ReportCell> Cells(string part, string what, int count) => [new(part), new(what), YearlyCounts.Number(count)];
    }

    private static ReportPart Moves(Catalogue own, ImmutableArray<Edition> editions, Words words)
    {
        var last = editions.LastOrDefault(edition => edition.Year < own.Site.Edition);
        if (last?.Catalogue.Value is not { } before)
        {
            return new ReportPart(words[ReportWords.YearlyEdition], [words[ReportWords.YearlyNoEdition]]);
        }

        ImmutableArray<EntryChange> changes =
        [
            .. Changes
                .Between(Changes.Published(before), Changes.Published(own))
                .Entries.Where(change => change.IsNews)
                .OrderBy(change => change.Fate),
        ];
        return new ReportPart(
            words.With(ReportWords.YearlyMoves, ("year", last.Year.ToString(CultureInfo.InvariantCulture))),
            changes.IsEmpty
                ? [words[ReportWords.YearlySame]]
                :
                [
                    .. changes.Select(change =>
                        words.With(ReportWords.YearlyMove, ("title", change.Title), ("what", ChangeWords.Of(change)))
                    ),
                ],
            ArePoints: true
        );
    }

    private static ReportPart Reviews(Catalogue own, DateOnly today, Words words) =>
        new(
            words[ReportWords.YearlyReviews],
            [
                .. DueList
                    .Of(own, today)
                    .Overdue(today)
                    .OfType<DueItem.OfReview>()
                    .Select(item => words.With(ReportWords.YearlyReview, ("title", item.About.Title), ("day", Danish.Date(item.Day))))
                    .DefaultIfEmpty(words[ReportWords.YearlyNoReviews]),
            ],
            ArePoints: true
        );

    private static ReportPart Sure(ImmutableArray<Entry> listed, EvidenceScale scale, Words words) =>
        new(
            words[FactWords.HowSure],
            [words[ReportWords.YearlySureHow]],
            Table: new ReportTable(
                [
                    words[ReportWords.CommitteeDimension],
                    .. scale.Grades.Select(grade => grade.IsUnknown ? grade.Name : $"{grade.Id} – {grade.Name}"),
                ],
                [
                    .. Grades(listed, scale)
                        .Select(each =>
                            each.Counts.Select(grade => YearlyCounts.Number(grade.Count))
                                .Prepend(new ReportCell(each.Dimension.Name))
                                .ToImmutableArray()
                        ),
                ]
            )
        );

    // What was not assessed counts as unknown, where the scale has such a grade.
    private static IEnumerable<(EvidenceDimension Dimension, ImmutableArray<(EvidenceGrade Grade, int Count)> Counts)> Grades(
        ImmutableArray<Entry> listed,
        EvidenceScale scale
    ) =>
        scale.Dimensions.Select(dimension =>
            (
                dimension,
                scale
                    .Grades.Select(grade =>
                        (
                            grade,
                            listed.Count(entry =>
                                entry.Head.Evidence?.Grades.GetValueOrDefault(dimension.Id) is { } given
                                    ? given.Value == grade.Id
                                    : grade.IsUnknown
                            )
                        )
                    )
                    .ToImmutableArray()
            )
        );

    private static IEnumerable<ReportPart> Known(ReportPart? part) => part is null ? [] : [part];

    private static IEnumerable<T> Some<T>(bool isSo, Func<T> said) => isSo ? [said()] : [];
}
