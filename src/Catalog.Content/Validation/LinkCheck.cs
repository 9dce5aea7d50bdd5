using System.Collections.Frozen;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Whether links, images, relations and sources lead somewhere, and whether headings and tables can be followed.</summary>
internal sealed class LinkCheck(Catalogue catalogue, FrozenSet<string> siteAddresses)
{
    private static readonly FrozenSet<string> EmptyTexts = new[]
    {
        "her",
        "læs mere",
        "link",
        "klik her",
        "læs mere her",
        "se her",
        "mere",
        "dette link",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, FreePage> pages = catalogue.Pages.ToFrozenDictionary(page => page.Id, StringComparer.Ordinal);
    private readonly FrozenSet<string> images = catalogue.Images.Select(image => image.File.Path).ToFrozenSet(StringComparer.Ordinal);

    // What entries were called before, and are called now.
    private readonly FrozenDictionary<string, string> renamed = catalogue
        .Entries.SelectMany(entry => entry.Head.FormerAddresses.Select(former => (Former: former.Value, entry.Id)))
        .DistinctBy(each => each.Former)
        .ToFrozenDictionary(each => each.Former, each => each.Id, StringComparer.Ordinal);

    private Lifecycle Lifecycle => catalogue.Model.Lifecycle;

    public IEnumerable<Diagnostic> Entry(Entry entry)
    {
        var isSeen = Lifecycle.IsPublished(entry);
        foreach (
            var finding in entry.Sections.SelectMany(section =>
                Links(section.Text, at => entry.At(at), () => Anchors.Of(entry), isSeen).Concat(StructureCheck.Run(section.Text, 3))
            )
        )
        {
            yield return finding;
        }

        if (
            entry.Sections.FirstOrDefault(section => entry.Source.Slice(section.Heading.Span).StartsWith("# ", StringComparison.Ordinal)) is
            { } high
        )
        {
            yield return LinkRules.HighHeading(entry.At(high.Heading.Span));
        }

        foreach (var finding in References(entry, isSeen))
        {
            yield return finding;
        }

        foreach (var source in entry.Head.Sources.Where(source => !source.HasPlace))
        {
            yield return LinkRules.SourceWithoutPlace(entry.At(source.Span), source.Title);
        }
    }

    public IEnumerable<Diagnostic> Page(FreePage page) =>
        Links(page.Text, at => new Place(page.Source, at), () => Anchors.Of(page))
            .Concat(StructureCheck.Run(page.Text, 2))
            .Concat(
                page.BeginWith.Select(id => (id.Value, At: new Place(page.Source, id.Span)))
                    .Select(named =>
                        catalogue.Has(named.Value) ? Hidden(named.Value, named.At) : Unknown(named.At, FreePage.BeginWithKey, named.Value)
                    )
                    .OfType<Diagnostic>()
            );

    /// <summary>Links in the model's own texts. Their findings point at the whole text.</summary>
    public IEnumerable<Diagnostic> Model(ContentModel model) => model.Texts.SelectMany(text => Links(text.Text, _ => text.Place, () => []));

    private Diagnostic Unknown(Place at, string key, string id) =>
        LinkRules.UnknownEntry(
            at,
            key,
            id,
            renamed.TryGetValue(id, out var now) ? [now] : Nearest.Names(id, catalogue.Entries.Select(each => each.Id))
        ) with
        {
            MissingId = id,
        };

    // An entry that readers are sent to and cannot see.
    private Diagnostic? Hidden(string id, Place at) =>
        catalogue.Entry(id) is { } entry && !Lifecycle.IsPublished(entry) && Lifecycle.Status(entry.Head.Status?.Value ?? "") is { } status
            ? LinkRules.HiddenEntry(at, id, status.Id)
            : null;

    private IEnumerable<Diagnostic> References(Entry entry, bool isSeen)
    {
        var named = entry
            .Head.Relations.Select(relation => (Key: EntryKeys.Relations, relation.Target))
            .Concat(entry.Head.ReplacedBy is { } by ? [(EntryKeys.ReplacedBy, by)] : []);
        foreach (var (key, target) in named)
        {
            if (target.Value == entry.Id)
            {
                yield return LinkRules.SelfRelation(entry.At(target.Span), key);
            }
            else if (!catalogue.Has(target.Value))
            {
                yield return Unknown(entry.At(target.Span), key, target.Value);
            }
            else if (isSeen && key == EntryKeys.Relations && Hidden(target.Value, entry.At(target.Span)) is { } hidden)
            {
                yield return hidden;
            }
        }
    }

    private IEnumerable<Diagnostic> Links(
        RichText text,
        Func<TextSpan, Place> place,
        Func<ImmutableArray<string>> ownAnchors,
        bool isSeen = true
    )
    {
        foreach (var link in text.Links())
        {
            var at = place(link.Span);
            if (link.IsImage && link.Text.Length == 0)
            {
                yield return LinkRules.NoAltText(at, link.Target);
            }
            else if (!link.IsImage && (link.Text.Length == 0 || EmptyTexts.Contains(link.Text)))
            {
                yield return LinkRules.EmptyLinkText(at, link.Text);
            }

            var target = LinkTarget.Read(link.Target, text.Source.Path);
            if (Broken(link, target, at, ownAnchors) is { } finding)
            {
                yield return finding;
            }
            else if (
                isSeen
                && target is LinkTarget.SourcePath file
                && SourceFolders.IdIn(SourceFolders.Entries, file.Path) is { } id
                && Hidden(id, at) is { } hidden
            )
            {
                yield return hidden;
            }
        }
    }

    private Diagnostic? Broken(RichLink link, LinkTarget target, Place at, Func<ImmutableArray<string>> ownAnchors) =>
        target switch
        {
            LinkTarget.Forbidden forbidden => LinkRules.ForbiddenAddress(at, link.Target, forbidden.Why),
            LinkTarget.SourcePath file when link.IsImage => images.Contains(file.Path) || catalogue.FaultyFiles.Contains(file.Path)
                ? null
                : LinkRules.MissingImage(at, link.Target, NearestFiles(file.Path, at.Source.Path, images)),
            LinkTarget.External when link.IsImage => LinkRules.ImageElsewhere(at, link.Target),
            _ when link.IsImage => LinkRules.ForbiddenAddress(at, link.Target, "et billede skal ligge i content/billeder."),
            LinkTarget.Anchor anchor => BrokenAnchor(anchor.Name, ownAnchors(), at),
            LinkTarget.SitePage page => siteAddresses.Contains(page.Address)
                ? null
                : LinkRules.BrokenLink(at, link.Target, Nearest.Names(page.Address, siteAddresses)),
            LinkTarget.SourcePath file => BrokenFile(file, link.Target, at),
            _ => null,
        };

    private Diagnostic? BrokenFile(LinkTarget.SourcePath file, string written, Place at)
    {
        if (SourceFolders.IdIn(SourceFolders.Entries, file.Path) is { } entryId && catalogue.Has(entryId))
        {
            return file.Fragment.Length > 0 && catalogue.Entry(entryId) is { } entry
                ? BrokenAnchor(file.Fragment, Anchors.Of(entry), at)
                : null;
        }

        if (catalogue.FaultyFiles.Contains(file.Path))
        {
            return null;
        }

        if (SourceFolders.IdIn(SourceFolders.Pages, file.Path) is { } pageId && pages.TryGetValue(pageId, out var page))
        {
            return file.Fragment.Length > 0 ? BrokenAnchor(file.Fragment, Anchors.Of(page), at) : null;
        }

        var missing = SourceFolders.IdIn(SourceFolders.Entries, file.Path);
        var known = catalogue.Entries.Select(entry => SourceFolders.Entry(entry.Id)).Concat(pages.Keys.Select(SourceFolders.Page));
        var (sought, among) =
            missing is not null && renamed.TryGetValue(missing, out var now)
                ? (SourceFolders.Entry(now), known.Where(each => each == SourceFolders.Entry(now)))
                : (file.Path, known);
        return LinkRules.BrokenLink(at, written, NearestFiles(sought, at.Source.Path, among)) with { MissingId = missing };
    }

    private static Diagnostic? BrokenAnchor(string anchor, ImmutableArray<string> anchors, Place at) =>
        anchors.Contains(anchor) ? null : LinkRules.BrokenAnchor(at, anchor, anchors);

    // The files with the nearest names, as paths from this file. All folders are siblings.
    private static ImmutableArray<string> NearestFiles(string path, string from, IEnumerable<string> known)
    {
        var files = known.Where(each => each != from).ToLookup(Name, StringComparer.Ordinal);
        return [.. Nearest.Names(Name(path), files.Select(each => each.Key)).SelectMany(name => files[name]).Select(Written)];

        static string Name(string path) => System.IO.Path.GetFileNameWithoutExtension(path);
        string Written(string file) =>
            Folder(file) == Folder(from) ? file[Folder(file).Length..] : "../" + file[SourceFolders.Content.Length..];
        static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];
    }
}
