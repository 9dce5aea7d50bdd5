using System.Text.RegularExpressions;
using Catalog.Content.Text;
using Scriban.Parsing;

namespace Catalog.Site.Rendering;

/// <summary>Scriban's own errors in Danish. Scriban has English sentences only, so each error is recognized by its words (7.5.3).</summary>
internal static partial class ParseErrors
{
    private const string Braces = "Krøllede parenteser kan kun stå to og to. Færdig HTML skrives også {{ navn }}.";

    // The first of these that an error contains is used.
    private static readonly ImmutableArray<(string Words, string Danish)> Sentences =
    [
        ("parsing for statement", "»for« er ikke skrevet færdig. Skriv for eksempel {{ for x in liste }} … {{ end }}."),
        ("dot operator is expected to be followed", "Efter et punktum skal der stå et navn."),
        ("instead of `}}`", "Her mangler et navn."),
        ("instead of `<eof>`", "Her mangler et navn."),
        ("Expecting a colon : after identifier", Braces),
        ("object initializer", Braces),
        ("Unexpected token /", "»/« passer ikke her. En blok lukkes med {{ end }}."),
        ("Unexpected token >", "»>« passer ikke her. En delskabelon hentes med {{ include 'navn' }}."),
        ("escape character", "»\\« i en tekst passer ikke her."),
        ("depth limit", "Skabelonen har for mange blokke eller parenteser inde i hinanden."),
    ];

    /// <summary>Whether a block is not closed; the place is then the end of the file.</summary>
    public static bool IsEndMissing(string message) => message.Contains("The <end> statement was not found", StringComparison.Ordinal);

    /// <summary>Whether an <c>end</c> or <c>else</c> belongs to no block; what else is reported follows from it.</summary>
    public static bool IsStray(string message) => IsStrayEnd(message) || IsStrayElse(message);

    /// <summary>How likely an error is to be the cause of the others in the file; the one with the highest rank is reported.</summary>
    public static int Weight(string message) =>
        IsStray(message) ? 2
        : IsOpenText(message) ? 1
        : 0;

    /// <summary>Where the reader must look, and what is wrong there.</summary>
    public static (TextSpan At, string Problem) InDanish(LogMessage error, SourceText source)
    {
        var length = source.Text.Length;
        var start = error.Span.Start.Offset is var offset and >= 0 ? int.Min(offset, length) : length;
        var at = TextSpan.FromBounds(start, int.Clamp(error.Span.End.Offset + 1, start, length));
        if (OpenTag(source.Text, start) is { } tag)
        {
            return (tag, $"»{source.Slice(tag)}« bliver ikke lukket.");
        }

        if (IsStrayEnd(error.Message))
        {
            return (Word(at, "end"), "»end« lukker noget, der ikke er åbnet.");
        }

        if (IsStrayElse(error.Message))
        {
            return (at, "»else« hører ikke til noget: den skal stå i en »if« eller »for«, som ikke har en »else« i forvejen.");
        }

        if (IsOpenText(error.Message))
        {
            return (new TextSpan(OpenQuote(source.Text), 1), "Teksten bliver ikke lukket med samme slags anførselstegn.");
        }

        if (LoopVariable().Match(error.Message) is { Success: true } loop)
        {
            return (at, $"»{loop.Groups[1].Value}« findes ikke. Der er for.first og for.last.");
        }

        var known = Sentences.FirstOrDefault(sentence => error.Message.Contains(sentence.Words, StringComparison.Ordinal)).Danish;
        var found = source.Slice(at).Trim();
        return (at, known ?? (found.Length > 0 ? $"»{found}« passer ikke her." : "Der er noget, der ikke passer her."));
    }

    private static bool IsOpenText(string message) => message.Contains("while parsing a string", StringComparison.Ordinal);

    private static bool IsStrayEnd(string message) => message.Contains("Found <end> statement", StringComparison.Ordinal);

    private static bool IsStrayElse(string message) => message.Contains("A else condition must be preceded", StringComparison.Ordinal);

    /// <summary>
    /// The opening braces before an error, when none close them on the same line or before the next tag. A tag may span lines,
    /// but when there is an error in it too, the missing end is the cause.
    /// </summary>
    private static TextSpan? OpenTag(string text, int error)
    {
        var open = error < 1 ? -1 : text.LastIndexOf("{{", int.Min(error, text.Length - 1), StringComparison.Ordinal);
        if (open < 0 || text.AsSpan(open..int.Max(open, error)).Contains("}}", StringComparison.Ordinal))
        {
            return null;
        }

        var rest = text.AsSpan(open + 2);
        var close = rest.IndexOf("}}", StringComparison.Ordinal);
        var other = rest.IndexOf("{{", StringComparison.Ordinal);
        var line = rest.IndexOf('\n');
        var isOpen = close < 0 || (other >= 0 && other < close) || (line >= 0 && line < close);
        return isOpen ? new TextSpan(open, 2) : null;
    }

    /// <summary>The word that ends at a place: Scriban gives the position of its last letter.</summary>
    private static TextSpan Word(TextSpan last, string word) => TextSpan.FromBounds(int.Max(0, last.End - word.Length), last.End);

    /// <summary>Where an unclosed text begins: Scriban gives the end of the file.</summary>
    private static int OpenQuote(string text)
    {
        var isTag = false;
        for (var at = 0; at < text.Length; at++)
        {
            var two = text.AsSpan(at, int.Min(2, text.Length - at));
            isTag = two is "{{" || (isTag && two is not "}}");
            if (isTag && (text[at] is '\'' or '"'))
            {
                var close = text.IndexOf(text[at], at + 1);
                if (close < 0)
                {
                    return at;
                }

                at = close;
            }
        }

        return text.Length;
    }

    [GeneratedRegex("loop variable <([^>]*)>", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex LoopVariable();
}
