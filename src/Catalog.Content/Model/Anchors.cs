namespace Catalog.Content.Model;

/// <summary>The places on a page that a link can lead to.</summary>
public static class Anchors
{
    /// <summary>An entry's places: each section by its id, each heading in it by the section's id and its own words.</summary>
    public static ImmutableArray<string> Of(Entry entry) =>
        [
            .. entry.Sections.SelectMany(section =>
                section.Text.Headings().Select(heading => Prefix(section) + heading.Anchor).Prepend(section.DefinitionId)
            ),
        ];

    /// <summary>A free page's places: its headings.</summary>
    public static ImmutableArray<string> Of(FreePage page) => [.. page.Text.Headings().Select(heading => heading.Anchor)];

    /// <summary>What stands before the anchor of a heading in a section.</summary>
    public static string Prefix(Section section) => section.DefinitionId + "-";
}
