using System;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using Catalog.Content.Diagnostics;
using Catalog.Content.Markup;
using Catalog.Content.Text;
using Catalog.Site.Views;

namespace Catalog.Site.Rendering;

/// <summary>
/// The site's templates, checked against the views they show, ready to write pages. Nothing in it changes, so pages
/// can be written side by side.
/// </summary>
public sealed class TemplateSet
{
    private readonly FrozenDictionary<Type, CompiledTemplate> pages;

    // Where pages are written before they are bytes: one room for each thread at work, used again for its next page.
    private readonly ConcurrentBag<StringBuilder> rooms = [];

    private TemplateSet(FrozenDictionary<Type, CompiledTemplate> pages) => this.pages = pages;

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
            : faults.With<TemplateSet?>(new TemplateSet(HandlebarsEngine.Compile(templates, words)));
    }

    /// <summary>The whole document, the view's own template inside the layout, as UTF-8 with LF between lines.</summary>
    /// <exception cref="KeyNotFoundException">The view's type is none of those in <c>Catalog.Site.Views</c>.</exception>
    public ReadOnlyMemory<byte> Render(PageView view)
    {
        var room = rooms.TryTake(out var used) ? used.Clear() : new StringBuilder(64 * 1024);
        using var inner = new StringWriter(room, CultureInfo.InvariantCulture);
        pages[view.GetType()].Write(inner, view);
        var main = room.ToString();
        rooms.Add(room);
        using var document = new Utf8Writer(main.Length + (8 * 1024));
        pages[typeof(LayoutView)].Write(document, new LayoutView(view.Frame, SafeHtml.FromTrusted(main)));
        return document.Written;
    }
}
