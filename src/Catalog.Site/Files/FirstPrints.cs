using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using Catalog.Site.Data;
using Catalog.Site.Output;
using Catalog.Site.Planning;
using Catalog.Site.Rendering;
using Catalog.Site.Views;
using Catalog.Site.Views.Factories;

namespace Catalog.Site.Files;

/// <summary>
/// Which edition was the first to print an entry as a later one would. Pages and data are compared as they would be written, so
/// that what changes in the model or in a related entry counts as well. Worked out for an entry when its page is asked for.
/// </summary>
internal sealed class FirstPrints(ImmutableArray<EditionPlan> editions, Words words, Assets assets, TemplateSet templates)
{
    private readonly ImmutableArray<Lazy<Timeless>> timeless =
    [
        .. editions.Select(edition => new Lazy<Timeless>(() => new(edition, words, assets))),
    ];
    private readonly ConcurrentDictionary<(int Edition, string Id), string?> hashes = new();

    /// <summary>
    /// The earlier edition that has the entry whole, and says the same of it as the one at <paramref name="edition"/>; null where
    /// there is none.
    /// </summary>
    public int? Before(int edition, string id)
    {
        if (edition == 0)
        {
            return null;
        }

        var (first, hash) = (0, HashOf(0, id));
        for (var i = 1; i <= edition; i++)
        {
            if (HashOf(i, id) is { } next && next != hash)
            {
                (first, hash) = (i, next);
            }
        }

        return first == edition || hash is null ? null : editions[first].Edition.Year;
    }

    // Null in an edition without the entry.
    private string? HashOf(int edition, string id) => hashes.GetOrAdd((edition, id), key => MakeHash(timeless[key.Edition].Value, key.Id));

    private string? MakeHash(Timeless edition, string id)
    {
        if (edition.Pages.GetValueOrDefault(id) is not { } page)
        {
            return null;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(templates.RenderInside(EntryViewFactory.Create(edition.Views, page)).Span);
        hash.AppendData(CatalogueJson.EntryOf(page.Entry, edition.Views.Plan, words).Span);
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private sealed class Timeless
    {
        public Timeless(EditionPlan edition, Words words, Assets assets)
        {
            var plan = edition.Timeless();
            Views = new ViewContext(plan, plan.Today, words, assets);
            Pages = plan.Plan.Pages.OfType<PlannedPage.OfEntry>().ToFrozenDictionary(page => page.Entry.Id, StringComparer.Ordinal);
        }

        public ViewContext Views { get; }

        public FrozenDictionary<string, PlannedPage.OfEntry> Pages { get; }
    }
}
