using System.Text;
using Catalog.Content.Text;
using Catalog.Site.Output;

namespace Catalog.Site.NewCatalogue;

/// <summary>What becomes of a file of the program in a catalogue that has begun.</summary>
public enum RenewalKind
{
    /// <summary>It is as this program writes it.</summary>
    Same,

    /// <summary>It is new in the program.</summary>
    Added,

    /// <summary>It was as the program once wrote it, and is now as this program does.</summary>
    Renewed,

    /// <summary>A list of git that got the lines it lacked.</summary>
    Completed,

    /// <summary>The program has it no more, and it was as the program wrote it.</summary>
    Deleted,

    /// <summary>Somebody has changed it, and it is left; the program's is new.</summary>
    Kept,

    /// <summary>Somebody has changed it, and it is left; there is nothing new in the program's.</summary>
    Own,

    /// <summary>Somebody has deleted it, and it stays away.</summary>
    Gone,
}

/// <summary>
/// A file of the program in a catalogue: its bytes afterwards when they change, and for one that is <see cref="RenewalKind.Kept"/> the
/// lines that differ.
/// </summary>
public sealed record RenewedFile(string Path, RenewalKind Kind)
{
    public ReadOnlyMemory<byte>? Bytes { get; init; }

    public ImmutableArray<string> Difference { get; init; } = [];
}

/// <summary>
/// Brings the program's files of a catalogue up to date and leaves what somebody has changed (<c>catalog init --again</c>).
/// <c>there</c> is what is in the catalogue now, <c>written</c> what the program wrote there last; null where it kept no list.
/// </summary>
public sealed class Renewal(SourceTree there, WrittenFiles? written)
{
    /// <summary>The paths to look at: those that this program writes, and those that an earlier one has written.</summary>
    public static IEnumerable<string> Paths(ImmutableArray<OutputFile> ours, WrittenFiles? written) =>
        ours.Select(file => file.Path)
            .Concat(written?.Hashes.Keys ?? EarlierFiles.Paths)
            .Where(ProgramFiles.Has)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    /// <summary>
    /// Each file, sorted by path. <paramref name="unreadable"/> are paths where there is something that is not read, such as a link.
    /// </summary>
    public ImmutableArray<RenewedFile> Of(ImmutableArray<OutputFile> ours, ImmutableHashSet<string> unreadable)
    {
        var byPath = ours.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return
        [
            .. Paths(ours, written)
                .Select(path =>
                    unreadable.Contains(path) ? new RenewedFile(path, RenewalKind.Own)
                    : byPath.TryGetValue(path, out var file) ? Of(path, file.Make())
                    : Left(path)
                )
                .OfType<RenewedFile>(),
        ];
    }

    /// <summary>The hashes of the program's files among these, to be kept for the next time.</summary>
    public static ImmutableSortedDictionary<string, string> HashesOf(IEnumerable<OutputFile> files) =>
        files
            .Where(file => ProgramFiles.Has(file.Path))
            .ToImmutableSortedDictionary(file => file.Path, file => OwnValues.HashOf(file.Make()), StringComparer.Ordinal);

    // A file that this program writes no more.
    private RenewedFile? Left(string path) =>
        there.Find(path) is not { } file ? null
        : ProgramFiles.IsFromModel(path) ? null
        : new RenewedFile(path, IsAsWritten(path, file.Bytes) ? RenewalKind.Deleted : RenewalKind.Own);

    private RenewedFile Of(string path, ReadOnlyMemory<byte> ours)
    {
        if (there.Find(path) is not { Bytes: var theirs })
        {
            return written?.Hashes.ContainsKey(path) == true
                ? new RenewedFile(path, RenewalKind.Gone)
                : new RenewedFile(path, RenewalKind.Added) { Bytes = ours };
        }

        if (!OwnValues.IsText(ours) || !OwnValues.IsText(theirs))
        {
            return ours.Span.SequenceEqual(theirs.Span) ? new RenewedFile(path, RenewalKind.Same)
                : IsAsWritten(path, theirs) ? new RenewedFile(path, RenewalKind.Renewed) { Bytes = ours }
                : Changed(path, ours, []);
        }

        var (text, before) = (OwnValues.TextOf(ours), OwnValues.TextOf(theirs));
        var after = OwnValues.WithThoseOf(text, before);
        if (after == before)
        {
            return new RenewedFile(path, RenewalKind.Same);
        }

        if (IsAsWritten(path, theirs) || OwnValues.HashOf(theirs) == OwnValues.HashOf(ours))
        {
            return new RenewedFile(path, RenewalKind.Renewed) { Bytes = Encoding.UTF8.GetBytes(after) };
        }

        if (OwnLines.Files.Contains(path))
        {
            return OwnLines.WithMissing(before, text) is { } whole
                ? new RenewedFile(path, RenewalKind.Completed) { Bytes = Encoding.UTF8.GetBytes(whole) }
                : new RenewedFile(path, RenewalKind.Same);
        }

        return Changed(path, ours, LineDifference.Of(before, after));
    }

    private RenewedFile Changed(string path, ReadOnlyMemory<byte> ours, ImmutableArray<string> difference) =>
        written?.Hashes.GetValueOrDefault(path) == OwnValues.HashOf(ours)
            ? new RenewedFile(path, RenewalKind.Own)
            : new RenewedFile(path, RenewalKind.Kept) { Difference = difference };

    private bool IsAsWritten(string path, ReadOnlyMemory<byte> theirs)
    {
        var hash = OwnValues.HashOf(theirs);
        return ProgramFiles.IsFromModel(path) ? Operations.EditorSchemas.IsOwn(theirs.Span)
            : written is not null ? written.Hashes.GetValueOrDefault(path) == hash
            : EarlierFiles.Has(path, hash);
    }
}
