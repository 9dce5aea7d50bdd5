using System.IO;

namespace Catalog.Cli.Serving;

/// <summary>
/// The files that are served beside the site: the scripts and the stylesheets that show errors, and of the editor. They are embedded in
/// the program.
/// </summary>
internal static class OwnFiles
{
    /// <summary>The folder that no page of a site can have, since ids begin with a letter or a digit.</summary>
    public const string Folder = "__catalog/";

    public const string Script = Folder + "vis.js";
    public const string Stylesheet = Folder + "vis.css";

    public const string EditorScript = Folder + "rediger.js";
    public const string EditorStylesheet = Folder + "rediger.css";

    /// <summary>The address where the browser receives changes.</summary>
    public const string Events = Folder + "events";

    /// <summary>The file at a path, or null.</summary>
    public static Answer? Find(string path) =>
        path == EditorScript ? Answer.File(path, (byte[])[.. "(function () {\n\"use strict\";\n"u8, .. Joined(".js"), .. "})();\n"u8])
        : path == EditorStylesheet ? Answer.File(path, Joined(".css"))
        : path is Script or Stylesheet ? Answer.File(path, Read(path[Folder.Length..]))
        : null;

    // The editor's script is several files that see each other, and that nothing else sees; its stylesheet is several as well.
    private static byte[] Joined(string type) =>
        [
            .. typeof(OwnFiles)
                .Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith("serve.rediger.", StringComparison.Ordinal) && name.EndsWith(type, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .SelectMany(name => Read(name["serve.".Length..])),
        ];

    private static byte[] Read(string name)
    {
        using var resource =
            typeof(OwnFiles).Assembly.GetManifestResourceStream("serve." + name) ?? throw new InvalidOperationException(name);
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
