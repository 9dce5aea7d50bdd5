namespace Catalog.Site.Views;

/// <summary>The words of units: their pages, how to reach them, and the mail to them.</summary>
public static class UnitWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey Title = new(Group, "units.title");
    public static readonly WordKey Description = new(Group, "units.description");
    public static readonly WordKey UnitDescription = new(Group, "unit.description");
    public static readonly WordKey Try = new(Group, "unit.try.label");
    public static readonly WordKey TrySubject = new(Group, "unit.try.subject");
    public static readonly WordKey TryMail = new(Group, "unit.try.text");
    public static readonly WordKey Ask = new(Group, "unit.ask.label");
    public static readonly WordKey AskSubject = new(Group, "unit.ask.subject");
    public static readonly WordKey AskMail = new(Group, "unit.ask.text");
    public static readonly WordKey Leads = new(Group, "unit.reach.leads");
    public static readonly WordKey Nobody = new(Group, "unit.reach.nobody");
    public static readonly WordKey NoTelephone = new(Group, "unit.reach.no-telephone");
    public static readonly WordKey Answers = new(Group, "unit.answers");
    public static readonly WordKey Shelf = new(Group, "unit.shelf.catalogue");
    public static readonly WordKey UnderWay = new(Group, "unit.shelf.under-way");
    public static readonly WordKey Learnt = new(Group, "unit.shelf.learnt");
    public static readonly WordKey Retired = new(Group, "unit.shelf.retired");
    public static readonly WordKey Examples = new(Group, "unit.shelf.examples");
    public static readonly WordKey Drafts = new(Group, "unit.shelf.drafts");
}
