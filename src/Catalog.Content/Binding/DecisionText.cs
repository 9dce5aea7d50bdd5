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
        DocumentParser.Parse(file).Value is { Head: not null } document
            ? new EditedText(document.Source, HeadEdits.Of(document, Values(decision, lifecycle)))
            : throw new InvalidOperationException("the entry was read from the file");

    private static IEnumerable<HeadValue> Values(EntryDecision decision, Lifecycle lifecycle)
    {
        var day = Iso(decision.Day);
        if (decision.To is { } to && to.Id != decision.Entry.Head.Status?.Value)
        {
            yield return new(null, EntryKeys.Status, YamlText.Write(to.Id));
        }

        ImmutableArray<DateOnly> times = (decision.To?.Day ?? decision.Reached?.Id) is { } id
            ? [.. decision.Entry.Head.Course?.All(id).Select(time => time.Value) ?? []]
            : [];
        if ((decision.To?.Day ?? decision.Reached?.Id) is { } reached && !times.Contains(decision.Day))
        {
            // A day that recurs keeps the times it has been.
            var recurs = lifecycle.Days.Any(each => each.Id == reached && each.RepeatsAfter is not null);
            yield return new(
                EntryKeys.Course,
                reached,
                recurs && !times.IsEmpty ? $"[{string.Join(", ", times.Append(decision.Day).Order().Select(Iso))}]" : day
            );
        }

        // An earlier reason must not stand beside those who were there this time.
        if (decision.IsSelection(lifecycle) && (decision.Reason.Length > 0 || decision.Entry.Head.Selection is null))
        {
            yield return new(EntryKeys.Selection, EntryKeys.Circle, $"[{string.Join(", ", decision.Circle.Select(YamlText.InRow))}]");
            if (decision.Reason.Length > 0)
            {
                yield return new(EntryKeys.Selection, EntryKeys.Reason, YamlText.InRow(decision.Reason));
            }
        }

        if ((decision.IsReviewed || decision.BeginsReviews(lifecycle)) && decision.Entry.Head.Reviewed?.Value != decision.Day)
        {
            yield return new(null, EntryKeys.Reviewed, day);
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
