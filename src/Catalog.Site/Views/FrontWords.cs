namespace Catalog.Site.Views;

/// <summary>The words of the front page that count.</summary>
public static class FrontWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly CountedWord AllLearnt = new(Group, "front.all-learnt");
    public static readonly CountedWord UnderWay = new(Group, "front.under-way");
}
