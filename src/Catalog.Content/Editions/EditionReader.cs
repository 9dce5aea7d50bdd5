using System.Text;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;

namespace Catalog.Content.Editions;

/// <summary>Reads the frozen editions of a catalogue, and finds what has been changed since they were frozen.</summary>
public static class EditionReader
{
    /// <summary>
    /// The editions whose manifest could be read, oldest first. Every file is compared with its hash. They
    /// are bound only when asked for (<see cref="Edition.Catalogue"/>); <c>EditionCheck</c> reports what this program cannot read.
    /// </summary>
    public static Checked<ImmutableArray<Edition>> Read(SourceTree tree)
    {
        var faults = new Faults();
        var folders = new SortedDictionary<int, List<SourceFile>>();
        var strange = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in tree.Under(SourceFolders.Editions))
        {
            var name = file.Path[SourceFolders.Editions.Length..].Split('/');
            if (name.Length > 1 && EditionFolder.Year(name[0]) is { } year)
            {
                (folders.TryGetValue(year, out var files) ? files : folders[year] = []).Add(file);
            }
            else if (strange.Add(name[0]))
            {
                faults.Add(EditionRules.NoEdition(file.Path, SourceFolders.Editions));
            }
        }

        var editions = ImmutableArray.CreateBuilder<Edition>();
        foreach (var (year, files) in folders)
        {
            if (faults.Take(Read(year, files)) is { } edition)
            {
                editions.Add(edition);
            }
        }

        // An edition that is a copy of another names the same one before it, and nobody freezes an edition after the next one.
        for (var i = 1; i < editions.Count; i++)
        {
            var (before, edition) = (editions[i - 1].Manifest, editions[i].Manifest);
            var (said, nearest, year) = (edition.Previous, before.Year, edition.Year);
            if (said is null || (said != nearest && editions.Any(other => other.Year == said)))
            {
                faults.Add(EditionRules.WrongPrevious(PathOf(year), year, said, nearest));
            }
            else if (before.Frozen > edition.Frozen)
            {
                faults.Add(EditionRules.FrozenAfterNext(PathOf(nearest), nearest, before.Frozen, year, edition.Frozen));
            }
        }

        return faults.With(editions.ToImmutable());
    }

    private static string PathOf(int year) => EditionFolder.Of(year) + EditionFolder.Manifest;

    /// <summary>One edition of the files in its folder; null when its manifest cannot be read.</summary>
    public static Checked<Edition?> Read(int year, IReadOnlyList<SourceFile> files)
    {
        var faults = new Faults();
        var folder = EditionFolder.Of(year);
        var path = PathOf(year);
        if (files.FirstOrDefault(file => file.Path == path) is not { } manifestFile)
        {
            faults.Add(EditionRules.NoManifest(path, year));
            return faults.With<Edition?>(null);
        }

        var (manifest, problem, laterFormat) = EditionManifest.Read(manifestFile.Bytes);
        problem =
            manifest is not null && manifest.Year != year ? $"Det er for udgaven {manifest.Year}, men ligger i mappen {year}." : problem;
        if (manifest is null || problem.Length > 0)
        {
            faults.Add(
                laterFormat is { } format ? EditionRules.LaterManifest(path, year, format) : EditionRules.BadManifest(path, year, problem)
            );
            return faults.With<Edition?>(null);
        }

        if (manifest.Contradiction() is { } untrue)
        {
            faults.Add(EditionRules.UntrueManifest(path, year, untrue));
            return faults.With<Edition?>(null);
        }

        SourceFile[] frozen = [.. files.Where(file => file.Path != path)];
        faults.AddRange(Compare(manifest, folder, frozen));
        var known = frozen
            .Where(file => manifest.Files.ContainsKey(file.Path[folder.Length..]))
            .Select(file => file with { Path = EditionFolder.Living(file.Path[folder.Length..]) });
        return faults.With<Edition?>(new Edition(manifest, new SourceTree(known)));
    }

    private static IEnumerable<Diagnostic> Compare(EditionManifest manifest, string folder, SourceFile[] files)
    {
        var sums = InParallel.Map(files, file => EditionManifest.SumOf(file.Bytes));
        foreach (var (file, sum) in files.Zip(sums))
        {
            if (!manifest.Files.TryGetValue(file.Path[folder.Length..], out var expected))
            {
                yield return EditionRules.Extra(file.Path, manifest.Year);
            }
            else if (sum != expected && !(IsText(file.Path[folder.Length..]) && IsOtherwiseCheckedOut(file, expected)))
            {
                yield return EditionRules.Changed(file.Path, manifest.Year, folder + EditionFolder.Manifest, sum);
            }
        }

        var there = files.Select(file => file.Path[folder.Length..]).ToHashSet(StringComparer.Ordinal);
        foreach (var missing in manifest.Files.Keys.Where(path => !there.Contains(path)))
        {
            yield return EditionRules.Missing(folder + missing, manifest.Year);
        }
    }

    // A picture has no line ends: one that a checkout has turned about is broken.
    private static bool IsText(string frozen) => !EditionFolder.Living(frozen).StartsWith(SourceFolders.Images, StringComparison.Ordinal);

    // Git and some editors convert line ends. Then no word has changed, and the edition is what it was.
    private static bool IsOtherwiseCheckedOut(SourceFile file, string expected)
    {
        var plain = EditionManifest.PlainLineEnds(file.Bytes);
        var windows = Encoding.Latin1.GetString(plain.Span).Replace("\n", "\r\n", StringComparison.Ordinal);
        return EditionManifest.SumOf(plain) == expected || EditionManifest.SumOf(Encoding.Latin1.GetBytes(windows)) == expected;
    }
}
