using System.Collections.Frozen;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Site.Planning;

/// <summary>
/// The entries as pages ask for them, grouped once. <see cref="Listed"/> are those on the catalogue's own shelf, examples
/// included, and drafts when they are asked for, in Danish order of their titles; the lists by element, pejling and term have
/// the same order.
/// </summary>
public sealed class EntryIndex
{
    private readonly FrozenDictionary<string, ImmutableArray<Entry>> byElement;
    private readonly FrozenDictionary<string, int> indicatorCounts;
    private readonly FrozenDictionary<(string Vocabulary, string Term), ImmutableArray<Entry>> byTerm;
    private readonly FrozenDictionary<string, ImmutableArray<Entry>> bySituation;
    private readonly FrozenDictionary<Shelf, ImmutableArray<Entry>> byShelf;
    private readonly FrozenDictionary<string, ImmutableArray<Entry>> byUnit;

    public EntryIndex(Catalogue catalogue, bool drafts)
    {
        var lifecycle = catalogue.Model.Lifecycle;
        Public = [.. catalogue.Entries.Where(entry => drafts || lifecycle.IsPublished(entry))];
        byShelf = Public.GroupBy(entry => lifecycle.ShelfOf(entry)).ToFrozenDictionary(shelf => shelf.Key, shelf => InOrder(shelf));
        Listed = drafts ? InOrder(On(Shelf.Catalogue).Concat(On(Shelf.Draft))) : On(Shelf.Catalogue);
        Tabs = EntryTab.Of(Listed, On(Shelf.UnderWay), On(Shelf.Learnt));
        byElement = Group(Listed, catalogue.Model.Framework.CarriedBy);
        indicatorCounts = Listed
            .Where(entry => !entry.IsExample)
            .SelectMany(entry => entry.Head.Indicators.Select(found => found.Value))
            .GroupBy(id => id, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        // Those in the catalogue come first, and what somebody has tried before what nobody has.
        bySituation = Group(
            [.. Listed.OrderBy(entry => entry.IsExample), .. On(Shelf.UnderWay), .. On(Shelf.Learnt)],
            entry => entry.Head.Situations.Select(chosen => chosen.Value)
        );
        byUnit = Group(Public, UnitsOf);
        Units =
        [
            .. catalogue
                .Model.Units.Where(unit => byUnit.ContainsKey(unit.Id))
                .OrderBy(unit => unit.Name, Danish.Order)
                .ThenBy(unit => unit.Id, StringComparer.Ordinal),
        ];
        byTerm = Group(Listed, entry => entry.Head.Terms.SelectMany(each => each.Value.Select(term => (each.Key, term.Value))));
    }

    /// <summary>Every entry that has a page.</summary>
    public ImmutableArray<Entry> Public { get; }

    public ImmutableArray<Entry> Listed { get; }

    /// <summary>The tabs of the list of entries, those without entries included.</summary>
    public ImmutableArray<EntryTab> Tabs { get; }

    public ImmutableArray<Entry> On(Shelf shelf) => byShelf.GetValueOrDefault(shelf, []);

    public ImmutableArray<Entry> Carrying(Element element) => byElement.GetValueOrDefault(element.Id, []);

    public ImmutableArray<Entry> With(Vocabulary vocabulary, Term term) => byTerm.GetValueOrDefault((vocabulary.Id, term.Id), []);

    /// <summary>
    /// The entries that answer a situation: those in the catalogue, then its examples, those under way, and those that were stopped.
    /// </summary>
    public ImmutableArray<Entry> Answering(Situation situation) => bySituation.GetValueOrDefault(situation.Id, []);

    /// <summary>The entries for children of some of these ages.</summary>
    public ImmutableArray<Entry> For(AgeRange ages) => [.. Listed.Where(entry => entry.Head.Age is { } age && ages.Meets(age.Value))];

    /// <summary>The units that take part in an entry with a page, or answer for one, in Danish order of their names.</summary>
    public ImmutableArray<Unit> Units { get; }

    /// <summary>The entries with a page that a unit takes part in, answers for or has taken up.</summary>
    public ImmutableArray<Entry> Of(Unit unit) => byUnit.GetValueOrDefault(unit.Id, []);

    /// <summary>How many entries, examples left out, have an indicator.</summary>
    public int CountOf(Indicator indicator) => indicatorCounts.GetValueOrDefault(indicator.Id);

    private static IEnumerable<string> UnitsOf(Entry entry) =>
        entry
            .Head.Partners.Select(partner => partner.Unit.Value)
            .Concat(entry.Head.Contact is { } contact ? [contact.Value] : [])
            .Concat(entry.Head.Uptakes.Select(uptake => uptake.Unit).OfType<Spanned<string>>().Select(unit => unit.Value));

    private static ImmutableArray<Entry> InOrder(IEnumerable<Entry> entries) =>
        [.. entries.OrderBy(entry => entry.SortKey, Danish.Order).ThenBy(entry => entry.Id, StringComparer.Ordinal)];

    private static FrozenDictionary<TKey, ImmutableArray<Entry>> Group<TKey>(
        ImmutableArray<Entry> entries,
        Func<Entry, IEnumerable<TKey>> keys
    )
        where TKey : notnull =>
        entries
            .SelectMany(entry => keys(entry).Distinct().Select(key => (Key: key, Entry: entry)))
            .GroupBy(pair => pair.Key)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Entry).ToImmutableArray());
}
