using Catalog.Content.Diagnostics;
using Catalog.Content.Due;
using Catalog.Content.Model;
using Catalog.Site.Reports;

namespace Catalog.Site.Operations;

/// <summary>
/// A meeting and what its decisions come to: the cases, the files that change, and the papers. All are empty when the decisions were
/// applied before.
/// </summary>
public sealed record DecidedMeeting(DateOnly Day, ImmutableArray<DecidedCase> Cases)
{
    /// <summary>The entries whose files change.</summary>
    public ImmutableArray<DecidedFile> Files { get; init; } = [];

    /// <summary>The files that leave the private folder of drafts (<see cref="Decided.PublishedNow"/>).</summary>
    public ImmutableArray<string> PublishedNow { get; init; } = [];

    /// <summary>Minutes, summary and letters.</summary>
    public ImmutableArray<MeetingPaper> Papers { get; init; } = [];
}

/// <summary>
/// What was decided about an entry, and by which days the next things must be done. It <c>Became</c> the name of a status or a day of
/// the course; "" when the case was put off or the entry read through.
/// </summary>
public sealed record DecidedCase(
    string Title,
    string Path,
    string Became,
    bool IsReviewed,
    ImmutableArray<(DateOnly Day, string What)> Next
)
{
    /// <summary>Whether a day of the course has come, without a new status.</summary>
    public bool IsDay { get; init; }

    /// <summary>Whether the day is written, as it is for a day of the course and for a status that the model gives one.</summary>
    public bool HasDay { get; init; }

    /// <summary>Whether the entry's file changes. It does not where it says so already.</summary>
    public bool IsChanged { get; init; }

    internal static ImmutableArray<DecidedCase> Of(Decided decided) => [.. decided.Decisions.Select(each => Of(each, decided))];

    private static DecidedCase Of(EntryDecision each, Decided decided) =>
        new(
            each.Entry.Title,
            decided.Sources.Shown(each.Entry.Source.Path),
            each.To?.Name ?? each.Reached?.Name ?? "",
            each.IsReviewed,
            [
                .. decided.After.Catalogue.Entry(each.Entry.Id) is { } after
                    ? DueDays
                        .Deadlines(after, decided.After.Catalogue.Model.Lifecycle)
                        .OrderBy(due => due.Day)
                        .Select(due => (due.Day, due.Deadline.Meaning))
                    : [],
            ]
        )
        {
            IsDay = each.Reached is not null,
            HasDay = each.Reached is not null || each.To?.Day is not null,
            IsChanged = decided.Files.Any(file => file.Path == each.Entry.Source.Path),
        };
}

/// <summary>
/// What a decision about one entry comes to, or what could have been meant: the entries, where there is none with the id, or what can be
/// decided about it, the nearest first. Each is null but one.
/// </summary>
public sealed record DecidedEntry(DecidedCase? Case, ImmutableArray<string>? Entries, ImmutableArray<string>? Steps)
{
    /// <summary>The entry's file, or null when it says so already.</summary>
    public DecidedFile? File { get; init; }

    /// <summary>The files that leave the private folder of drafts (<see cref="Decided.PublishedNow"/>).</summary>
    public ImmutableArray<string> PublishedNow { get; init; } = [];

    internal static DecidedEntry Of(Decided decided) =>
        new(DecidedCase.Of(decided)[0], null, null) { File = decided.Files.FirstOrDefault(), PublishedNow = decided.PublishedNow };

    internal static DecidedEntry Unknown(ImmutableArray<string> nearest) => new(null, nearest, null);

    internal static DecidedEntry NoSuchStep(Lifecycle lifecycle, Entry entry, string to)
    {
        ImmutableArray<string> next = [.. lifecycle.Following(entry.Head.Status?.Value ?? "").Select(status => status.Id)];
        ImmutableArray<string> all =
        [
            .. lifecycle.Statuses.Select(status => status.Id),
            .. lifecycle.Days.Select(day => day.Id),
            Meeting.Reviewed,
        ];
        var nearest = Nearest.Names(to, all);
        return new(null, null, nearest.IsEmpty ? next : nearest);
    }
}
