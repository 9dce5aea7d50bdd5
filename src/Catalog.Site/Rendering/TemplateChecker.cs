using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;
using Catalog.Site.Views;

namespace Catalog.Site.Rendering;

/// <summary>
/// Walks every page template with its view's type and its place in the HTML, into the parts it uses. What passes
/// names only members that exist and are there, and writes nothing where it could become markup or program.
/// </summary>
internal sealed class TemplateChecker
{
    private readonly TemplateFiles files;
    private readonly ValueChecker values;
    private readonly Faults faults;
    private readonly Dictionary<string, HtmlContext> seenParts = new(StringComparer.Ordinal);

    private TemplateChecker(TemplateFiles files, Words words, Faults faults)
    {
        this.files = files;
        this.faults = faults;
        values = new ValueChecker(words, faults);
    }

    public static ImmutableArray<Diagnostic> Check(TemplateFiles files, Words words)
    {
        var faults = new Faults();
        var checker = new TemplateChecker(files, words, faults);
        foreach (var (name, template) in files.Pages)
        {
            if (TemplateFiles.Views.TryGetValue(name, out var view) && !template.IsBroken)
            {
                checker.Page(template, view);
            }
        }

        return faults.With(0).Diagnostics;
    }

    private void Page(Template template, Type view)
    {
        var end = Nodes(template.Nodes, new Position(template.Source, Scope.OfPage(view), []), HtmlContext.Start);
        if (end.State is not HtmlState.Text)
        {
            var place = new Place(template.Source, new TextSpan(template.Source.Text.Length, 0));
            faults.Add(SiteRules.TemplateSyntax(place, $"Skabelonen slutter midt i {end.Danish}."));
        }
    }

    private HtmlContext Nodes(ImmutableArray<TemplateNode> nodes, Position at, HtmlContext html)
    {
        foreach (var node in nodes)
        {
            var place = new Place(at.Source, node.Span);
            html = node switch
            {
                TextNode => HtmlScanner.Read(html, place, faults),
                ValueNode value => Value(value, at, html, place),
                UrlNode url => Url(url, at, html, place),
                WordNode word => Word(word, at, html, place),
                PartNode part => Part(part, at, html),
                BlockNode block => Block(block, at, html),
                _ => html,
            };
        }

        return html;
    }

    private HtmlContext Value(ValueNode node, Position at, HtmlContext html, Place place)
    {
        values.Printed(node, at.Source, at.Scope);
        return HtmlGuard.Write(html, node.IsHtml ? Written.Html : Written.Text, place, faults);
    }

    private HtmlContext Url(UrlNode node, Position at, HtmlContext html, Place place)
    {
        values.Address(node.Path, at.Source, at.Scope);
        return HtmlGuard.Write(html, Written.Url, place, faults);
    }

    private HtmlContext Word(WordNode node, Position at, HtmlContext html, Place place)
    {
        values.Word(node, at.Source, at.Scope);
        return HtmlGuard.Write(html, Written.Text, place, faults);
    }

    private HtmlContext Block(BlockNode block, Position at, HtmlContext html)
    {
        var found = values.Find(block.Path, at.Source, at.Scope, mayBeMissing: true);
        if (found is null && block.Kind is BlockKind.Each or BlockKind.With)
        {
            return html;
        }

        var (body, otherwise) = block.Kind switch
        {
            BlockKind.If => (at.Scope.Knowing(block.Path), at.Scope),
            BlockKind.Unless => (at.Scope, at.Scope.Knowing(block.Path)),
            _ => (values.Entered(block, found!, at.Source, at.Scope), at.Scope),
        };
        var afterBody = body is null ? html : Nodes(block.Body, at with { Scope = body }, html);
        if (block.Kind is BlockKind.Each && body is not null && HtmlContext.Join(html, afterBody) is { } again && again != html)
        {
            // The second time round, the body begins where the first time ended.
            afterBody = Nodes(block.Body, at with { Scope = body }, again);
        }

        var afterOtherwise = Nodes(block.Otherwise, at with { Scope = otherwise }, html);
        if (HtmlContext.Join(afterBody, afterOtherwise) is not { } joined)
        {
            faults.Add(SiteRules.TemplateSyntax(new Place(at.Source, block.Opening),
                $"»{at.Source.Slice(block.Opening)}« ender i {afterBody.Danish}, men uden om den står man i {afterOtherwise.Danish}. "
                + "Et tag og en attribut skal lukkes i samme gren, som de er åbnet i."));
            return afterOtherwise;
        }

        return joined;
    }

    private HtmlContext Part(PartNode node, Position at, HtmlContext html)
    {
        var place = new Place(at.Source, node.Name.Span);
        if (!files.Parts.TryGetValue(node.Name.Value, out var part))
        {
            if (!files.Unread.Contains($"{TemplateFiles.PartsFolder}{node.Name.Value}.hbs"))
            {
                faults.Add(SiteRules.UnknownPart(place, node.Name.Value, Nearest.Names(node.Name.Value, files.Parts.Keys)));
            }

            return html;
        }

        if (at.Parts.Contains(part.Name))
        {
            faults.Add(SiteRules.PartInItself(place, part.Name));
            return html;
        }

        var scope = at.Scope.ForPart();
        if (node.Path is { Names: not [] } path)
        {
            if (values.Find(path, at.Source, at.Scope) is not { } type)
            {
                return html;
            }

            scope = at.Scope.Inside(type);
        }

        var key = $"{part.Name} {html} {scope.Key}";
        if (!part.IsBroken && !seenParts.ContainsKey(key))
        {
            seenParts[key] = Nodes(part.Nodes, new Position(part.Source, scope, at.Parts.Add(part.Name)), html);
        }

        return part.IsBroken ? html : seenParts[key];
    }

    /// <summary>A place in the walk: the file, the views around it, and the parts that led here.</summary>
    private sealed record Position(SourceText Source, Scope Scope, ImmutableArray<string> Parts);
}
