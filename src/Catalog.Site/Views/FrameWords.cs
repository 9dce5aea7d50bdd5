namespace Catalog.Site.Views;

/// <summary>The words of what is around every page: the menu, the way to the page, and the footer.</summary>
public static class FrameWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey MenuEntries = new(Group, "menu.entries");
    public static readonly WordKey MenuGlossary = new(Group, "menu.glossary");
    public static readonly WordKey FrontTitle = new(Group, "front.title");
    public static readonly WordKey NoticeDemonstration = new(Group, "notice.demonstration");
    public static readonly WordKey NoticePreview = new(Group, "notice.preview");
    public static readonly WordKey DataLicence = new(Group, "footer.licence");
}
