using System.Collections.Immutable;
using Catalog.Content.Text;

namespace Catalog.Site.Rendering;

/// <summary>
/// A template as it was written. <see cref="Name"/> is its path under its folder without the ending. A template that
/// <see cref="IsBroken"/> has been reported already, and its nodes are what could be made of it.
/// </summary>
internal sealed record Template(SourceText Source, string Name, ImmutableArray<TemplateNode> Nodes, bool IsBroken);

/// <summary>A stretch of a template: text, or a tag with what it holds.</summary>
internal abstract record TemplateNode(TextSpan Span);

/// <summary>HTML that is written as it stands.</summary>
internal sealed record TextNode(TextSpan Span) : TemplateNode(Span);

/// <summary><c>{{!-- … --}}</c>, which writes nothing.</summary>
internal sealed record CommentNode(TextSpan Span) : TemplateNode(Span);

/// <summary><c>{{path}}</c>, or <c>{{{path}}}</c> when <see cref="IsHtml"/>.</summary>
internal sealed record ValueNode(TextSpan Span, TemplatePath Path, bool IsHtml) : TemplateNode(Span);

/// <summary><c>{{url path}}</c></summary>
internal sealed record UrlNode(TextSpan Span, TemplatePath Path) : TemplateNode(Span);

/// <summary><c>{{text "key" name=path}}</c></summary>
internal sealed record WordNode(TextSpan Span, Spanned<string> Key, ImmutableArray<WordValue> Values) : TemplateNode(Span);

/// <summary>The value for a <c>{name}</c> in a word.</summary>
internal sealed record WordValue(Spanned<string> Name, TemplatePath Path);

/// <summary><c>{{&gt; part}}</c> or <c>{{&gt; part path}}</c></summary>
internal sealed record PartNode(TextSpan Span, Spanned<string> Name, TemplatePath? Path) : TemplateNode(Span);

/// <summary><c>{{#if path}} … {{else}} … {{/if}}</c> and its kin. <see cref="Opening"/> is the first tag; <c>Span</c> is the whole.</summary>
internal sealed record BlockNode(
    TextSpan Span,
    TextSpan Opening,
    BlockKind Kind,
    TemplatePath Path,
    ImmutableArray<TemplateNode> Body,
    ImmutableArray<TemplateNode> Otherwise) : TemplateNode(Span);

/// <summary>What a block does with its path.</summary>
internal enum BlockKind
{
    If,
    Unless,
    Each,
    With,
}
