using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Markup;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Whether headings and tables can be followed with a screen reader, and whether markup became what it was meant to be.</summary>
internal static class StructureCheck
{
    /// <summary>
    /// Skipped heading levels, tables without headings, rows that are wider than their head, and signs of markup that readers would
    /// see. <paramref name="topLevel"/> is the highest level that the text can
    /// have.
    /// </summary>
    public static IEnumerable<Diagnostic> Run(RichText text, int topLevel) =>
        Headings(text, topLevel).Concat(Tables(text)).Concat(UntakenCheck.Run(text));

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
            else if (WideRow(text, i) is { } row)
            {
                yield return LinkRules.WideRow(new Place(text.Source, row));
            }
        }
    }

    // The parser makes every row as wide as the widest. A first heading may be empty, the last one of a wider row is.
    private static TextSpan? WideRow(RichText text, int open)
    {
        var (column, isFilled, headings) = (0, new List<bool>(), 0);
        TextSpan? row = null;
        var close = text.CloseOf(open);
        for (var i = open; i < close; i++)
        {
            var token = text.Tokens[i];
            switch (token)
            {
                case { Kind: MarkupKind.TableRow, Edge: MarkupEdge.Open }:
                    (column, row) = (0, Line(text, token.Span));
                    break;
                case { Kind: MarkupKind.TableHeading, Edge: MarkupEdge.Open }:
                    isFilled.Add(text.Tokens[i + 1].Edge != MarkupEdge.Close);
                    headings = isFilled.FindLastIndex(filled => filled) + 1;
                    break;
                case { Kind: MarkupKind.TableCell, Edge: MarkupEdge.Open }:
                    column++;
                    if (column > headings && text.Tokens[i + 1] is not { Kind: MarkupKind.TableCell, Edge: MarkupEdge.Close })
                    {
                        return row;
                    }

                    break;
            }
        }

        return null;
    }

    // The parser leaves the first | out of its place.
    private static TextSpan Line(RichText text, TextSpan row)
    {
        var source = text.Source.Text;
        var start = source.AsSpan(0, row.Start).LastIndexOfAny('\r', '\n') + 1;
        var length = source.AsSpan(start).IndexOfAny('\r', '\n');
        return new TextSpan(start, length < 0 ? source.Length - start : length);
    }
}
