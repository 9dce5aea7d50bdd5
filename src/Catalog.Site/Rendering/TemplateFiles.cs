using System;
using System.Collections.Immutable;
using System.Linq;
using Catalog.Content.Diagnostics;
using Catalog.Content.Parsing;
using Catalog.Content.Text;
using Catalog.Site.Views;

namespace Catalog.Site.Rendering;

/// <summary>
/// All templates of a tree by name. A file that could not be read as text is named in <see cref="Unread"/> and
/// stands nowhere else.
/// </summary>
internal sealed record TemplateFiles(
    ImmutableSortedDictionary<string, Template> Pages,
    ImmutableSortedDictionary<string, Template> Parts,
    ImmutableArray<string> Unread)
{
    public const string PagesFolder = "templates/pages/";
    public const string PartsFolder = "templates/parts/";
    private const string Ending = ".hbs";

    /// <summary>The view types there are, by the name of the template that shows them: <c>AllEntriesView</c> → <c>all-entries</c>.</summary>
    public static ImmutableSortedDictionary<string, Type> Views { get; } = typeof(PageView).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(PageView)) && !type.IsAbstract)
        .ToImmutableSortedDictionary(type => Hyphenated(type.Name[..^"View".Length]), type => type, StringComparer.Ordinal);

    public static Checked<TemplateFiles> Read(SourceTree tree)
    {
        var faults = new Faults();
        var unread = ImmutableArray.CreateBuilder<string>();
        var pages = ReadFolder(tree, PagesFolder, unread, faults);
        var parts = ReadFolder(tree, PartsFolder, unread, faults);
        return faults.With(new TemplateFiles(pages, parts, unread.ToImmutable()));
    }

    private static ImmutableSortedDictionary<string, Template> ReadFolder(
        SourceTree tree, string folder, ImmutableArray<string>.Builder unread, Faults faults)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, Template>(StringComparer.Ordinal);
        foreach (var file in tree.Under(folder).Where(file => file.Path.EndsWith(Ending, StringComparison.Ordinal)))
        {
            var name = file.Path[folder.Length..^Ending.Length];
            if (faults.Take(TextDecoding.Decode(file)) is { } source)
            {
                found[name] = faults.Take(TemplateParser.Parse(source, name));
            }
            else
            {
                unread.Add(file.Path);
            }
        }

        return found.ToImmutable();
    }

    private static string Hyphenated(string name) => string.Concat(name.Select((letter, index) =>
        char.IsAsciiLetterUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
