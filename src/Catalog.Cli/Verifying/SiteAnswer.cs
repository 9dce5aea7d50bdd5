namespace Catalog.Cli.Verifying;

/// <summary>What came back for an address: its bytes, or else the problem as the rest of a Danish sentence.</summary>
public sealed record SiteAnswer(ReadOnlyMemory<byte>? Bytes, string Problem)
{
    /// <summary>More than this is not read; the largest file of a catalogue of a thousand entries is a fifth of it.</summary>
    public const int MostBytes = 64_000_000;

    /// <summary>Whether nothing could be asked at all.</summary>
    public bool IsUnreachable { get; init; }

    /// <summary>An answer that came whole.</summary>
    public static SiteAnswer Of(ReadOnlyMemory<byte> bytes) => new(bytes, "");

    /// <summary>An answer that did not come, or not as it should.</summary>
    public static SiteAnswer Missing(string problem) => new(null, problem);
}
