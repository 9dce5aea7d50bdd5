using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Whether abbreviations in capitals are in the glossary. Each is reported once in a file.</summary>
internal sealed partial class AbbreviationCheck(Glossary glossary)
{
    private readonly FrozenSet<string> known = glossary
        .Abbreviations.Select(each => each.Letters)
        .Concat(glossary.Terms.Select(term => term.Word))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Diagnostic> Entry(Entry entry)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return entry.Sections.SelectMany(section => Find(section.Text, seen));
    }

    public IEnumerable<Diagnostic> Text(RichText text) => Find(text, new HashSet<string>(StringComparer.Ordinal));

    private List<Diagnostic> Find(RichText text, HashSet<string> seen)
    {
        var found = new List<Diagnostic>();
        foreach (var part in text.Readable(alternativeTexts: true))
        {
            // A word in capitals inside emphasis is usually part of a title (Sammen MED børnene).
            if (part.Kind != ReadableKind.Words || !part.IsAsWritten || part.IsIn(ReadableContext.Emphasis))
            {
                continue;
            }

            foreach (var match in Capitals().EnumerateMatches(part.Words.Span))
            {
                var letters = part.Words.Slice(match.Index, match.Length).ToString();
                if (!known.Contains(letters) && !IsRomanNumeral(letters) && seen.Add(letters))
                {
                    var at = new Place(text.Source, new TextSpan(part.Token.Span.Start + match.Index, match.Length));
                    found.Add(FormRules.UnexplainedAbbreviation(at, letters));
                }
            }
        }

        return found;
    }

    private static bool IsRomanNumeral(string word) => word.All(letter => letter is 'I' or 'V' or 'X' or 'L' or 'C');

    [GeneratedRegex(@"\b[A-ZÆØÅ]{2,6}\b", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Capitals();
}
