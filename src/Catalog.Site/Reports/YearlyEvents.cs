using Catalog.Content.Model;
using Catalog.Content.Numbers;
using Catalog.Content.Text;
using Catalog.Site.Views;
using Catalog.Site.Views.Factories;

namespace Catalog.Site.Reports;

/// <summary>The parts of the year's report about what happened in its period, and nothing else.</summary>
internal sealed class YearlyEvents(Catalogue own, ReportPeriod period, Words words)
{
    private readonly ContentModel model = own.Model;
    private readonly (string, string)[] days = [("from", Danish.Date(period.From)), ("to", Danish.Date(period.To))];

    /// <summary>The days of a course that were met, and by which entries.</summary>
    public ReportPart Days()
    {
        var met = model
            .Lifecycle.Days.Where(day => day.RepeatsAfter is null)
            .Select(day => (Day: day, Entries: own.Entries.Where(entry => DaysOf(entry, day).Any(period.Holds)).ToArray()))
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
        return new ReportPart(words.With(ReportWords.YearlyDays, days), [.. met, .. Partners()], ArePoints: true);
    }

    /// <summary>
    /// Which way the measurements had gone at the end of the period, of those that got a number in it, each with all its reservations.
    /// </summary>
    public IEnumerable<ReportPart> Outcomes()
    {
        var measured = (
            from entry in own.Entries
            where model.Lifecycle.IsPublished(entry)
            from whole in entry.Head.Measurements
            let measurement = whole with
            {
                Points = [.. whole.Points.Where(point => point.Day?.Value <= period.To)],
            }
            where measurement.Name is not null && measurement.Points.Any(point => point.HasValue && period.Holds(point.Day?.Value))
            select (entry.Title, Measurement: measurement, Outcome: Change.Of(measurement)?.Outcome)
        ).ToList();
        if (measured.Count == 0)
        {
            yield break;
        }

        yield return new ReportPart(
            words[ReportWords.YearlyOutcomes],
            [
                words.With(
                    ReportWords.YearlyOutcomeCounts,
                    ("n", Danish.Number(measured.Count)),
                    ("better", Count(Outcome.Better)),
                    ("worse", Count(Outcome.Worse)),
                    ("same", Count(Outcome.Unchanged)),
                    ("rest", Danish.Number(measured.Count(each => each.Outcome is null or Outcome.Unjudged)))
                ),
                .. measured.Select(each =>
                    words.With(
                        ReportWords.YearlyOutcome,
                        ("title", each.Title),
                        ("text", MeasurementSentences.Line(each.Measurement, words))
                    )
                ),
            ],
            ArePoints: true
        );

        string Count(Outcome outcome) => Danish.Number(measured.Count(each => each.Outcome == outcome));
    }

    /// <summary>Who took something up, and what happened there; null where nobody has said anything about that.</summary>
    public ReportPart? Spread()
    {
        if (!own.Entries.Any(entry => entry.Head.Keys.ContainsKey(EntryKeys.Spread)))
        {
            return null;
        }

        var taken =
            from entry in own.Entries
            from uptake in entry.Head.Uptakes
            where uptake.Unit is not null && period.Holds(uptake.Since?.Value)
            orderby uptake.Since!.Value, entry.Id
            select words
                .With(
                    SpreadWords.YearlyLine,
                    ("unit", SpreadViewFactory.NameOf(uptake, model)),
                    ("title", entry.Title),
                    ("how", SpreadViewFactory.How(uptake, words)),
                    ("text", uptake.Happened)
                )
                .TrimEnd();
        return new ReportPart(
            words.With(SpreadWords.Yearly, days),
            [.. taken.DefaultIfEmpty(words[SpreadWords.YearlyNone])],
            ArePoints: true
        );
    }

    /// <summary>What was learnt of what was evaluated or stopped; null where the model asks nobody for lessons.</summary>
    public ReportPart? Learnt()
    {
        ImmutableArray<string> sections =
        [
            .. model.Lifecycle.Statuses.Where(status => status.Shelf == Shelf.Learnt).SelectMany(Lessons).Distinct(),
        ];
        if (sections.IsEmpty)
        {
            return null;
        }

        var lessons =
            from entry in own.Entries
            where model.Lifecycle.IsPublished(entry)
            from id in sections
            let section = entry.Section(id)
            where section is not null && period.Holds(LearntOn(entry, id))
            select words.With(ReportWords.YearlyLesson, ("title", entry.Title), ("text", section.Text.PlainText().Split('\n')[0]));
        return new ReportPart(
            words[ReportWords.YearlyLearnt],
            [.. lessons.DefaultIfEmpty(words[ReportWords.YearlyNoLearnt])],
            ArePoints: true
        );
    }

    /// <summary>A sentence of the children from each entry that got its status in the period.</summary>
    public IEnumerable<ReportPart> Voices()
    {
        ImmutableArray<string> said =
        [
            .. own
                .Entries.Where(entry => model.Lifecycle.IsPublished(entry) && period.Holds(EndedOn(entry)))
                .Select(entry => (entry.Title, Words: ChildsWords.In(entry, model.Framework)))
                .Where(each => each.Words.Length > 0)
                .Select(each => words.With(ReportWords.YearlyVoice, ("title", each.Title), ("text", each.Words))),
        ];
        if (!said.IsEmpty)
        {
            yield return new ReportPart(words[ReportWords.YearlyVoices], said, ArePoints: true);
        }
    }

    // The units behind what happened.
    private IEnumerable<string> Partners()
    {
        ImmutableArray<string> names =
        [
            .. own
                .Entries.Where(entry => model.Lifecycle.IsPublished(entry))
                .Where(entry => model.Lifecycle.Days.Any(day => DaysOf(entry, day).Any(period.Holds)))
                .SelectMany(entry => entry.Head.Partners)
                .Select(partner => model.Unit(partner.Unit.Value)?.Name ?? partner.Unit.Value)
                .Distinct()
                .Order(Danish.Order),
        ];
        return names.IsEmpty
            ? []
            : [words.With(ReportWords.YearlyPartners, ("n", Danish.Number(names.Length)), ("names", Danish.Row(names)))];
    }

    // The sections that a status asks for beyond those that the status before it always had.
    private IEnumerable<string> Lessons(Status status) =>
        status.Needs.Sections.Where(id =>
            status.After.Any(before => model.Lifecycle.Status(before) is { } was && !was.Needs.Sections.Contains(id))
        );

    // A lesson is as old as the status that first asks for it, or as the stop.
    private DateOnly? LearntOn(Entry entry, string section) =>
        model.Lifecycle.ShelfOf(entry) == Shelf.Learnt
            ? EndedOn(entry)
            : model
                .Lifecycle.Statuses.Where(status => status.Needs.Sections.Contains(section) && status.Day is not null)
                .Select(status => entry.Head.Course?.Day(status.Day!)?.Value)
                .Where(day => day is not null)
                .Min();

    // The day of the entry's own status, or the last that is known of its course.
    private DateOnly? EndedOn(Entry entry) =>
        model.Lifecycle.Status(entry.Head.Status?.Value ?? "")?.Day is { } day && entry.Head.Course?.Day(day) is { } known
            ? known.Value
            : entry.Head.Course?.Days.Values.SelectMany(times => times).Select(each => (DateOnly?)each.Value).Max();

    private static IEnumerable<DateOnly?> DaysOf(Entry entry, CourseDay day) =>
        entry.Head.Course?.All(day.Id).Select(on => (DateOnly?)on.Value) ?? [];
}
