namespace Catalog.Site.Views;

/// <summary>The words of situations: on the front page, on their own pages and in facts.</summary>
public static class SituationWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey Said = new(Group, "situation.said");
    public static readonly WordKey Description = new(Group, "situation.description");
    public static readonly WordKey Answered = new(Group, "situation.answered");
    public static readonly WordKey InCatalogue = new(Group, "situation.in-catalogue");
    public static readonly WordKey UnderWay = new(Group, "situation.under-way");
    public static readonly WordKey UnderWayNote = new(Group, "situation.under-way-note");
    public static readonly WordKey Learnt = new(Group, "situation.learnt");
    public static readonly WordKey LearntNote = new(Group, "situation.learnt-note");
}
