using System;
using System.Collections.Immutable;
using System.Linq;
using Catalog.Content.Text;

namespace Catalog.Site.Rendering;

/// <summary>Where a path begins: at the value one stands in, one level out, at the page's view, or at a loop's own facts.</summary>
internal enum PathStart
{
    Here,
    Outside,
    Root,
    IsFirst,
    IsLast,
}

/// <summary>A path to a value: where it begins, and the names from there.</summary>
internal sealed record TemplatePath(TextSpan Span, PathStart Start, ImmutableArray<Spanned<string>> Names)
{
    /// <summary>The path as the grammar writes it, without a superfluous <c>this.</c></summary>
    public string Text => Start switch
    {
        PathStart.IsFirst => "@first",
        PathStart.IsLast => "@last",
        PathStart.Outside => "../" + Joined,
        PathStart.Root => "@root." + Joined,
        _ => Names.IsEmpty ? "this" : Joined,
    };

    /// <summary>The names with points between.</summary>
    public string Joined => string.Join('.', Names.Select(name => name.Value));

    /// <summary>The path in a tag's word, or null when the word is none: <c>a.b</c>, <c>this</c>, <c>this.a</c>, <c>../a</c>, <c>@root.a</c>, <c>@first</c>, <c>@last</c>.</summary>
    public static TemplatePath? Read(string word, int offset)
    {
        var span = new TextSpan(offset, word.Length);
        return word switch
        {
            "this" => new(span, PathStart.Here, []),
            "@first" => new(span, PathStart.IsFirst, []),
            "@last" => new(span, PathStart.IsLast, []),
            _ => After(word, "../", PathStart.Outside, span) ?? After(word, "@root.", PathStart.Root, span)
                ?? After(word, "this.", PathStart.Here, span) ?? After(word, "", PathStart.Here, span),
        };
    }

    /// <summary>Whether a word is a name: a small letter, then letters and digits of ASCII.</summary>
    public static bool IsName(string word) =>
        word.Length > 0 && char.IsAsciiLetterLower(word[0]) && word.All(char.IsAsciiLetterOrDigit) && word != "this";

    private static TemplatePath? After(string word, string prefix, PathStart start, TextSpan span)
    {
        if (!word.StartsWith(prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var names = ImmutableArray.CreateBuilder<Spanned<string>>();
        var offset = span.Start + prefix.Length;
        foreach (var name in word[prefix.Length..].Split('.'))
        {
            if (!IsName(name))
            {
                return null;
            }

            names.Add(new(name, new TextSpan(offset, name.Length)));
            offset += name.Length + 1;
        }

        return new(span, start, names.ToImmutable());
    }
}
