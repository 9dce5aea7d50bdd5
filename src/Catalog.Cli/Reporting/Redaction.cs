using Catalog.Content.Diagnostics;
using Catalog.Content.Privacy;
using Catalog.Content.Text;

namespace Catalog.Cli.Reporting;

/// <summary>
/// Redacts personal data in findings. Logs of public repositories are public, so what a finding of
/// <see cref="RuleGroup.Privacy"/> marks is shown as <c>•</c> wherever a report would repeat it.
/// </summary>
public static class Redaction
{
    /// <summary>Replaces each letter of personal data.</summary>
    internal const char Bullet = '•';

    // Shorter words are in messages for other reasons: a count of 3, a »på«.
    private const int MinLength = 4;

    /// <summary>
    /// The same findings at the same places. In the text of each file, the spans that a privacy finding marks are bullets, except for
    /// line ends and spaces; so are the same words where another finding of the file repeats them.
    /// </summary>
    public static ImmutableArray<Diagnostic> Of(ImmutableArray<Diagnostic> diagnostics)
    {
        diagnostics = [.. diagnostics.Select(WithoutNumbers).Select(WithoutOwnNumbers)];
        var spans = diagnostics.Where(IsPrivate).ToLookup(each => each.Path, each => each.Place.Span, StringComparer.Ordinal);
        if (spans.Count == 0)
        {
            return diagnostics;
        }

        var redacted = new Dictionary<SourceText, (SourceText Source, ImmutableArray<string> Words)>();
        return [.. diagnostics.Select(each => spans.Contains(each.Path) ? RedactedIn(each, spans[each.Path], redacted) : each)];
    }

    // A file name can contain a CPR number. A finding needs its path, so the number is redacted in it.
    private static Diagnostic WithoutNumbers(Diagnostic diagnostic)
    {
        var path = diagnostic.Path;
        ImmutableArray<TextSpan> numbers = [.. CprNumbers.Find(path).Select(number => number.Span)];
        if (numbers.IsEmpty)
        {
            return diagnostic;
        }

        ImmutableArray<string> words = [.. numbers.Select(number => path.Substring(number.Start, number.Length))];
        return diagnostic with
        {
            Place = diagnostic.Place with { Source = new SourceText(Redacted(path, numbers), diagnostic.Place.Source.Text) },
            Message = Without(diagnostic.Message, words),
            Help = Without(diagnostic.Help, words),
        };
    }

    // A sentence may write a number in another way than the file does: advice on its name, for example.
    private static Diagnostic WithoutOwnNumbers(Diagnostic diagnostic) =>
        diagnostic with
        {
            Message = WithoutOwn(diagnostic.Message),
            Help = WithoutOwn(diagnostic.Help),
        };

    private static string WithoutOwn(string sentence) =>
        CprNumbers.Find(sentence).Select(number => number.Span).ToImmutableArray() is [_, ..] spans ? Redacted(sentence, spans) : sentence;

    private static bool IsPrivate(Diagnostic diagnostic) => diagnostic.Rule.Group == RuleGroup.Privacy;

    private static Diagnostic RedactedIn(
        Diagnostic diagnostic,
        IEnumerable<TextSpan> spans,
        Dictionary<SourceText, (SourceText Source, ImmutableArray<string> Words)> redacted
    )
    {
        var source = diagnostic.Place.Source;
        if (!redacted.TryGetValue(source, out var file))
        {
            // Also those that the cap on findings has left out.
            var all = spans.Concat(CprNumbers.Find(source.Text).Select(number => number.Span)).ToList();
            file = (new SourceText(source.Path, Redacted(source.Text, all)), Words(source, all));
            redacted.Add(source, file);
        }

        var place = diagnostic.Place with { Source = file.Source };
        return IsPrivate(diagnostic)
            ? diagnostic with
            {
                Place = place,
            }
            : diagnostic with
            {
                Place = place,
                Message = Without(diagnostic.Message, file.Words),
                Help = Without(diagnostic.Help, file.Words),
            };
    }

    /// <summary>The text with the letters of some spans replaced by bullets. Line ends and spaces stay.</summary>
    internal static string Redacted(string text, IEnumerable<TextSpan> spans)
    {
        var letters = text.ToCharArray();
        foreach (var span in spans)
        {
            Redact(letters.AsSpan()[int.Clamp(span.Start, 0, letters.Length)..int.Clamp(span.End, 0, letters.Length)]);
        }

        return new string(letters);
    }

    // Longest first, so that no word redacts a part of a longer one before that is found.
    private static ImmutableArray<string> Words(SourceText source, IEnumerable<TextSpan> spans) =>
        [
            .. spans
                .Select(span => source.Slice(span).Trim())
                .Where(word => word.Length >= MinLength)
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(word => word.Length),
        ];

    private static string Without(string sentence, ImmutableArray<string> words) =>
        words.Aggregate(
            sentence,
            static (rest, word) => rest.Replace(word, Redacted(word, [new TextSpan(0, word.Length)]), StringComparison.Ordinal)
        );

    private static void Redact(Span<char> letters)
    {
        foreach (ref var letter in letters)
        {
            letter = char.IsWhiteSpace(letter) ? letter : Bullet;
        }
    }
}
