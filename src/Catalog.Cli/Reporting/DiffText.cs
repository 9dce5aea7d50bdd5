using System.Text;
using Catalog.Content.Editions.Comparing;
using Catalog.Content.Fields;

namespace Catalog.Cli.Reporting;

/// <summary>
/// Differences as text, entry by entry and field by field. Of a text, the part around a change is shown before (-) and after (+).
/// </summary>
internal static class DiffText
{
    public static string Write(DiffReport report)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(report))
        {
            text.Append(SafeText.OneLine(line)).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(DiffReport report)
    {
        yield return report.Headline;
        if (report.Missing is { } missing)
        {
            yield return missing;
        }

        foreach (var change in report.Changes.Entries)
        {
            yield return "";
            yield return report.Redact(ChangeLines.Headline(change));
            foreach (var line in report.FieldsOf(change).SelectMany(Of))
            {
                yield return line;
            }
        }

        if (!report.Changes.Model.IsEmpty)
        {
            yield return "";
            yield return "Modellen";
            foreach (var change in report.Changes.Model)
            {
                yield return "  " + ChangeWords.Of(change);
            }
        }
    }

    private static IEnumerable<string> Of(FieldChange change)
    {
        yield return "  " + ChangeWords.Of(change);
        foreach (var paragraph in change is FieldChange.OfText text ? text.Paragraphs : [])
        {
            var pieces = paragraph.Around().ToArray();
            if (ChangeLines.Side([.. pieces], PieceKind.Removed) is { } before)
            {
                yield return "    - " + before;
            }

            if (ChangeLines.Side([.. pieces], PieceKind.Added) is { } after)
            {
                yield return "    + " + after;
            }
        }
    }
}
