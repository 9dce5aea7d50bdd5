using System.Collections.Frozen;
using System.Text;

namespace Catalog.Site.NewCatalogue;

/// <summary>
/// The hashes of the files that a new catalogue got before the program kept a list of them in it (<see cref="WrittenFiles"/>), on GitHub
/// and with the shipped model. Nothing is added to this list any more.
/// </summary>
internal static class EarlierFiles
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> Hashes = new(Read);

    /// <summary>Whether the program once wrote a file of this hash at the path.</summary>
    public static bool Has(string path, string hash) => Hashes.Value.TryGetValue(path, out var hashes) && hashes.Contains(hash);

    /// <summary>Every path that a new catalogue once had.</summary>
    public static IEnumerable<string> Paths => Hashes.Value.Keys;

    // A path, and under it its hashes, further in.
    private static FrozenDictionary<string, string[]> Read()
    {
        var found = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var path = "";
        foreach (var line in Encoding.UTF8.GetString(BeginningFiles.Read("EarlierFiles.txt")).ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith(' '))
            {
                found[path] = [.. found.GetValueOrDefault(path, []), .. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
            }
            else
            {
                path = line;
            }
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
