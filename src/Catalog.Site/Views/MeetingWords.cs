namespace Catalog.Site.Views;

/// <summary>The words of the minutes and letters of a meeting.</summary>
public static class MeetingWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey Minutes = new(Group, "meeting.minutes");
    public static readonly WordKey Present = new(Group, "meeting.present");
    public static readonly CountedWord Count = new(Group, "meeting.count");
    public static readonly WordKey Case = new(Group, "meeting.case");
    public static readonly WordKey Before = new(Group, "meeting.before");
    public static readonly WordKey Decision = new(Group, "meeting.decision");
    public static readonly WordKey Decided = new(Group, "meeting.decided");
    public static readonly WordKey Reason = new(Group, "meeting.reason");
    public static readonly WordKey NoReason = new(Group, "meeting.reason-none");
    public static readonly WordKey Postponed = new(Group, "meeting.postponed");
    public static readonly WordKey PostponedMeans = new(Group, "meeting.postponed-means");
    public static readonly WordKey Reviewed = new(Group, "meeting.reviewed");
    public static readonly WordKey ReviewedMeans = new(Group, "meeting.reviewed-means");
    public static readonly WordKey Letter = new(Group, "meeting.letter");
    public static readonly WordKey To = new(Group, "meeting.to");
    public static readonly WordKey Opening = new(Group, "meeting.opening");
    public static readonly WordKey LetterDecision = new(Group, "meeting.letter-decision");
    public static readonly WordKey Why = new(Group, "meeting.why");
    public static readonly WordKey Next = new(Group, "meeting.next");
    public static readonly WordKey By = new(Group, "meeting.by");
    public static readonly WordKey ReadAgain = new(Group, "meeting.read-again");
    public static readonly WordKey NoNext = new(Group, "meeting.next-none");
    public static readonly WordKey Ask = new(Group, "meeting.ask");
    public static readonly WordKey Greeting = new(Group, "meeting.greeting");
    public static readonly WordKey Summary = new(Group, "meeting.summary");
    public static readonly WordKey SummaryHow = new(Group, "meeting.summary-how");
    public static readonly WordKey Outcomes = new(Group, "meeting.outcomes");
    public static readonly WordKey Outcome = new(Group, "meeting.outcome");
    public static readonly WordKey Number = new(Group, "meeting.number");
    public static readonly WordKey Units = new(Group, "meeting.units");
    public static readonly WordKey Ages = new(Group, "meeting.ages");
}
