using System.Globalization;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Numbers;
using Catalog.Content.Text;
using Catalog.Site.Figures;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes what a page says of the places that have taken an entry up.</summary>
internal static class SpreadViewFactory
{
    /// <summary>The places, or null where none is named.</summary>
    public static SpreadView? Create(ViewContext context, Entry entry) =>
        entry.IsExample || entry.Head.Uptakes.IsEmpty
            ? null
            : new SpreadView(
                [.. entry.Head.Uptakes.Where(uptake => uptake.Unit is not null).Select(uptake => Place(context, uptake))],
                [.. entry.Head.Measurements.Select(measurement => Multiples(context, entry, measurement)).OfType<MultiplesView>()]
            )
            {
                IsForeign = !entry.IsDanish,
            };

    /// <summary>Since when and how a unit has taken something up: »siden 12. januar 2026, tilpasset«.</summary>
    public static string How(Uptake uptake, Words words)
    {
        var key = uptake.Way?.Value switch
        {
            UptakeWay.Stopped => SpreadWords.Stopped,
            UptakeWay.Adapted => SpreadWords.Adapted,
            _ => SpreadWords.AsDescribed,
        };
        return words.With(key, ("day", uptake.Since is { } since ? Danish.Date(since.Value) : ""));
    }

    /// <summary>What a unit is called.</summary>
    public static string NameOf(Uptake uptake, ContentModel model) =>
        uptake.Unit is { } unit ? model.Unit(unit.Value)?.Name ?? unit.Value : "";

    private static PlaceView Place(ViewContext context, Uptake uptake) =>
        new(
            context.Model.Unit(uptake.Unit!.Value) is { } unit
                ? ReachViewFactory.LinkTo(context, unit)
                : new LinkView(uptake.Unit.Value, null),
            How(uptake, context.Words),
            uptake.Happened
        );

    private static MultiplesView? Multiples(ViewContext context, Entry entry, Measurement measurement)
    {
        var words = context.Words;
        ImmutableArray<(string Place, Measurement Measured)> places =
        [
            .. entry
                .Head.Uptakes.Where(uptake => uptake.Of(entry) == measurement)
                .Select(uptake => (NameOf(uptake, context.Model), Measured: uptake.Measured(entry)!))
                .Where(each => each.Measured is not null),
        ];
        if (places.IsEmpty)
        {
            return null;
        }

        ImmutableArray<(string Place, Measurement Measured)> all = [(FirstPlace(context, entry), measurement), .. places];
        // One scale for all, so that the same distance is the same change.
        var changes = all.Select(each => Change.Of(each.Measured)).OfType<Change>().ToImmutableArray();
        var axis = changes.IsEmpty
            ? null
            : ValueAxis.Over([.. changes.SelectMany(change => new[] { change.Baseline.Value, change.Latest.Value })], fromZero: true);
        var number = entry.Head.Measurements.IndexOf(measurement) + 1;
        var sentences = all.Select(each => MeasurementSentences.Of(each.Measured, words)).ToImmutableArray();
        return new MultiplesView(
            measurement.Name?.Value ?? "",
            measurement.Direction switch
            {
                Direction.Up => words[FigureWords.BetterUp],
                Direction.Down => words[FigureWords.BetterDown],
                _ => "",
            },
            [
                .. all.Select(
                    (each, i) =>
                        new MultipleView(
                            each.Place,
                            sentences[i].Happened,
                            sentences[i].Happened is null ? sentences[i].Remarks : [],
                            axis is not null && Change.Of(each.Measured) is { } change
                                ? FigureViewFactory.AtPlace(
                                    each.Measured,
                                    change,
                                    axis,
                                    string.Create(CultureInfo.InvariantCulture, $"side-sted-{number}-{i + 1}"),
                                    each.Place,
                                    words
                                )
                                : SafeHtml.Empty
                        )
                ),
            ]
        );
    }

    private static string FirstPlace(ViewContext context, Entry entry) =>
        entry.Head.Partners is [var first, ..]
            ? context.Words.With(SpreadWords.First, ("unit", context.Model.Unit(first.Unit.Value)?.Name ?? first.Unit.Value))
            : context.Words[SpreadWords.Entry];
}
