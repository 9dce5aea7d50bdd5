using System.Text.RegularExpressions;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;

namespace Catalog.Content.Binding;

/// <summary>Whether the name of an entry's or a page's file can be an address, and which could.</summary>
internal static partial class EntryFileName
{
    /// <summary>What is wrong with the name of a file in a folder of Markdown files, or null.</summary>
    public static Diagnostic? Fault(SourceTree tree, string folder, string path)
    {
        var (at, name) = (Place.OfFile(path), path[folder.Length..]);
        if (name.Contains('/', StringComparison.Ordinal))
        {
            return TextRules.UnusedFile(at, $"Filer i {folder} ligger uden undermapper.");
        }

        if (!name.EndsWith(SourceFolders.Markdown, StringComparison.Ordinal))
        {
            var better = Suggestion(name) is { Length: > 0 } named ? $", for eksempel »{named}«" : "";
            return TextRules.UnusedFile(at, $"Her skal navnet ende på {SourceFolders.Markdown}{better}.");
        }

        var stem = name[..^SourceFolders.Markdown.Length];
        if (FileNames.CopiedFrom(stem) is { } from && Original(tree, folder, from) is { } original && original != path)
        {
            return TextRules.Copy(at, original[folder.Length..]);
        }

        return !IsId(stem) ? TextRules.BadFileName(at, name, Suggestion(name))
            : !FileNames.CanBeId(stem) ? TextRules.BadId(at, stem)
            : null;
    }

    /// <summary>The name that the file should have, or "" when its name has no letter to make one of.</summary>
    public static string Suggestion(string name)
    {
        var stem = name;
        while (System.IO.Path.GetExtension(stem).ToLowerInvariant() is ".md" or ".txt" or ".markdown" or ".docx" or ".yml")
        {
            stem = System.IO.Path.GetFileNameWithoutExtension(stem);
        }

        return DanishFolding.Slug(stem) is { Length: > 0 } slug ? slug + SourceFolders.Markdown : "";
    }

    /// <summary>Whether the words are written as an id: small letters a–z, digits and single hyphens.</summary>
    public static bool IsId(string stem) => Id().IsMatch(stem);

    private static string? Original(SourceTree tree, string folder, string stem) =>
        tree.Find(folder + stem + SourceFolders.Markdown)?.Path
        ?? tree.Find(folder + DanishFolding.Slug(stem) + SourceFolders.Markdown)?.Path;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Id();
}
