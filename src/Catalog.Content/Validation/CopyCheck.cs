using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>
/// Whether two entries are the same: one text in two files, or one title for two. One that was replaced may be like the one that
/// replaces it.
/// </summary>
internal static class CopyCheck
{
    /// <summary>A finding in each further file; of the same text its title is not told as well.</summary>
    public static IEnumerable<Diagnostic> Run(Catalogue catalogue)
    {
        var copies = new HashSet<string>(StringComparer.Ordinal);
        foreach (var same in Groups(catalogue, BodyOf))
        {
            foreach (var copy in same.Skip(1))
            {
                copies.Add(copy.Id);
                yield return CopyRules.CopiedText(At(copy), same[0].Source.Path);
            }
        }

        foreach (var same in Groups(catalogue, entry => DanishFolding.Fold(entry.Title)))
        {
            foreach (var other in same.Skip(1).Where(entry => !copies.Contains(entry.Id)))
            {
                yield return CopyRules.SameTitle(At(other), other.Title, same[0].Source.Path);
            }
        }
    }

    private static IEnumerable<ImmutableArray<Entry>> Groups(Catalogue catalogue, Func<Entry, string> key) =>
        catalogue
            .Entries.Where(entry => entry.Head.ReplacedBy is null)
            .GroupBy(key, StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0)
            .Select(group => group.OrderBy(entry => entry.Id, StringComparer.Ordinal).ToImmutableArray())
            .Where(group => group.Length > 1);

    // The text below the front matter, however its lines are broken; "" when it is too short to be anybody's.
    private static string BodyOf(Entry entry)
    {
        const int Shortest = 200;
        var body = entry.Source.Text.AsSpan(int.Min(entry.Head.Span.End, entry.Source.Text.Length)).TrimStart("-\r\n ");
        return body.Length < Shortest ? "" : string.Join(' ', body.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static Place At(Entry entry) => entry.At(entry.Head.Title?.Span ?? new TextSpan(0, 0));
}
