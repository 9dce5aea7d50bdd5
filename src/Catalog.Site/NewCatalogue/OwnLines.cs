namespace Catalog.Site.NewCatalogue;

/// <summary>The files in which each line says something of its own, so that ours can stand among theirs.</summary>
public static class OwnLines
{
    /// <summary>The lists of git, by their paths.</summary>
    public static ImmutableArray<string> Files { get; } = [".gitattributes", ".gitignore"];

    /// <summary>The old list with those lines of ours that it lacks; null when it lacks none.</summary>
    public static string? WithMissing(string old, string ours)
    {
        var has = old.Split('\n').Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
        string[] missing = [.. ours.Split('\n').Where(line => line.Length > 0 && !has.Contains(line))];
        if (missing.Length == 0)
        {
            return null;
        }

        // Of git's attributes the last line that fits counts: what is said of all files comes first.
        var ofAll = missing.Where(line => line.StartsWith("* ", StringComparison.Ordinal)).ToList();
        var whole = old.Length == 0 || old.EndsWith('\n') ? old : old + "\n";
        return string.Concat(ofAll.Select(line => line + "\n")) + whole + string.Concat(missing.Except(ofAll).Select(line => line + "\n"));
    }
}
