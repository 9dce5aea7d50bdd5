using System.Collections.Frozen;
using System.Text;
using Catalog.Content.Diagnostics;
using Catalog.Content.Markup;
using Catalog.Content.Text;
using Catalog.Site.Views;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Catalog.Site.Rendering;

/// <summary>
/// The site's templates, checked against the views they show, ready to write pages. It never changes, so pages can be written
/// in parallel.
/// </summary>
public sealed class TemplateSet
{
    // A control character, which no template, word or entry can contain, marks where the layout writes the page.
    private const string MainPlace = "\u0001";
    private const int FirstSize = 64 * 1024;

    private readonly Lazy<(FrozenDictionary<Type, ScriptPage> Pages, ScriptObject Functions)> ready;

    private TemplateSet(Func<TemplateFiles> templates, Words words) => ready = new(() => Ready(templates(), words));

    /// <summary>
    /// Reads and checks every template of the tree. All faults are reported together, each at its place; with a fault there are no
    /// templates. <paramref name="isOwn"/> says which files are the catalogue's own: a part of the program may be unused, an own
    /// part may not.
    /// </summary>
    public static Checked<TemplateSet?> Compile(SourceTree tree, Words words, Predicate<SourceFile>? isOwn = null)
    {
        var own = tree
            .Files.Where(file => isOwn?.Invoke(file) ?? true)
            .Select(file => file.Path)
            .ToImmutableHashSet(StringComparer.Ordinal);
        var faults = new Faults();
        var templates = faults.Take(TemplateFiles.Read(tree));
        faults.AddRange(TemplateInventory.Pages(templates));
        faults.AddRange(TemplateChecker.Check(templates, words, own));
        if (faults.Count == 0)
        {
            // Another fault may be the reason why a part seems unused.
            faults.AddRange(TemplateInventory.UnusedParts(templates, own));
        }

        // A fault in a part is found once for each way it is used, and reported once.
        return faults.Count > 0
            ? new Checked<TemplateSet?>(null, [.. DiagnosticOrder.Sort(faults.Found).DistinctBy(fault => (fault.Path, fault.Place.Span))])
            : faults.With<TemplateSet?>(new TemplateSet(() => templates, words));
    }

    /// <summary>Templates that are known to have no faults; they are parsed when the first page is written.</summary>
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
                var layout = Write(new LayoutView(view.Frame, SafeHtml.FromTrusted(MainPlace)));
                var place = layout.Span.IndexOf(Encoding.UTF8.GetBytes(MainPlace));
                yield return layout[..place];
                end = layout[(place + MainPlace.Length)..];
            }

            yield return Write(view);
        }

        yield return end ?? default;
    }

    /// <summary>What a view's own template writes, without the layout around it.</summary>
    /// <exception cref="KeyNotFoundException">The view's type is none of those in <c>Catalog.Site.Views</c>.</exception>
    public ReadOnlyMemory<byte> RenderInside(PageView view) => Write(view);

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
