using System.IO;
using System.Threading;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>The topics that are in the program, so that every catalogue has them.</summary>
public static class ShippedTopics
{
    private static readonly Lazy<TopicList> Read = new(FromProgram, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The topics. They are read when they are first asked for, which only the search does.</summary>
    public static TopicList All => Read.Value;

    private static TopicList FromProgram()
    {
        using var stream = typeof(ShippedTopics).Assembly.GetManifestResourceStream(ModelFiles.Topics)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return ModelReader.ReadTopics(new SourceTree([new SourceFile(SourceFolders.Model + ModelFiles.Topics, bytes.ToArray())]));
    }
}
