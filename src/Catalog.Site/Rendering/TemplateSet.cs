using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Text;
using Catalog.Content.Diagnostics;
using Catalog.Content.Markup;
using Catalog.Content.Text;
using Catalog.Site.Views;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Catalog.Site.Rendering;

/// <summary>
/// The site's templates, checked against the views they show, ready to write pages. Nothing in it changes, so pages
/// can be written side by side.
/// </summary>
public sealed class TemplateSet
{
    private const string MainPlace = "<!-- main -->";
    private const int FirstSize = 64 * 1024;

    private readonly Lazy<(FrozenDictionary<Type, ScriptPage> Pages, ScriptObject Functions)> ready;

    private TemplateSet(Func<TemplateFiles> templates, Words words) => ready = new(() => Ready(templates(), words));

    /// <summary>
    /// Reads and checks every template of the tree. All faults are reported at once, each at its place; with a fault
    /// there are no templates.
    /// </summary>
    public static Checked<TemplateSet?> Compile(SourceTree tree, Words words)
    {
        var faults = new Faults();
        var templates = faults.Take(TemplateFiles.Read(tree));
        faults.AddRange(TemplateInventory.Check(templates));
        faults.AddRange(TemplateChecker.Check(templates, words));
        return faults.Count > 0
            ? new Checked<TemplateSet?>(null, DiagnosticOrder.Sort(faults.With(0).Diagnostics))
            : faults.With<TemplateSet?>(new TemplateSet(() => templates, words));
    }

    /// <summary>Templates that are known to have no faults; they are read when the first page is written.</summary>
    public static TemplateSet OfChecked(SourceTree tree, Words words) => new(() => TemplateFiles.Read(tree).Value, words);

    /// <summary>
    /// The whole document as UTF-8 with LF between lines, in parts: each view's own template, one after the other, inside
    /// the layout with the first view's frame. A part is made when it is asked for.
    /// </summary>
    /// <exception cref="KeyNotFoundException">A view's type is none of those in <c>Catalog.Site.Views</c>.</exception>
    public IEnumerable<ReadOnlyMemory<byte>> Render(IEnumerable<PageView> views)
    {
        ReadOnlyMemory<byte>? end = null;
        foreach (var view in views)
        {
            if (end is null)
            {
                // Escaped values have no »<«, so the place is found nowhere else.
                var layout = Write(new LayoutView(view.Frame, SafeHtml.FromTrusted(MainPlace)));
                var place = layout.Span.IndexOf(Encoding.UTF8.GetBytes(MainPlace));
                yield return layout[..place];
                end = layout[(place + MainPlace.Length)..];
            }

            yield return Write(view);
        }

        yield return end ?? default;
    }

    private ReadOnlyMemory<byte> Write(PageView view)
    {
        using var document = new Utf8Output(FirstSize);
        new PageContext(ready.Value.Functions, view, document).Evaluate(ready.Value.Pages[view.GetType()]);
        return document.ToBytes();
    }

    private static (FrozenDictionary<Type, ScriptPage> Pages, ScriptObject Functions) Ready(TemplateFiles templates, Words words) =>
        (
            TemplateFiles.Views.ToFrozenDictionary(view => view.Value, view => templates.Pages[view.Key].Page),
            TemplateFunctions.Make(templates, words)
        );
}
