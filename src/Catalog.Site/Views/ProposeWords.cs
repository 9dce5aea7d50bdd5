namespace Catalog.Site.Views;

/// <summary>The words of the form, and what its script says.</summary>
public static class ProposeWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey Title = new(Group, "propose.title");
    public static readonly WordKey Description = new(Group, "propose.description");
    public static readonly WordKey Summary = new(Group, "propose.summary");
    public static readonly WordKey AgeFrom = new(Group, "propose.age-from");
    public static readonly WordKey AgeTo = new(Group, "propose.age-to");
    public static readonly WordKey IfChosen = new(Group, "propose.if-chosen");
    public static readonly WordKey Delete = new(Group, "propose.delete");

    /// <summary>What the script of the form says.</summary>
    public static readonly ImmutableArray<WordKey> Says =
    [
        new(Group, "propose.says.short-title"),
        new(Group, "propose.says.bad-name"),
        new(Group, "propose.says.few-units"),
        new(Group, "propose.says.no-day"),
        new(Group, "propose.says.many"),
        new(Group, "propose.says.ready"),
        new(Group, "propose.says.perhaps"),
        new(Group, "propose.says.copied"),
        new(Group, "propose.says.not-copied"),
        new(Group, "propose.says.long"),
        new(Group, "propose.says.subject"),
    ];
}
