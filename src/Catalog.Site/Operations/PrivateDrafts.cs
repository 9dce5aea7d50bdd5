using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Schema;
using Catalog.Content.Text;

namespace Catalog.Site.Operations;

/// <summary>
/// The private folder of drafts (decision 0049): entries, pictures and meetings that lie beside the catalogue until they are
/// published. It is read by those who work with the catalogue, and never by what is published.
/// </summary>
public static class PrivateDrafts
{
    /// <summary>Its folders. They are named as in <c>content</c>, where their files will be.</summary>
    public static readonly ImmutableArray<string> Folders =
    [
        .. new[] { SourceFolders.Entries, SourceFolders.Images, SourceFolders.Meetings }.Select(folder =>
            folder[SourceFolders.Content.Length..].TrimEnd('/')
        ),
    ];

    /// <summary>
    /// What <c>site.yml</c> says of where it is (<c>../kladder</c>); null when it says nothing. With errors when the file cannot be read,
    /// so that nobody takes the public folder for the private one.
    /// </summary>
    public static Checked<string?> SettingOf(SourceTree sources)
    {
        var (site, found) = ModelReader.ReadSite(sources);
        return new(site?.Drafts?.Value, found);
    }

    /// <summary>
    /// The catalogue with the drafts. What lies in both places is read from the catalogue and is a finding; a picture that is the same
    /// in both is none.
    /// </summary>
    public static Checked<SourceTree> Join(SourceTree catalogue, IEnumerable<SourceFile> drafts)
    {
        var faults = new Faults();
        var joined = new List<SourceFile>();
        foreach (var draft in drafts)
        {
            if (catalogue.Find(draft.Path) is not { } known)
            {
                joined.Add(draft);
            }
            else if (!IsSamePicture(known, draft))
            {
                faults.Add(DraftRules.InBoth(draft.PrivatePath!, draft.Path));
            }
        }

        return faults.With(new SourceTree([.. catalogue.Files, .. joined]));
    }

    /// <summary>
    /// All that is found: with the drafts, and without them as when the catalogue is published. What only the latter finds, such as a
    /// link to a draft, says why.
    /// </summary>
    public static ImmutableArray<Diagnostic> Findings(
        ImmutableArray<Diagnostic> withDrafts,
        ImmutableArray<Diagnostic> published,
        SourceTree sources
    )
    {
        var known = withDrafts.Select(Key).ToHashSet();
        ImmutableArray<Diagnostic> only =
        [
            .. published
                .Where(found => !known.Contains(Key(found)))
                .Select(found => DraftRules.OnlyPublished(found, PrivatePathOf(found.MissingId, sources))),
        ];
        // A link to a draft is a mistake of its own kind already, and one mistake is one finding.
        var told = only.Where(found => found.MissingId is not null).Select(found => (found.Path, found.Place.Span)).ToHashSet();
        return [.. withDrafts.Where(found => found.Severity == Severity.Error || !told.Contains((found.Path, found.Place.Span))), .. only];

        static (Rule, string, TextSpan, string) Key(Diagnostic found) => (found.Rule, found.Path, found.Place.Span, found.Message);
    }

    private static string? PrivatePathOf(string? id, SourceTree sources) =>
        id is null ? null : sources.Find(SourceFolders.Entry(id))?.PrivatePath;

    private static bool IsSamePicture(SourceFile known, SourceFile draft) =>
        known.Path.StartsWith(SourceFolders.Images, StringComparison.Ordinal) && known.Bytes.Span.SequenceEqual(draft.Bytes.Span);
}
