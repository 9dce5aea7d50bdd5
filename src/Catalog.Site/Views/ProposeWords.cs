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
    public static readonly WordKey Lines = new(Group, "propose.lines");
    public static readonly WordKey OwnStatus = new(Group, "propose.own-status");

    /// <summary>The names of the steps.</summary>
    public static readonly WordKey About = new(Group, "propose.about");
    public static readonly WordKey InWords = new(Group, "propose.texts");
    public static readonly WordKey Place = new(Group, "propose.place");
    public static readonly WordKey Steering = new(Group, "propose.steering");
    public static readonly WordKey Trial = new(Group, "propose.trial");
    public static readonly WordKey Practice = new(Group, "propose.practice");
    public static readonly WordKey More = new(Group, "propose.more");
    public static readonly WordKey Last = new(Group, "propose.last");

    /// <summary>The names of what an application is not asked.</summary>
    public static readonly WordKey MoreAbout = new(Group, "propose.more-about");
    public static readonly WordKey MoreTrial = new(Group, "propose.more-trial");
    public static readonly WordKey MoreNumbers = new(Group, "propose.more-numbers");
    public static readonly WordKey MoreCourse = new(Group, "propose.more-course");
    public static readonly WordKey MorePractice = new(Group, "propose.more-practice");
    public static readonly WordKey MoreRest = new(Group, "propose.more-rest");
    public static readonly WordKey MoreTexts = new(Group, "propose.more-texts");

    /// <summary>What the script of the form says.</summary>
    public static readonly ImmutableArray<WordKey> Says =
    [
        new(Group, "propose.says.bad-name"),
        new(Group, "propose.says.few-units"),
        new(Group, "propose.says.no-day"),
        new(Group, "propose.says.many"),
        new(Group, "propose.says.perhaps"),
        new(Group, "propose.says.copied"),
        new(Group, "propose.says.not-copied"),
        new(Group, "propose.says.long"),
        new(Group, "propose.says.subject"),
        new(Group, "propose.says.body"),
        new(Group, "propose.says.taken"),
        new(Group, "propose.says.opened-taken"),
        new(Group, "propose.says.remark"),
        new(Group, "propose.says.saved"),
        new(Group, "propose.says.unsaved"),
        new(Group, "propose.says.not-read"),
        new(Group, "propose.says.other-file"),
        new(Group, "propose.says.opened"),
        new(Group, "propose.says.kept"),
        new(Group, "propose.says.locked"),
        new(Group, "propose.says.locked-here"),
        new(Group, "propose.says.replace"),
        new(Group, "propose.says.no-name"),
        new(Group, "propose.says.all-answered"),
        new(Group, "propose.says.missing"),
        new(Group, "propose.says.not-checked"),
        new(Group, "propose.says.wait"),
        new(Group, "propose.says.unchecked"),
        new(Group, "propose.says.mailed"),
    ];
}
