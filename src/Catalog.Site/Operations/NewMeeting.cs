using System.Globalization;
using System.Text;
using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Text;
using Catalog.Site.Reports;

namespace Catalog.Site.Operations;

/// <summary>The file of a meeting to come: a case for each entry that waits for a decision.</summary>
public static class NewMeeting
{
    /// <summary>The text, or null when the model has errors. Every case is put off until somebody writes something else.</summary>
    public static Checked<string?> Write(SourceTree sources, DateOnly day)
    {
        var (catalogue, found) = CatalogueReader.ReadBySoundModel(sources);
        return catalogue is null ? new(null, DiagnosticOrder.Sort(found)) : new(Text(catalogue, day), []);
    }

    private static string Text(Catalogue catalogue, DateOnly day)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var lifecycle = catalogue.Model.Lifecycle;
        var text = new StringBuilder()
            .Append("# Mødet den ")
            .Append(Danish.Date(day))
            .Append(". Papirerne til mødet får I med »catalog report committee«.\n")
            .Append("# Skriv bagefter, hvad I besluttede: den status, beskrivelsen får, »udsat« eller »gennemgået«.\n")
            .Append("# Begrundelsen kommer i referatet, i brevet og i beskrivelsen. Skriv aldrig navne på børn eller voksne.\n")
            .Append(CultureInfo.InvariantCulture, $"# Kør så: catalog decide {date}\n\n")
            .Append(CultureInfo.InvariantCulture, $"dato: {date}\n")
            .Append(CultureInfo.InvariantCulture, $"{EntryKeys.Circle}: [{string.Join(", ", Circle(catalogue).Select(YamlText.Write))}]\n");
        var candidates = CommitteeCandidate.Of(catalogue);
        text.Append(candidates.IsEmpty ? "\n# Ingen indsatser venter på en beslutning.\nsager:\n  - indsats: …\n" : "sager:\n");
        foreach (var candidate in candidates)
        {
            var possible = string.Join(", ", lifecycle.Following(candidate.Status.Id).Select(status => status.Id));
            text.Append(CultureInfo.InvariantCulture, $"\n  # {SafeTitle(candidate.Entry.Title)} ({candidate.Status.Id})\n")
                .Append(CultureInfo.InvariantCulture, $"  - indsats: {candidate.Entry.Id}\n")
                .Append(CultureInfo.InvariantCulture, $"    beslutning: {Meeting.Postponed} # eller {possible}\n")
                .Append(CultureInfo.InvariantCulture, $"    # {EntryKeys.Reason}: \"Hvorfor?\"\n");
        }

        return text.ToString();
    }

    // Who was there the last time, or else who chose most of what is in the catalogue.
    private static IEnumerable<string> Circle(Catalogue catalogue)
    {
        if (catalogue.Meetings.LastOrDefault(meeting => !meeting.Circle.IsEmpty) is { } last)
        {
            return last.Circle.Select(group => group.Value);
        }

        var known = catalogue
            .Entries.Select(entry => string.Join('\n', entry.Head.Selection?.Circle.Select(group => group.Value) ?? []))
            .Where(circle => circle.Length > 0)
            .CountBy(circle => circle)
            .OrderByDescending(circle => circle.Value)
            .ThenBy(circle => circle.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            .Key;
        return known?.Split('\n') ?? ["…"];
    }

    private static string SafeTitle(string title) => title.ReplaceLineEndings(" ");
}
