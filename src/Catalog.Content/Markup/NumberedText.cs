using System.Collections.Frozen;
using Catalog.Content.Text;
using Markdig.Syntax;

namespace Catalog.Content.Markup;

/// <summary>
/// Paragraphs that begin with a number and a full stop and are no lists: »10. klasse kom til«, »1. april var vi klar«, »1984. Det var
/// dengang«. CommonMark makes lists of them, and the number is then neither among the words nor found by a search.
/// </summary>
internal static class NumberedText
{
    // A larger number is a year or a count and not the number of a step.
    private const int MostSteps = 99;

    // What Danish counts with a number and a full stop.
    private static readonly FrozenSet<string> Counted = new[]
    {
        "klasse",
        "klasses",
        "klasser",
        "klasserne",
        "klassetrin",
        "årgang",
        "årgange",
        "skoleår",
        "semester",
        "kvartal",
        "halvår",
        "udgave",
        "sal",
    }
        .Concat(Danish.Months)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Counted.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether every item of an ordered list is such a paragraph. <paramref name="text"/> is what was parsed.</summary>
    public static bool IsIn(ListBlock list, string text) =>
        list.OrderedDelimiter == '.'
        && list.All(item => item is ListItemBlock { Count: 1 } only && only[0] is ParagraphBlock)
        && (
            (list.Count == 1 && int.TryParse(list.OrderedStart, out var number) && number > MostSteps)
            || list.Cast<ListItemBlock>().All(item => BeginsWithCounted(text.AsSpan(item[0].Span.Start..)))
        );

    private static bool BeginsWithCounted(ReadOnlySpan<char> words)
    {
        var first = WordReader.Next(words, 0, WordParts.None);
        return first.Start == 0 && Lookup.Contains(words[..first.End]);
    }
}
