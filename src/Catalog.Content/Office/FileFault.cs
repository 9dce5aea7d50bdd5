namespace Catalog.Content.Office;

/// <summary>Why a file from outside the catalogue is refused, and what somebody can do about it: two Danish sentences.</summary>
public sealed record FileFault(string Message, string Help)
{
    /// <summary>The sentences as one text.</summary>
    public override string ToString() => $"{Message} {Help}";
}

/// <summary>Stops the reading of a file inside this room. <see cref="OfficeFile"/> turns it into a <see cref="FileFault"/>.</summary>
internal sealed class RefusedFileException(FileFault fault) : Exception(fault.Message)
{
    public RefusedFileException(string message, string help)
        : this(new FileFault(message, help)) { }

    public FileFault Fault { get; } = fault;
}
