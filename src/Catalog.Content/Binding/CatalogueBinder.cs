using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Binding;

/// <summary>Binds the source files to a model: entries, free pages and images, each file on its own and in parallel.</summary>
public static partial class CatalogueBinder
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
        var entryFiles = MarkdownFiles(tree, SourceFolders.Entries, faults);
        if (entryFiles.IsEmpty)
        {
            faults.Add(SiteRules.NoEntries(SourceFolders.Entries.TrimEnd('/')));
        }

        var entryBinder = new EntryBinder(model);
        var entries = memory
            .Entries.Map(entryFiles, model, file => entryBinder.Bind(file, IdOf(file.Path)))
            .Select(faults.Take)
            .ToImmutableArray();
        var pages = memory
            .Pages.Map(MarkdownFiles(tree, SourceFolders.Pages, faults), "", file => PageBinder.Bind(file, IdOf(file.Path)))
            .Select(faults.Take)
            .ToImmutableArray();
        var images = ReadImages(tree, site.Limits, faults);
        ReportMisplaced(tree, faults);

        var read = entries.OfType<Entry>().ToImmutableArray();
        var unreadable = entryFiles
            .Select(file => IdOf(file.Path))
            .Except(read.Select(entry => entry.Id))
            .ToFrozenSet(StringComparer.Ordinal);
        return faults.With(new Catalogue(site, model, read, [.. pages.OfType<FreePage>()], images, unreadable));
    }

    private static string IdOf(string path) => path[(path.LastIndexOf('/') + 1)..^SourceFolders.Markdown.Length];

    private static ImmutableArray<SourceFile> MarkdownFiles(SourceTree tree, string folder, Faults faults)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        foreach (var file in tree.Under(folder))
        {
            var name = file.Path[folder.Length..];
            if (!name.EndsWith(SourceFolders.Markdown, StringComparison.Ordinal) || name.Contains('/', StringComparison.Ordinal))
            {
                faults.Add(
                    TextRules.UnusedFile(
                        Place.OfFile(file.Path),
                        name.Contains('/', StringComparison.Ordinal)
                            ? $"Filer i {folder} ligger uden undermapper."
                            : $"Her skal navnet ende på {SourceFolders.Markdown}, for eksempel "
                                + $"»{System.IO.Path.ChangeExtension(name, SourceFolders.Markdown)}«."
                    )
                );
            }
            else if (!Id().IsMatch(name[..^SourceFolders.Markdown.Length]))
            {
                var slug = DanishFolding.Slug(name[..^SourceFolders.Markdown.Length]);
                faults.Add(TextRules.BadFileName(Place.OfFile(file.Path), name, slug.Length > 0 ? slug + SourceFolders.Markdown : ""));
            }
            else
            {
                files.Add(file);
            }
        }

        return files.ToImmutable();
    }

    private static ImmutableArray<Image> ReadImages(SourceTree tree, SiteLimits limits, Faults faults)
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
            }
            else if (name.Contains('/', StringComparison.Ordinal) || !Id().IsMatch(stem) || type.Any(char.IsUpper))
            {
                faults.Add(TextRules.BadFileName(at, name, DanishFolding.Slug(stem) + type.ToLowerInvariant()));
            }
            else if (file.Bytes.Length > limits.ImageKilobytes * 1024)
            {
                faults.Add(TextRules.LargeImage(at, (file.Bytes.Length + 1023) / 1024, limits.ImageKilobytes));
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
        string[] known = [SourceFolders.Model, SourceFolders.Entries, SourceFolders.Pages, SourceFolders.Images, SourceFolders.Editions];
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

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Id();
}
