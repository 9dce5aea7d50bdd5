using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Finds the line that was meant to begin a section: <c>##Forbehold</c>, <c>### Forbehold</c>, <c>**Forbehold**</c>.</summary>
internal static class MistypedHeading
{
    private const string HeadingMarks = "#*_ :";

    /// <summary>The first line of the text that has only one of the section's names, perhaps with heading marks, or null.</summary>
    public static TextSpan? Find(Entry entry, SectionDefinition section)
    {
        var names = section.Aliases.Prepend(section.Name).Select(DanishFolding.Fold).ToHashSet(StringComparer.Ordinal);
        var text = entry.Source.Text;
        var at = entry.Head.Span.End;
        while (at < text.Length)
        {
            var length = text.AsSpan(at).IndexOfAny('\r', '\n');
            var line = text.AsSpan(at, length < 0 ? text.Length - at : length);
            if (
                line.Length > 0
                && HeadingMarks.Contains(line[0], StringComparison.Ordinal)
                && names.Contains(DanishFolding.Fold(line.Trim(HeadingMarks).ToString()))
            )
            {
                return new TextSpan(at, line.TrimEnd().Length);
            }

            at += line.Length + 1;
        }

        return null;
    }
}
