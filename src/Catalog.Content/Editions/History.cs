using System.Collections.Frozen;
using Catalog.Content.Editions.Comparing;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Editions;

/// <summary>
/// One step in the history of an entry: the edition, null for the catalogue of today, and what has changed since the step
/// before, null when it is the first or nothing has changed.
/// </summary>
public sealed record HistoryStep(int? Year, EntryChange? Change);

/// <summary>The history of an entry through the editions under all its ids, oldest first, today last.</summary>
public sealed record EntryHistory(string Id, ImmutableArray<HistoryStep> Steps, int? Baseline)
{
    /// <summary>The first edition that had it, or null when no edition has.</summary>
    public int? Since => Steps[0].Year;

    /// <summary>Whether the edition before this one did not have it. Before there is an edition, nothing is new.</summary>
    public bool IsNew => Baseline is { } year && Steps.All(step => step.Year != year);

    /// <summary>Whether it has been taken into the catalogue since the edition before this one.</summary>
    public bool IsAdmitted =>
        Baseline is { } year && Steps.Any(step => (step.Year ?? int.MaxValue) > year && step.Change is { Fate: EntryFate.Admitted });

    /// <summary>Whether it has changed for readers since the edition before this one.</summary>
    public bool IsUpdated =>
        Baseline is { } year && !IsNew && Steps.Any(step => (step.Year ?? int.MaxValue) > year && step.Change is { IsNews: true });

    /// <summary>
    /// The oldest edition since which nothing that matters to a reader has changed, or null when it has changed since the last.
    /// </summary>
    public int? UnchangedSince
    {
        get
        {
            int? since = null;
            for (var i = Steps.Length - 1; i > 0 && Steps[i].Change is not { IsNews: true }; i--)
            {
                since = Steps[i - 1].Year;
            }

            return since;
        }
    }
}

/// <summary>The histories of the entries of today's catalogue. Files with the same hash are equal and are not read.</summary>
public static class History
{
    /// <summary>
    /// The history of every public entry that is no example, by id. What is new is so since the last edition before the one
    /// that <c>site.yml</c> names, whether or not that one is frozen by now.
    /// </summary>
    public static FrozenDictionary<string, EntryHistory> Of(ImmutableArray<Edition> editions, Catalogue today, SourceTree sources)
    {
        var baseline = editions.Where(edition => edition.Year < today.Site.Edition).Select(edition => (int?)edition.Year).LastOrDefault();
        return InParallel
            .Map(Changes.Published(today).Entries, entry => Of(entry, editions, today, sources, baseline))
            .ToFrozenDictionary(history => history.Id, StringComparer.Ordinal);
    }

    private static EntryHistory Of(Entry entry, ImmutableArray<Edition> editions, Catalogue today, SourceTree sources, int? baseline)
    {
        var steps = ImmutableArray.CreateBuilder<HistoryStep>();
        (string Id, string Sum, Func<Side?> Side)? last = null;
        foreach (var edition in editions)
        {
            if (IdIn(edition, entry) is { } id)
            {
                Add(edition.Year, (id, edition.SumOf(id)!, () => SideOf(edition, id)));
            }
        }

        var sum = last is not null && sources.Find(entry.Source.Path) is { } file ? EditionManifest.SumOf(file.Bytes) : "";
        Add(null, (entry.Id, sum, () => Changes.SideOf(entry, today)));
        return new EntryHistory(entry.Id, steps.ToImmutable(), baseline);

        void Add(int? year, (string Id, string Sum, Func<Side?> Side) next)
        {
            var same = last is not { } before || (before.Id == next.Id && before.Sum == next.Sum);
            steps.Add(
                new HistoryStep(year, !same && last!.Value.Side() is { } left && next.Side() is { } right ? Changes.Of(left, right) : null)
            );
            last = next;
        }
    }

    // When an edition has several of its old ids, the first one that the entry names is its predecessor.
    private static string? IdIn(Edition edition, Entry entry) =>
        entry.Head.FormerAddresses.Select(former => former.Value).Prepend(entry.Id).FirstOrDefault(edition.EntryIds.Contains);

    private static Side? SideOf(Edition edition, string id) =>
        edition.Entry(id) is { } entry && edition.Model is { } model
            ? new Side(entry, model, other => edition.Entry(other)?.Title, edition.SmallCount)
            {
                Successor = entry.Head.ReplacedBy is { } by ? edition.Entry(by.Value) : null,
            }
            : null;
}
