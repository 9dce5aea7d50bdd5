using System.IO;

namespace Catalog.Cli.Writing;

/// <summary>Paths inside a site: relative, with <c>/</c> between the parts.</summary>
public static class SitePath
{
    /// <summary>Whether a path stays inside the site: no empty part, no <c>.</c> or <c>..</c>, no drive, no backslash, no NUL.</summary>
    public static bool IsSound(string path)
    {
        if (path.Length == 0 || path.AsSpan().ContainsAny('\\', ':', '\0') || path == Manifest.FileName)
        {
            return false;
        }

        foreach (var part in path.AsSpan().Split('/'))
        {
            if (path.AsSpan()[part] is "" or "." or "..")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The path on the disk of a path inside a site.</summary>
    public static string Under(string folder, string path) =>
        Path.Join(folder, Path.DirectorySeparatorChar == '/' ? path : path.Replace('/', Path.DirectorySeparatorChar));
}
