using System;
using System.Linq;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;
using Catalog.Site.Views;

namespace Catalog.Site.Rendering;

/// <summary>Finds what a path leads to, and whether a tag can do with it what it wants to.</summary>
internal sealed class ValueChecker(Words words, Faults faults)
{
    /// <summary>
    /// The type at the end of a path, or null with a finding: an unknown name, or something that may be missing and
    /// that no <c>#if</c> has asked about. The end itself may be missing when <paramref name="mayBeMissing"/>.
    /// </summary>
    public ViewType? Find(TemplatePath path, SourceText source, Scope scope, bool mayBeMissing = false)
    {
        if (path.Start is PathStart.IsFirst or PathStart.IsLast)
        {
            return LoopFact(path, source, scope);
        }

        if (scope.LevelOf(path.Start) is not { } index)
        {
            faults.Add(SiteRules.TemplateSyntax(new Place(source, path.Span), $"»{path.Text}« leder ud af siden: her er man ikke inde i noget."));
            return null;
        }

        var level = scope.Levels[index];
        var type = level.Type;
        var way = "";
        foreach (var name in path.Names)
        {
            if (!type.Members.TryGetValue(name.Value, out var member))
            {
                var view = type.Kind is ValueKind.View ? type.Clr.Name : $"»{way}«, som er {type.Danish}";
                faults.Add(SiteRules.UnknownMember(new Place(source, name.Span), name.Value, view, Nearest.Names(name.Value, type.Members.Keys)));
                return null;
            }

            way = way.Length == 0 ? name.Value : $"{way}.{name.Value}";
            type = member.Type;
            var isEnd = name == path.Names[^1] && mayBeMissing;
            if (member.MayBeMissing && !isEnd && !level.Present.Contains(way))
            {
                faults.Add(SiteRules.MayBeMissing(new Place(source, path.Span), path.Text[..^(path.Joined.Length - way.Length)]));
                return null;
            }
        }

        return type;
    }

    /// <summary>Checks what <c>{{path}}</c> and <c>{{{path}}}</c> write.</summary>
    public void Printed(ValueNode node, SourceText source, Scope scope)
    {
        if (Find(node.Path, source, scope) is not { } type)
        {
            return;
        }

        var place = new Place(source, node.Span);
        var expression = source.Slice(node.Span);
        switch (type.Kind)
        {
            case ValueKind.Html when node.IsHtml:
                break;
            case ValueKind.Html:
                faults.Add(SiteRules.Unescaped(place, expression, $"er færdig HTML og skal skrives »{{{{{{{node.Path.Text}}}}}}}«."));
                break;
            case ValueKind.Address:
                faults.Add(SiteRules.BareAddress(place, node.Path.Text));
                break;
            case var _ when node.IsHtml:
                faults.Add(SiteRules.Unescaped(place, expression, $"er {type.Danish}, ikke færdig HTML."));
                break;
            default:
                Printable(node.Path, type, source);
                break;
        }
    }

    /// <summary>Checks what <c>{{url path}}</c> writes.</summary>
    public void Address(TemplatePath path, SourceText source, Scope scope)
    {
        if (Find(path, source, scope) is { } type && type.Kind is not ValueKind.Address)
        {
            faults.Add(SiteRules.NotAnAddress(new Place(source, path.Span), path.Text, type.Danish));
        }
    }

    /// <summary>Checks that a word exists and gets a value for each of its places, and no other.</summary>
    public void Word(WordNode node, SourceText source, Scope scope)
    {
        foreach (var value in node.Values)
        {
            if (Find(value.Path, source, scope) is { } type)
            {
                Printable(value.Path, type, source);
            }
        }

        var key = node.Key.Value;
        if (!words.Has(key))
        {
            faults.Add(SiteRules.MissingText(new Place(source, node.Key.Span), key, Nearest.Names(key, words.Keys)));
            return;
        }

        var places = WordPattern.Names(words[key]);
        foreach (var missing in places.Except(node.Values.Select(value => value.Name.Value), StringComparer.Ordinal))
        {
            faults.Add(SiteRules.MissingTextValue(new Place(source, node.Span), key, missing));
        }

        foreach (var name in node.Values.Select(value => value.Name).Where(name => !places.Contains(name.Value, StringComparer.Ordinal)))
        {
            faults.Add(SiteRules.UnknownTextValue(new Place(source, name.Span), key, name.Value, Nearest.Names(name.Value, places)));
        }
    }

    /// <summary>The scope inside an <c>#each</c> or <c>#with</c>, or null with a finding when the value is neither list nor record.</summary>
    public Scope? Entered(BlockNode block, ViewType type, SourceText source, Scope scope)
    {
        var wanted = block.Kind is BlockKind.Each ? ValueKind.List : ValueKind.View;
        if (type.Kind != wanted)
        {
            faults.Add(SiteRules.WrongKind(new Place(source, block.Path.Span), block.Path.Text, type.Danish,
                wanted is ValueKind.List ? "»{{#each …}}« er til lister." : "»{{#with …}}« er til felter, der selv har felter."));
            return null;
        }

        return wanted is ValueKind.List ? scope.Inside(type.Item, isItem: true) : scope.Inside(type);
    }

    private ViewType? LoopFact(TemplatePath path, SourceText source, Scope scope)
    {
        if (!scope.Here.IsItem)
        {
            faults.Add(SiteRules.TemplateSyntax(new Place(source, path.Span), $"»{path.Text}« kan kun bruges lige inde i en »{{{{#each …}}}}«."));
            return null;
        }

        return ViewType.Of(typeof(bool));
    }

    private void Printable(TemplatePath path, ViewType type, SourceText source)
    {
        var instead = type.Kind switch
        {
            ValueKind.Text or ValueKind.Number => null,
            ValueKind.YesOrNo => $"Skriv {{{{#if {path.Text}}}}} … {{{{/if}}}}.",
            ValueKind.List => $"Skriv {{{{#each {path.Text}}}}} … {{{{/each}}}}.",
            ValueKind.View => $"Skriv et af dens felter: {string.Join(", ", type.Members.Keys)}.",
            _ => "Kun tekster og tal kan skrives.",
        };
        if (instead is not null)
        {
            faults.Add(SiteRules.WrongKind(new Place(source, path.Span), path.Text, type.Danish, instead));
        }
    }
}
