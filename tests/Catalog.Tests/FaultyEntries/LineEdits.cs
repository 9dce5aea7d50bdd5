namespace Catalog.Tests.FaultyEntries;

/// <summary>
/// A block of edits as a diff writes them: lines that begin with <c>-</c> are taken away, those with <c>+</c> come in their
/// place, and those with a space stay, and so do empty lines. <c>@@</c> on a line of its own begins an edit somewhere else.
/// Marks (<c>⟦…⟧</c>) may stand in lines that stay and lines that come.
/// </summary>
internal static class LineEdits
{
    /// <summary>The text after the edits. Each edit must fit in exactly one place, or it is no edit of this text.</summary>
    public static string Apply(string text, string edits) =>
        edits.TrimEnd('\n').Split("\n@@\n").Select(edit => edit.Split('\n')).Aggregate(text, Edited);

    private static string Edited(string text, string[] edit)
    {
        var before = Lines(edit.Where(line => !line.StartsWith('+')).Select(Unmarked));
        var after = Lines(edit.Where(line => !line.StartsWith('-')));
        var at = ("\n" + text).IndexOf("\n" + before, StringComparison.Ordinal);
        var isThere = at >= 0 && text.IndexOf("\n" + before, at, StringComparison.Ordinal) < 0;
        return isThere
            ? text[..at] + after + text[(at + before.Length)..]
            : throw new FormatException($"Det her står ikke netop ét sted:\n{before}");
    }

    private static string Unmarked(string line) =>
        line.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

    private static string Lines(IEnumerable<string> edit) => string.Concat(edit.Select(line => (line.Length > 0 ? line[1..] : "") + "\n"));
}
