using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reporting;
using Catalog.Site.Output;

namespace Catalog.Cli.Writing;

/// <summary>
/// A written site: its size in bytes, and Danish notices, or null: when something of the old site could not be removed, and when
/// others have made files that are in it.
/// </summary>
public sealed record WrittenSite(long Size, string? Notice, string? Foreign);

/// <summary>
/// <see cref="OutputSet"/> → disk. The site is built in a staging folder beside its own and swapped in whole, so whenever the run
/// is stopped, either the old site or the new one is there. Files that others made are never lost.
/// </summary>
public static class SiteWriter
{
    private const int MostNamed = 5;

    private static readonly TimeSpan LockTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Writes the site. Waits for another run that writes it, at most <paramref name="lockTimeout"/> or ten seconds.</summary>
    /// <exception cref="EdgeException">The site could not be written; what was there is unchanged.</exception>
    public static WrittenSite Write(SiteTarget target, OutputSet output, bool force, TimeSpan? lockTimeout = null)
    {
        if (output.Files.FirstOrDefault(file => !SitePath.IsSound(file.Path)) is { } unsound)
        {
            throw new InvalidOperationException($"the site has a file that would lie outside it: {unsound.Path}");
        }

        try
        {
            Directory.CreateDirectory(target.Parent);
            using var held = BuildLock.Take(target, lockTimeout ?? LockTimeout);
            return WriteLocked(target, output, force);
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            throw new EdgeException(
                $"Kan ikke skrive »{target.Path}«: {DiskCause.Of(exception)}. Det, der lå der før, er uændret.",
                exception
            );
        }
    }

    private static WrittenSite WriteLocked(SiteTarget target, OutputSet output, bool force)
    {
        var staging = Staging.Prepare(target);
        ImmutableArray<OldEntry> old;
        CarryOver plan;
        long size;
        try
        {
            (var next, size) = NewSite.Fill(staging.Site, output);
            old = OldSite.Scan(target.Path, target.ReadManifest(), next);
            plan = CarryOver.Plan(old, next);
            if (plan.Conflicts.Length > 0 && !force)
            {
                throw Conflict(target, plan.Conflicts);
            }

            NewSite.Complete(staging.Site, next, target.Path, plan.Carried);
            staging.AnnounceSwap();
            FolderSwap.Swap(staging, target.Path);
        }
        catch
        {
            TryRemove(staging);
            throw;
        }

        return new WrittenSite(size, TryRetire(staging, target, old), Foreign(target, plan.Carried));
    }

    // Files of others are never lost, and never published unseen. What begins with a dot is not part of the pages.
    private static string? Foreign(SiteTarget target, ImmutableArray<CarriedEntry> carried)
    {
        ImmutableArray<string> files =
        [
            .. carried
                .Where(each =>
                    each.Entry.Status.Kind != EntryKind.Folder
                    && !each.To.StartsWith('.')
                    && !each.To.Contains("/.", StringComparison.Ordinal)
                )
                .Select(each => each.To),
        ];
        return files.IsEmpty
            ? null
            : $"I »{target.Path}« ligger også filer, som andre end dette program har lavet: {Named(files)}. De er med i webstedet. "
                + "Slet dem, hvis de ikke hører til.";
    }

    private static string? TryRetire(Staging staging, SiteTarget target, ImmutableArray<OldEntry> old)
    {
        try
        {
            RetiredSite.Clear(staging.Site, target, RetiredSite.AsSeen(old));
            RetiredSite.Clear(staging.Old, target, RetiredSite.AsSeen(old));
            staging.Remove();
            return null;
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            return $"Det nye websted er på plads, men resterne af det gamle i »{staging.Path}« kunne ikke slettes: "
                + $"{DiskCause.Of(exception)}.";
        }
    }

    private static void TryRemove(Staging staging)
    {
        // The old site is here when the second of two renames failed and could not be undone. Then it must stay.
        if (EntryStatus.Of(staging.Old).Kind != EntryKind.Missing)
        {
            return;
        }

        try
        {
            staging.Remove();
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            // The next run clears it. The exception that led here is the one to report.
        }
    }

    private static EdgeException Conflict(SiteTarget target, ImmutableArray<string> conflicts)
    {
        return new EdgeException(
            $"Filer i »{target.Path}« er lavet eller rettet af andre end dette program: {Named(conflicts)}. "
                + $"Flyt dem, eller kør igen med --force: så bliver de gemt ved siden af med endelsen .gemt."
        );
    }

    private static string Named(ImmutableArray<string> paths)
    {
        var named = string.Join(", ", paths.Take(MostNamed).Select(path => $"»{SafeText.OneLine(path)}«"));
        return paths.Length > MostNamed ? $"{named} og {paths.Length - MostNamed} til" : named;
    }
}
