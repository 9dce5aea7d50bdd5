namespace Catalog.Site.Views;

/// <summary>The words of the reports for the committee and for the year.</summary>
public static class ReportWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey CommitteeTitle = new(Group, "committee.title");
    public static readonly CountedWord CommitteeCount = new(Group, "committee.count");
    public static readonly WordKey CommitteeNone = new(Group, "committee.none");
    public static readonly WordKey CommitteeHow = new(Group, "committee.how");
    public static readonly WordKey CommitteeChoice = new(Group, "committee.choice");
    public static readonly WordKey CommitteeFile = new(Group, "committee.file");
    public static readonly WordKey CommitteeApplicants = new(Group, "committee.applicants");
    public static readonly WordKey CommitteeBefore = new(Group, "committee.before");
    public static readonly WordKey CommitteeBeforeNone = new(Group, "committee.before-none");
    public static readonly WordKey CommitteeEarlier = new(Group, "committee.earlier");
    public static readonly WordKey CommitteeFacts = new(Group, "committee.facts");
    public static readonly WordKey CommitteeWhat = new(Group, "committee.what");
    public static readonly WordKey CommitteeAnswer = new(Group, "committee.answer");
    public static readonly WordKey CommitteeUnits = new(Group, "committee.units");
    public static readonly WordKey CommitteeLeaders = new(Group, "committee.leaders");
    public static readonly WordKey CommitteeOneLeader = new(Group, "committee.leaders-one");
    public static readonly WordKey CommitteeContact = new(Group, "committee.contact");
    public static readonly WordKey CommitteeNothing = new(Group, "committee.nothing");
    public static readonly WordKey CommitteeGoals = new(Group, "committee.goals");
    public static readonly WordKey CommitteeHypothesis = new(Group, "committee.hypothesis");
    public static readonly WordKey CommitteeGoal = new(Group, "committee.goal");
    public static readonly WordKey CommitteeDays = new(Group, "committee.days");
    public static readonly WordKey CommitteeData = new(Group, "committee.data");
    public static readonly WordKey CommitteeNoData = new(Group, "committee.data-none");
    public static readonly WordKey CommitteeDimension = new(Group, "committee.dimension");
    public static readonly WordKey CommitteeGrade = new(Group, "committee.grade");
    public static readonly WordKey CommitteeMeaning = new(Group, "committee.meaning");
    public static readonly WordKey CommitteeReason = new(Group, "committee.reason");
    public static readonly WordKey CommitteeCheck = new(Group, "committee.check");
    public static readonly WordKey CommitteeCheckNone = new(Group, "committee.check-none");
    public static readonly WordKey CommitteeFinding = new(Group, "committee.finding");
    public static readonly WordKey CommitteeTick = new(Group, "committee.tick");
    public static readonly WordKey CommitteeElements = new(Group, "committee.tick-elements");
    public static readonly WordKey CommitteeChildren = new(Group, "committee.tick-children");
    public static readonly WordKey CommitteeMeasurable = new(Group, "committee.tick-goals");
    public static readonly WordKey CommitteeFeasible = new(Group, "committee.tick-data");
    public static readonly WordKey CommitteeTogether = new(Group, "committee.tick-units");
    public static readonly WordKey CommitteeSure = new(Group, "committee.tick-sure");
    public static readonly WordKey CommitteeDecision = new(Group, "committee.decision");
    public static readonly WordKey CommitteeNext = new(Group, "committee.next");
    public static readonly WordKey CommitteeLine = new(Group, "committee.line");

    public static readonly WordKey YearlyTitle = new(Group, "yearly.title");
    public static readonly WordKey YearlyLead = new(Group, "yearly.lead");
    public static readonly WordKey YearlyNumbers = new(Group, "yearly.numbers");
    public static readonly WordKey YearlyStatus = new(Group, "yearly.status");
    public static readonly WordKey YearlyCount = new(Group, "yearly.count");
    public static readonly WordKey YearlyList = new(Group, "yearly.list");
    public static readonly WordKey YearlyMany = new(Group, "yearly.many");
    public static readonly WordKey YearlyReason = new(Group, "yearly.reason");
    public static readonly WordKey YearlyAges = new(Group, "yearly.ages");
    public static readonly WordKey YearlyMoves = new(Group, "yearly.moves");
    public static readonly WordKey YearlyNoEdition = new(Group, "yearly.moves-none");
    public static readonly WordKey YearlySame = new(Group, "yearly.moves-same");
    public static readonly WordKey YearlyEdition = new(Group, "yearly.edition");
    public static readonly WordKey YearlyMove = new(Group, "yearly.move");
    public static readonly WordKey YearlyDays = new(Group, "yearly.days");
    public static readonly WordKey YearlyDay = new(Group, "yearly.day");
    public static readonly WordKey YearlyNoDays = new(Group, "yearly.days-none");
    public static readonly WordKey YearlyLearnt = new(Group, "yearly.learnt");
    public static readonly WordKey YearlyLesson = new(Group, "yearly.lesson");
    public static readonly WordKey YearlyNoLearnt = new(Group, "yearly.learnt-none");
    public static readonly WordKey YearlyReviews = new(Group, "yearly.reviews");
    public static readonly WordKey YearlyReview = new(Group, "yearly.review");
    public static readonly WordKey YearlyNoReviews = new(Group, "yearly.reviews-none");
    public static readonly WordKey YearlySureHow = new(Group, "yearly.sure-how");
    public static readonly WordKey YearlyPart = new(Group, "yearly.part");
    public static readonly WordKey YearlyWhat = new(Group, "yearly.what");
}
