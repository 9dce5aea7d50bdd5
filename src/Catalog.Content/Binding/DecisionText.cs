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
        var day = decision.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (decision.To is { } to && to.Id != decision.Entry.Head.Status?.Value)
        {
            yield return new(null, EntryKeys.Status, YamlText.Write(to.Id));
        }

        if ((decision.To?.Day ?? decision.Reached?.Id) is { } reached && decision.Entry.Head.Course?.Day(reached)?.Value != decision.Day)
        {
            yield return new(EntryKeys.Course, reached, day);
        }

        if (decision.IsSelection(lifecycle))
        {
            yield return new(EntryKeys.Selection, EntryKeys.Circle, $"[{string.Join(", ", decision.Circle.Select(YamlInRow))}]");
            if (decision.Reason.Length > 0)
            {
                yield return new(EntryKeys.Selection, EntryKeys.Reason, YamlInRow(decision.Reason));
            }
        }

        if ((decision.IsReviewed || decision.BeginsReviews(lifecycle)) && decision.Entry.Head.Reviewed?.Value != decision.Day)
        {
            yield return new(null, EntryKeys.Reviewed, day);
        }
    }

    // Between brackets a comma ends a value.
    private static string YamlInRow(string words) =>
        YamlText.Write(words) is var plain && plain.AsSpan().IndexOfAny(',', '[', ']') < 0 ? plain : YamlText.Quoted(words);
}
