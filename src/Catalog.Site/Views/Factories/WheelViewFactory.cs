using System.Globalization;
using Catalog.Content.Text;
using Catalog.Site.Figures;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page of the year.</summary>
internal static class WheelViewFactory
{
    public static WheelView Create(ViewContext context, SiteAddress page)
    {
        var (wheel, words, today) = (context.Model.Wheel, context.Words, context.Today);
        var events = new YearEvents(context);
        ImmutableArray<WheelStepView> steps =
        [
            .. wheel.Steps.Select(
                (step, i) =>
                    new WheelStepView
                    {
                        Number = (i + 1).ToString(CultureInfo.InvariantCulture),
                        Name = step.Name,
                        Anchor = Anchor(i),
                        Address = page.At(Anchor(i)),
                        Months = string.Join(", ", MonthRun.Of(step.Months)),
                        IsNow = step.Months.Contains(today.Month),
                        Text = step.Text,
                        Planned = Day(step.Planned),
                        Actual = Day(step.Actual),
                        Happened = events.In(step.Months),
                    }
            ),
        ];
        var now = Now(steps, today, words);
        var all = steps
            .Where(step => step.Months.Length > 0)
            .Select(step => words.With(WheelWords.Step, ("n", step.Number), ("name", step.Name), ("months", step.Months)));
        return new WheelView(
            FrameFactory.Create(context, page, wheel.Name, wheel.Summary, [Crumbs.Front(context)]),
            wheel.Summary,
            now,
            WheelFigure.Draw(wheel, today, words.With(WheelWords.Drawing, ("name", wheel.Name)), string.Join(' ', all.Append(now))),
            steps
        )
        {
            Counted = events.IsEmpty
                ? ""
                : words.With(WheelWords.Counted, ("from", Danish.Date(events.From)), ("to", Danish.Date(events.To))),
        };
    }

    private static string Now(ImmutableArray<WheelStepView> steps, DateOnly today, Words words)
    {
        var names = string.Join(words[WheelWords.And], steps.Where(step => step.IsNow).Select(step => $"»{step.Name}«"));
        return words.With(names.Length > 0 ? WheelWords.Now : WheelWords.NowNothing, ("day", Danish.Date(today)), ("steps", names));
    }

    private static string Anchor(int index) => string.Create(CultureInfo.InvariantCulture, $"side-trin-{index + 1}");

    private static DateView? Day(DateOnly? day) => day is { } known ? ViewContext.Date(known) : null;
}
