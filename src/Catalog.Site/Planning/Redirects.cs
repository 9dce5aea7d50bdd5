using System.Text;
using Catalog.Content.Model;

namespace Catalog.Site.Planning;

/// <summary>
/// The redirects of a site: each address that an entry has had before (<c>tidligere_adresser</c>), and the entry that it leads
/// to now. At each of them there is a page that sends the reader on (<c>MovedViewFactory</c>), and the file <c>_redirects</c> has
/// them for hosts that answer with status 301 themselves.
/// </summary>
public sealed class Redirects
{
    private Redirects(ImmutableSortedDictionary<string, Entry> all, IEnumerable<(string Id, Entry To)> former) =>
        (All, Sheets) = (
            all,
            [.. former.Select(each => (Urls.Sheet(each.Id), each.To)).OrderBy(each => each.Item1.Path, StringComparer.Ordinal)]
        );

    /// <summary>The entry that answers, by the path of the old address, sorted by path (ordinal).</summary>
    public ImmutableSortedDictionary<string, Entry> All { get; }

    /// <summary>
    /// The redirects to the entries that have a page. An old address that is in use again, or that two entries name, is an error
    /// that is reported where it is written; here the first one keeps it.
    /// </summary>
    public static Redirects Of(EntryIndex index)
    {
        var all = ImmutableSortedDictionary.CreateBuilder<string, Entry>(StringComparer.Ordinal);
        var kept = new List<(string, Entry)>();
        foreach (var entry in index.Public)
        {
            foreach (var former in entry.Head.FormerAddresses)
            {
                if (all.TryAdd(Urls.Entry(former.Value).Path, entry))
                {
                    kept.Add((former.Value, entry));
                }
            }
        }

        return new Redirects(all.ToImmutable(), kept);
    }

    /// <summary>The addresses that the sheets of these entries had, and the entry of each, in the same order.</summary>
    public ImmutableArray<(SiteAddress From, Entry To)> Sheets { get; }

    /// <summary>The entry that a path leads to, or null when nothing is redirected there.</summary>
    public Entry? Find(string path) => All.GetValueOrDefault(path);

    /// <summary>The file <c>_redirects</c> in the format that Netlify and Cloudflare Pages read: one redirect a line, UTF-8.</summary>
    public ReadOnlyMemory<byte> WriteFile(Uri site)
    {
        var root = site.AbsolutePath;
        return Encoding.UTF8.GetBytes(
            string.Concat(
                All.Select(redirect => $"{root}{redirect.Key} {root}{Urls.Entry(redirect.Value.Id).Path} 301\n")
                    .Concat(Sheets.Select(sheet => $"{root}{sheet.From.Path} {root}{Urls.Sheet(sheet.To.Id).Path} 301\n"))
            )
        );
    }
}
