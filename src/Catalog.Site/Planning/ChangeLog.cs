using Catalog.Content.Editions;
using Catalog.Content.Editions.Comparing;
using Catalog.Content.Model;

namespace Catalog.Site.Planning;

/// <summary>What differs between one edition and the next, <see cref="After"/> being null for the catalogue of today.</summary>
public sealed record EditionDifference(Edition Before, Edition? After, Lazy<Changes?> Found)
{
    /// <summary>The differences, worked out when first asked for; null where one of the editions cannot be read.</summary>
    public Changes? Changes => Found.Value;
}

/// <summary>What each edition changed, and what is new today.</summary>
public sealed class ChangeLog
{
    private readonly ImmutableDictionary<int, EditionDifference> byYear;

    public ChangeLog(Catalogue today, ImmutableArray<Edition> editions)
    {
        byYear = editions
            .Zip(editions.Skip(1))
            .ToImmutableDictionary(
                pair => pair.Second.Year,
                pair => new EditionDifference(
                    pair.First,
                    pair.Second,
                    new(() =>
                        pair.First.Catalogue.Value is { } before && pair.Second.Catalogue.Value is { } after
                            ? Changes.Between(before, after)
                            : null
                    )
                )
            );
        SinceLast = editions.LastOrDefault(edition => edition.Year < today.Site.Edition) is { } last
            ? new EditionDifference(
                last,
                null,
                new(() => last.Catalogue.Value is { } before ? Changes.Between(before, Changes.Published(today)) : null)
            )
            : null;
    }

    /// <summary>What is new since the last edition before the one that <c>site.yml</c> names; null while there is none.</summary>
    public EditionDifference? SinceLast { get; }

    /// <summary>What each edition but the first changed, oldest first.</summary>
    public IEnumerable<EditionDifference> Editions => byYear.OrderBy(each => each.Key).Select(each => each.Value);

    /// <summary>What an edition changed; null for the first.</summary>
    public EditionDifference? Of(Edition edition) => byYear.GetValueOrDefault(edition.Year);
}
