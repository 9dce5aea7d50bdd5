using System.IO;

namespace Catalog.Cli.Serving;

/// <summary>
/// The files that are served beside the site: the script and the stylesheet that show errors. They are embedded in the program.
/// </summary>
internal static class OwnFiles
{
    /// <summary>The folder that no page of a site can have, since ids begin with a letter or a digit.</summary>
    public const string Folder = "__catalog/";

    public const string Script = Folder + "vis.js";
    public const string Stylesheet = Folder + "vis.css";

    /// <summary>The address where the browser receives changes.</summary>
    public const string Events = Folder + "events";

    /// <summary>The file at a path, or null.</summary>
    public static Answer? Find(string path) => path is Script or Stylesheet ? Answer.File(path, Read(path[Folder.Length..])) : null;

    private static byte[] Read(string name)
    {
        using var resource =
            typeof(OwnFiles).Assembly.GetManifestResourceStream("serve." + name) ?? throw new InvalidOperationException(name);
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
