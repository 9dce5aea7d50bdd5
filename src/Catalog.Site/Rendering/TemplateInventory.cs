using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Scriban.Syntax;

namespace Catalog.Site.Rendering;

/// <summary>Whether each view has a template, each page template a view, and each part a template that uses it.</summary>
internal static class TemplateInventory
{
    /// <summary>Page views without a template, and page templates without a view.</summary>
    public static ImmutableArray<Diagnostic> Pages(TemplateFiles files)
    {
        var faults = new Faults();
        foreach (var (name, view) in TemplateFiles.Views)
        {
            var path = TemplateFiles.PagePath(name);
            if (!files.Pages.ContainsKey(name) && !files.Unread.Contains(path))
            {
                faults.Add(SiteRules.MissingTemplate(path, view.Name));
            }
        }

        foreach (var name in files.Pages.Keys.Where(name => !TemplateFiles.Views.ContainsKey(name)))
        {
            var nearest = Nearest.Names(name, TemplateFiles.Views.Keys);
            faults.Add(SiteRules.UnusedTemplate(TemplateFiles.PagePath(name), $"Ingen sider har skabelonen »{name}«.", nearest));
        }

        return faults.Found;
    }

    /// <summary>The catalogue's own parts that no page leads to. A file that could not be read may be the one that uses a part.</summary>
    public static ImmutableArray<Diagnostic> UnusedParts(TemplateFiles files, ImmutableHashSet<string> own)
    {
        if (!files.Unread.IsEmpty)
        {
            return [];
        }

        var used = UsedParts(files);
        return
        [
            .. files
                .Parts.Where(part => own.Contains(part.Value.Source.Path) && !used.Contains(part.Key))
                .Select(part => SiteRules.UnusedTemplate(part.Value.Source.Path, $"Ingen sider bruger delskabelonen »{part.Key}«.", [])),
        ];
    }

    /// <summary>The parts that a page leads to, through other parts or not.</summary>
    private static HashSet<string> UsedParts(TemplateFiles files)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Template>(files.Pages.Values);
        while (open.TryPop(out var template))
        {
            var calls = new IncludedParts();
            calls.Visit(template.Page);
            foreach (var name in calls.Names.Where(used.Add))
            {
                if (files.Parts.TryGetValue(name, out var part))
                {
                    open.Push(part);
                }
            }
        }

        return used;
    }

    private sealed class IncludedParts : ScriptVisitor
    {
        public List<string> Names { get; } = [];

        public override void Visit(ScriptFunctionCall node)
        {
            if (
                node is
                { Target: ScriptVariableGlobal { Name: TemplateFunctions.Include }, Arguments: [ScriptLiteral { Value: string name }, ..] }
            )
            {
                Names.Add(name);
            }
        }
    }
}
