using System.Collections.Frozen;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Binding;

/// <summary>Binds the source files to a model: entries, free pages and images, each file on its own and in parallel.</summary>
public static class CatalogueBinder
{
    // A browser holds four bytes for every pixel, however small the file is.
    private const int MostPixelsAcross = 10_000;
    private const int MostPixels = 50_000_000;

    private static readonly FrozenSet<string> ImageTypes = new[] { ".png", ".jpg", ".jpeg", ".webp" }.ToFrozenSet(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>
    /// The catalogue of everything that could be read, with what was found. Files that are equal to those of the last run come from
    /// the cache.
    /// </summary>
    public static Checked<Catalogue> Bind(SourceTree tree, SiteSettings site, ContentModel model, CatalogueMemory? memory = null)
    {
        memory ??= new CatalogueMemory();
        var faults = new Faults();
        var faulty = new HashSet<string>(StringComparer.Ordinal);
        var entryFiles = MarkdownFiles(tree, SourceFolders.Entries, faults, faulty);
        if (
            entryFiles.IsEmpty
            && !faulty.Any(path => tree.Find(path) is not null && SourceFolders.IdIn(SourceFolders.Entries, path) is not null)
        )
        {
            faults.Add(SiteRules.NoEntries(SourceFolders.Entries.TrimEnd('/')));
        }

        var entryBinder = new EntryBinder(model);
        var entries = memory
            .Entries.Map(entryFiles, model, file => entryBinder.Bind(file, IdOf(file.Path)))
            .Select(faults.Take)
            .ToImmutableArray();
        var pageFiles = MarkdownFiles(tree, SourceFolders.Pages, faults, faulty);
        var pages = memory.Pages.Map(pageFiles, "", file => PageBinder.Bind(file, IdOf(file.Path))).Select(faults.Take).ToImmutableArray();
        var images = ReadImages(tree, site.Limits, faults, faulty);
        ReportMisplaced(tree, faults);

        var read = entries.OfType<Entry>().ToImmutableArray();
        var unreadable = entryFiles
            .Select(file => IdOf(file.Path))
            .Concat(faulty.Select(path => SourceFolders.IdIn(SourceFolders.Entries, path)).OfType<string>())
            .Except(read.Select(entry => entry.Id))
            .ToFrozenSet(StringComparer.Ordinal);
        var readPages = pages.OfType<FreePage>().ToImmutableArray();
        faulty.UnionWith(pageFiles.Select(file => file.Path).Except(readPages.Select(page => SourceFolders.Page(page.Id))));
        return faults.With(
            new Catalogue(site, model, read, readPages, images, unreadable)
            {
                FaultyFiles = faulty.ToFrozenSet(StringComparer.Ordinal),
                Meetings = MeetingReader.Read(tree, model.Lifecycle, faults),
            }
        );
    }

    private static string IdOf(string path) => path[(path.LastIndexOf('/') + 1)..^SourceFolders.Markdown.Length];

    // A file with a name that cannot be used is not read, but a link to it, or to what it should be called, has nothing wrong.
    private static ImmutableArray<SourceFile> MarkdownFiles(SourceTree tree, string folder, Faults faults, HashSet<string> faulty)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        foreach (var file in tree.Under(folder))
        {
            if (EntryFileName.Fault(tree, folder, file.Path) is not { } finding)
            {
                files.Add(file);
                continue;
            }

            faults.Add(finding);
            faulty.Add(file.Path);
            faulty.Add(folder + EntryFileName.Suggestion(file.Path[folder.Length..]));
        }

        return files.ToImmutable();
    }

    private static ImmutableArray<Image> ReadImages(SourceTree tree, SiteLimits limits, Faults faults, HashSet<string> faulty)
    {
        var images = ImmutableArray.CreateBuilder<Image>();
        foreach (var file in tree.Under(SourceFolders.Images))
        {
            var at = Place.OfFile(file.Path);
            var name = file.Path[SourceFolders.Images.Length..];
            var stem = System.IO.Path.GetFileNameWithoutExtension(name);
            var type = System.IO.Path.GetExtension(name);
            if (!ImageTypes.Contains(type))
            {
                faults.Add(LinkRules.ImageType(at, file.Path));
                faulty.Add(file.Path);
            }
            else if (name.Contains('/', StringComparison.Ordinal) || !EntryFileName.IsId(stem) || type.Any(char.IsUpper))
            {
                var better = DanishFolding.Slug(stem) + type.ToLowerInvariant();
                faults.Add(TextRules.BadFileName(at, name, better));
                faulty.UnionWith([file.Path, SourceFolders.Images + better]);
            }
            else if (!FileNames.CanBeId(stem))
            {
                faults.Add(TextRules.BadId(at, stem));
                faulty.Add(file.Path);
            }
            else if ((file.Unread ?? file.Bytes.Length) is var length && length > limits.ImageKilobytes * 1024)
            {
                faults.Add(TextRules.LargeImage(at, (int)((length + 1023) / 1024), limits.ImageKilobytes));
                faulty.Add(file.Path);
            }
            else
            {
                images.Add(new Image(file, SizeOf(file, faults)));
            }
        }

        return images.ToImmutable();
    }

    // An image without a size stays in the catalogue, so that links to it are not reported as well.
    private static ImageSize? SizeOf(SourceFile file, Faults faults)
    {
        if (ImageHeader.Size(file.Bytes.Span) is not var (width, height))
        {
            faults.Add(LinkRules.UnreadableImage(Place.OfFile(file.Path)));
            return null;
        }

        if (int.Max(width, height) > MostPixelsAcross || (long)width * height > MostPixels)
        {
            faults.Add(TextRules.WideImage(Place.OfFile(file.Path), width, height, MostPixelsAcross, MostPixels / 1_000_000));
        }

        return new ImageSize(width, height);
    }

    private static void ReportMisplaced(SourceTree tree, Faults faults)
    {
        string[] known =
        [
            SourceFolders.Model,
            SourceFolders.Entries,
            SourceFolders.Pages,
            SourceFolders.Images,
            SourceFolders.Editions,
            SourceFolders.Meetings,
        ];
        foreach (var file in tree.Under(SourceFolders.Content))
        {
            if (!known.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)))
            {
                faults.Add(
                    TextRules.UnusedFile(
                        Place.OfFile(file.Path),
                        $"Beskrivelser ligger i {SourceFolders.Entries}, sider i {SourceFolders.Pages} "
                            + $"og billeder i {SourceFolders.Images}."
                    )
                );
            }
        }
    }
}
