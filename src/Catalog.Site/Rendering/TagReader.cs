using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Catalog.Content.Text;

namespace Catalog.Site.Rendering;

/// <summary>How a stretch of a template is fenced.</summary>
internal enum TagKind
{
    /// <summary>HTML between tags.</summary>
    Text,

    /// <summary><c>{{!-- … --}}</c></summary>
    Comment,

    /// <summary><c>{{ … }}</c></summary>
    Tag,

    /// <summary><c>{{{ … }}}</c></summary>
    Html,

    /// <summary>A beginning without its end; it reaches to the end of the file.</summary>
    Unclosed,
}

/// <summary>A stretch of a template and, for a tag, its words with their places.</summary>
internal readonly record struct Tag(TagKind Kind, TextSpan Span, ImmutableArray<Spanned<string>> Words);

/// <summary>Cuts a template into text and tags.</summary>
internal static class TagReader
{
    public static IEnumerable<Tag> Read(SourceText source)
    {
        var text = source.Text;
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf("{{", at, StringComparison.Ordinal);
            var end = open < 0 ? text.Length : open;
            if (end > at)
            {
                yield return new Tag(TagKind.Text, TextSpan.FromBounds(at, end), []);
            }

            if (open < 0)
            {
                yield break;
            }

            var tag = ReadTag(text, open);
            yield return tag;
            at = tag.Span.End;
        }
    }

    private static Tag ReadTag(string text, int open)
    {
        var (kind, begin, close) = text.AsSpan(open) switch
        {
            ['{', '{', '!', '-', '-', ..] => (TagKind.Comment, 5, "--}}"),
            ['{', '{', '{', ..] => (TagKind.Html, 3, "}}}"),
            _ => (TagKind.Tag, 2, "}}"),
        };
        var end = text.IndexOf(close, open + begin, StringComparison.Ordinal);
        return end < 0
            ? new Tag(TagKind.Unclosed, TextSpan.FromBounds(open, text.Length), [])
            : new Tag(kind, TextSpan.FromBounds(open, end + close.Length), kind is TagKind.Comment ? [] : Words(text, open + begin, end));
    }

    /// <summary>The words between white space; a sign that begins a tag (<c>#</c>, <c>/</c>, <c>&gt;</c>) belongs to its word, but <c>&gt;</c> may stand apart.</summary>
    private static ImmutableArray<Spanned<string>> Words(string text, int start, int end)
    {
        var words = ImmutableArray.CreateBuilder<Spanned<string>>();
        for (var at = start; at < end;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var from = at;
            at++;
            while (at < end && !char.IsWhiteSpace(text[at]) && !(at == from + 1 && text[from] == '>'))
            {
                at++;
            }

            words.Add(new Spanned<string>(text[from..at], TextSpan.FromBounds(from, at)));
        }

        return words.ToImmutable();
    }
}
