using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Views;

namespace Catalog.Site.Reports;

/// <summary>
/// What the committee holds an entry against: an application, which is an idea, and an evaluated trial, which others would begin from,
/// by different questions. What the model has no part for is not asked about.
/// </summary>
internal static class CommitteeCriteria
{
    /// <summary>The questions for an entry, each with a box to tick.</summary>
    public static IEnumerable<string> For(CommitteeCandidate candidate, ContentModel model, Words words) =>
        candidate.IsEvaluated ? OfEvaluated(model, words) : OfIdea(model, words);

    private static IEnumerable<string> OfIdea(ContentModel model, Words words)
    {
        ImmutableArray<string> bearing =
        [
            .. model.Framework.Elements.Where(element => element.Role == ElementRole.Bearing).Select(element => $"»{element.Name}«"),
        ];
        if (!bearing.IsEmpty)
        {
            yield return words.With(ReportWords.CommitteeElements, ("names", Danish.Row(bearing)));
        }

        yield return words[ReportWords.CommitteeChildren];
        if (model.Lifecycle.AsksFor(EntryKeys.Goals))
        {
            yield return words[ReportWords.CommitteeMeasurable];
        }

        if (model.Lifecycle.AsksFor(EntryKeys.Measurements))
        {
            yield return words[ReportWords.CommitteeFeasible];
        }

        if (model.Lifecycle.AsksFor(EntryKeys.Partners))
        {
            yield return words[ReportWords.CommitteeTogether];
        }
    }

    private static IEnumerable<string> OfEvaluated(ContentModel model, Words words)
    {
        if (model.Lifecycle.AsksFor(EntryKeys.Measurements))
        {
            yield return words[ReportWords.CommitteeHappened];
        }

        yield return words[ReportWords.CommitteeSaid];
        if (model.Lifecycle.Evidence is { Dimensions.IsEmpty: false, Grades.IsEmpty: false })
        {
            yield return words[ReportWords.CommitteeSure];
        }

        yield return words[ReportWords.CommitteeBegin];
        yield return words[ReportWords.CommitteeTakes];
    }
}
