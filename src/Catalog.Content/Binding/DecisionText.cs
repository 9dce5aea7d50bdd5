using System.Globalization;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Binding;

/// <summary>Writes what was decided about an entry into its file.</summary>
public static class DecisionText
{
    /// <summary>
    /// The file's text with the status, the day, the choice and the reading that a decision gives. Everything else stays as it is.
    /// The entry was read from the file.
    /// </summary>
    public static EditedText Of(SourceFile file, EntryDecision decision, Lifecycle lifecycle) =>
        DocumentParser.Parse(file).Value is { Head: { } head } document
            ? new EditedText(document.Source, ValueEdits.Of(document, With((WrittenValue.Group)WrittenValue.Of(head), decision, lifecycle)))
            : throw new InvalidOperationException("the entry was read from the file");

    private static WrittenValue.Group With(WrittenValue.Group head, EntryDecision decision, Lifecycle lifecycle)
    {
        var day = Day(decision.Day);
        if (decision.To is { } to && to.Id != decision.Entry.Head.Status?.Value)
        {
            head = head.With(EntryKeys.Status, new WrittenValue.Words(to.Id));
        }

        ImmutableArray<DateOnly> times = (decision.To?.Day ?? decision.Reached?.Id) is { } id
            ? [.. decision.Entry.Head.Course?.All(id).Select(time => time.Value) ?? []]
            : [];
        if ((decision.To?.Day ?? decision.Reached?.Id) is { } reached && !times.Contains(decision.Day))
        {
            // A day that recurs keeps the times it has been.
            var recurs = lifecycle.Days.Any(each => each.Id == reached && each.RepeatsAfter is not null);
            WrittenValue now = recurs && !times.IsEmpty ? new WrittenValue.List([.. times.Append(decision.Day).Order().Select(Day)]) : day;
            head = head.With(EntryKeys.Course, GroupIn(head, EntryKeys.Course).With(reached, now));
        }

        // An earlier reason must not stand beside those who were there this time.
        if (decision.IsSelection(lifecycle) && (decision.Reason.Length > 0 || decision.Entry.Head.Selection is null))
        {
            var selection = GroupIn(head, EntryKeys.Selection)
                .With(EntryKeys.Circle, new WrittenValue.List([.. decision.Circle.Select(group => new WrittenValue.Words(group))]));
            head = head.With(
                EntryKeys.Selection,
                decision.Reason.Length > 0 ? selection.With(EntryKeys.Reason, new WrittenValue.Words(decision.Reason)) : selection
            );
        }

        return (decision.IsReviewed || decision.BeginsReviews(lifecycle)) && decision.Entry.Head.Reviewed?.Value != decision.Day
            ? head.With(EntryKeys.Reviewed, day)
            : head;
    }

    private static WrittenValue.Group GroupIn(WrittenValue.Group head, string key) =>
        head[key] as WrittenValue.Group ?? WrittenValue.Group.Empty;

    private static WrittenValue.Words Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
