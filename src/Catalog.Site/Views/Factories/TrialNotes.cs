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
        var since = !isLearnt && lifecycle.StartOf(entry) is { } day ? Danish.Date(day) : null;
        var hypothesis = head.Hypothesis?.Value;
        ReadOnlySpan<(WordKey Heading, string? Text)> notes =
        [
            isLearnt && last is { Trial.Length: > 0 } ? (ListWords.NoteTried, last.Trial) : (ListWords.NoteIdea, hypothesis),
            (ListWords.NoteSince, since),
            (isLearnt ? ListWords.NoteHappened : ListWords.NoteSoFar, last?.Reflection),
            (ListWords.NoteLearnt, Learnt(entry, lifecycle)),
        ];
        var shown = ImmutableArray.CreateBuilder<NoteView>();
        foreach (var (heading, text) in notes)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                shown.Add(new NoteView(words[heading], ShortText.Sentences(OnOneLine(text), Longest)));
            }
        }

        return shown.ToImmutable();
    }

    /// <summary>The text of the last section that the entry's status asks for and the one before it does not, or null.</summary>
    public static string? Learnt(Entry entry, Lifecycle lifecycle)
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

    public static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
