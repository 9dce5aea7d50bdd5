using Catalog.Content.Model;

namespace Catalog.Content.Coverage;

/// <summary>
/// What a catalogue lacks, the largest first: whole elements, whole values of a list, whole groups of ages, pejlinger that
/// nobody steers by, and then what lacks only together with something else. A gap is reported once, where it is largest.
/// </summary>
/// <param name="Elements">Elements that no entry carries.</param>
/// <param name="Terms">For each list, the values that no entry has.</param>
/// <param name="Ages">Groups of ages that no entry is for.</param>
/// <param name="Indicators">Codes of the pejlinger that no entry steers by.</param>
/// <param name="Together">Elements that lack some values, and values that lack some ages, those that lack most first.</param>
public sealed record CoverageGaps(
    ImmutableArray<Element> Elements,
    ImmutableArray<ListGap> Terms,
    ImmutableArray<AgeRange> Ages,
    ImmutableArray<string> Indicators,
    ImmutableArray<PartGap> Together
)
{
    /// <summary>The gaps; none of them when the catalogue has no entries at all, for then everything is one gap.</summary>
    public static CoverageGaps Of(Coverage coverage)
    {
        if (coverage.Whole.All.IsEmpty)
        {
            return new CoverageGaps([], [], [], [], []);
        }

        var lists = coverage.Tables.Where(table => table.List is not null);
        return new CoverageGaps(
            [.. coverage.Tables[0].Elements.Where(each => each.Whole.All.IsEmpty).Select(each => each.Element)],
            [.. lists.Select(table => new ListGap(table.List!, Empty(table.Terms))).Where(gap => !gap.Terms.IsEmpty)],
            [.. AgesOf(coverage.Whole)],
            [.. coverage.Indicators.Where(each => each.Row.All.IsEmpty).Select(each => each.Indicator.Id)],
            [.. lists.SelectMany(Together).Where(gap => gap.Length > 0).OrderByDescending(gap => gap.Length)]
        );

        IEnumerable<AgeRange> AgesOf(CoverageRow row) => coverage.Ages.Where((_, group) => row.ByAge[group].IsEmpty);

        IEnumerable<PartGap> Together(CoverageTable table)
        {
            var used = table.Terms.Where(term => !term.Row.All.IsEmpty).ToList();
            var ages = AgesOf(coverage.Whole).ToHashSet();
            return table
                .Elements.Where(element => !element.Whole.All.IsEmpty)
                .Select(element => new PartGap(
                    element.Element.Name,
                    table.List!,
                    Empty(element.Terms.Where(each => used.Any(term => term.Term == each.Term))),
                    []
                ))
                .Concat(
                    used.Select(term => new PartGap(
                        term.Term.Name,
                        table.List!,
                        [],
                        [.. AgesOf(term.Row).Where(group => !ages.Contains(group))]
                    ))
                );
        }
    }

    private static ImmutableArray<Term> Empty(IEnumerable<TermCoverage> terms) =>
        [.. terms.Where(term => term.Row.All.IsEmpty).Select(term => term.Term)];
}

/// <summary>Values of a list that no entry has.</summary>
public sealed record ListGap(Vocabulary List, ImmutableArray<Term> Terms);

/// <summary>An element that lacks values of a list, or a value of it that lacks ages.</summary>
public sealed record PartGap(string Name, Vocabulary List, ImmutableArray<Term> Terms, ImmutableArray<AgeRange> Ages)
{
    /// <summary>How many values or groups lack.</summary>
    public int Length => Terms.Length + Ages.Length;
}
