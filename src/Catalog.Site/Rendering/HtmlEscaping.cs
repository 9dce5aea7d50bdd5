using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Catalog.Content.Markup;
using HandlebarsDotNet;

namespace Catalog.Site.Rendering;

/// <summary>
/// Writes text so that HTML reads it back unchanged, in text and in quoted attributes. Only <c>&amp; &lt; &gt; " '</c>
/// are replaced: Danish letters stay themselves.
/// </summary>
internal sealed class HtmlEscaping : ITextEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public void Encode(string? text, TextWriter target) => Encode(text.AsSpan(), target);

    public void Encode(StringBuilder? text, TextWriter target)
    {
        // A sign is escaped on its own, so a text may be cut anywhere.
        foreach (var chunk in (text ?? new StringBuilder()).GetChunks())
        {
            Encode(chunk.Span, target);
        }
    }

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text is not null && text.MoveNext())
        {
            Encode([text.Current], target);
        }
    }

    public static void Encode(ReadOnlySpan<char> text, TextWriter target)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            target.Write(text[..at]);
            target.Write(MarkupHtml.Entity(text[at]));
            text = text[(at + 1)..];
        }

        target.Write(text);
    }
}
