namespace Catalog.Site.Views;

/// <summary>The words of an entry's first screen.</summary>
public static class AnswerWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey NotTried = new(Group, "answer.not-tried");
    public static readonly WordKey NotMeasured = new(Group, "answer.not-measured");
    public static readonly WordKey NotMeasuredYet = new(Group, "answer.not-measured-yet");
    public static readonly WordKey NotComparable = new(Group, "answer.not-comparable");
}
