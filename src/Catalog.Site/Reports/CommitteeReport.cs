using System.Globalization;
using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;
using Catalog.Site.Views;
using Catalog.Site.Views.Factories;

namespace Catalog.Site.Reports;

/// <summary>
/// Makes the pack of the selection committee: a sheet for each entry that waits for a choice, with what is known and nothing added
/// up.
/// </summary>
public static class CommitteeReport
{
    /// <summary>The pack; <paramref name="found"/> is everything that was found in the catalogue.</summary>
    public static Report Make(SitePlan plan, Words words, ImmutableArray<Diagnostic> found)
    {
        var (model, site) = (plan.Catalogue.Model, plan.Catalogue.Site);
        var candidates = CommitteeCandidate.Of(plan.Catalogue);
        var findings = found.ToLookup(finding => finding.Path);
        var searcher = EarlierTrial.SearcherOf(plan.Catalogue);
        return new Report(
            words.With(ReportWords.CommitteeTitle, ("site", site.Title), ("edition", site.Edition.ToString(CultureInfo.InvariantCulture))),
            [
                new ReportPart(
                    "",
                    candidates.IsEmpty
                        ? [words[ReportWords.CommitteeNone]]
                        : [words.Count(ReportWords.CommitteeCount, candidates.Length), words[ReportWords.CommitteeHow]]
                ),
                .. candidates.Length > 1 ? [Applicants(candidates, model, words)] : ImmutableArray<ReportPart>.Empty,
                .. ApplicantBalance.Make(
                    [.. candidates.Where(candidate => !candidate.IsEvaluated).Select(candidate => candidate.Entry)],
                    [.. plan.Index.Listed.Where(entry => !entry.IsExample)],
                    model,
                    words
                ),
                .. candidates.SelectMany(candidate =>
                    Sheet(
                        candidate,
                        plan,
                        words,
                        [.. findings[candidate.Entry.Source.Path]],
                        EarlierTrial.Of(searcher, model, $"{candidate.Entry.Title} {candidate.Entry.Head.Summary}", candidate.Entry.Id)
                    )
                ),
            ],
            Data(candidates, model, words, findings)
        );
    }

    private static IEnumerable<ReportPart> Sheet(
        CommitteeCandidate candidate,
        SitePlan plan,
        Words words,
        ImmutableArray<Diagnostic> found,
        ImmutableArray<EarlierTrial> earlier
    )
    {
        var (entry, head, model) = (candidate.Entry, candidate.Entry.Head, plan.Catalogue.Model);
        yield return new ReportPart(
            entry.Title,
            [
                words.With(ReportWords.CommitteeChoice, ("status", candidate.Status.Name), ("next", candidate.Next.Name)),
                .. Some(head.Summary?.Value),
                words.With(ReportWords.CommitteeFile, ("path", entry.Source.Shown)),
            ],
            StartsPage: true
        )
        {
            Link =
                plan.Catalogue.Site.Repository is { } repository && entry.Source.PrivatePath is null
                    ? Urls.Source(repository, entry.Source.Path)?.Text ?? ""
                    : "",
        };
        yield return new ReportPart(words[ReportWords.CommitteeFacts], [], Table: Facts(candidate, model, words), Level: 3);
        ImmutableArray<string> aims =
        [
            .. Some(head.Hypothesis is { } hypothesis ? words.With(ReportWords.CommitteeHypothesis, ("text", hypothesis.Value)) : null),
            .. head.Goals.Select(goal =>
                words.With(
                    ReportWords.CommitteeGoal,
                    ("goal", Stopped(goal.Text?.Value, words)),
                    ("criterion", Stopped(goal.Criterion?.Value, words))
                )
            ),
        ];
        if (!aims.IsEmpty)
        {
            var heading = model.Lifecycle.AsksFor(EntryKeys.Hypothesis) ? ReportWords.CommitteeGoals : ReportWords.CommitteeGoalsAlone;
            yield return new ReportPart(words[heading], aims, ArePoints: true, Level: 3);
        }

        foreach (var section in model.Framework.Sections.Select(known => entry.Section(known.Id)).OfType<Section>())
        {
            yield return new ReportPart(section.Heading.Value, [.. Paragraphs(section)], Level: 3);
        }

        ImmutableArray<string> measured =
        [
            .. MeasurementSentences.Lines(head.Measurements, words),
            .. model.Fields.Where(IsOfData).SelectMany(field => head.Own.Texts(field, entry, model)),
        ];
        if (!measured.IsEmpty || model.Lifecycle.AsksFor(EntryKeys.Measurements))
        {
            yield return new ReportPart(
                words[ReportWords.CommitteeData],
                measured.IsEmpty ? [words[ReportWords.CommitteeNoData]] : measured,
                ArePoints: true,
                Level: 3
            );
        }

        if (head.Evidence is { } evidence)
        {
            yield return new ReportPart(
                words[FactWords.HowSure],
                [.. Some(evidence.Reason is { } reason ? words.With(ReportWords.CommitteeReason, ("text", reason.Value)) : null)],
                Table: Sure(evidence, model, words),
                Level: 3
            );
        }

        yield return new ReportPart(
            words[ReportWords.CommitteeBefore],
            earlier.IsEmpty ? [words[ReportWords.CommitteeBeforeNone]] : [.. earlier.Select(trial => Told(trial, words))],
            ArePoints: true,
            Level: 3
        );
        yield return new ReportPart(
            words[ReportWords.CommitteeCheck],
            found.IsEmpty ? [words[ReportWords.CommitteeCheckNone]] : [.. found.Select(finding => Finding(finding, words))],
            ArePoints: true,
            Level: 3
        );
        yield return new ReportPart(
            words[ReportWords.CommitteeTick],
            [.. CommitteeCriteria.For(candidate, model, words)],
            ArePoints: true,
            Level: 3
        );
        yield return new ReportPart(words[ReportWords.CommitteeDecision], [words[ReportWords.CommitteeLine]], Level: 3);
    }

    private static ReportTable Facts(CommitteeCandidate candidate, ContentModel model, Words words)
    {
        var head = candidate.Entry.Head;
        return new ReportTable(
            [words[ReportWords.CommitteeWhat], words[ReportWords.CommitteeAnswer]],
            [
                Row(words[FactWords.Age], head.Age is { } age ? EntryFacts.Ages(age.Value, words) : ""),
                .. model
                    .Vocabularies.Where(list => !head.TermsOf(list.Id).IsEmpty)
                    .Select(list => Row(list.Name, string.Join(", ", list.NamesOf(candidate.Entry)))),
                .. model
                    .Framework.Elements.Where(element => !element.Indicators.IsEmpty)
                    .Select(element => Row(element.Name, Steering(candidate.Entry, element))),
                .. model
                    .Fields.Where(field => field.IsShown && !IsOfData(field))
                    .Select(field => (field.Name, Texts: candidate.Entry.Head.Own.Texts(field, candidate.Entry, model).ToList()))
                    .Where(each => each.Texts.Count > 0)
                    .Select(each => Row(each.Name, string.Join("; ", each.Texts))),
                Row(words[ReportWords.CommitteeUnits], string.Join("; ", head.Partners.Select(partner => Partner(partner, model)))),
                Row(words[ReportWords.CommitteeLeaders], Leaders(candidate, model, words)),
                .. model
                    .Lifecycle.Days.Where(day => head.Course?.Day(day.Id) is not null)
                    .Select(day => Row(day.Name, Danish.Row([.. head.Course!.All(day.Id).Select(on => Danish.Date(on.Value))]))),
                Row(
                    words[ReportWords.CommitteeContact],
                    head.Contact is { } contact ? model.Unit(contact.Value)?.Name ?? contact.Value : ""
                ),
            ]
        );

        ImmutableArray<ReportCell> Row(string what, string answer) =>
            [new(what), new(answer.Length > 0 ? answer : words[ReportWords.CommitteeNothing])];
    }

    // All that wait, side by side. There are no points, and the order is that of the statuses.
    private static ReportPart Applicants(ImmutableArray<CommitteeCandidate> candidates, ContentModel model, Words words) =>
        new(
            words[ReportWords.CommitteeApplicants],
            [],
            Table: new ReportTable(
                [
                    words[ReportWords.CommitteeWhat],
                    words[ReportWords.CommitteeNext],
                    words[FactWords.Age],
                    words[ReportWords.CommitteeUnits],
                ],
                [
                    .. candidates.Select(candidate =>
                        ImmutableArray.Create(
                            new ReportCell(candidate.Entry.Title),
                            new ReportCell(candidate.Next.Name),
                            new ReportCell(candidate.Entry.Head.Age is { } age ? EntryFacts.Ages(age.Value, words) : ""),
                            new ReportCell(
                                string.Join(
                                    "; ",
                                    candidate.Entry.Head.Partners.Select(each => model.Unit(each.Unit.Value)?.Name ?? each.Unit.Value)
                                )
                            )
                        )
                    ),
                ]
            )
        );

    // Fields that name measurements say what is measured.
    private static bool IsOfData(OwnField field) => field.IsShown && field.Parts.Any(part => part.Kind == OwnKind.Measurement);

    private static string[] Paragraphs(Section section) =>
        section.Text.PlainText().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Told(EarlierTrial trial, Words words) =>
        words
            .With(
                ReportWords.CommitteeEarlier,
                ("title", trial.Title),
                ("status", trial.Status.ToLower(Danish.Culture)),
                ("text", trial.Said)
            )
            .TrimEnd();

    private static string Steering(Entry entry, Element element) =>
        string.Join(
            "; ",
            element
                .Indicators.Where(indicator => entry.Head.Indicators.Any(found => found.Value == indicator.Id))
                .Select(indicator => $"{indicator.Id} {indicator.Text}")
        );

    private static string Partner(Partner partner, ContentModel model) =>
        (model.Unit(partner.Unit.Value)?.Name ?? partner.Unit.Value) + (partner.Role.Length > 0 ? $" ({partner.Role})" : "");

    private static string Leaders(CommitteeCandidate candidate, ContentModel model, Words words)
    {
        ImmutableArray<string> names = [.. candidate.Leaders(model).Select(unit => unit.Name)];
        return names.Length == 1 && model.Lifecycle.Cooperation is { IsLedApart: true } apart && apart.Fits(candidate.Entry, model)
            ? words.With(ReportWords.CommitteeOneLeader, ("names", names[0]))
            : string.Join(", ", names);
    }

    private static ReportTable Sure(Evidence evidence, ContentModel model, Words words) =>
        new(
            [words[ReportWords.CommitteeDimension], words[ReportWords.CommitteeGrade], words[ReportWords.CommitteeMeaning]],
            [
                .. new EvidenceViewFactory(model.Lifecycle.Evidence, words)
                    .Create(evidence)
                    .Rows.Select(row =>
                        ImmutableArray.Create(
                            new ReportCell(row.Question),
                            new ReportCell(row.Grade.Length > 0 ? $"{row.Grade} – {row.GradeName}" : row.GradeName),
                            new ReportCell(row.Answer)
                        )
                    ),
            ]
        );

    private static string Finding(Diagnostic finding, Words words) =>
        words.With(
            ReportWords.CommitteeFinding,
            ("severity", words[RulePageWords.Of(finding.Severity)]),
            ("message", finding.Message),
            ("help", finding.Help)
        );

    private static ReportTable Data(
        ImmutableArray<CommitteeCandidate> candidates,
        ContentModel model,
        Words words,
        ILookup<string, Diagnostic> findings
    ) =>
        new(
            [
                "id",
                EntryKeys.Title,
                EntryKeys.Status,
                words[ReportWords.CommitteeNext],
                EntryKeys.Age,
                .. model.Vocabularies.Select(list => list.Key),
                EntryKeys.Indicators,
                words[ReportWords.CommitteeUnits],
                words[ReportWords.CommitteeLeaders],
                EntryKeys.Contact,
                words[ReportWords.CommitteeCheck],
            ],
            [
                .. candidates.Select(candidate =>
                    ImmutableArray.CreateRange<ReportCell>([
                        new(candidate.Entry.Id),
                        new(candidate.Entry.Title),
                        new(candidate.Status.Name),
                        new(candidate.Next.Name),
                        new(candidate.Entry.Head.Age?.Value.ToString() ?? ""),
                        .. model.Vocabularies.Select(list => new ReportCell(string.Join(", ", list.NamesOf(candidate.Entry)))),
                        new(string.Join(", ", candidate.Entry.Head.Indicators.Select(found => found.Value))),
                        new(string.Join(", ", candidate.Entry.Head.Partners.Select(partner => Partner(partner, model)))),
                        new(string.Join(", ", candidate.Leaders(model).Select(unit => unit.Name))),
                        new(candidate.Entry.Head.Contact is { } contact ? model.Unit(contact.Value)?.Name ?? contact.Value : ""),
                        new(
                            string.Join(
                                " ",
                                findings[candidate.Entry.Source.Path].Select(finding => $"{finding.Rule.Id}: {finding.Message}")
                            )
                        ),
                    ])
                ),
            ]
        );

    // A sentence of its own inside another: with the full stop that it may lack.
    private static string Stopped(string? text, Words words)
    {
        var said = text is { Length: > 0 } ? text : words[ReportWords.CommitteeNothing];
        return said[^1] is '.' or '?' or '!' ? said : said + ".";
    }

    private static IEnumerable<string> Some(string? text) => text is { Length: > 0 } ? [text] : [];
}
