using System.IO;
using System.Text;
using Catalog.Site.Output;

namespace Catalog.Site.NewCatalogue;

/// <summary>The files of a new catalogue: the shipped model, pages, workflows and guides, and one of the shipped examples.</summary>
public static class NewCatalogueFiles
{
    private const string Prefix = "NewCatalogue/";

    private static readonly string[] Pictures = [".png", ".jpg", ".webp"];

    /// <summary>Every file that a new catalogue starts with, sorted by path.</summary>
    public static ImmutableArray<OutputFile> Write(NewCatalogueFacts facts, ProgramOrigin program)
    {
        // On Windows a path in a resource's name has backslashes.
        var names = typeof(NewCatalogueFiles)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(name => name[Prefix.Length..].Replace('\\', '/'), name => name, StringComparer.Ordinal);
        var own = new OwnText(facts, program, [.. names.Keys.Select(path => Path.GetFileNameWithoutExtension(path))]);
        return
        [
            .. names.Select(each => new OutputFile(
                each.Key,
                Pictures.Contains(Path.GetExtension(each.Key))
                    ? Shipped(each.Value)
                    : Encoding.UTF8.GetBytes(own.Of(each.Key, Encoding.UTF8.GetString(Shipped(each.Value)).ReplaceLineEndings("\n")))
            )),
        ];
    }

    private static byte[] Shipped(string name)
    {
        using var stream = typeof(NewCatalogueFiles).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
