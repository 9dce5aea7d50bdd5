using System.Text;
using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Site.Planning;

namespace Catalog.Site.Operations;

/// <summary>Decisions, the entries' files that change by them, and the plan and the sources of the catalogue as it is afterwards.</summary>
public sealed record Decided(ImmutableArray<EntryDecision> Decisions, ImmutableArray<DecidedFile> Files, SitePlan After, SourceTree Sources)
{
    /// <summary>
    /// The files that leave the private folder of drafts and are published: entries that are taken in, and their pictures.
    /// </summary>
    public ImmutableArray<string> PublishedNow { get; init; } = [];

    /// <summary>
    /// What the decisions come to. Errors are what the check would find in the changed files and does not find in them as they are: then
    /// nothing may be written. A place in a file is one in the file as it is.
    /// </summary>
    public static Checked<Decided?> Of(SourceTree sources, Catalogue catalogue, ImmutableArray<EntryDecision> decisions, DateOnly today)
    {
        var lifecycle = catalogue.Model.Lifecycle;
        var published = decisions.Where(IsPublishedNow).Select(decision => decision.Entry.Source.Path).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<EditedText> texts =
        [
            .. decisions
                .Where(decision => !decision.IsPostponed)
                .Select(decision => DecisionText.Of(sources.Find(decision.Entry.Source.Path)!, decision, lifecycle))
                .Where(text => text.Text != text.Before.Text || published.Contains(text.Before.Path)),
        ];
        var edited = texts.ToDictionary(text => text.Before.Path, StringComparer.Ordinal);
        var pictures = PrivatePictures(decisions.Where(IsPublishedNow).Select(decision => decision.Entry), sources);
        var after = new SourceTree(
            sources
                .Files.Select(file =>
                    edited.TryGetValue(file.Path, out var text) ? file with { Bytes = Encoding.UTF8.GetBytes(text.Text) } : file
                )
                .Select(file => published.Contains(file.Path) || pictures.Contains(file.Path) ? file with { PrivatePath = null } : file)
        );
        var changed = decisions.Select(decision => decision.Entry.Source.Path).ToHashSet(StringComparer.Ordinal);
        var (plan, errors) = Check(after, changed, today);
        var known = Check(sources, changed, today).Errors.CountBy(error => (error.Rule, error.Path, error.Place.Span)).ToDictionary();
        // What was wrong already does not keep anybody from saying no, or from putting it right afterwards.
        ImmutableArray<Diagnostic> added =
        [
            .. errors
                .Select(error => InBefore(error, edited.GetValueOrDefault(error.Path)))
                .GroupBy(error => (error.Rule, error.Path, error.Place.Span))
                .Where(same => same.Count() > known.GetValueOrDefault(same.Key))
                .SelectMany(same => same),
        ];
        ImmutableArray<Diagnostic> all = [.. added, .. Unpublished(after, published, errors, edited, today)];
        return new(
            all.IsEmpty
                ? new Decided(decisions, [.. texts.Select(text => new DecidedFile(text.Before.Path, text.Text))], plan, after)
                {
                    PublishedNow = [.. published.Concat(pictures).Order(StringComparer.Ordinal)],
                }
                : null,
            DiagnosticOrder.Sort(all)
        );

        bool IsPublishedNow(EntryDecision decision) =>
            decision is { IsPostponed: false, To: { } to, Entry.Source.PrivatePath: not null } && Lifecycle.IsPublished(to);
    }

    // What the published catalogue would miss, since other drafts stay where they are.
    private static IEnumerable<Diagnostic> Unpublished(
        SourceTree after,
        HashSet<string> published,
        ImmutableArray<Diagnostic> known,
        Dictionary<string, EditedText> edited,
        DateOnly today
    )
    {
        if (published.Count == 0)
        {
            return [];
        }

        var errors = Check(after.WithoutPrivate(), published, today).Errors;
        return PrivateDrafts
            .Findings(known, errors, after)
            .Except(known)
            .Select(error => InBefore(error, edited.GetValueOrDefault(error.Path)));
    }

    private static ImmutableArray<string> PrivatePictures(IEnumerable<Entry> entries, SourceTree sources) =>
        [
            .. entries
                .SelectMany(entry => entry.Sections)
                .SelectMany(section => section.Text.Links().Where(link => link.IsImage).Select(link => (section.Text.Source.Path, link)))
                .Select(found => LinkTarget.Read(found.link.Target, found.Path))
                .OfType<LinkTarget.SourcePath>()
                .Select(target => target.Path)
                .Where(path => sources.Find(path)?.PrivatePath is not null)
                .Distinct(StringComparer.Ordinal),
        ];

    private static (SitePlan Plan, ImmutableArray<Diagnostic> Errors) Check(SourceTree sources, HashSet<string> paths, DateOnly today)
    {
        var faults = new Faults();
        var catalogue = faults.Take(CatalogueReader.Read(sources))!;
        var plan = faults.Take(SitePlan.Make(catalogue, drafts: true));
        faults.AddRange(CatalogueCheck.Run(catalogue, sources, plan.Addresses, new CheckOptions(today, Release: false)));
        return (plan, [.. faults.Found.Where(finding => finding.Severity == Severity.Error && paths.Contains(finding.Path))]);
    }

    private static Diagnostic InBefore(Diagnostic finding, EditedText? text) =>
        text is null ? finding : finding with { Place = new Place(text.Before, text.InBefore(finding.Place.Span)) };
}

/// <summary>A file that changes by a decision: its path and its new text.</summary>
public sealed record DecidedFile(string Path, string Text);
