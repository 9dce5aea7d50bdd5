using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;
using Catalog.Site.Views;
using Scriban.Syntax;

namespace Catalog.Site.Rendering;

/// <summary>
/// Walks every page template, and the parts it uses, with the type of its view and the place in the HTML. A template that passes
/// uses only members that exist, tests those that may be missing, and writes no value where it could become markup or script.
/// Of Scriban's syntax only what has a method here is allowed.
/// </summary>
internal sealed class TemplateChecker : ScriptVisitor
{
    private const int MostPartsInside = 20;

    // Scriban's own keywords, which a loop's variable may not be called.
    private static readonly ImmutableArray<string> Reserved = ["empty", "for", "in", "tablerow", "this", "while"];

    private readonly TemplateFiles files;
    private readonly ImmutableHashSet<string> own;
    private readonly Faults faults;
    private readonly ExpressionChecker expressions;
    private readonly Dictionary<string, HtmlContext> seenParts = new(StringComparer.Ordinal);

    // The state of the walk: the file, the names in scope, the place in the HTML, and the parts that led there.
    private SourceText source;
    private Scope scope;
    private HtmlContext html = HtmlContext.Start;
    private ImmutableArray<string> parts = [];

    private TemplateChecker(TemplateFiles files, Words words, ImmutableHashSet<string> own, Faults faults, SourceText source, Scope scope)
    {
        this.files = files;
        this.own = own;
        this.faults = faults;
        this.source = source;
        this.scope = scope;
        expressions = new ExpressionChecker(words, faults);
    }

    /// <summary>
    /// The findings in all pages and the parts they use; <paramref name="own"/> are the paths of the catalogue's own files.
    /// </summary>
    public static ImmutableArray<Diagnostic> Check(TemplateFiles files, Words words, ImmutableHashSet<string> own)
    {
        var faults = new Faults();
        foreach (var (name, template) in files.Pages.Where(page => !page.Value.IsBroken))
        {
            if (TemplateFiles.Views.TryGetValue(name, out var view))
            {
                new TemplateChecker(files, words, own, faults, template.Source, Scope.OfPage(view)).Page(template);
            }
        }

        return faults.Found;
    }

    public override void Visit(ScriptPage node) => Walk(node.Body);

    public override void Visit(ScriptBlockStatement node)
    {
        foreach (var statement in node.Statements)
        {
            Visit(statement);
        }
    }

    public override void Visit(ScriptEscapeStatement node) { }

    public override void Visit(ScriptEndStatement node) { }

    public override void Visit(ScriptNopStatement node) { }

    /// <summary>What is left of the text between tags once <c>{{~</c> and <c>~}}</c> have taken white space away.</summary>
    public override void Visit(ScriptRawStatement node) =>
        html = HtmlScanner.Read(html, new Place(source, new TextSpan(node.Text.Index, node.Text.Length)), faults);

    public override void Visit(ScriptExpressionStatement node)
    {
        switch (node.Expression)
        {
            case ScriptFunctionCall { Target: ScriptVariableGlobal { Name: TemplateFunctions.Include } } call:
                Include(call);
                break;
            case ScriptFunctionCall { Target: ScriptVariableGlobal { Name: TemplateFunctions.Text } } call:
                expressions.Word(call, source, scope);
                Write(call, TagOutput.Text);
                break;
            case ScriptFunctionCall { Target: ScriptVariableGlobal { Name: TemplateFunctions.Url } } call:
                expressions.Address(call, source, scope);
                Write(call, TagOutput.Url);
                break;
            case ScriptVariable or ScriptMemberExpression:
                if (expressions.Printed(node.Expression, source, scope) is { } type)
                {
                    Write(node.Expression, type.Kind is ValueKind.Html ? TagOutput.Html : TagOutput.Text);
                }

                break;
            default:
                DefaultVisit(node.Expression);
                break;
        }
    }

    public override void Visit(ScriptIfStatement node)
    {
        var (before, around) = (html, scope);
        var (whenTrue, whenFalse) = expressions.Condition(node.Condition, source, scope);

        scope = around.Knowing(whenTrue);
        Walk(node.Then);
        var afterThen = html;

        (html, scope) = (before, around.Knowing(whenFalse));
        Walk(node.Else);
        scope = around;
        Join(node, node.Condition, afterThen);
    }

    public override void Visit(ScriptElseStatement node) => Walk(node.Body);

    public override void Visit(ScriptForStatement node)
    {
        var (before, around) = (html, scope);
        foreach (var option in node.NamedArguments)
        {
            DefaultVisit(option);
        }

        if (LoopScope(node) is { } inside)
        {
            scope = inside;
            Walk(node.Body);
            if (HtmlContext.Join(before, html) is { } again && again != before)
            {
                // In the second turn of a loop, the body begins at the HTML place where the first turn ended.
                html = again;
                Walk(node.Body);
            }
        }

        // The else of a loop is only written when the loop has no turn, so »for« means nothing there.
        var afterBody = html;
        (html, scope) = (before, around with { IsInLoop = false });
        Walk(node.Else);
        scope = around;
        Join(node, node.Iterator, afterBody);
    }

    /// <summary>Everything that has no method of its own.</summary>
    protected override void DefaultVisit(ScriptNode? node) => expressions.NotAllowed(node, source);

    // A block, a branch or nothing, each to its own method.
    private void Walk(ScriptNode? node) => Visit(node);

    private void Page(Template template)
    {
        Visit(template.Page);
        if (scope.Page.Clr == typeof(LayoutView) && !WritesMainOnce(template.Page))
        {
            faults.Add(
                SiteRules.TemplateSyntax(
                    new Place(template.Source, default),
                    "Rammen skal skrive {{ main }} én gang og uden for »if« og »for«."
                )
            );
        }

        if (html.State is not HtmlState.Text)
        {
            var place = new Place(template.Source, new TextSpan(template.Source.Text.Length, 0));
            faults.Add(SiteRules.TemplateSyntax(place, $"Skabelonen slutter midt i {html.DanishName}."));
        }
    }

    private static bool WritesMainOnce(ScriptPage page)
    {
        var all = new Mentions("main");
        all.Visit(page);
        return all.Count == 1
            && page.Body!.Statements.Any(statement =>
                statement is ScriptExpressionStatement { Expression: ScriptVariableGlobal { Name: "main" } }
            );
    }

    private void Write(ScriptNode node, TagOutput what) =>
        html = HtmlGuard.Write(html, what, ExpressionChecker.PlaceOf(node, source), faults);

    /// <summary>The scope in a loop, or null with a finding where there is no list or the variable's name is taken.</summary>
    private Scope? LoopScope(ScriptForStatement node)
    {
        var type = expressions.Find(node.Iterator, source, scope);
        if (type is { Kind: not ValueKind.List })
        {
            faults.Add(
                SiteRules.WrongKind(
                    ExpressionChecker.PlaceOf(node.Iterator!, source),
                    ExpressionChecker.Path(node.Iterator!),
                    type.DanishName,
                    "»for« går gennem en liste. Om noget er der, spørger man med {{ if navn }} … {{ end }}."
                )
            );
            return null;
        }

        if (node.Variable is not ScriptVariableGlobal { Name: var name })
        {
            expressions.NotAllowed(node.Variable, source);
            return null;
        }

        if (
            scope.Variables.ContainsKey(name)
            || scope.Page.Members.ContainsKey(name)
            || TemplateFunctions.Names.Contains(name, StringComparer.Ordinal)
            || Reserved.Contains(name, StringComparer.Ordinal)
        )
        {
            faults.Add(
                SiteRules.TemplateSyntax(
                    ExpressionChecker.PlaceOf(node.Variable, source),
                    $"»{name}« er allerede navnet på noget andet her. Vælg et andet navn."
                )
            );
            return null;
        }

        return type is null ? null : scope.WithItem(name, type.Item);
    }

    /// <summary>Continues where two branches meet: the one that has just been walked, and the other.</summary>
    private void Join(ScriptNode block, ScriptNode? head, HtmlContext other)
    {
        if (HtmlContext.Join(other, html) is { } joined)
        {
            html = joined;
            return;
        }

        var opening = TextSpan.FromBounds(block.Span.Start.Offset, (head ?? block).Span.End.Offset + 1);
        faults.Add(
            SiteRules.TemplateSyntax(
                new Place(source, opening),
                $"»{source.Slice(opening)}« ender i {other.DanishName}, men uden om den er man i {html.DanishName}. "
                    + "Et tag og en attribut skal lukkes i samme gren, som de er åbnet i."
            )
        );
    }

    private void Include(ScriptFunctionCall call)
    {
        if (
            expressions.FirstText(call, source, "»include« skal have navnet på en delskabelon i anførselstegn: {{ include 'navn' }}.")
            is not { } literal
        )
        {
            return;
        }

        var name = (string)literal.Value!;
        var place = ExpressionChecker.Inside(literal, source);
        if (!files.Parts.TryGetValue(name, out var part))
        {
            if (!files.Unread.Contains(TemplateFiles.PartPath(name)))
            {
                faults.Add(SiteRules.UnknownPart(place, name, Nearest.Names(name, files.Parts.Keys)));
            }
        }
        else if (parts.Contains(name))
        {
            faults.Add(SiteRules.PartInItself(place, name));
        }
        else if (parts.Length >= MostPartsInside)
        {
            faults.Add(SiteRules.TemplateSyntax(place, $"Her er mere end {MostPartsInside} delskabeloner inde i hinanden."));
        }
        else if (!part.IsBroken && Arguments(call, part, place) is { } arguments)
        {
            Part(part, scope.ForPart(arguments));
        }
    }

    /// <summary>The types of what a part is given by the names it uses, or null with findings where they do not fit.</summary>
    private ImmutableSortedDictionary<string, ViewType>? Arguments(ScriptFunctionCall call, Template part, Place at)
    {
        var before = faults.Count;
        var types = ImmutableSortedDictionary.CreateBuilder<string, ViewType>(StringComparer.Ordinal);
        foreach (var argument in expressions.Values(call, source))
        {
            var name = argument.Name!.Name;
            if (!part.Parameters.Contains(name))
            {
                faults.Add(
                    SiteRules.UnknownArgument(
                        ExpressionChecker.PlaceOf(argument.Name, source),
                        part.Name,
                        name,
                        Nearest.Names(name, part.Parameters)
                    )
                );
            }
            else if (expressions.Find(argument.Value, source, scope) is { } type)
            {
                types["$" + name] = type;
            }
        }

        foreach (var missing in part.Parameters.Where(name => faults.Count == before && !types.ContainsKey("$" + name)))
        {
            faults.Add(SiteRules.MissingArgument(PlaceOfMissing(part, missing) ?? at, part.Name, missing));
        }

        return faults.Count == before ? types.ToImmutable() : null;
    }

    // When a catalogue has its own version of a part, but not of the template that uses it, the part is what it can correct.
    private Place? PlaceOfMissing(Template part, string name)
    {
        if (own.Contains(source.Path) || !own.Contains(part.Source.Path))
        {
            return null;
        }

        var use = new Mentions("$" + name);
        use.Visit(part.Page);
        return use.First is { } first ? ExpressionChecker.PlaceOf(first, part.Source) : null;
    }

    /// <summary>Walks a part once for each way it is used, and goes on where it ends.</summary>
    private void Part(Template part, Scope inside)
    {
        var key = $"{part.Name} {html} {inside.Key}";
        if (!seenParts.TryGetValue(key, out var after))
        {
            var (file, around, way) = (source, scope, parts);
            (source, scope, parts) = (part.Source, inside, parts.Add(part.Name));
            Visit(part.Page);
            (source, scope, parts) = (file, around, way);
            seenParts[key] = after = html;
        }

        html = after;
    }

    /// <summary>Where a variable is named in a template.</summary>
    private sealed class Mentions(string name) : ScriptVisitor
    {
        public int Count { get; private set; }

        public ScriptVariable? First { get; private set; }

        public override void Visit(ScriptVariableGlobal node) => See(node);

        public override void Visit(ScriptVariableLocal node) => See(node);

        // The names of members are not variables.
        public override void Visit(ScriptMemberExpression node) => Visit((ScriptNode?)node.Target);

        private void See(ScriptVariable variable)
        {
            if (variable.Name == name)
            {
                Count++;
                First ??= variable;
            }
        }
    }
}
