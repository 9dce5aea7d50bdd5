using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reporting;
using Catalog.Site.Output;

namespace Catalog.Cli.Writing;

/// <summary>A written site: its size in bytes, and null or a Danish sentence about something that does not spoil it.</summary>
public sealed record WrittenSite(long Size, string? Afterthought);

/// <summary>
/// <see cref="OutputSet"/> → disk. The site is built beside its place and swapped in whole, so whenever the run is
/// stopped, the old site or the new one is there. Files of other people are never lost.
/// </summary>
public static class SiteWriter
{
    private const int MostNamed = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Writes the site.</summary>
    /// <exception cref="EdgeException">The site could not be written; what was there is unchanged.</exception>
    public static WrittenSite Write(SiteTarget target, OutputSet output, bool force, TimeSpan? patience = null)
    {
        if (output.Files.FirstOrDefault(file => !SitePath.IsSound(file.Path)) is { } unsound)
        {
            throw new InvalidOperationException($"the site has a file that would lie outside it: {unsound.Path}");
        }

        try
        {
            Directory.CreateDirectory(target.Parent);
            using var held = BuildLock.Take(target, patience ?? Patience);
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
        long size;
        try
        {
            (var next, size) = NewSite.Fill(staging.Site, output);
            old = OldSite.Scan(target.Path, target.Present(), next);
            var plan = CarryOver.Plan(old, next);
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

        return new WrittenSite(size, TryRetire(staging, target, old));
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
            return $"Det nye websted er på plads, men resterne af det gamle i »{staging.Path}« kunne ikke slettes: {DiskCause.Of(exception)}.";
        }
    }

    private static void TryRemove(Staging staging)
    {
        // After two renames of which the second and its undoing failed, the old site lies here and must stay.
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
            // The next run clears it; the fault that brought us here is the one to tell of.
        }
    }

    private static EdgeException Conflict(SiteTarget target, ImmutableArray<string> conflicts)
    {
        var named = string.Join(", ", conflicts.Take(MostNamed).Select(path => $"»{SafeText.OneLine(path)}«"));
        var more = conflicts.Length > MostNamed ? $" og {conflicts.Length - MostNamed} til" : "";
        return new EdgeException(
            $"Filer i »{target.Path}« er lavet eller rettet af andre end dette program: {named}{more}. "
                + $"Flyt dem, eller kør igen med --force: så bliver de gemt ved siden af med endelsen .gemt."
        );
    }
}
