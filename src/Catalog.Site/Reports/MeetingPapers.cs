using Catalog.Content.Due;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;
using Catalog.Site.Views;
using Catalog.Site.Views.Factories;

namespace Catalog.Site.Reports;

/// <summary>A paper of a meeting: the name of its file without an ending, and what it says.</summary>
public sealed record MeetingPaper(string Name, Report Report);

/// <summary>
/// What is written after a meeting: the minutes, the summary for the political committee, and a letter to those behind each entry
/// that something was decided about.
/// </summary>
public sealed class MeetingPapers
{
    private readonly SitePlan plan;
    private readonly Words words;
    private readonly Meeting meeting;
    private readonly ImmutableArray<EntryDecision> decisions;
    private readonly ContentModel model;
    private readonly string day;

    private MeetingPapers(SitePlan plan, Words words, Meeting meeting, ImmutableArray<EntryDecision> decisions)
    {
        (this.plan, this.words, this.meeting, this.decisions) = (plan, words, meeting, decisions);
        model = plan.Catalogue.Model;
        day = meeting.Day is { } held ? Danish.Date(held.Value) : "";
    }

    /// <summary>The papers; the plan is of the catalogue as it is after the meeting.</summary>
    public static ImmutableArray<MeetingPaper> Make(SitePlan plan, Words words, Meeting meeting, ImmutableArray<EntryDecision> decisions)
    {
        var papers = new MeetingPapers(plan, words, meeting, decisions);
        return
        [
            new("referat", papers.Minutes()),
            new("resume", papers.Summary()),
            // A reading concerns nobody but those who read.
            .. decisions.Where(each => !each.IsReviewed).Select(each => new MeetingPaper($"brev-{each.Entry.Id}", papers.Letter(each))),
        ];
    }

    private Report Minutes() =>
        new(
            words.With(MeetingWords.Minutes, ("day", day)),
            [
                new ReportPart(
                    "",
                    [
                        words.With(MeetingWords.Present, ("groups", Danish.Row([.. meeting.Circle.Select(group => group.Value)]))),
                        words.Count(MeetingWords.Count, decisions.Length),
                    ]
                ),
                .. decisions.Select(each => new ReportPart(
                    each.Entry.Title,
                    [
                        words.With(MeetingWords.Before, ("status", StatusBefore(each))),
                        words.With(MeetingWords.Decided, ("decision", Name(each)), ("meaning", Meaning(each))).TrimEnd(),
                        .. each.Reason.Length > 0 ? [words.With(MeetingWords.Reason, ("text", each.Reason))]
                        : each.IsReviewed ? Array.Empty<string>()
                        : [words[MeetingWords.NoReason]],
                    ]
                )),
            ],
            Data()
        );

    private Report Letter(EntryDecision decision)
    {
        var after = plan.Catalogue.Entry(decision.Entry.Id) ?? decision.Entry;
        var next = NextOf(after);
        return new Report(
            words.With(MeetingWords.Letter, ("title", after.Title)),
            [
                new ReportPart(
                    "",
                    [
                        .. UnitsOf(after) is { Length: > 0 } units
                            ? [words.With(MeetingWords.To, ("units", units))]
                            : Array.Empty<string>(),
                        words.With(MeetingWords.Opening, ("title", after.Title), ("day", day)),
                    ]
                ),
                new ReportPart(words.With(MeetingWords.LetterDecision, ("decision", Name(decision))), [.. Some(Meaning(decision))]),
                .. decision.Reason.Length > 0
                    ? [new ReportPart(words[MeetingWords.Why], [decision.Reason])]
                    : ImmutableArray<ReportPart>.Empty,
                new ReportPart(words[MeetingWords.Next], next.IsEmpty ? [words[MeetingWords.NoNext]] : next, ArePoints: !next.IsEmpty),
                new ReportPart("", [.. Ask(), words[MeetingWords.Greeting], plan.Catalogue.Site.Owner]),
            ],
            Data()
        );
    }

    // Applicants must be able to get a no without being named in a public case, so what is not published is a number.
    private Report Summary()
    {
        ImmutableArray<EntryDecision> named =
        [
            .. decisions.Where(each =>
                each.To is { } to
                && (to.Needs.Fields.Contains(EntryKeys.Selection) || model.Lifecycle.IsPublished(plan.Catalogue.Entry(each.Entry.Id)!))
            ),
        ];
        return new Report(
            words.With(MeetingWords.Summary, ("day", day)),
            [
                new ReportPart("", [words.Count(MeetingWords.Count, decisions.Length), words[MeetingWords.SummaryHow]]),
                new ReportPart(
                    words[MeetingWords.Outcomes],
                    [],
                    Table: new ReportTable(
                        [words[MeetingWords.Outcome], words[MeetingWords.Number]],
                        [
                            .. decisions
                                .GroupBy(Name)
                                .Select(same =>
                                    ImmutableArray.Create(new ReportCell(same.Key), new ReportCell(Number(same.Count()), same.Count()))
                                ),
                        ]
                    )
                ),
                .. named.Select(each => new ReportPart(
                    $"{each.Entry.Title}: {Danish.LowerFirst(Name(each))}",
                    [
                        .. Some(each.Entry.Head.Summary?.Value),
                        .. Labelled(MeetingWords.Ages, each.Entry.Head.Age is { } age ? EntryFacts.Ages(age.Value, words) : ""),
                        .. Labelled(MeetingWords.Units, UnitsOf(each.Entry)),
                        .. each.Reason.Length > 0 ? [words.With(MeetingWords.Reason, ("text", each.Reason))] : Array.Empty<string>(),
                    ]
                )),
            ],
            Data()
        );
    }

    private ReportTable Data() =>
        new(
            [words[MeetingWords.Case], words[MeetingWords.Decision], words[MeetingWords.Why]],
            [
                .. decisions.Select(each =>
                    ImmutableArray.Create(new ReportCell(each.Entry.Title), new ReportCell(Name(each)), new ReportCell(each.Reason))
                ),
            ]
        );

    private ImmutableArray<string> NextOf(Entry after) =>
        [
            .. DueDays
                .Deadlines(after, model.Lifecycle)
                .Select(due => (due.Day, due.Deadline.Meaning))
                .Concat(DueDays.Review(after, model.Lifecycle) is { } review ? new[] { (review.Day, words[MeetingWords.ReadAgain]) } : [])
                .OrderBy(due => due.Item1)
                .Select(due => words.With(MeetingWords.By, ("day", Danish.Date(due.Item1)), ("what", due.Item2))),
        ];

    private IEnumerable<string> Ask()
    {
        var contact = plan.Catalogue.Site.Contact;
        return contact.Mailbox.Length > 0 ? [words.With(MeetingWords.Ask, ("mailbox", contact.Mailbox), ("phone", contact.Phone))] : [];
    }

    private IEnumerable<string> Labelled(WordKey label, string text) => text.Length > 0 ? [words.With(label, ("text", text))] : [];

    private string Name(EntryDecision each) =>
        each.To?.Name ?? (each.IsReviewed ? words[MeetingWords.Reviewed] : words[MeetingWords.Postponed]);

    private string Meaning(EntryDecision each) =>
        each.To?.Meaning ?? (each.IsReviewed ? words[MeetingWords.ReviewedMeans] : words[MeetingWords.PostponedMeans]);

    private string StatusBefore(EntryDecision each) => model.Lifecycle.Status(each.Entry.Head.Status?.Value ?? "")?.Name ?? "";

    private string UnitsOf(Entry entry) =>
        Danish.Row([.. entry.Head.Partners.Select(partner => model.Unit(partner.Unit.Value)?.Name ?? partner.Unit.Value)]);

    private static string Number(int count) => count.ToString("N0", Danish.Culture);

    private static IEnumerable<string> Some(string? text) => text is { Length: > 0 } ? [text] : [];
}
