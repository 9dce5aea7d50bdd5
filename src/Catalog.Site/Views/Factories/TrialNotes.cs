using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Site.Views.Factories;

/// <summary>
/// What a row says of a trial, from what the entry has: what is tried, since when, what happened in the last round, and what was
/// learnt. What the entry does not say is left out.
/// </summary>
internal static class TrialNotes
{
    private const int Longest = 220;

    public static ImmutableArray<NoteView> Of(ViewContext context, Entry entry)
    {
        var (head, words, lifecycle) = (entry.Head, context.Words, context.Model.Lifecycle);
        var isLearnt = lifecycle.ShelfOf(entry) == Shelf.Learnt;
        var last = head.Cycles.LastOrDefault(cycle => cycle.Trial.Length + cycle.Reflection.Length > 0);
        return [.. new[]
            {
                (
                    isLearnt ? ListWords.NoteTried : ListWords.NoteIdea,
                    isLearnt ? last?.Trial ?? head.Hypothesis?.Value : head.Hypothesis?.Value
                ),
                (
                    ListWords.NoteSince,
                    isLearnt ? null
                    : lifecycle.StartOf(entry) is { } day ? Danish.Date(day)
                    : null
                ),
                (isLearnt ? ListWords.NoteHappened : ListWords.NoteSoFar, last?.Reflection),
                (ListWords.NoteLearnt, Learnt(entry, lifecycle)),
            }.Where(note => !string.IsNullOrWhiteSpace(note.Item2)).Select(note => new NoteView(words[note.Item1], Short(note.Item2!)))];
    }

    // The section that the entry's status asks for and the one before it does not.
    private static string? Learnt(Entry entry, Lifecycle lifecycle)
    {
        if (
            lifecycle.Status(entry.Head.Status?.Value ?? "") is not { After: [var first, ..] } status
            || lifecycle.Status(first) is not { } before
        )
        {
            return null;
        }

        return status.Needs.Beyond(before.Needs).Sections.LastOrDefault() is { } section && entry.Section(section) is { } written
            ? written.Text.PlainText()
            : null;
    }

    // Whole sentences as far as there is room for them.
    private static string Short(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
        {
            return line;
        }

        var sentence = line.LastIndexOf(". ", Longest, StringComparison.Ordinal);
        var word = line.LastIndexOf(' ', Longest);
        return sentence > Longest / 3 ? line[..(sentence + 1)] : line[..word].TrimEnd(',', ';', ':') + " …";
    }
}
