namespace Catalog.Site.NewCatalogue;

/// <summary>What is known of a new catalogue. What is null or empty stays as in the shipped catalogue, which is made up.</summary>
public sealed record NewCatalogueFacts(int Edition, string? Title, string? Owner, Uri? Address, Uri? Repository)
{
    /// <summary>Where the catalogue will be kept, which decides what is written for that place.</summary>
    public Host Host { get; init; } = Host.GitHub;

    /// <summary>The unit that answers, and its telephone number.</summary>
    public NewContact? Contact { get; init; }

    /// <summary>The shared mailbox that readers write to.</summary>
    public string? Mailbox { get; init; }

    /// <summary>The units that can take part.</summary>
    public ImmutableArray<NewUnit> Units { get; init; } = [];

    /// <summary>The municipality's colours as <c>#rrggbb</c>: of headings and links, and of what must be seen.</summary>
    public NewColours? Colours { get; init; }
}

/// <summary>Who answers in a new catalogue.</summary>
public sealed record NewContact(string Name, string Phone);

/// <summary>A unit of a new catalogue: its name, and what kind it is.</summary>
public sealed record NewUnit(string Name, string Kind);

/// <summary>The colours of a new catalogue; the second is null when only one is known.</summary>
public sealed record NewColours(string Primary, string? Accent);

/// <summary>
/// Which program a catalogue is made with: its version, and where its releases lie (<c>owner/name</c>), when it is known.
/// </summary>
public sealed record ProgramOrigin(string Version, string? Repository);
