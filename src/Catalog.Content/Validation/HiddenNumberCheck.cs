using System.Buffers;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Privacy;

namespace Catalog.Content.Validation;

/// <summary>Whether a reader sees a CPR number where the raw text has one only with escapes, entities or emphasis in it.</summary>
internal static class HiddenNumberCheck
{
    private static readonly SearchValues<char> MarkupCharacters = SearchValues.Create("\\&;*_`~<>[]");

    /// <summary>At most one finding for each section, at its heading: what the reader sees has no place of its own in the file.</summary>
    public static IEnumerable<Diagnostic> Run(Entry entry) =>
        !HasMarkupBesideDigit(entry.Source.Text)
            ? []
            : entry
                .Sections.Where(section => Shows(section.Text))
                .Select(section => PrivacyRules.CprBehindMarkup(entry.At(section.Heading.Span with { Length = 0 })));

    /// <summary>At most one finding for the page, at its title.</summary>
    public static IEnumerable<Diagnostic> Run(FreePage page) =>
        HasMarkupBesideDigit(page.Source.Text) && Shows(page.Text)
            ? [PrivacyRules.CprBehindMarkup(new Place(page.Source, page.Title.Span with { Length = 0 }))]
            : [];

    // Whether more numbers are seen than are written.
    private static bool Shows(RichText text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        var raw = text.Source.Text[text.Tokens[0].Span.Start..text.Tokens.Max(token => token.Span.End)];
        return CprNumbers.Find(text.PlainText()).Count(number => number.IsCertain) > CprNumbers.Find(raw).Count(number => number.IsCertain);
    }

    private static bool HasMarkupBesideDigit(string text)
    {
        for (var at = 0; at < text.Length && text.AsSpan(at).IndexOfAny(MarkupCharacters) is var next and >= 0; at++)
        {
            at += next;
            if ((at > 0 && char.IsAsciiDigit(text[at - 1])) || (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
            {
                return true;
            }
        }

        return false;
    }
}
