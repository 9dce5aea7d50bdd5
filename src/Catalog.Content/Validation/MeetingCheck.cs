using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>
/// The meetings: before their decisions are applied, whether they can be; afterwards, whether they still say what was applied.
/// </summary>
public static class MeetingCheck
{
    /// <summary>All findings of a meeting, unsorted.</summary>
    public static IEnumerable<Diagnostic> Run(Meeting meeting, Catalogue catalogue) =>
        meeting.Applied is { } applied ? Changed(meeting, applied, catalogue) : ToCome(meeting, catalogue);

    /// <summary>The cases in which nothing has been decided yet, which is a fault once the decisions are to be applied.</summary>
    public static IEnumerable<Diagnostic> Undecided(Meeting meeting, Catalogue catalogue) =>
        meeting
            .Cases.Where(each => each is { Entry: not null, Decision: null })
            .Select(each =>
                MeetingRules.Undecided(
                    meeting.At(each.Entry!.Span),
                    Title(each.Entry.Value, catalogue),
                    [
                        .. catalogue
                            .Model.Lifecycle.Following(catalogue.Entry(each.Entry.Value)?.Head.Status?.Value ?? "")
                            .Select(status => status.Id),
                        Meeting.Postponed,
                    ]
                )
            );

    /// <summary>Why an entry cannot be given a status on a day, or null when it can, or when it has it from that day.</summary>
    public static Diagnostic? WhyNot(Entry entry, Status to, DateOnly? day, Lifecycle lifecycle, Place at)
    {
        if (entry.Head.Status is not { } status)
        {
            return entry.Head.Keys.ContainsKey(EntryKeys.Status) ? null : MeetingRules.WithoutStatus(at, entry.Title);
        }

        ImmutableArray<string> possible = [.. lifecycle.Following(status.Value).Select(each => each.Id)];
        var since = to.Day is { } named ? entry.Head.Course?.Day(named)?.Value : null;
        return status.Value == to.Id
            ? to.Day is null || since == day || lifecycle.Days.Any(each => each.Id == to.Day && each.RepeatsAfter is not null)
                ? null
                : MeetingRules.AlreadyThere(at, to.Id, entry.Title, since)
            : possible.Contains(to.Id)
                ? null
                : MeetingRules.NotAllowed(at, to.Id, entry.Title, status.Value, possible);
    }

    private static IEnumerable<Diagnostic> ToCome(Meeting meeting, Catalogue catalogue)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (named, decision) in meeting.Cases.Where(each => each.Entry is not null).Select(each => (each.Entry!, each.Decision)))
        {
            var at = meeting.At(named.Span);
            var entry = catalogue.Entry(named.Value);
            if (!seen.Add(named.Value))
            {
                yield return MeetingRules.Twice(at, Title(named.Value, catalogue));
            }
            else if (entry is null && !catalogue.Has(named.Value))
            {
                yield return catalogue.Renamed(named.Value) is { } renamed
                    ? MeetingRules.Renamed(at, named.Value, renamed.Id)
                    : MeetingRules.UnknownEntry(at, named.Value, Nearest.Names(named.Value, catalogue.Entries.Select(each => each.Id)));
            }
            else if (entry is { IsExample: true })
            {
                yield return MeetingRules.Example(at, entry.Title);
            }
            else if (
                entry is not null
                && catalogue.Model.Lifecycle.Status(decision?.Value ?? "") is { } to
                && WhyNot(entry, to, meeting.Day?.Value, catalogue.Model.Lifecycle, meeting.At(decision!.Span)) is { } finding
            )
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Diagnostic> Changed(Meeting meeting, Meeting applied, Catalogue catalogue)
    {
        var start = meeting.At(new TextSpan(0, 0));
        var now = ById(meeting);
        var before = ById(applied);
        if (!meeting.Circle.Select(group => group.Value).SequenceEqual(applied.Circle.Select(group => group.Value)))
        {
            yield return MeetingRules.ChangedCircle(meeting.Circle is [var first, ..] ? meeting.At(first.Span) : start);
        }

        foreach (var (id, each) in now)
        {
            var at = meeting.At(each.Entry!.Span);
            if (!before.TryGetValue(id, out var was))
            {
                yield return MeetingRules.Added(at, Title(id, catalogue));
            }
            else if (each.Decision?.Value != was.Decision?.Value)
            {
                yield return MeetingRules.Changed(
                    each.Decision is { } decision ? meeting.At(decision.Span) : at,
                    Title(id, catalogue),
                    was.Decision?.Value ?? "",
                    each.Decision?.Value ?? "…"
                );
            }
            else if (each.Reason?.Value != was.Reason?.Value)
            {
                yield return MeetingRules.ChangedReason(each.Reason is { } reason ? meeting.At(reason.Span) : at, Title(id, catalogue));
            }
        }

        foreach (var id in before.Keys.Where(id => !now.ContainsKey(id)).Order(StringComparer.Ordinal))
        {
            yield return MeetingRules.Removed(start, Title(id, catalogue));
        }
    }

    private static Dictionary<string, MeetingCase> ById(Meeting meeting) =>
        meeting
            .Cases.Where(each => each.Entry is not null)
            .DistinctBy(each => each.Entry!.Value, StringComparer.Ordinal)
            .ToDictionary(each => each.Entry!.Value, StringComparer.Ordinal);

    private static string Title(string id, Catalogue catalogue) => catalogue.Entry(id)?.Title ?? id;
}
