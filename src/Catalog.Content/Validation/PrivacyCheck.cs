using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Privacy;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>
/// Whether the sources reveal personal data: every file of <c>content</c>, and <c>site.yml</c>, by its name and as raw text,
/// whether or not it is used and could be read; images by their metadata; and small numbers in the entries. Frozen
/// editions were checked when they were frozen; of them only CPR numbers are looked for. It is the technical control that
/// Datatilsynet asks for before publishing (decision of 16 February 2021).
/// </summary>
public static class PrivacyCheck
{
    /// <summary>The most findings of a rule in one file; the last of them says how many more there are.</summary>
    public const int MostFindings = 100;

    // A text that is no entry or page can be searched for personal data up to this size.
    private const int MostTextBytes = 1_000_000;

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

    // The checksums in a manifest are digits and letters, and no personal data.
    private static ImmutableArray<Diagnostic> CheckFrozen(SourceFile file)
    {
        var source = file.Path.EndsWith("/manifest.json", StringComparison.Ordinal) ? null : RawText.Read(file.Bytes.Span);
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
        NumbersIn(path)
            .Concat(
                ChildNames.InFileName(path) is { } hasDiagnosis ? [PrivacyRules.ChildNameInFile(Place.OfFile(path), hasDiagnosis)] : []
            );

    private static IEnumerable<Diagnostic> NumbersIn(string path) =>
        CprNumbers
            .Find(path)
            .Take(1)
            .Select(number => (number.IsCertain, At: Place.OfFile(path)))
            .Select(found => found.IsCertain ? PrivacyRules.CprInName(found.At) : PrivacyRules.PossibleCprInName(found.At));

    private static ImmutableArray<Diagnostic> CheckFile(SourceFile file, SourceText? read, PrivateTextCheck text)
    {
        if (file.Unread is not null)
        {
            return [.. OfName(file.Path)];
        }

        ImmutableArray<Diagnostic> own = [.. OfName(file.Path), .. OfImage(ImageMetadata.Of(file.Bytes.Span), file.Path)];
        if (read is null && RawText.IsText(file.Bytes.Span) && file.Bytes.Length > MostTextBytes)
        {
            return [.. own, TextRules.TooLarge(Place.OfFile(file.Path), "Filen", Megabytes(file.Bytes.Length), Megabytes(MostTextBytes))];
        }

        var source = read ?? (RawText.Read(file.Bytes.Span) is { } loose ? new SourceText(file.Path, loose) : null);
        return source is null ? own : [.. own, .. Capped(text.Run(source))];
    }

    // A report of thousands is read by nobody. What is wrong with the first shows what is wrong with the rest.
    private static IEnumerable<Diagnostic> Capped(IEnumerable<Diagnostic> found) =>
        found
            .GroupBy(each => each.Rule)
            .SelectMany(group =>
            {
                ImmutableArray<Diagnostic> all = [.. group];
                return all.Length <= MostFindings
                    ? all
                    : [.. all[..(MostFindings - 1)], PrivacyRules.AndMore(all[MostFindings - 1], all.Length - MostFindings)];
            });

    private static string Megabytes(int bytes) => (bytes / 1_000_000m).ToString("0.0", Danish.Culture) + " MB";

    private static ImmutableArray<Diagnostic> OfImage(ImageTraces traces, string path)
    {
        var at = Place.OfFile(path);
        ImmutableArray<string> told = [.. ImageTells.Where(each => traces.HasFlag(each.Trace)).Select(each => each.What)];
        return traces.HasFlag(ImageTraces.Cpr) ? [PrivacyRules.CprInImage(at)]
            : told.Length > 0 ? [PrivacyRules.Image(at, told)]
            : traces.HasFlag(ImageTraces.Packed) ? [PrivacyRules.PackedImage(at)]
            : traces.HasFlag(ImageTraces.Other) ? [PrivacyRules.ImageWithMore(at)]
            : traces.HasFlag(ImageTraces.Broken) ? [PrivacyRules.UnclearImage(at)]
            : [];
    }
}
