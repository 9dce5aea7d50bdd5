using System;
using System.Collections.Immutable;
using System.Linq;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;

namespace Catalog.Site.Rendering;

/// <summary>The tags that stand alone: values, addresses, words and parts.</summary>
internal static class TagShapes
{
    /// <summary>The node that a tag is, or null when it is none that the grammar knows, which is reported.</summary>
    public static TemplateNode? Read(Tag tag, Place place, Faults faults) =>
        tag switch
        {
            { Kind: TagKind.Html, Words: [var only] } => Value(tag.Span, only, isHtml: true, place.Source, faults),
            { Kind: TagKind.Html } => Fault(place, "»{{{ }}}« skal have ét navn i sig.", faults),
            { Words: [] } => Fault(place, "Tagget er tomt.", faults),
            { Words: [{ Value: "else" }, ..] } => Fault(place, "Der er kun »{{else}}«. Sæt en »{{#if …}}« ind efter det.", faults),
            { Words: [{ Value: ">" }, var name] } => Part(tag.Span, name, null, place, faults),
            { Words: [{ Value: ">" }, var name, var path] } => Part(tag.Span, name, path, place, faults),
            { Words: [{ Value: "url" }, var path] } => Path(path, place.Source, faults) is { } address ? new UrlNode(tag.Span, address) : null,
            { Words: [{ Value: "text" }, var key, .. var values] } => Word(tag.Span, key, values, place, faults),
            { Words: [var only] } => Value(tag.Span, only, isHtml: false, place.Source, faults),
            _ => Fault(place, $"»{place.Source.Slice(tag.Span)}« er ikke noget, en skabelon kan.", faults),
        };

    /// <summary>The path in a word, or null with a finding at the word. Only a condition may ask for <c>@first</c> and <c>@last</c>.</summary>
    public static TemplatePath? Path(Spanned<string> word, SourceText source, Faults faults, bool mayBeLoopFact = false)
    {
        var place = new Place(source, word.Span);
        var path = TemplatePath.Read(word.Value, word.Span.Start);
        if (path is null)
        {
            faults.Add(SiteRules.TemplateSyntax(place,
                $"»{word.Value}« er ikke vejen til et felt. Skriv for eksempel title, frame.title, ../title eller @root.frame."));
        }
        else if (path.Start is PathStart.IsFirst or PathStart.IsLast && !mayBeLoopFact)
        {
            faults.Add(SiteRules.TemplateSyntax(place, $"»{word.Value}« kan kun stå i »{{{{#if …}}}}« og »{{{{#unless …}}}}«."));
            return null;
        }

        return path;
    }

    private static ValueNode? Value(TextSpan span, Spanned<string> word, bool isHtml, SourceText source, Faults faults) =>
        Path(word, source, faults) is { } path ? new ValueNode(span, path, isHtml) : null;

    private static PartNode? Part(TextSpan span, Spanned<string> name, Spanned<string>? word, Place place, Faults faults)
    {
        if (!name.Value.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '/'))
        {
            Fault(place with { Span = name.Span }, $"»{name.Value}« er ikke navnet på en delskabelon.", faults);
            return null;
        }

        var path = word is null ? null : Path(word, place.Source, faults);
        return word is not null && path is null ? null : new PartNode(span, name, path);
    }

    private static WordNode? Word(TextSpan span, Spanned<string> key, ImmutableArray<Spanned<string>> words, Place place, Faults faults)
    {
        if (key.Value is not ['"', .., '"'] || key.Value.Length < 3)
        {
            Fault(place with { Span = key.Span }, "»text« skal have en nøgle i anførselstegn: {{text \"en.nøgle\"}}.", faults);
            return null;
        }

        var values = ImmutableArray.CreateBuilder<WordValue>();
        foreach (var word in words)
        {
            var equals = word.Value.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || !TemplatePath.IsName(word.Value[..equals]))
            {
                Fault(place with { Span = word.Span }, $"»{word.Value}« skal være navn=felt.", faults);
                return null;
            }

            var start = word.Span.Start + equals + 1;
            if (Path(new(word.Value[(equals + 1)..], TextSpan.FromBounds(start, word.Span.End)), place.Source, faults) is not { } path)
            {
                return null;
            }

            values.Add(new WordValue(new(word.Value[..equals], new TextSpan(word.Span.Start, equals)), path));
        }

        return new WordNode(span, new(key.Value[1..^1], new TextSpan(key.Span.Start + 1, key.Span.Length - 2)), values.ToImmutable());
    }

    private static TemplateNode? Fault(Place place, string problem, Faults faults)
    {
        faults.Add(SiteRules.TemplateSyntax(place, problem));
        return null;
    }
}
