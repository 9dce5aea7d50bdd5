namespace Catalog.Site.Views;

/// <summary>The words that code asks for by name. Templates ask for the rest, and their checker knows them.</summary>
public static class WordKeys
{
    /// <summary>
    /// Every key that is declared. Reading the static field <c>Group</c> of a class runs all its initializers first, so the group
    /// is full even when none of its keys has been used. A test checks that no group is missing.
    /// </summary>
    public static IEnumerable<WordKey> All => Groups.SelectMany(group => group.Keys);

    private static ImmutableArray<WordKeyGroup> Groups =>
        [
            FrameWords.Group,
            TextPageWords.Group,
            ListWords.Group,
            FrontWords.Group,
            FactWords.Group,
            SituationWords.Group,
            EntryPageWords.Group,
            AnswerWords.Group,
            SearchPageWords.Group,
            ComparisonWords.Group,
            CoverageWords.Group,
            RulePageWords.Group,
            ComponentWords.Group,
            ProposeWords.Group,
            EditionWords.Group,
            NewsWords.Group,
            WheelWords.Group,
            FigureWords.Group,
            DrawingWords.Group,
            ReportWords.Group,
            MeetingWords.Group,
            SpreadWords.Group,
            UnitWords.Group,
            SheetWords.Group,
            PlanWords.Group,
        ];
}
