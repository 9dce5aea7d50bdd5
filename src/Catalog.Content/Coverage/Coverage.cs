using Catalog.Content.Model;

namespace Catalog.Content.Coverage;

/// <summary>
/// Where a catalogue has entries and where it has none: elements, the lists of the model that are covered, and ages.
/// An entry counts under every element that it carries (<see cref="Framework.CarriedBy"/>), every value it has chosen and
/// every group its ages meet, so that the numbers cannot be added up. Examples are counted apart and fill nothing.
/// </summary>
public sealed record Coverage(
    CoverageRow Whole,
    ImmutableArray<AgeRange> Ages,
    ImmutableArray<CoverageTable> Tables,
    ImmutableArray<IndicatorCoverage> Indicators
)
{
    /// <summary>
    /// Whether the elements tell the entries apart. Where each entry carries all of them, as many models demand, a row for each would
    /// be the same numbers again.
    /// </summary>
    public bool ElementsDiffer => Tables[0].Elements.Any(each => each.Whole.All != Whole.All);

    /// <summary>
    /// The coverage of the entries that are in the catalogue, examples among them. There is a table for every list that
    /// is covered, and one with the elements alone where none is.
    /// </summary>
    public static Coverage Of(ContentModel model, ImmutableArray<Entry> listed)
    {
        var byElement = Grouped(listed, model.Framework.CarriedBy);
        IEnumerable<Vocabulary?> covered = model.Vocabularies.Where(list => list.IsCovered);
        return new Coverage(
            Row(model.Framework.Name, listed),
            model.AgeGroups,
            [.. covered.DefaultIfEmpty().Select(Table)],
            [
                .. model
                    .Framework.Elements.SelectMany(element => element.Indicators)
                    .Select(indicator => new IndicatorCoverage(indicator, Row(indicator.Id, Steering(indicator)))),
            ]
        );

        CoverageTable Table(Vocabulary? list) =>
            new(
                list,
                [
                    .. model
                        .Framework.Elements.Select(element => (Element: element, Entries: byElement[element.Id]))
                        .Select(each => new ElementCoverage(each.Element, Row(each.Element.Name, each.Entries), Terms(list, each.Entries))),
                ],
                Terms(list, listed)
            );

        ImmutableArray<TermCoverage> Terms(Vocabulary? list, IEnumerable<Entry> entries)
        {
            if (list is null)
            {
                return [];
            }

            var byTerm = Grouped(entries, entry => entry.Head.TermsOf(list.Id).Select(chosen => chosen.Value).Distinct());
            return [.. list.Terms.Select(term => new TermCoverage(term, Row(term.Name, byTerm[term.Id])))];
        }

        CoverageRow Row(string name, IEnumerable<Entry> entries)
        {
            ImmutableArray<Entry> all = [.. entries];
            return new(
                name,
                Count(all),
                [.. model.AgeGroups.Select(ages => Count(all.Where(entry => entry.Head.Age is { } age && ages.Meets(age.Value))))]
            );
        }

        IEnumerable<Entry> Steering(Indicator indicator) =>
            listed.Where(entry => entry.Head.Indicators.Any(found => found.Value == indicator.Id));
    }

    private static ILookup<string, Entry> Grouped(IEnumerable<Entry> entries, Func<Entry, IEnumerable<string>> keys) =>
        entries
            .SelectMany(entry => keys(entry).Select(key => (Key: key, Entry: entry)))
            .ToLookup(pair => pair.Key, pair => pair.Entry, StringComparer.Ordinal);

    private static CoverageCell Count(IEnumerable<Entry> entries)
    {
        var examples = 0;
        var all = 0;
        foreach (var entry in entries)
        {
            all++;
            examples += entry.IsExample ? 1 : 0;
        }

        return new CoverageCell(all - examples, examples);
    }
}

/// <summary>
/// The elements, each with the values of a list; the list is null where the model covers none. <see cref="Terms"/> are the values
/// whatever the element.
/// </summary>
public sealed record CoverageTable(Vocabulary? List, ImmutableArray<ElementCoverage> Elements, ImmutableArray<TermCoverage> Terms);

/// <summary>An element: all that carry it, and those of them that have each value of the list.</summary>
public sealed record ElementCoverage(Element Element, CoverageRow Whole, ImmutableArray<TermCoverage> Terms);

/// <summary>A value of a list and the entries that have it.</summary>
public sealed record TermCoverage(Term Term, CoverageRow Row);

/// <summary>A pejling and the entries that steer by it.</summary>
public sealed record IndicatorCoverage(Indicator Indicator, CoverageRow Row);

/// <summary>
/// Something by its name: how many entries whatever the age, and how many in each group of ages. Entries without an age are in
/// the first alone.
/// </summary>
public sealed record CoverageRow(string Name, CoverageCell All, ImmutableArray<CoverageCell> ByAge);

/// <summary>How many entries, and apart from them how many examples.</summary>
public readonly record struct CoverageCell(int Entries, int Examples)
{
    /// <summary>Whether the catalogue has no entry here; an example is none.</summary>
    public bool IsEmpty => Entries == 0;
}
