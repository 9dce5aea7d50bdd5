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
    /// <summary>The report seen from a day. The last edition is the latest before the one that <c>site.yml</c> names.</summary>
    public static Report Make(SitePlan plan, Words words, ImmutableArray<Edition> editions, DateOnly today)
    {
        var (catalogue, site, model) = (plan.Catalogue, plan.Catalogue.Site, plan.Catalogue.Model);
        var own = catalogue with { Entries = [.. catalogue.Entries.Where(entry => !entry.IsExample)] };
        ImmutableArray<Entry> listed = [.. plan.Index.Listed.Where(entry => !entry.IsExample)];
        var coverage = Coverage.Of(model, plan.Index.Listed);
        var counts = YearlyCounts.Of(own, listed, words).ToImmutableArray();
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
                        Days(own, today, words),
                        .. YearlyProgress.Again(own, today, words),
                        .. YearlyProgress.Rows(own, today, words),
                        .. Some(own.Entries.Any(entry => entry.Head.Keys.ContainsKey(EntryKeys.Spread)), () => Spread(own, today, words)),
                        .. Some(model.Lifecycle.Statuses.Any(status => status.Shelf == Shelf.Learnt), () => Learnt(plan, words)),
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

    // The year up to today: a day of a course that was met in it, and by whom.
    private static ReportPart Days(Catalogue own, DateOnly today, Words words)
    {
        var first = today.AddYears(-1).AddDays(1);
        var met = own
            .Model.Lifecycle.Days.Where(day => day.RepeatsAfter is null)
            .Select(day =>
                (
                    Day: day,
                    Entries: own.Entries.Where(entry =>
                            entry.Head.Course?.All(day.Id).Any(on => on.Value >= first && on.Value <= today) ?? false
                        )
                        .ToArray()
                )
            )
            .Where(each => each.Entries.Length > 0)
            .Select(each =>
                words.With(
                    ReportWords.YearlyDay,
                    ("day", each.Day.Name),
                    ("n", Danish.Number(each.Entries.Length)),
                    ("titles", Danish.Row([.. each.Entries.Select(entry => $"»{entry.Title}«")]))
                )
            )
            .DefaultIfEmpty(words[ReportWords.YearlyNoDays]);
        return new ReportPart(
            words.With(ReportWords.YearlyDays, ("from", Danish.Date(first)), ("to", Danish.Date(today))),
            [.. met],
            ArePoints: true
        );
    }

    // Who took something up in the year up to today, and what happened there.
    private static ReportPart Spread(Catalogue own, DateOnly today, Words words)
    {
        var first = today.AddYears(-1).AddDays(1);
        var taken =
            from entry in own.Entries
            from uptake in entry.Head.Uptakes
            where uptake is { Unit: not null, Since: not null } && uptake.Since.Value >= first && uptake.Since.Value <= today
            orderby uptake.Since!.Value, entry.Id
            select words
                .With(
                    SpreadWords.YearlyLine,
                    ("unit", SpreadViewFactory.NameOf(uptake, own.Model)),
                    ("title", entry.Title),
                    ("how", SpreadViewFactory.How(uptake, words)),
                    ("text", uptake.Happened)
                )
                .TrimEnd();
        return new ReportPart(
            words.With(SpreadWords.Yearly, ("from", Danish.Date(first)), ("to", Danish.Date(today))),
            [.. taken.DefaultIfEmpty(words[SpreadWords.YearlyNone])],
            ArePoints: true
        );
    }

    // Of what was stopped, the sections that its status asks for beyond those it always had: what was learnt.
    private static ReportPart Learnt(SitePlan plan, Words words)
    {
        var lifecycle = plan.Catalogue.Model.Lifecycle;
        var lessons = plan
            .Index.On(Shelf.Learnt)
            .Where(entry => !entry.IsExample)
            .SelectMany(entry =>
            {
                var status = lifecycle.Status(entry.Head.Status!.Value)!;
                return status
                    .Needs.Sections.Where(id =>
                        status.After.Any(before => lifecycle.Status(before) is { } was && !was.Needs.Sections.Contains(id))
                    )
                    .Select(entry.Section)
                    .OfType<Section>()
                    .Select(section =>
                        words.With(ReportWords.YearlyLesson, ("title", entry.Title), ("text", section.Text.PlainText().Split('\n')[0]))
                    );
            });
        return new ReportPart(
            words[ReportWords.YearlyLearnt],
            [.. lessons.DefaultIfEmpty(words[ReportWords.YearlyNoLearnt])],
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

    private static IEnumerable<T> Some<T>(bool isSo, Func<T> said) => isSo ? [said()] : [];
}
