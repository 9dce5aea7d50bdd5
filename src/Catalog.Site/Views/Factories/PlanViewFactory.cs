using Catalog.Content.Measuring;
using Catalog.Content.Model;

namespace Catalog.Site.Views.Factories;

/// <summary>
/// Makes what the page of a draft or a trial under way says of what must be measured; only in a preview, since it is for those who
/// plan, not for readers.
/// </summary>
internal static class PlanViewFactory
{
    public static PlanView? Create(ViewContext context, Entry entry)
    {
        if (!context.Plan.HasDrafts || context.Model.Lifecycle.ShelfOf(entry) is not (Shelf.Draft or Shelf.UnderWay))
        {
            return null;
        }

        var plan = MeasuringPlan.Of(entry, context.Model, context.Today);
        var sentences = new PlanSentences(context.Catalogue, context.Words, plan);
        return plan.Nothing is NothingToMeasure.Over or NothingToMeasure.NoField
            ? null
            : new PlanView(
                [.. sentences.Lead()],
                [.. plan.Goals.Select(goal => new PlanGoalView(goal.Goal.Text?.Value ?? "", [.. sentences.Of(goal)]))]
            );
    }
}
