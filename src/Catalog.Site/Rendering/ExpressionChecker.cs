using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;
using Catalog.Site.Views;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Catalog.Site.Rendering;

/// <summary>Finds the type of an expression, and whether its tag can use a value of that type.</summary>
internal sealed class ExpressionChecker(Words words, Faults faults)
{
    // Scriban's list of arguments has a member of this name that is read-only.
    private const string SizeOfArguments = "size";

    /// <summary>
    /// The type of a path, or null with a finding: an unknown name, a value that may be missing and is not tested with <c>if</c>,
    /// or something other than a path. With <paramref name="mayBeMissing"/> the last member of the path may be missing.
    /// </summary>
    public ViewType? Find(ScriptExpression? expression, SourceText source, Scope scope, bool mayBeMissing = false)
    {
        switch (expression)
        {
            case ScriptVariableGlobal or ScriptVariableLocal:
                return Named((ScriptVariable)expression, source, scope, mayBeMissing);
            case ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "for" }, Member.Name: "first" or "last" }:
                return LoopFact(expression, source, scope);
            case ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "for" } }:
                faults.Add(
                    SiteRules.TemplateSyntax(
                        PlaceOf(expression, source),
                        $"»{Path(expression)}« findes ikke. Der er for.first og for.last."
                    )
                );
                return null;
            case ScriptMemberExpression { Target: { } target, Member: { } member, DotToken.TokenType: TokenType.Dot }:
                return Find(target, source, scope) is { } type ? Member(type, target, member, source, scope, mayBeMissing) : null;
            default:
                NotAllowed(expression, source);
                return null;
        }
    }

    /// <summary>The paths that are known to be there when a condition holds, and when it does not.</summary>
    public (ImmutableArray<string> WhenTrue, ImmutableArray<string> WhenFalse) Condition(
        ScriptExpression? condition,
        SourceText source,
        Scope scope
    )
    {
        switch (condition)
        {
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not, Right: { } negated }:
                var (whenTrue, whenFalse) = Condition(negated, source, scope);
                return (whenFalse, whenTrue);
            case ScriptNestedExpression { Expression: { } inner }:
                return Condition(inner, source, scope);
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.And, Left: { } left, Right: { } right }:
                var first = Condition(left, source, scope).WhenTrue;
                return ([.. first, .. Condition(right, source, scope.Knowing(first)).WhenTrue], []);
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.Or, Left: { } left, Right: { } right }:
                var neither = Condition(left, source, scope).WhenFalse;
                return ([], [.. neither, .. Condition(right, source, scope.Knowing(neither)).WhenFalse]);
            default:
                return Find(condition, source, scope, mayBeMissing: true) is null ? ([], []) : ([Path(condition!)], []);
        }
    }

    /// <summary>The type of what <c>{{ path }}</c> writes, or null with a finding when it cannot be written.</summary>
    public ViewType? Printed(ScriptExpression expression, SourceText source, Scope scope)
    {
        if (Find(expression, source, scope) is not { } type)
        {
            return null;
        }

        if (type.Kind is ValueKind.Html)
        {
            return type;
        }

        if (type.Kind is ValueKind.Address)
        {
            faults.Add(SiteRules.BareAddress(PlaceOf(expression, source), Path(expression)));
            return null;
        }

        return Printable(expression, type, source) ? type : null;
    }

    /// <summary>Checks what <c>{{ url path }}</c> writes.</summary>
    public void Address(ScriptFunctionCall call, SourceText source, Scope scope)
    {
        if (call.Arguments is not [not ScriptNamedArgument and var address])
        {
            faults.Add(SiteRules.TemplateSyntax(PlaceOf(call, source), "»url« skal have ét navn: {{ url navn }}."));
        }
        else if (Find(address, source, scope) is { } type && type.Kind is not ValueKind.Address)
        {
            faults.Add(SiteRules.NotAnAddress(PlaceOf(address, source), Path(address), type.DanishName));
        }
    }

    /// <summary>Checks that a word exists and gets a value for each of its places, and no other.</summary>
    public void Word(ScriptFunctionCall call, SourceText source, Scope scope)
    {
        if (FirstText(call, source, "»text« skal have en nøgle i anførselstegn: {{ text 'en.nøgle' }}.") is not { } literal)
        {
            return;
        }

        var values = Values(call, source);
        foreach (var value in values)
        {
            if (Find(value.Value, source, scope) is { } type)
            {
                Printable(value.Value!, type, source);
            }
        }

        var key = (string)literal.Value!;
        if (!words.Has(key))
        {
            faults.Add(SiteRules.MissingText(Inside(literal, source), key, Nearest.Names(key, words.Keys)));
            return;
        }

        // A place that only a catalogue's own word has is reported in the file of the words.
        var places = WordPattern.Names(words[key]);
        var known = words.Places(key);
        foreach (
            var missing in places
                .Intersect(known, StringComparer.Ordinal)
                .Except(values.Select(value => value.Name!.Name), StringComparer.Ordinal)
        )
        {
            faults.Add(SiteRules.MissingTextValue(PlaceOf(call, source), key, missing));
        }

        foreach (var name in values.Select(value => value.Name!).Where(name => !known.Contains(name.Name, StringComparer.Ordinal)))
        {
            faults.Add(SiteRules.UnknownTextValue(PlaceOf(name, source), key, name.Name, Nearest.Names(name.Name, known)));
        }
    }

    /// <summary>The text that a call begins with, or null with a finding.</summary>
    public ScriptLiteral? FirstText(ScriptFunctionCall call, SourceText source, string problem)
    {
        if (call.Arguments is [ScriptLiteral { Value: string } literal, ..])
        {
            return literal;
        }

        var at = call.Arguments.Count > 0 ? (ScriptNode)call.Arguments[0] : call;
        faults.Add(SiteRules.TemplateSyntax(PlaceOf(at, source), problem));
        return null;
    }

    /// <summary>The arguments with names that come after the first; others are reported.</summary>
    public ImmutableArray<ScriptNamedArgument> Values(ScriptFunctionCall call, SourceText source)
    {
        foreach (
            var other in call.Arguments.Skip(1).Where(argument => argument is not ScriptNamedArgument { Name: not null, Value: not null })
        )
        {
            faults.Add(
                SiteRules.TemplateSyntax(PlaceOf(other, source), $"»{source.Slice(Template.SpanOf(other))}« skal være »navn: værdi«.")
            );
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var values = call
            .Arguments.Skip(1)
            .OfType<ScriptNamedArgument>()
            .Where(argument => argument is { Name: not null, Value: not null })
            .ToArray();
        foreach (var name in values.Select(value => value.Name!))
        {
            if (name.Name == SizeOfArguments)
            {
                faults.Add(
                    SiteRules.TemplateSyntax(PlaceOf(name, source), $"»{name.Name}« kan ikke være navnet på en værdi. Vælg et andet.")
                );
            }
            else if (!seen.Add(name.Name))
            {
                faults.Add(SiteRules.TemplateSyntax(PlaceOf(name, source), $"»{name.Name}« får en værdi to gange."));
            }
        }

        return [.. values];
    }

    /// <summary>Reports syntax that Scriban knows and that templates may not use.</summary>
    public void NotAllowed(ScriptNode? node, SourceText source)
    {
        if (node is not null)
        {
            faults.Add(SiteRules.TemplateSyntax(PlaceOf(node, source), TemplateLimits.Problem(node, source.Slice(Template.SpanOf(node)))));
        }
    }

    /// <summary>A path as it is written.</summary>
    public static string Path(ScriptExpression expression) =>
        expression switch
        {
            ScriptVariable variable => variable.Name,
            ScriptMemberExpression { Target: { } target, Member: { } member } => $"{Path(target)}.{member.Name}",
            _ => "",
        };

    public static Place PlaceOf(ScriptNode node, SourceText source) => new(source, Template.SpanOf(node));

    /// <summary>The place between a text's quotes.</summary>
    public static Place Inside(ScriptLiteral literal, SourceText source) =>
        new(source, new TextSpan(literal.Span.Start.Offset + 1, ((string)literal.Value!).Length));

    private ViewType? Named(ScriptVariable variable, SourceText source, Scope scope, bool mayBeMissing)
    {
        if (scope.Variables.TryGetValue(variable.Name, out var type))
        {
            return type;
        }

        if (variable is ScriptVariableGlobal && scope.Page.Members.ContainsKey(variable.Name))
        {
            return Member(scope.Page, null, variable, source, scope, mayBeMissing);
        }

        if (TemplateFunctions.Names.Contains(variable.Name, StringComparer.Ordinal))
        {
            faults.Add(
                SiteRules.TemplateSyntax(
                    PlaceOf(variable, source),
                    $"»{variable.Name}« skal stå først i sit eget tag, med det, den skal bruge, efter sig."
                )
            );
            return null;
        }

        faults.Add(
            variable is ScriptVariableLocal
                ? SiteRules.TemplateSyntax(
                    PlaceOf(variable, source),
                    $"»{variable.Name}« findes kun i en delskabelon, som får den, når den bliver hentet."
                )
                : SiteRules.UnknownMember(
                    PlaceOf(variable, source),
                    variable.Name,
                    scope.Page.Clr.Name,
                    Nearest.Names(variable.Name, scope.Names)
                )
        );
        return null;
    }

    private ViewType? Member(
        ViewType type,
        ScriptExpression? target,
        ScriptVariable name,
        SourceText source,
        Scope scope,
        bool mayBeMissing
    )
    {
        if (!type.Members.TryGetValue(name.Name, out var member))
        {
            var view = type.Kind is ValueKind.View ? type.Clr.Name : $"»{Path(target!)}«, som er {type.DanishName}";
            faults.Add(SiteRules.UnknownMember(PlaceOf(name, source), name.Name, view, Nearest.Names(name.Name, type.Members.Keys)));
            return null;
        }

        var path = target is null ? name.Name : $"{Path(target)}.{name.Name}";
        if (member.MayBeMissing && !mayBeMissing && !scope.Present.Contains(path))
        {
            var start = target?.Span.Start.Offset ?? name.Span.Start.Offset;
            faults.Add(SiteRules.MayBeMissing(new Place(source, TextSpan.FromBounds(start, name.Span.End.Offset + 1)), path));
            return null;
        }

        return member.Type;
    }

    private ViewType? LoopFact(ScriptExpression expression, SourceText source, Scope scope)
    {
        if (!scope.IsInLoop)
        {
            faults.Add(SiteRules.TemplateSyntax(PlaceOf(expression, source), $"»{Path(expression)}« kan kun bruges i en »for«."));
            return null;
        }

        return ViewType.Of(typeof(bool));
    }

    private bool Printable(ScriptExpression expression, ViewType type, SourceText source)
    {
        var path = Path(expression);
        var instead = type.Kind switch
        {
            ValueKind.Text or ValueKind.Number => null,
            ValueKind.YesOrNo => $"Skriv {{{{ if {path} }}}} … {{{{ end }}}}.",
            ValueKind.List => $"Skriv {{{{ for x in {path} }}}} … {{{{ end }}}}.",
            ValueKind.View => $"Skriv et af dens felter: {string.Join(", ", type.Members.Keys.Order(StringComparer.Ordinal))}.",
            _ => "Kun tekster og tal kan skrives her.",
        };
        if (instead is not null)
        {
            faults.Add(SiteRules.WrongKind(PlaceOf(expression, source), path, type.DanishName, instead));
        }

        return instead is null;
    }
}
