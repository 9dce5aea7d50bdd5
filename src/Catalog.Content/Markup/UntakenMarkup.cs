using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Catalog.Content.Text;

namespace Catalog.Content.Markup;

/// <summary>What somebody has written as markup and readers see as signs.</summary>
public enum Untaken
{
    /// <summary>A space in the address of a link, or between its words and its address.</summary>
    Link,

    /// <summary>No space after the signs of a heading.</summary>
    Heading,

    /// <summary>Signs of bold or italic letters with a space on the wrong side, or without their partner.</summary>
    Emphasis,

    /// <summary>Rows of a table without the line of dashes below its head.</summary>
    Table,

    /// <summary>A list mark that Word or the keyboard has, or none after which there is a space.</summary>
    ListMark,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>A box to tick.</summary>
    TaskBox,

    /// <summary>Words crossed out or marked.</summary>
    Marked,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>Classes and ids in braces.</summary>
    Braces,

    /// <summary>A name between colons for a picture of a face.</summary>
    Emoji,

    /// <summary>A paragraph that became code because it begins with four spaces or a tab.</summary>
    Indented,
}

/// <summary>
/// Markup that did not take: looks at the tokens that were parsed for signs of markup that are left over as text. What somebody
/// has escaped with a backslash is meant as it stands.
/// </summary>
public static partial class UntakenMarkup
{
    // Without any of these nothing below can be found. Letters are looked at at the beginning of a line only.
    private static readonly SearchValues<char> Signs = SearchValues.Create("]*_~=<{:");

    // U+F0A7, U+F0B7 and others of that block are what Word's symbol font leaves behind.
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•‣◦▪▫●○■□∙⁃➢➤✓✔\uF0A7\uF0B7\uF0D8\uF0FC\uF076\uF02D");

    /// <summary>What is left over, each with its place in the file, in order; a paragraph, list or table tells of a kind once.</summary>
    public static IEnumerable<(Untaken Kind, TextSpan Span)> In(RichText text)
    {
        var source = text.Source.Text;
        var (start, end, isFirst, inItem) = (-1, -1, true, false);
        var told = new HashSet<Untaken>();
        foreach (var token in text.Tokens)
        {
            switch (token)
            {
                case { Kind: MarkupKind.Text }:
                    start = start < 0 ? token.Span.Start : start;
                    end = token.Span.End;
                    break;
                case { Kind: MarkupKind.CodeBlock } code:
                    if (source[code.Span.Start] is not ('`' or '~'))
                    {
                        yield return (Untaken.Indented, FirstLine(source, code.Span));
                    }

                    break;
                default:
                    foreach (var found in start < 0 ? [] : InRun(source, start, end, isFirst, inItem))
                    {
                        if (told.Add(found.Kind))
                        {
                            yield return found;
                        }
                    }

                    if (token is { Edge: MarkupEdge.Open } && Wholes.Contains(token.Kind))
                    {
                        told.Clear();
                    }

                    isFirst = start < 0 ? isFirst : false;
                    start = -1;
                    if (token is { Edge: MarkupEdge.Open, Kind: not (MarkupKind.Emphasis or MarkupKind.Strong or MarkupKind.Link) })
                    {
                        (isFirst, inItem) = (true, token.Kind == MarkupKind.Item);
                    }
                    else if (token.Kind is MarkupKind.SoftBreak or MarkupKind.HardBreak)
                    {
                        isFirst = true;
                    }

                    break;
            }
        }
    }

    private static readonly FrozenSet<MarkupKind> Wholes = new[]
    {
        MarkupKind.Paragraph,
        MarkupKind.Heading,
        MarkupKind.BulletList,
        MarkupKind.OrderedList,
        MarkupKind.Table,
    }.ToFrozenSet();

    // A run is text between two other tokens; at the beginning of a line some signs mean more.
    private static IEnumerable<(Untaken Kind, TextSpan Span)> InRun(string source, int start, int end, bool beginsLine, bool inItem)
    {
        var run = source[start..end];
        if (beginsLine && AtStart(run, inItem) is var (kind, length))
        {
            yield return (kind, new TextSpan(start, length));
        }

        if (!run.AsSpan().ContainsAny(Signs))
        {
            yield break;
        }

        foreach (var (of, pattern) in Patterns)
        {
            if (pattern.Match(run) is { Success: true } found)
            {
                yield return (of, new TextSpan(start + found.Index, found.Length));
            }
        }
    }

    private static (Untaken Kind, int Length)? AtStart(string run, bool inItem)
    {
        var first = run.Length == 0 ? ' ' : run[0];
        return first switch
        {
            _ when Bullets.Contains(first) && run.Length > 1 => (Untaken.ListMark, 1),
            'o' when run.Length > 2 && run[1] == '\t' => (Untaken.ListMark, 1),
            '-' or '+' or '*' when GluedMark().IsMatch(run) => (Untaken.ListMark, 1),
            '#' when GluedHeading().Match(run) is { Success: true } heading => (Untaken.Heading, heading.Length),
            '|' when run.LastIndexOf('|') > 0 => (Untaken.Table, 1),
            '[' when inItem && TaskBox().Match(run) is { Success: true } box => (Untaken.TaskBox, box.Length),
            >= '0' and <= '9' when GluedNumber().Match(run) is { Success: true } number => (Untaken.ListMark, number.Length),
            _ => ((Untaken, int)?)null,
        };
    }

    private static TextSpan FirstLine(string source, TextSpan span)
    {
        var first = source.AsSpan(span.Start, span.Length).TrimStart();
        var length = first.IndexOfAny('\r', '\n');
        return new TextSpan(span.Start + span.Length - first.Length, length < 0 ? first.Length : length);
    }

    private static ImmutableArray<(Untaken Kind, Regex Pattern)> Patterns { get; } =
    [
        (Untaken.Footnote, Footnote()),
        (Untaken.Link, LooseLink()),
        (Untaken.Emphasis, LooseEmphasis()),
        (Untaken.Marked, Marked()),
        (Untaken.Html, Html()),
        (Untaken.Braces, Braces()),
        (Untaken.Emoji, Emoji()),
    ];

    // »-punkt«, but not »-5 grader« and not a single word's hyphen (»-agtig«) of two letters.
    [GeneratedRegex(@"\A[-+*](?=\p{L}{3})", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex GluedMark();

    // »1)punkt«. »1.punkt« may be a class (»3.a«) or a day.
    [GeneratedRegex(@"\A[0-9]{1,3}\)(?=\p{L}{2})", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex GluedNumber();

    // »#5« and »#metoo« are no headings.
    [GeneratedRegex(@"\A#{2,6}(?=[^#\s])", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex GluedHeading();

    [GeneratedRegex(@"\A\[[ xX]?\](?=\s)", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex TaskBox();

    [GeneratedRegex(@"(?<!\\)\[\^[^\]\s]{1,20}\]", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Footnote();

    // »](« is left over when the address has a space; »] (« counts when what follows is an address.
    [GeneratedRegex(
        @"(?<!\\)\]\((?=[^()\n]*\))|(?<!\\)\] \((?=(?:https?:|mailto:|www\.|#)[^()\n]*\)|[^()\s]+\.(?:md|html)(?:#[^()\s]*)?\))",
        RegexOptions.None,
        RegexLimit.Milliseconds
    )]
    private static partial Regex LooseLink();

    // Two signs beside a letter or a quotation mark. »____« to be filled in and »2**3« are left alone.
    [GeneratedRegex(
        @"(?<![\\*0-9])\*\*(?![*0-9])|(?<![\\_\w])__(?=[^\W_])|(?<=[^\W_])__(?![_\w])",
        RegexOptions.None,
        RegexLimit.Milliseconds
    )]
    private static partial Regex LooseEmphasis();

    [GeneratedRegex(
        @"(?<!\\)~~(?=\S)[^~\n]{1,200}~~|(?<![=\\])==(?=[^=\s])[^=\n]{1,200}==(?!=)",
        RegexOptions.None,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Marked();

    [GeneratedRegex(
        @"(?<!\\)</?(?:br|b|i|u|p|a|div|span|img|ul|ol|li|h[1-6]|table|tr|td|th|strong|em|sup|sub|hr|font|center|small|mark|iframe)"
            + @"(?:\s[^<>\n]{0,300})?/?>|<!--",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Html();

    [GeneratedRegex(@"(?<!\\)\{[.#:][A-Za-zÆØÅæøå][\w-]{0,40}\}", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Braces();

    [GeneratedRegex(@"(?<![\w\\:]):[a-z][a-z_]{2,30}:(?![\w:])", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Emoji();
}
