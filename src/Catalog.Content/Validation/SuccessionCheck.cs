using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>
/// Whether every former address leads one way, and every successor is one that a reader can use. Whether it exists at all is
/// <see cref="LinkCheck"/>'s business.
/// </summary>
internal static class SuccessionCheck
{
    public static IEnumerable<Diagnostic> Run(Catalogue catalogue) =>
        FormerAddresses(catalogue).Concat(Successors(catalogue, Rings(catalogue)));

    private static IEnumerable<Diagnostic> FormerAddresses(Catalogue catalogue)
    {
        var claimed = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var entry in catalogue.Entries)
        {
            foreach (var former in entry.Head.FormerAddresses)
            {
                if (catalogue.Has(former.Value))
                {
                    yield return SuccessionRules.LivingAddress(
                        entry.At(former.Span),
                        former.Value,
                        catalogue.Entry(former.Value)?.Source.Path ?? SourceFolders.Entry(former.Value)
                    );
                }
                else if (!claimed.TryAdd(former.Value, entry) && claimed[former.Value] is var other && other.Id != entry.Id)
                {
                    yield return SuccessionRules.SharedAddress(entry.At(former.Span), former.Value, other.Source.Path);
                }
            }
        }
    }

    private static IEnumerable<Diagnostic> Successors(Catalogue catalogue, ImmutableArray<ImmutableArray<Entry>> rings)
    {
        foreach (var ring in rings)
        {
            var names = string.Join(" → ", ring.Append(ring[0]).Select(entry => entry.Id));
            yield return SuccessionRules.Circular(ring[0].At(ring[0].Head.ReplacedBy!.Span), Echo.Short(names, most: 400));
        }

        var inRing = rings.SelectMany(ring => ring).Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var lifecycle = catalogue.Model.Lifecycle;
        foreach (var entry in catalogue.Entries.Where(entry => !inRing.Contains(entry.Id)))
        {
            // A status that is missing or misspelt is one mistake already.
            if (
                Successor(entry, catalogue) is not { Head.Status: not null } successor
                || successor.Id == entry.Id
                || !lifecycle.IsPublished(entry)
            )
            {
                continue;
            }

            var at = entry.At(entry.Head.ReplacedBy!.Span);
            if (lifecycle.ShelfOf(successor) == Shelf.Retired)
            {
                yield return SuccessionRules.RetiredSuccessor(
                    at,
                    successor.Id,
                    inRing.Contains(successor.Id) ? "" : successor.Head.ReplacedBy?.Value ?? ""
                );
            }
            else if (!lifecycle.IsPublished(successor))
            {
                yield return SuccessionRules.HiddenSuccessor(at, successor.Id);
            }
        }
    }

    // Each entry has at most one successor, so each way is walked once; a ring is one that comes back to itself.
    private static ImmutableArray<ImmutableArray<Entry>> Rings(Catalogue catalogue)
    {
        var rings = ImmutableArray.CreateBuilder<ImmutableArray<Entry>>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (start, walk) in catalogue.Entries.Select((entry, walk) => (entry, walk)))
        {
            var way = new List<Entry>();
            for (Entry? at = start; at is not null && seen.TryAdd(at.Id, walk); at = Successor(at, catalogue))
            {
                way.Add(at);
            }

            var meets = way.Count > 0 ? Successor(way[^1], catalogue) : null;
            var first = meets is not null && seen[meets.Id] == walk ? way.IndexOf(meets) : -1;
            // An entry that names itself is told of where every such reference is.
            if (first >= 0 && way.Count - first > 1)
            {
                rings.Add(FromLeast(way[first..]));
            }
        }

        return rings.ToImmutable();
    }

    private static ImmutableArray<Entry> FromLeast(List<Entry> ring)
    {
        var least = ring.IndexOf(ring.MinBy(entry => entry.Id, StringComparer.Ordinal)!);
        return [.. ring[least..], .. ring[..least]];
    }

    private static Entry? Successor(Entry entry, Catalogue catalogue) => entry.Head.ReplacedBy is { } by ? catalogue.Entry(by.Value) : null;
}
