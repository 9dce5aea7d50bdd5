namespace Catalog.Site.Views;

/// <summary>The words of the reports for the committee and for the year.</summary>
public static class ReportWords
{
    public const string CommitteeTitle = "committee.title";
    public const string CommitteeCount = "committee.count";
    public const string CommitteeNone = "committee.none";
    public const string CommitteeHow = "committee.how";
    public const string CommitteeChoice = "committee.choice";
    public const string CommitteeFacts = "committee.facts";
    public const string CommitteeWhat = "committee.what";
    public const string CommitteeAnswer = "committee.answer";
    public const string CommitteeUnits = "committee.units";
    public const string CommitteeLeaders = "committee.leaders";
    public const string CommitteeOneLeader = "committee.leaders-one";
    public const string CommitteeContact = "committee.contact";
    public const string CommitteeNothing = "committee.nothing";
    public const string CommitteeGoals = "committee.goals";
    public const string CommitteeHypothesis = "committee.hypothesis";
    public const string CommitteeGoal = "committee.goal";
    public const string CommitteeDays = "committee.days";
    public const string CommitteeData = "committee.data";
    public const string CommitteeNoData = "committee.data-none";
    public const string CommitteeDimension = "committee.dimension";
    public const string CommitteeGrade = "committee.grade";
    public const string CommitteeMeaning = "committee.meaning";
    public const string CommitteeReason = "committee.reason";
    public const string CommitteeCheck = "committee.check";
    public const string CommitteeCheckNone = "committee.check-none";
    public const string CommitteeFinding = "committee.finding";
    public const string CommitteeTick = "committee.tick";
    public const string CommitteeElements = "committee.tick-elements";
    public const string CommitteeChildren = "committee.tick-children";
    public const string CommitteeMeasurable = "committee.tick-goals";
    public const string CommitteeFeasible = "committee.tick-data";
    public const string CommitteeTogether = "committee.tick-units";
    public const string CommitteeSure = "committee.tick-sure";
    public const string CommitteeDecision = "committee.decision";
    public const string CommitteeNext = "committee.next";
    public const string CommitteeLine = "committee.line";

    public const string YearlyTitle = "yearly.title";
    public const string YearlyLead = "yearly.lead";
    public const string YearlyNumbers = "yearly.numbers";
    public const string YearlyStatus = "yearly.status";
    public const string YearlyCount = "yearly.count";
    public const string YearlyList = "yearly.list";
    public const string YearlyMany = "yearly.many";
    public const string YearlyReason = "yearly.reason";
    public const string YearlyAges = "yearly.ages";
    public const string YearlyMoves = "yearly.moves";
    public const string YearlyNoEdition = "yearly.moves-none";
    public const string YearlySame = "yearly.moves-same";
    public const string YearlyEdition = "yearly.edition";
    public const string YearlyMove = "yearly.move";
    public const string YearlyDays = "yearly.days";
    public const string YearlyDay = "yearly.day";
    public const string YearlyNoDays = "yearly.days-none";
    public const string YearlyLearnt = "yearly.learnt";
    public const string YearlyLesson = "yearly.lesson";
    public const string YearlyNoLearnt = "yearly.learnt-none";
    public const string YearlyReviews = "yearly.reviews";
    public const string YearlyReview = "yearly.review";
    public const string YearlyNoReviews = "yearly.reviews-none";
    public const string YearlySureHow = "yearly.sure-how";
    public const string YearlyPart = "yearly.part";
    public const string YearlyWhat = "yearly.what";

    /// <summary>Every key above.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        CommitteeTitle,
        CommitteeCount + ".one",
        CommitteeCount + ".many",
        CommitteeNone,
        CommitteeHow,
        CommitteeChoice,
        CommitteeFacts,
        CommitteeWhat,
        CommitteeAnswer,
        CommitteeUnits,
        CommitteeLeaders,
        CommitteeOneLeader,
        CommitteeContact,
        CommitteeNothing,
        CommitteeGoals,
        CommitteeHypothesis,
        CommitteeGoal,
        CommitteeDays,
        CommitteeData,
        CommitteeNoData,
        CommitteeDimension,
        CommitteeGrade,
        CommitteeMeaning,
        CommitteeReason,
        CommitteeCheck,
        CommitteeCheckNone,
        CommitteeFinding,
        CommitteeTick,
        CommitteeElements,
        CommitteeChildren,
        CommitteeMeasurable,
        CommitteeFeasible,
        CommitteeTogether,
        CommitteeSure,
        CommitteeDecision,
        CommitteeNext,
        CommitteeLine,
        YearlyTitle,
        YearlyLead,
        YearlyNumbers,
        YearlyStatus,
        YearlyCount,
        YearlyList,
        YearlyMany,
        YearlyReason,
        YearlyAges,
        YearlyMoves,
        YearlyNoEdition,
        YearlySame,
        YearlyEdition,
        YearlyMove,
        YearlyDays,
        YearlyDay,
        YearlyNoDays,
        YearlyLearnt,
        YearlyLesson,
        YearlyNoLearnt,
        YearlyReviews,
        YearlyReview,
        YearlyNoReviews,
        YearlySureHow,
        YearlyPart,
        YearlyWhat,
    ];
}
