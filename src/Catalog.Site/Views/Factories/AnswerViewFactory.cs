using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the answers of an entry's first screen.</summary>
internal static class AnswerViewFactory
{
    // Where the template has the measurements.
    private const string Measurements = "side-maalinger";

    public static AnswerView Create(ViewContext context, Entry entry, SiteAddress page) =>
        new(
            EntryFacts.ForWhomInShort(entry, context.Model, context.Words),
            EntryFacts.InShort(context.Facts.Extent, entry),
            Happened(context, entry, page),
            Sure(context, entry),
            ReachViewFactory.Create(context, entry) ?? ReachViewFactory.CreateOwn(context),
            entry.IsExample ? "" : ChildsWords.In(entry, context.Model.Framework),
            Urls.ComparisonFrom(entry.Id),
            context.Card(entry).Drawing
        )
        {
            TellsHowMuch = context.TellsHowMuch,
            Tried = ChoosingFacts.Create(entry, context.Model, context.Words).Tried,
        };

    /// <summary>
    /// The first measurement with two numbers to compare, and each with another verdict, so that one that went well hides none that
    /// did not; each with every reservation that its own heading has. Nothing where the model never asks for measurements and there
    /// are none: a follow-up in words is then what happened, and it is not said that numbers are missing.
    /// </summary>
    public static HappenedView Happened(ViewContext context, Entry entry, SiteAddress page)
    {
        var words = context.Words;
        SiteAddress? more = entry.Head.Measurements.IsEmpty ? null : page.At(Measurements);
        var told = (
            from measurement in entry.Head.Measurements
            where measurement.Name is not null
            let outcome = MeasurementSentences.Of(measurement, words).Happened
            where outcome is not null
            select (measurement.Name!.Value, Outcome: outcome)
        ).ToList();
        if (told.Count > 0)
        {
            var others = told.Where(each => each.Outcome.Verdict != told[0].Outcome.Verdict);
            return new HappenedView([.. others.Prepend(told[0]).Select(each => Line(each.Value, each.Outcome))], more);
        }

        if (more is null && !entry.IsExample && !context.Model.Lifecycle.AsksFor(EntryKeys.Measurements))
        {
            return new HappenedView([], null);
        }

        var key =
            entry.IsExample ? AnswerWords.NotTried
            : more is not null ? AnswerWords.NotComparable
            : context.Model.Lifecycle.ShelfOf(entry) == Shelf.UnderWay ? AnswerWords.NotMeasuredYet
            : AnswerWords.NotMeasured;
        return new HappenedView([new HappenedLine(words[key], [])], more);

        HappenedLine Line(string name, OutcomeView outcome) =>
            new(MeasurementSentences.Headline(name, outcome, words), outcome.Reservations);
    }

    /// <summary>How sure one is that it works; null where the model has no scale.</summary>
    public static SureView? Sure(ViewContext context, Entry entry)
    {
        if (context.Model.Lifecycle.Evidence.Effect is not { } effect)
        {
            return null;
        }

        var (asked, words) = (EvidenceViewFactory.Asked(effect), context.Words);
        var row = context.Evidence.Create(entry.Head.Evidence).Rows.FirstOrDefault(each => each.Question == asked);
        return entry.IsExample || row is null
            ? new SureView(asked, SafeHtml.Empty, "", words[entry.IsExample ? FactWords.SureExample : FactWords.SureNone])
            : new SureView(asked, row.Steps, Danish.Capital(row.Spoken), row.Answer);
    }
}
