using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Rows of the comparison that belong together. What they show is in the words of the entry's own page.</summary>
internal sealed record ComparisonGroup(string Name, ImmutableArray<FactLine> Rows)
{
    /// <summary>The groups in their order. Making them once serves all entries.</summary>
    public static ImmutableArray<ComparisonGroup> Of(ViewContext context) => [.. Groups(context)];

    private static IEnumerable<ComparisonGroup> Groups(ViewContext context)
    {
        var (words, model, facts) = (context.Words, context.Model, context.Facts);
        yield return new ComparisonGroup(
            words[ComparisonWords.About],
            [
                .. facts.Kinds,
                Text(words[FactWords.Status], entry => StatusOf(context, entry)),
                Text(words[ComparisonWords.Summary], entry => entry.Head.Summary?.Value),
            ]
        );
        yield return new ComparisonGroup(words[FactWords.ForWhom], facts.ForWhom);
        yield return new ComparisonGroup(words[FactWords.HowMuch], [.. facts.Extent, .. facts.Resources]);
        yield return new ComparisonGroup(
            words[FactWords.HowSure],
            [
                Text(words[FactWords.Sure], entry => SureOf(context, entry)),
                .. model.Lifecycle.Evidence.Dimensions.Select(
                    (dimension, i) => Text(EvidenceViewFactory.Asked(dimension), entry => GradeOf(context, entry, i))
                ),
            ]
        );
        yield return new ComparisonGroup(
            words[EntryPageWords.Measurements],
            [
                new FactLine(
                    words[ComparisonWords.Changes],
                    entry => MeasurementSentences.Lines(entry.Head.Measurements, words).Select(line => new LinkView(line, null))
                ),
            ]
        );
        yield return new ComparisonGroup(
            model.Framework.Name,
            [
                .. model
                    .Framework.Elements.Where(element => !element.Indicators.IsEmpty)
                    .Select(element => new FactLine(element.Name, entry => Steering(context, entry, element))),
            ]
        );
        yield return new ComparisonGroup(
            words[EntryPageWords.Relations],
            [
                .. facts.Relations.Select(line => new FactLine(
                    line.Label,
                    entry => line.Of(entry).Select(other => new LinkView(other.Title, Urls.Entry(other.Id)))
                )),
            ]
        );
        yield return new ComparisonGroup(
            words[EntryPageWords.AboutPage],
            [
                Text(words[EntryPageWords.Reviewed], entry => entry.Head.Reviewed is { } day ? ViewContext.Date(day.Value).Text : null),
                Text(words[EntryPageWords.Edition], _ => context.Chrome.Edition),
            ]
        );
    }

    private static FactLine Text(string label, Func<Entry, string?> text) =>
        new(label, entry => text(entry) is { Length: > 0 } found ? [new LinkView(found, null)] : []);

    private static string? StatusOf(ViewContext context, Entry entry) =>
        entry.IsExample ? context.Words[ListWords.ExampleNotice] : context.Model.Lifecycle.Status(entry.Head.Status?.Value ?? "")?.Name;

    private static string SureOf(ViewContext context, Entry entry) =>
        entry.IsExample ? context.Words[FactWords.SureExample]
        : context.Evidence.Create(entry.Head.Evidence) is { Rows.IsEmpty: false } known ? known.Reason
        : context.Words[FactWords.SureNone];

    // An assessment has a row for each dimension, in the model's order.
    private static string? GradeOf(ViewContext context, Entry entry, int dimension) =>
        context.Evidence.Create(entry.Head.Evidence).Rows.ElementAtOrDefault(dimension) switch
        {
            null => null,
            { Grade: "" } row => row.Answer,
            var row => context.Words.With(ComparisonWords.Grade, ("grade", row.Grade), ("name", row.GradeName), ("meaning", row.Answer)),
        };

    private static IEnumerable<LinkView> Steering(ViewContext context, Entry entry, Element element) =>
        entry
            .Head.Indicators.Select(found => context.Model.Framework.Indicator(found.Value))
            .OfType<Indicator>()
            .Where(indicator => indicator.ElementId == element.Id)
            .Select(indicator => new LinkView($"{indicator.Id} {indicator.Text}", null));
}
