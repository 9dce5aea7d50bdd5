using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Markup;

namespace Catalog.Content.Validation;

/// <summary>Whether headings and tables can be followed with a screen reader.</summary>
internal static class StructureCheck
{
    /// <summary>
    /// Skipped heading levels and tables without headings. <paramref name="topLevel"/> is the highest level that the text can
    /// have.
    /// </summary>
    public static IEnumerable<Diagnostic> Run(RichText text, int topLevel) => Headings(text, topLevel).Concat(Tables(text));

    private static IEnumerable<Diagnostic> Headings(RichText text, int topLevel)
    {
        var level = topLevel - 1;
        foreach (var heading in text.Headings())
        {
            if (heading.Level > level + 1)
            {
                yield return LinkRules.SkippedHeading(new Place(text.Source, heading.Span), heading.Level, level + 1);
            }
            else if (heading.Level < topLevel)
            {
                yield return LinkRules.HighHeading(new Place(text.Source, heading.Span));
            }

            level = int.Max(heading.Level, topLevel);
        }
    }

    private static IEnumerable<Diagnostic> Tables(RichText text)
    {
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i] is not { Kind: MarkupKind.Table, Edge: MarkupEdge.Open } table)
            {
                continue;
            }

            var firstRow = text.Tokens.Skip(i + 1).TakeWhile(token => token is not { Kind: MarkupKind.TableRow, Edge: MarkupEdge.Close });
            if (!firstRow.Any(token => token.Kind is MarkupKind.Text or MarkupKind.Code))
            {
                yield return LinkRules.TableWithoutHeader(new Place(text.Source, table.Span));
            }
        }
    }
}
