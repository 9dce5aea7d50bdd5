using System.IO;
using System.Text;
using Catalog.Site.Beginning;
using Catalog.Site.Output;

namespace Catalog.Site;

/// <summary>A new catalogue: the shipped model, pages, workflows and guides, and one of the shipped examples.</summary>
public static class NewCatalogue
{
    private const string Prefix = "Beginning/";

    private static readonly string[] Pictures = [".png", ".jpg", ".webp"];

    /// <summary>Every file that a new catalogue begins with, sorted by path.</summary>
    public static ImmutableArray<OutputFile> Write(NewCatalogueFacts facts, ProgramOrigin program)
    {
        // On Windows a path in a resource's name has backslashes.
        var names = typeof(NewCatalogue)
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
        using var stream = typeof(NewCatalogue).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
