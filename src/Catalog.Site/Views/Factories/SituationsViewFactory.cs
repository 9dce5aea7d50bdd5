using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the situations in the order of the day.</summary>
internal static class SituationsViewFactory
{
    // Beside a sentence there is room for three; its page has them all.
    private const int MostBeside = 3;

    /// <summary>All situations, or null where the model has none.</summary>
    public static SituationsView? Create(ViewContext context) =>
        context.Model.Situations.All.IsEmpty
            ? null
            : new SituationsView([
                .. context
                    .Model.Situations.ByPart()
                    .Select(group => new SituationGroupView(
                        group.Part.Name,
                        group.Part.Note,
                        [.. group.Situations.Select(situation => Line(context, situation))]
                    )),
            ]);

    private static SituationEntryView Entry(ViewContext context, Entry entry) =>
        new(EntryHeading.Of(entry), EntryFacts.InBrief(entry, context.Model, context.Words), entry.IsExample);

    /// <summary>A situation as a line.</summary>
    public static SituationLineView Line(ViewContext context, Situation situation)
    {
        var entries = context.Plan.Index.Answering(situation);
        return new SituationLineView(
            situation.Says,
            Urls.Situation(situation.Id),
            entries.IsEmpty ? "" : context.Count(entries),
            [.. entries.Take(MostBeside).Select(entry => Entry(context, entry))]
        )
        {
            Drawing = entries.IsEmpty ? SafeHtml.Empty : context.Card(entries[0]).Drawing.People,
        };
    }
}
