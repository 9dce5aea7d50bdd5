using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Parsing;
using Catalog.Content.Text;
using Catalog.Site.Views;

namespace Catalog.Site.Rendering;

/// <summary>
/// All templates of a tree by name. A file that could not be read as text is named in <see cref="Unread"/> and
/// nowhere else.
/// </summary>
internal sealed record TemplateFiles(
    ImmutableSortedDictionary<string, Template> Pages,
    ImmutableSortedDictionary<string, Template> Parts,
    ImmutableArray<string> Unread
)
{
    public const string Ending = ".sbn-html";
    private const string Folder = SourceFolders.Templates;
    private const string PagesFolder = Folder + "pages/";
    private const string PartsFolder = Folder + "parts/";
    private const string HandlebarsEnding = ".hbs";

    /// <summary>The page views by the name of the template that shows them: <c>AllEntriesView</c> → <c>all-entries</c>.</summary>
    public static ImmutableSortedDictionary<string, Type> Views { get; } =
        PageViews.All.ToImmutableSortedDictionary(type => Hyphenated(type.Name[..^"View".Length]), type => type, StringComparer.Ordinal);

    public static string PagePath(string name) => PagesFolder + name + Ending;

    public static string PartPath(string name) => PartsFolder + name + Ending;

    public static Checked<TemplateFiles> Read(SourceTree tree)
    {
        var faults = new Faults();
        var unread = ImmutableArray.CreateBuilder<string>();
        var pages = ReadFolder(tree, PagesFolder, unread, faults);
        var parts = ReadFolder(tree, PartsFolder, unread, faults);
        foreach (var file in tree.Under(Folder))
        {
            Unused(file.Path, faults);
        }

        return faults.With(new TemplateFiles(pages, parts, unread.ToImmutable()));
    }

    private static ImmutableSortedDictionary<string, Template> ReadFolder(
        SourceTree tree,
        string folder,
        ImmutableArray<string>.Builder unread,
        Faults faults
    )
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, Template>(StringComparer.Ordinal);
        foreach (var file in tree.Under(folder))
        {
            if (!file.Path.EndsWith(Ending, StringComparison.Ordinal))
            {
                continue;
            }

            if (faults.Take(TextDecoding.Decode(file)) is { } source)
            {
                var name = file.Path[folder.Length..^Ending.Length];
                found[name] = faults.Take(TemplateParser.Parse(source, name));
            }
            else
            {
                unread.Add(file.Path);
            }
        }

        return found.ToImmutable();
    }

    // A template in another folder, or with another ending, would be ignored without a word.
    private static void Unused(string path, Faults faults)
    {
        var isInFolder = path.StartsWith(PagesFolder, StringComparison.Ordinal) || path.StartsWith(PartsFolder, StringComparison.Ordinal);
        if (path.EndsWith(HandlebarsEnding, StringComparison.OrdinalIgnoreCase))
        {
            faults.Add(SiteRules.HandlebarsTemplate(path, path[..^HandlebarsEnding.Length] + Ending));
        }
        else if (isInFolder ? !path.EndsWith(Ending, StringComparison.Ordinal) : path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
        {
            faults.Add(
                SiteRules.UnusedTemplate(
                    path,
                    $"Skabeloner ligger i {PagesFolder} og {PartsFolder} og ender på {Ending}. Denne fil bliver ikke læst.",
                    []
                )
            );
        }
    }

    private static string Hyphenated(string name) =>
        string.Concat(
            name.Select(
                (letter, index) =>
                    char.IsAsciiLetterUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()
            )
        );
}
