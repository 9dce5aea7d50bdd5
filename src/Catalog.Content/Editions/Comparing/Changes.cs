using Catalog.Content.Fields;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Editions.Comparing;

/// <summary>What is different between two catalogues: entries in the order of their ids, then the models.</summary>
public sealed record Changes(ImmutableArray<EntryChange> Entries, ImmutableArray<ModelChange> Model)
{
    public bool IsEmpty => Entries.IsEmpty && Model.IsEmpty;

    /// <summary>
    /// Everything that differs between the entries of two catalogues and between their models. An entry that one side has
    /// but could not read is left out: nothing is known of it.
    /// </summary>
    public static Changes Between(Catalogue before, Catalogue after)
    {
        var pairs = Pairs(before, after);
        var found = InParallel.Map(pairs, pair => Of(pair.Before, pair.After, before, after));
        return new Changes(
            [.. found.OfType<EntryChange>().OrderBy(change => change.Id, StringComparer.Ordinal)],
            ModelComparison.Of(before.Model, after.Model)
        );
    }

    /// <summary>The entries of a catalogue that an edition of it would have: those with a public page, examples left out.</summary>
    public static Catalogue Published(Catalogue catalogue) =>
        catalogue with
        {
            Entries = [.. catalogue.Entries.Where(entry => !entry.IsExample && catalogue.Model.Lifecycle.IsPublished(entry))],
        };

    /// <summary>What happened to one entry that is there on both sides, or null when nothing did.</summary>
    public static EntryChange? Of(EntryInModel before, EntryInModel after)
    {
        if (before.Entry.Id == after.Entry.Id && before.Entry.Source.Text == after.Entry.Source.Text)
        {
            return null;
        }

        var fields = EntryComparison.Of(before, after);
        var fate = Fate(before, after);
        var successor = fate == EntryFate.Replaced ? after.Successor : null;
        return fate == EntryFate.Changed && fields.IsEmpty ? null : new EntryChange(fate, before.Entry, after.Entry, successor, fields);
    }

    private static EntryFate Fate(EntryInModel before, EntryInModel after)
    {
        var (oldShelf, newShelf) = (before.Model.Lifecycle.ShelfOf(before.Entry), after.Model.Lifecycle.ShelfOf(after.Entry));
        return (oldShelf, newShelf) switch
        {
            (not Shelf.Retired, Shelf.Retired) => after.Successor is null ? EntryFate.Retired : EntryFate.Replaced,
            (not Shelf.Learnt, Shelf.Learnt) => EntryFate.NotCarriedOn,
            (Shelf.Retired or Shelf.Learnt, Shelf.Catalogue or Shelf.UnderWay) => EntryFate.BackAgain,
            (not Shelf.Catalogue, Shelf.Catalogue) => EntryFate.Admitted,
            _ => before.Entry.Id == after.Entry.Id ? EntryFate.Changed : EntryFate.Renamed,
        };
    }

    private static EntryChange? Of(Entry? old, Entry? current, Catalogue before, Catalogue after) =>
        (old, current) switch
        {
            ({ } b, { } a) => Of(SideOf(b, before), SideOf(a, after)),
            (null, { } a) => before.Unreadable.Contains(a.Id) ? null : new EntryChange(EntryFate.Added, null, a, null, []),
            ({ } b, _) when after.Unreadable.Contains(b.Id) => null,
            ({ } b, _) => SuccessorOf(b.Id, after) is { } successor
                ? new EntryChange(EntryFate.Replaced, b, null, successor, [])
                : new EntryChange(EntryFate.Removed, b, null, null, []),
            _ => null,
        };

    internal static EntryInModel SideOf(Entry entry, Catalogue catalogue) =>
        new(entry, catalogue.Model, id => catalogue.Entry(id)?.Title, catalogue.Site.Limits.SmallCount)
        {
            Successor = entry.Head.ReplacedBy is { } by ? catalogue.Entry(by.Value) : null,
        };

    // An entry goes with the one of its own id, or else with the one whose address it says that it had.
    private static ImmutableArray<(Entry? Before, Entry? After)> Pairs(Catalogue before, Catalogue after)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        var pairs = ImmutableArray.CreateBuilder<(Entry?, Entry?)>();
        foreach (var entry in after.Entries)
        {
            var old =
                before.Entry(entry.Id)
                ?? entry
                    .Head.FormerAddresses.Select(former => Removed(former.Value))
                    .FirstOrDefault(each => each is not null && !met.Contains(each.Id));
            pairs.Add((old, entry));
            met.Add(old?.Id ?? "");
        }

        pairs.AddRange(before.Entries.Where(entry => !met.Contains(entry.Id)).Select(entry => ((Entry?)entry, (Entry?)null)));
        return pairs.ToImmutable();

        Entry? Removed(string id) => after.Has(id) ? null : before.Entry(id);
    }

    private static Entry? SuccessorOf(string id, Catalogue after) =>
        after.Entries.FirstOrDefault(entry => entry.Head.FormerAddresses.Any(former => former.Value == id));
}
