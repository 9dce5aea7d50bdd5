using System.Text;
using Catalog.Content.Model;

namespace Catalog.Site.Planning;

/// <summary>
/// The redirects of a site: each address that an entry, or the model's page, has had before (<c>tidligere_adresser</c>), and where
/// it leads to now. At each of them there is a page that sends the reader on (<c>MovedViewFactory</c>), and the file <c>_redirects</c> has
/// them for hosts that answer with status 301 themselves.
/// </summary>
public sealed class Redirects
{
    private Redirects(ImmutableSortedDictionary<string, Entry> all, IEnumerable<(string Id, Entry To)> former, Framework framework) =>
        (All, Framework, FormerOfFramework, Sheets) = (
            all,
            framework,
            [.. framework.FormerAddresses.Select(each => Urls.ModelPage(each.Value)).OrderBy(each => each.Path, StringComparer.Ordinal)],
            [.. former.Select(each => (Urls.Sheet(each.Id), each.To)).OrderBy(each => each.Item1.Path, StringComparer.Ordinal)]
        );

    /// <summary>The entry that answers, by the path of the old address, sorted by path (ordinal).</summary>
    public ImmutableSortedDictionary<string, Entry> All { get; }

    /// <summary>
    /// The redirects to the entries that have a page. An old address that is in use again, or that two entries name, is an error
    /// that is reported where it is written; here the first one keeps it.
    /// </summary>
    public static Redirects Of(EntryIndex index, Framework framework)
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

        return new Redirects(all.ToImmutable(), kept, framework);
    }

    /// <summary>The addresses that the sheets of these entries had, and the entry of each, in the same order.</summary>
    public ImmutableArray<(SiteAddress From, Entry To)> Sheets { get; }

    /// <summary>The model, and the addresses that its page had, sorted by path (ordinal).</summary>
    public Framework Framework { get; }

    public ImmutableArray<SiteAddress> FormerOfFramework { get; }

    /// <summary>Whether nothing has moved.</summary>
    public bool IsEmpty => All.IsEmpty && FormerOfFramework.IsEmpty;

    /// <summary>Where a path leads to, or null when nothing is redirected there.</summary>
    public SiteAddress? Find(string path) =>
        All.TryGetValue(path, out var entry) ? Urls.Entry(entry.Id)
        : FormerOfFramework.Any(former => former.Path == path) ? Urls.OfFramework(Framework)
        : null;

    /// <summary>The file <c>_redirects</c> in the format that Netlify and Cloudflare Pages read: one redirect a line, UTF-8.</summary>
    public ReadOnlyMemory<byte> WriteFile(Uri site)
    {
        var root = site.AbsolutePath;
        return Encoding.UTF8.GetBytes(
            string.Concat(
                All.Select(redirect => $"{root}{redirect.Key} {root}{Urls.Entry(redirect.Value.Id).Path} 301\n")
                    .Concat(FormerOfFramework.Select(from => $"{root}{from.Path} {root}{Urls.OfFramework(Framework).Path} 301\n"))
                    .Concat(Sheets.Select(sheet => $"{root}{sheet.From.Path} {root}{Urls.Sheet(sheet.To.Id).Path} 301\n"))
            )
        );
    }
}
