namespace Catalog.Content.Model;

/// <summary>
/// What was decided about an entry on a day: the status it gets, the day of the course that has come, that it has been read through, or
/// none of these when the case was put off.
/// </summary>
public sealed record EntryDecision(Entry Entry, DateOnly Day)
{
    /// <summary>The status that the entry gets, or null.</summary>
    public Status? To { get; init; }

    /// <summary>The day of the course that has come, without a new status, or null.</summary>
    public CourseDay? Reached { get; init; }

    /// <summary>Whether the entry has been read through again.</summary>
    public bool IsReviewed { get; init; }

    /// <summary>The groups that decided; none outside a meeting.</summary>
    public ImmutableArray<string> Circle { get; init; } = [];

    /// <summary>Why, or "".</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whether nothing about the entry changes.</summary>
    public bool IsPostponed => To is null && Reached is null && !IsReviewed;

    /// <summary>
    /// Whether the decision is the choice that the entry's selection tells of: a yes or a no to an application, or into the
    /// catalogue, by groups, in a model that asks who chose.
    /// </summary>
    public bool IsSelection(Lifecycle lifecycle) =>
        !Circle.IsEmpty
        && To is { Shelf: Shelf.Draft or Shelf.Catalogue }
        && lifecycle.Statuses.Any(status => status.Needs.Fields.Contains(EntryKeys.Selection));

    /// <summary>Whether the entry must be read through regularly from now on, which begins with this reading.</summary>
    public bool BeginsReviews(Lifecycle lifecycle) =>
        To is { } to
        && lifecycle.Review is { } plan
        && plan.Statuses.Contains(to.Id)
        && !plan.Statuses.Contains(Entry.Head.Status?.Value ?? "");
}
