namespace Catalog.Site.Views;

/// <summary>The words of the page that shows the components.</summary>
public static class ComponentWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey Title = new(Group, "components.title");
    public static readonly WordKey Description = new(Group, "components.lead");
    public static readonly WordKey Banner = new(Group, "components.banner");
    public static readonly WordKey Contrast = new(Group, "components.contrast");
    public static readonly WordKey EnoughForAll = new(Group, "components.enough.all");
    public static readonly WordKey EnoughForText = new(Group, "components.enough.text");
    public static readonly WordKey EnoughForSigns = new(Group, "components.enough.signs");
    public static readonly WordKey EnoughForSurfaces = new(Group, "components.enough.surfaces");

    /// <summary>The groups of the page: the name, and the anchor.</summary>
    public static readonly ImmutableArray<(WordKey Name, string Anchor)> Groups =
    [
        (new(Group, "components.colours"), "farver"),
        (new(Group, "components.type"), "skrift"),
        (new(Group, "components.spaces"), "afstande"),
        (new(Group, "components.others"), "andre-maal"),
        (new(Group, "components.lists"), "lister"),
        (new(Group, "components.drawings"), "tegninger"),
        (new(Group, "components.notices"), "beskeder"),
        (new(Group, "components.facts"), "fakta"),
        (new(Group, "components.text"), "tekst"),
        (new(Group, "components.figures"), "figurer"),
        (new(Group, "components.tables"), "tabeller"),
        (new(Group, "components.forms"), "skemaer"),
        (new(Group, "components.rules"), "regler"),
        (new(Group, "components.news"), "nyheder"),
    ];
}
