namespace Catalog.Site.NewCatalogue;

/// <summary>What is known of a new catalogue. What is null stays as in the shipped catalogue.</summary>
public sealed record NewCatalogueFacts(int Edition, string? Title, string? Owner, Uri? Address, Uri? Repository);

/// <summary>
/// Which program a catalogue is made with: its version, and where its releases lie (<c>owner/name</c>), when it is known.
/// </summary>
public sealed record ProgramOrigin(string Version, string? Repository);
