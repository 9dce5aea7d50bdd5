using System.IO;
using System.Runtime.InteropServices;

namespace Catalog.Cli.Disk;

/// <summary>What a path is. Links are not followed.</summary>
public enum EntryKind
{
    Missing,
    File,
    Folder,
    Link,

    /// <summary>A pipe, a socket, a device.</summary>
    Other,
}

/// <summary>
/// What a path is, without opening it. <see cref="Links"/> counts the names a file has (hard links; always 1 on
/// Windows), <see cref="Modified"/> is only good for comparing: equal means untouched. <see cref="Id"/> is the number that the
/// file system gave the file when it was made, on Windows the time: nobody can know it beforehand, so a repository cannot hold it.
/// </summary>
public readonly record struct EntryStatus(EntryKind Kind, long Links, long Length, long Modified, long Id)
{
    private static readonly EntryStatus Nothing = new(EntryKind.Missing, 0, 0, 0, 0);

    /// <summary>The status of a path; a path that does not exist or cannot be reached is <see cref="EntryKind.Missing"/>.</summary>
    public static EntryStatus Of(string path)
    {
        try
        {
            if (OperatingSystem.IsLinux())
            {
                return Native.LinuxFacts(Native.CurrentFolder, path, Native.NoFollow, Native.BasicFacts, out var facts) == 0
                    ? Of(facts)
                    : Nothing;
            }

            if (OperatingSystem.IsMacOS())
            {
                return MacFacts(path, out var facts) == 0
                    ? new EntryStatus(
                        Kinds(facts.Mode),
                        facts.Links,
                        facts.Length,
                        Nanoseconds(facts.ModifiedSeconds, facts.ModifiedNanoseconds),
                        unchecked((long)facts.Id)
                    )
                    : Nothing;
            }
        }
        catch (EntryPointNotFoundException)
        {
            // An older C library: what .NET knows is enough for all but hard links.
        }

        return Managed(path);
    }

    private static EntryStatus Of(Native.LinuxStatus facts) =>
        new(
            Kinds(facts.Mode),
            facts.Links,
            facts.Length,
            Nanoseconds(facts.ModifiedSeconds, facts.ModifiedNanoseconds),
            unchecked((long)facts.Id)
        );

    private static int MacFacts(string path, out Native.MacStatus facts) =>
        RuntimeInformation.ProcessArchitecture == Architecture.X64
            ? Native.MacIntelFacts(path, out facts)
            : Native.MacFacts(path, out facts);

    private static EntryKind Kinds(int mode) =>
        (mode & Native.KindMask) switch
        {
            Native.KindFile => EntryKind.File,
            Native.KindFolder => EntryKind.Folder,
            Native.KindLink => EntryKind.Link,
            _ => EntryKind.Other,
        };

    private static long Nanoseconds(long seconds, long rest) => unchecked((seconds * 1_000_000_000) + rest);

    private static EntryStatus Managed(string path)
    {
        var file = new FileInfo(path);
        var attributes = file.Attributes;
        if ((int)attributes == -1)
        {
            return Nothing;
        }

        // Cloud folders mark plain files as reparse points as well; only those with a goal are links.
        if (attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null)
        {
            return new EntryStatus(EntryKind.Link, 1, 0, 0, 0);
        }

        return attributes.HasFlag(FileAttributes.Directory)
            ? new EntryStatus(EntryKind.Folder, 1, 0, 0, file.CreationTimeUtc.Ticks)
            : new EntryStatus(EntryKind.File, 1, file.Length, file.LastWriteTimeUtc.Ticks, file.CreationTimeUtc.Ticks);
    }
}
