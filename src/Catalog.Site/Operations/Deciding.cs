using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Site.Reports;
using Catalog.Site.Views;

namespace Catalog.Site.Operations;

/// <summary>Applies what was decided: at a meeting, or about one entry.</summary>
public static class Deciding
{
    /// <summary>
    /// What the decisions of a meeting come to. Null with errors: of the model, in the meeting's file, in the files it decides about,
    /// or in what they would become. A meeting that has been applied comes to nothing.
    /// </summary>
    public static Checked<DecidedMeeting?> OfMeeting(SourceTree sources, string path, DateOnly today)
    {
        var (catalogue, found) = CatalogueReader.ReadBySoundModel(sources);
        if (catalogue is null)
        {
            return new(null, DiagnosticOrder.Sort(found));
        }

        var meeting = catalogue.Meetings.FirstOrDefault(each => each.Source.Path == path);
        var folder = path[..^".yml".Length] + "/";
        var faults = new Faults();
        faults.AddRange(found.Where(finding => finding.Path == path || finding.Path.StartsWith(folder, StringComparison.Ordinal)));
        if (meeting is not null)
        {
            faults.AddRange(MeetingCheck.Run(meeting, catalogue));
            faults.AddRange(meeting.Applied is null ? MeetingCheck.Undecided(meeting, catalogue) : []);
            faults.AddRange(
                meeting is { Applied: null, Day: { } ahead } && ahead.Value > today
                    ? [MeetingRules.NotHeldYet(meeting.At(ahead.Span), ahead.Value)]
                    : []
            );
            faults.AddRange(
                meeting.Source.PrivatePath is null ? meeting.Cases.SelectMany(each => OfPrivate(each, meeting, catalogue)) : []
            );
            // An entry with errors of form was not read whole, and writing into it could lose what was not read.
            var about = meeting.Cases.Select(each => SourceFolders.Entry(each.Entry?.Value ?? "")).ToHashSet(StringComparer.Ordinal);
            faults.AddRange(meeting.Applied is null ? found.Where(finding => about.Contains(finding.Path)) : []);
        }

        if (meeting?.Day is not { } day || faults.HasErrors)
        {
            return faults.With<DecidedMeeting?>(null);
        }

        if (meeting.Applied is not null)
        {
            return new(new DecidedMeeting(day.Value, []), []);
        }

        var decided = Decided.Of(
            sources,
            catalogue,
            [.. meeting.Cases.Select(each => DecisionOf(each, meeting, day.Value, catalogue)).OfType<EntryDecision>()],
            today
        );
        return decided.Value is { } made ? PapersOf(made, meeting, day.Value) : new(null, decided.Diagnostics);
    }

    private static IEnumerable<Diagnostic> OfPrivate(MeetingCase each, Meeting meeting, Catalogue catalogue) =>
        each.Entry is { } named && catalogue.Entry(named.Value)?.Source.PrivatePath is { } path
            ? [MeetingRules.OfPrivate(meeting.At(named.Span), named.Value, path)]
            : [];

    private static Checked<DecidedMeeting?> PapersOf(Decided decided, Meeting meeting, DateOnly day)
    {
        var faults = new Faults();
        var words = faults.Take(Words.Read(decided.Sources));
        // Without the typeface: letters are copied into other programs, and lie in the repository for good.
        var look = SiteReports.Look(decided.After.Catalogue.Site, letters: "");
        if (faults.HasErrors)
        {
            return new(null, DiagnosticOrder.Sort(faults.Found));
        }

        ImmutableArray<string> hidden =
        [
            .. PrivateText.In(decided.After.Catalogue, decided.Sources, decided.Decisions.Select(each => each.Entry)),
            .. PrivateText.InFile(decided.After.Catalogue, decided.Sources, meeting.Source.Path),
        ];
        return new(
            new DecidedMeeting(day, DecidedCase.Of(decided))
            {
                Files = decided.Files,
                PublishedNow = decided.PublishedNow,
                Papers =
                [
                    .. MeetingPapers
                        .Make(decided.After, words, meeting, decided.Decisions)
                        .Select(paper => paper with { Report = paper.Report with { PrivateWords = hidden, Look = look } }),
                ],
            },
            []
        );
    }

    /// <summary>
    /// What a decision about one entry comes to: <paramref name="to"/> is a status, a day of the course, or the reading of an entry
    /// (<see cref="Meeting.Reviewed"/>). Null with errors, or with the names that could have been meant.
    /// </summary>
    public static Checked<DecidedEntry?> OfEntry(SourceTree sources, string id, string to, DateOnly day, DateOnly today)
    {
        var (catalogue, found) = CatalogueReader.ReadBySoundModel(sources);
        if (catalogue is null)
        {
            return new(null, DiagnosticOrder.Sort(found));
        }

        ImmutableArray<Diagnostic> ofEntry =
        [
            .. found.Where(finding => finding.Path == SourceFolders.Entry(id) && finding.Severity == Severity.Error),
        ];
        if (catalogue.Entry(id) is not { } entry || !ofEntry.IsEmpty)
        {
            var nearest = catalogue.Renamed(id) is { } renamed
                ? [renamed.Id]
                : Nearest.Names(id, catalogue.Entries.Select(each => each.Id));
            return new(ofEntry.IsEmpty ? DecidedEntry.Unknown(nearest) : null, DiagnosticOrder.Sort(ofEntry));
        }

        var lifecycle = catalogue.Model.Lifecycle;
        if (DecisionOf(entry, to, day, lifecycle) is not { } decision)
        {
            return new(DecidedEntry.NoSuchStep(lifecycle, entry, to), []);
        }

        var at = entry.At(entry.Head.Status?.Span ?? entry.Head.SpanOf(EntryKeys.Status));
        if (entry.IsExample)
        {
            return new(null, [MeetingRules.Example(at, entry.Title)]);
        }

        if (decision.Reached is null && day > today)
        {
            return new(null, [MeetingRules.NotYet(at, to, entry.Title, day)]);
        }

        if (decision.To is { } status && MeetingCheck.WhyNot(entry, status, day, lifecycle, at) is { } whyNot)
        {
            return new(null, [whyNot]);
        }

        if (decision.Reached is { RepeatsAfter: null } reached && entry.Head.Course?.Day(reached.Id) is { } known && known.Value != day)
        {
            return new(null, [MeetingRules.DayIsThere(entry.At(known.Span), reached.Id, entry.Title, known.Value)]);
        }

        var decided = Decided.Of(sources, catalogue, [decision], today);
        return new(decided.Value is null ? null : DecidedEntry.Of(decided.Value), decided.Diagnostics);
    }

    private static EntryDecision? DecisionOf(MeetingCase each, Meeting meeting, DateOnly day, Catalogue catalogue) =>
        catalogue.Entry(each.Entry?.Value ?? "") is { } entry && each.Decision is { } decision
            ? new EntryDecision(entry, day)
            {
                To = catalogue.Model.Lifecycle.Status(decision.Value),
                IsReviewed = decision.Value == Meeting.Reviewed,
                Circle = [.. meeting.Circle.Select(group => group.Value)],
                Reason = each.Reason?.Value ?? "",
            }
            : null;

    private static EntryDecision? DecisionOf(Entry entry, string to, DateOnly day, Lifecycle lifecycle)
    {
        var folded = DanishFolding.Fold(to);
        var status = lifecycle.Statuses.FirstOrDefault(each => DanishFolding.Fold(each.Id) == folded);
        var reached = lifecycle.Days.FirstOrDefault(each => DanishFolding.Fold(each.Id) == folded);
        // The day on which an entry gets a status stands for the status.
        status ??= lifecycle.Statuses.FirstOrDefault(each => each.Day is not null && each.Day == reached?.Id);
        return status is not null ? new EntryDecision(entry, day) { To = status }
            : reached is not null ? new EntryDecision(entry, day) { Reached = reached }
            : folded == DanishFolding.Fold(Meeting.Reviewed) ? new EntryDecision(entry, day) { IsReviewed = true }
            : null;
    }
}
