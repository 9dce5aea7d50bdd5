using Catalog.Content.Model;

namespace Catalog.Site.Reports;

/// <summary>An entry that somebody has to choose or not: the status it has, and the one that it would get.</summary>
public sealed record CommitteeCandidate(Entry Entry, Status Status, Status Next)
{
    /// <summary>
    /// The entries that wait for a choice, examples left out: those whose next status is the first to ask for a selection,
    /// and those whose next status is on the catalogue's own shelf. In the order of the statuses, then by id.
    /// </summary>
    public static ImmutableArray<CommitteeCandidate> Of(Catalogue catalogue)
    {
        var lifecycle = catalogue.Model.Lifecycle;
        return
        [
            .. lifecycle.Statuses.SelectMany(status =>
                Choice(status, lifecycle) is { } next
                    ? catalogue
                        .Entries.Where(entry => !entry.IsExample && entry.Head.Status?.Value == status.Id)
                        .Select(entry => new CommitteeCandidate(entry, status, next))
                    : []
            ),
        ];
    }

    /// <summary>Whether the entry is to be taken into the catalogue; otherwise it is an idea that is to be tried.</summary>
    public bool IsEvaluated => Next.Shelf == Shelf.Catalogue;

    /// <summary>The units behind the partners that lead themselves, each once: what the rule about two parties counts.</summary>
    public ImmutableArray<Unit> Leaders(ContentModel model) =>
        [
            .. Entry
                .Head.Partners.Select(partner => model.Unit(partner.Unit.Value))
                .OfType<Unit>()
                .Select(unit => model.Unit(unit.Leadership) ?? unit)
                .DistinctBy(unit => unit.Id, StringComparer.Ordinal),
        ];

    private static Status? Choice(Status status, Lifecycle lifecycle)
    {
        IEnumerable<Status> next = lifecycle.Statuses.Where(other => other.After.Contains(status.Id));
        return next.FirstOrDefault(other =>
            (other.Needs.Beyond(status.Needs).Fields.Contains(EntryKeys.Selection) && other.Shelf != Shelf.Catalogue)
            || (other.Shelf == Shelf.Catalogue && status.Shelf != Shelf.Catalogue)
        );
    }
}
