using System.Reflection;
using Catalog.Content.Text;
using Catalog.Site.Views;

namespace Catalog.Site.Rendering;

/// <summary>The templates in the program: pages, parts, stylesheet, scripts and the site's words, by their paths in a catalogue.</summary>
public static class ShippedTemplates
{
    private static readonly Lazy<ImmutableArray<SourceFile>> All = new(Read);

    /// <summary>Every file, sorted by path.</summary>
    public static ImmutableArray<SourceFile> Files => All.Value;

    /// <summary>
    /// What lies beneath a catalogue's own files, which replace it file by file. The words are there twice, since a
    /// catalogue's own replace them key by key.
    /// </summary>
    public static ImmutableArray<SourceFile> Beneath =>
        [.. Files, .. Files.Where(file => file.Path == Words.Path).Select(file => file with { Path = Words.ShippedPath })];

    /// <summary>
    /// Whether these are the program's own templates and words and no others: a test has checked them, so a run need not.
    /// A catalogue's own file is checked also when it says the same.
    /// </summary>
    public static bool AreAll(SourceTree templates) => templates.Files.Where(IsChecked).SequenceEqual(Files.Where(IsChecked));

    // The assets are copied or put together, and no template names them.
    private static bool IsChecked(SourceFile file) => !file.Path.StartsWith(SourceFolders.Templates + "assets/", StringComparison.Ordinal);

    private static ImmutableArray<SourceFile> Read()
    {
        var assembly = typeof(ShippedTemplates).Assembly;
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(SourceFolders.Templates, StringComparison.Ordinal))
                .Select(name => new SourceFile(name.Replace('\\', '/'), Bytes(assembly, name)))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    private static byte[] Bytes(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
