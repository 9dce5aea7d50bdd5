using Catalog.Content.Measuring;
using Catalog.Content.Model;
using Catalog.Content.Numbers;
using Catalog.Content.Text;
using Catalog.Site.Views;
using Catalog.Site.Views.Factories;

namespace Catalog.Site.Reports;

/// <summary>
/// Makes what <c>catalog plan</c> says of an entry: whether its goals can be seen, and what is measured when; the sheet to fill in;
/// and the days for a calendar.
/// </summary>
public static class PlanReport
{
    private const int FirstDays = 10;
    private const string DanishDay = "dd-MM-yyyy";

    /// <summary>The answer. Its table has every planned day, to be filled in.</summary>
    public static Report Make(Catalogue catalogue, Words words, MeasuringPlan plan)
    {
        var sentences = new PlanSentences(catalogue, words, plan);
        var (isNothing, series) = (plan.Nothing is not null, plan.Goals.Any(goal => goal.Series is not null));
        return new Report(
            $"{words[PlanWords.Title]} {plan.Entry.Title}",
            [
                new ReportPart("", [.. sentences.Lead()]),
                .. plan.Goals.Select(goal => new ReportPart(goal.Goal.Text?.Value ?? "…", [.. sentences.Of(goal)], ArePoints: true)),
                .. isNothing ? Array.Empty<ReportPart>() : [Days(words, plan)],
                .. series ? [Sureness(words)] : Array.Empty<ReportPart>(),
            ],
            ToFill(words, plan)
        );
    }

    /// <summary>The sheet to print and fill in, a table for each row of the agreement; null when there is no day to plan.</summary>
    public static Report? Sheet(Words words, MeasuringPlan plan) =>
        plan.Days.IsEmpty
            ? null
            : new Report(
                words.With(PlanWords.SheetTitle, ("title", plan.Entry.Title)),
                [
                    new ReportPart("", [words[PlanWords.SheetHow], words[PlanWords.Calendar]]),
                    .. plan
                        .Days.GroupBy(day => day.Row)
                        .Select(row => new ReportPart(
                            row.Key.Name,
                            [
                                words
                                    .With(
                                        PlanWords.SheetRow,
                                        ("rhythm", Danish.Capital(row.Key.Rhythm?.ToString() ?? "")),
                                        ("who", row.Key.Unit is { } unit ? unit.Name + "." : "")
                                    )
                                    .TrimEnd(),
                            ],
                            Table: Blank(words, row)
                        )
                        {
                            IsToFill = true,
                        }),
                ],
                ToFill(words, plan)
            );

    // What is words has no number to write.
    private static ReportTable Blank(Words words, IGrouping<PlannedRow, MeasuringDay> row)
    {
        var measurement = row.Key.Measurement;
        ImmutableArray<string> number =
            measurement?.Kind == MeasurementKind.Qualitative ? []
            : measurement is { Unit.Length: > 0 } ? [Danish.Capital(measurement.Unit)]
            : [words[PlanWords.SheetValue]];
        ImmutableArray<string> columns = [words[PlanWords.Day], .. number, words[PlanWords.SheetCount], words[PlanWords.SheetNote]];
        return new ReportTable(
            columns,
            [.. row.Select(day => Cells([Danish.Date(day.Day), .. Enumerable.Repeat("", columns.Length - 1)]))]
        );
    }

    /// <summary>The days for a calendar: what is measured, and the deadlines that are still to come.</summary>
    public static ImmutableArray<CalendarDay> Calendar(Catalogue catalogue, Words words, MeasuringPlan plan)
    {
        var site = catalogue.Site.BaseAddress;
        return
        [
            .. plan
                .Days.Select(day => new CalendarDay(
                    Uid(day.Row.Id, day.Day),
                    day.Day,
                    words.With(PlanWords.EventMeasure, ("name", day.Row.Name)),
                    string.Join(". ", new[] { plan.Entry.Title, day.Row.Unit?.Name ?? "" }.Where(text => text.Length > 0))
                ))
                .Concat(
                    (plan.Nothing is null ? plan.Time.ToCome : []).Select(deadline => new CalendarDay(
                        Uid("frist-" + DanishFolding.Slug(deadline.Name), deadline.Day),
                        deadline.Day,
                        words.With(PlanWords.EventDeadline, ("name", deadline.Name), ("title", plan.Entry.Title)),
                        deadline.Meaning
                    ))
                )
                .OrderBy(day => day.Day)
                .ThenBy(day => day.Uid, StringComparer.Ordinal),
        ];

        // The same day of the same plan is the same event whenever it is asked for, so that a calendar does not get it twice.
        string Uid(string what, DateOnly day) =>
            $"{plan.Entry.Id}-{DanishFolding.Slug(what)}-{day.ToString("yyyyMMdd", Danish.Culture)}@{site.Host}";
    }

    private static ReportPart Days(Words words, MeasuringPlan plan) =>
        plan.Days.IsEmpty
            ? new ReportPart(words[PlanWords.Days], [words[PlanWords.NoDays]])
            : new ReportPart(
                words[PlanWords.Days],
                [
                    words.With(PlanWords.DaysOf, ("n", Danish.Number(plan.Days.Length)), ("day", Danish.Date(plan.Days[^1].Day))),
                    .. plan.IsCut ? [words.With(PlanWords.Cut, ("n", Danish.Number(MeasuringPlan.MostDays)))] : Array.Empty<string>(),
                    words[PlanWords.Calendar],
                ],
                Table: new ReportTable(
                    [words[PlanWords.Day], words[PlanWords.What], words[PlanWords.Who]],
                    [.. plan.Days.Take(FirstDays).Select(day => Cells(Danish.Date(day.Day), day.Row.Name, day.Row.Unit?.Name ?? ""))]
                )
            );

    private static ReportPart Sureness(Words words) =>
        new(
            words[PlanWords.HowSure],
            [words[PlanWords.Rule], words[PlanWords.Power], words[PlanWords.PowerMore], words[PlanWords.Source]],
            Table: new ReportTable(
                [
                    words[PlanWords.ColumnBefore],
                    words[PlanWords.ColumnAfter],
                    words[PlanWords.ColumnOne],
                    words[PlanWords.ColumnTwo],
                    words[PlanWords.ColumnFalse],
                ],
                [
                    .. SignalPower.All.Select(power =>
                        ImmutableArray.Create([
                            .. new[] { power.Before, power.After, power.SeesOne, power.SeesTwo, power.FalseSignals }.Select(
                                number => new ReportCell(Danish.Number(number))
                            ),
                        ])
                    ),
                ]
            )
        );

    private static ReportTable ToFill(Words words, MeasuringPlan plan) =>
        new(
            [
                words[PlanWords.Day],
                words[PlanWords.SheetId],
                words[PlanWords.What],
                words[PlanWords.SheetUnit],
                words[PlanWords.SheetValue],
                words[PlanWords.SheetCount],
                words[PlanWords.SheetNote],
                words[PlanWords.Who],
            ],
            [
                .. plan.Days.Select(day =>
                    Cells(
                        day.Day.ToString(DanishDay, Danish.Culture),
                        day.Row.Measurement?.Id?.Value ?? "",
                        day.Row.Name,
                        day.Row.Measurement?.Unit ?? "",
                        "",
                        "",
                        "",
                        day.Row.Unit?.Name ?? ""
                    )
                ),
            ]
        );

    private static ImmutableArray<ReportCell> Cells(params ReadOnlySpan<string> texts)
    {
        var cells = ImmutableArray.CreateBuilder<ReportCell>(texts.Length);
        foreach (var text in texts)
        {
            cells.Add(new ReportCell(text));
        }

        return cells.ToImmutable();
    }
}

/// <summary>A whole day of a calendar. The id is the same whenever the same day is planned.</summary>
public sealed record CalendarDay(string Uid, DateOnly Day, string Summary, string Description);
