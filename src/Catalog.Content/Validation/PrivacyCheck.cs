using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Privacy;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>
/// Whether the sources give anybody away: every file of <c>content</c>, and <c>site.yml</c>, by its name and as raw text,
/// whether or not it is used and could be read; images by what their files tell; and small numbers in the entries. Frozen
/// editions were checked when they were frozen; of them only CPR numbers are looked for. It is the technical control that
/// Datatilsynet asks for before publishing (decision of 16 February 2021).
/// </summary>
public static class PrivacyCheck
{
    private static readonly ImmutableArray<(ImageTraces Trace, string What)> ImageTells =
    [
        (ImageTraces.Location, "hvor billedet er taget"),
        (ImageTraces.Camera, "hvilket kamera der tog det"),
        (ImageTraces.Person, "hvem der har taget det, eller hvem der er på det"),
    ];

    /// <summary>All findings, unsorted.</summary>
    public static ImmutableArray<Diagnostic> Run(Catalogue catalogue, SourceTree sources, CheckMemory? memory = null)
    {
        memory ??= new CheckMemory();
        var texts = catalogue
            .Entries.Select(entry => entry.Source)
            .Concat(catalogue.Pages.Select(page => page.Source))
            .Append(catalogue.Site.Source)
            .ToDictionary(source => source.Path, StringComparer.Ordinal);
        var files = sources
            .Under(SourceFolders.Content)
            .Concat(sources.Find(catalogue.Site.Source.Path) is { } site ? [site] : [])
            .ToImmutableArray();
        var text = new PrivateTextCheck(catalogue);
        var conditions = (catalogue.Site, catalogue.Model);
        var ofFiles = memory.Files.Map(
            files,
            conditions,
            file =>
                file.Path.StartsWith(SourceFolders.Editions, StringComparison.Ordinal)
                    ? CheckFrozen(file)
                    : CheckFile(file, texts.GetValueOrDefault(file.Path), text)
        );
        var ofEntries = memory.Numbers.Map(catalogue.Entries, conditions, entry => CheckEntry(entry, catalogue));
        var ofPages = catalogue.Pages.SelectMany(HiddenNumberCheck.Run);
        return [.. ofFiles.SelectMany(found => found), .. ofEntries.SelectMany(found => found), .. ofPages];
    }

    private static ImmutableArray<Diagnostic> CheckEntry(Entry entry, Catalogue catalogue) =>
        [.. SmallNumberCheck.Run(entry, catalogue.Model, catalogue.Site.Limits.SmallCount), .. HiddenNumberCheck.Run(entry)];

    // The sums in a manifest are rows of digits and letters, and say nothing about anybody.
    private static ImmutableArray<Diagnostic> CheckFrozen(SourceFile file)
    {
        var source = file.Path.EndsWith("/manifest.json", StringComparison.Ordinal) ? null : LooseText.Read(file.Bytes.Span);
        return
        [
            .. OfName(file.Path),
            .. CprNumbers
                .Find(source ?? "")
                .Where(number => number.IsCertain)
                .Select(number => PrivacyRules.CprInEdition(new Place(new SourceText(file.Path, source!), number.Span))),
        ];
    }

    private static IEnumerable<Diagnostic> OfName(string path) =>
        CprNumbers
            .Find(path)
            .Take(1)
            .Select(number => (number.IsCertain, At: Place.OfFile(path)))
            .Select(found => found.IsCertain ? PrivacyRules.CprInName(found.At) : PrivacyRules.PossibleCprInName(found.At));

    private static ImmutableArray<Diagnostic> CheckFile(SourceFile file, SourceText? read, PrivateTextCheck text)
    {
        var source = read ?? (LooseText.Read(file.Bytes.Span) is { } loose ? new SourceText(file.Path, loose) : null);
        return [.. OfName(file.Path), .. OfImage(ImageMetadata.Of(file.Bytes.Span), file.Path), .. source is null ? [] : text.Run(source)];
    }

    private static ImmutableArray<Diagnostic> OfImage(ImageTraces traces, string path)
    {
        var at = Place.OfFile(path);
        ImmutableArray<string> told = [.. ImageTells.Where(each => traces.HasFlag(each.Trace)).Select(each => each.What)];
        return told.Length > 0 ? [PrivacyRules.Image(at, told)]
            : traces == ImageTraces.None ? []
            : [PrivacyRules.PackedImage(at)];
    }
}
