namespace Catalog.Site.Views;

/// <summary>The words for what is known of an entry: whom it is for, what it takes, and how sure one can be.</summary>
public static class FactWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey Ages = new(Group, "facts.ages");
    public static readonly WordKey Age = new(Group, "facts.age");
    public static readonly WordKey Status = new(Group, "filters.status");
    public static readonly WordKey Duration = new(Group, "facts.duration");
    public static readonly WordKey Frequency = new(Group, "facts.frequency");
    public static readonly WordKey TimeEach = new(Group, "facts.time-each");
    public static readonly WordKey Hours = new(Group, "facts.hours");
    public static readonly WordKey Training = new(Group, "facts.training");
    public static readonly WordKey Expense = new(Group, "facts.expense");
    public static readonly WordKey Funding = new(Group, "facts.funding");
    public static readonly WordKey TermReason = new(Group, "entry.term-reason");
    public static readonly WordKey ForWhom = new(Group, "facts.for-whom");
    public static readonly WordKey HowMuch = new(Group, "facts.how-much");
    public static readonly WordKey HowSure = new(Group, "facts.how-sure");
    public static readonly WordKey Sure = new(Group, "sure.heading");
    public static readonly WordKey SureExample = new(Group, "sure.example");
    public static readonly WordKey SureNone = new(Group, "sure.none");
    public static readonly WordKey NotAssessed = new(Group, "sure.not-assessed");
}
