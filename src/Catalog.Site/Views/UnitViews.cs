using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>
/// How readers reach a unit: telephone and mailbox. When they belong to somebody else (the unit that leads it, or the municipality),
/// <see cref="Note"/> says whose they are.
/// </summary>
public sealed record ReachView(LinkView Unit, string Note)
{
    /// <summary>The number, two digits at a time, and its address to call; "" and null where there is none.</summary>
    public string Telephone { get; init; } = "";

    public ExternalAddress? Call { get; init; }

    /// <summary>The mailbox in words, and its address; a mailbox that is no address has only words.</summary>
    public string Mailbox { get; init; } = "";

    public ExternalAddress? Write { get; init; }

    /// <summary>
    /// A mail with its words ready, from somebody who wants to try the entry, or to hear what a stopped one taught; null where
    /// there is nothing to ask about or nowhere to send it.
    /// </summary>
    public LinkView? Try { get; init; }

    /// <summary>Where a mail about the entry goes, with its words ready where there are some; null where there is no mailbox.</summary>
    public Address? Mail => Try?.Address ?? Write;
}

/// <summary>The units that the site can tell something of, in groups of a kind.</summary>
public sealed record UnitsView(Frame Frame, ImmutableArray<UnitKindView> Kinds) : PageView(Frame);

/// <summary>The units of one kind, which is "" where the model gives them none.</summary>
public sealed record UnitKindView(string Kind, ImmutableArray<UnitLineView> Units);

/// <summary>A unit in the list: its page, how many entries it is in, and its number, "" where it has none of its own.</summary>
public sealed record UnitLineView(LinkView Unit, string Count, string Telephone, ExternalAddress? Call);

/// <summary>
/// One unit: what kind, the unit that leads it, how to reach it, and the entries that it knows something of, by how far they are.
/// </summary>
public sealed record UnitView(Frame Frame) : PageView(Frame)
{
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required LinkView? PartOf { get; init; }
    public required bool IsFictional { get; init; }
    public required ReachView Reach { get; init; }
    public required ImmutableArray<TriedGroupView> Groups { get; init; }
}

/// <summary>The entries of a unit on one shelf.</summary>
public sealed record TriedGroupView(string Heading, ImmutableArray<TriedView> Entries);

/// <summary>
/// An entry that a unit knows something of: what the unit does in it, what it can show, and a mail about it, null where mail has
/// nowhere to go.
/// </summary>
public sealed record TriedView(CardView Card, string Role, string Measured, LinkView? Try);
