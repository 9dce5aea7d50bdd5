namespace Catalog.Site.Views;

/// <summary>The answers to the municipality's own fields, by the place where they are shown.</summary>
public sealed record OwnFieldsView(
    ImmutableArray<OwnFieldView> Answer,
    ImmutableArray<OwnFieldView> Act,
    ImmutableArray<OwnFieldView> Know,
    ImmutableArray<OwnFieldView> Archive
);

/// <summary>
/// One field and what the entry says under it: one text, several values, or rows with the fields of <see cref="Heads"/>. With
/// <see cref="IsProse"/> the one value is sentences.
/// </summary>
public sealed record OwnFieldView(
    string Id,
    string Name,
    bool IsProse,
    ImmutableArray<LinkView> Values,
    ImmutableArray<string> Heads,
    ImmutableArray<OwnRowView> Rows
);

/// <summary>A row: what identifies it, and its other answers, each in the column of its field.</summary>
public sealed record OwnRowView(LinkView First, ImmutableArray<LinkView> Rest);
