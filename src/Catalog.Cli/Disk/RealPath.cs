using System.IO;

namespace Catalog.Cli.Disk;

/// <summary>Resolves all links of a path, and compares such paths.</summary>
public static class RealPath
{
    private const int MaxLinks = 40;

    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The absolute path without links and without a last separator. Parts that do not exist are left as they are.</summary>
    public static string Of(string path) => Resolve(Path.GetFullPath(path), MaxLinks);

    /// <summary>Whether two real paths are the same place.</summary>
    public static bool Same(string a, string b) => a.Equals(b, Comparison);

    /// <summary>Whether a real path is a folder or is anywhere inside it.</summary>
    public static bool IsInside(string path, string folder) =>
        Same(path, folder)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, Comparison);

    private static string Resolve(string full, int linksLeft)
    {
        var root = Path.GetPathRoot(full)!;
        var real = root;
        foreach (var part in full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var here = Path.Join(real, part);
            real =
                linksLeft > 0 && new FileInfo(here).LinkTarget is { } goal
                    ? Resolve(Path.GetFullPath(Path.Combine(real, goal)), --linksLeft)
                    : here;
        }

        return real;
    }
}
