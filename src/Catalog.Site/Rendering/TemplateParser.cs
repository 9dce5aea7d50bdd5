using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;

namespace Catalog.Site.Rendering;

/// <summary>Turns a template's tags into a tree, and says where they do not follow the grammar.</summary>
internal static class TemplateParser
{
    public static Checked<Template> Parse(SourceText source, string name)
    {
        var faults = new Faults();
        var open = new Stack<OpenBlock>();
        open.Push(new OpenBlock(default, BlockKind.If, null));
        foreach (var tag in TagReader.Read(source))
        {
            Add(tag, source, open, faults);
        }

        while (open.Count > 1)
        {
            var block = open.Pop();
            faults.Add(SiteRules.TemplateSyntax(new Place(source, block.Opening), $"»{source.Slice(block.Opening)}« bliver ikke lukket."));
            open.Peek().Current.AddRange(block.Body);
        }

        return faults.With(new Template(source, name, open.Pop().Body.ToImmutable(), faults.Count > 0));
    }

    private static void Add(Tag tag, SourceText source, Stack<OpenBlock> open, Faults faults)
    {
        var place = new Place(source, tag.Span);
        var block = open.Peek();
        if (tag.Kind is not TagKind.Text && tag.Span.End < source.Text.Length && source.Text[tag.Span.End] == '}')
        {
            faults.Add(SiteRules.TemplateSyntax(new Place(source, new TextSpan(tag.Span.End, 1)),
                $"Der er en »}}« for meget efter »{source.Slice(tag.Span)}«."));
        }

        switch (tag)
        {
            case { Kind: TagKind.Text }:
                if (source.Text[tag.Span.End - 1] == '\\' && tag.Span.End < source.Text.Length)
                {
                    faults.Add(SiteRules.TemplateSyntax(new Place(source, new TextSpan(tag.Span.End - 1, 1)), "»\\« kan ikke stå lige før »{{«."));
                }

                block.Current.Add(new TextNode(tag.Span));
                break;
            case { Kind: TagKind.Comment }:
                block.Current.Add(new CommentNode(tag.Span));
                break;
            case { Kind: TagKind.Unclosed }:
                faults.Add(SiteRules.TemplateSyntax(new Place(source, new TextSpan(tag.Span.Start, 2)), "»{{« bliver ikke lukket."));
                break;
            case { Kind: TagKind.Tag, Words: [{ Value: "else" }] }:
                Otherwise(place, block, open.Count > 1, faults);
                break;
            case { Kind: TagKind.Tag, Words: [{ Value: ['#', ..] } first, .. var rest] }:
                Open(place, first, rest, open, faults);
                break;
            case { Kind: TagKind.Tag, Words: [{ Value: ['/', ..] } first] }:
                Close(place, first.Value[1..], open, faults);
                break;
            default:
                if (TagShapes.Read(tag, place, faults) is { } node)
                {
                    block.Current.Add(node);
                }

                break;
        }
    }

    private static void Otherwise(Place place, OpenBlock block, bool isInBlock, Faults faults)
    {
        if (!isInBlock || block.Otherwise is not null)
        {
            faults.Add(SiteRules.TemplateSyntax(place, isInBlock ? "Blokken har allerede et »{{else}}«." : "»{{else}}« står uden for en blok."));
            return;
        }

        block.Otherwise = ImmutableArray.CreateBuilder<TemplateNode>();
    }

    /// <summary>A block that begins wrongly is opened all the same, so that its end raises nothing more.</summary>
    private static void Open(Place place, Spanned<string> first, ImmutableArray<Spanned<string>> rest, Stack<OpenBlock> open, Faults faults)
    {
        var word = first.Value[1..];
        var isKnown = Enum.TryParse<BlockKind>(word, ignoreCase: true, out var kind) && Name(kind) == word;
        if (!isKnown)
        {
            faults.Add(SiteRules.TemplateSyntax(place, $"»{first.Value}« er ikke en blok. Der er #if, #unless, #each og #with."));
        }
        else if (rest.Length != 1)
        {
            faults.Add(SiteRules.TemplateSyntax(place, $"»{first.Value}« skal have ét navn efter sig."));
        }

        var path = isKnown && rest.Length == 1 ? TagShapes.Path(rest[0], place.Source, faults, mayBeLoopFact: kind is BlockKind.If or BlockKind.Unless) : null;
        open.Push(new OpenBlock(place.Span, kind, path) { Word = word });
    }

    private static void Close(Place place, string word, Stack<OpenBlock> open, Faults faults)
    {
        var block = open.Peek();
        if (open.Count == 1)
        {
            faults.Add(SiteRules.TemplateSyntax(place, $"»{{{{/{word}}}}}« lukker noget, der ikke er åbnet."));
            return;
        }

        if (block.Word != word)
        {
            faults.Add(SiteRules.TemplateSyntax(place,
                $"»{{{{/{word}}}}}« lukker ikke »{place.Source.Slice(block.Opening)}« fra linje {place.Source.Position(block.Opening.Start).Line}."));
        }

        open.Pop();
        if (block.Path is { } path)
        {
            open.Peek().Current.Add(new BlockNode(TextSpan.FromBounds(block.Opening.Start, place.Span.End), block.Opening, block.Kind, path,
                block.Body.ToImmutable(), block.Otherwise?.ToImmutable() ?? []));
        }
    }

    /// <summary>The word that opens and closes a block of this kind.</summary>
    public static string Name(BlockKind kind) => kind switch
    {
        BlockKind.If => "if",
        BlockKind.Unless => "unless",
        BlockKind.Each => "each",
        _ => "with",
    };

    /// <summary>A block that has begun and not yet ended; the lowest one is the file itself.</summary>
    private sealed class OpenBlock(TextSpan opening, BlockKind kind, TemplatePath? path)
    {
        public TextSpan Opening { get; } = opening;

        public BlockKind Kind { get; } = kind;

        public TemplatePath? Path { get; } = path;

        public string Word { get; init; } = "";

        public ImmutableArray<TemplateNode>.Builder Body { get; } = ImmutableArray.CreateBuilder<TemplateNode>();

        public ImmutableArray<TemplateNode>.Builder? Otherwise { get; set; }

        public ImmutableArray<TemplateNode>.Builder Current => Otherwise ?? Body;
    }
}
