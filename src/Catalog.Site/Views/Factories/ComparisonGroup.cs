using Catalog.Content.Model;
using Catalog.Site.Figures;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Rows of the comparison that belong together. What they show is in the words of the entry's own page.</summary>
internal sealed record ComparisonGroup(string Name, ImmutableArray<ComparisonRow> Rows)
{
    /// <summary>The groups in their order. Making them once serves all entries.</summary>
    public static ImmutableArray<ComparisonGroup> Of(ViewContext context) => [.. Groups(context)];

    private static IEnumerable<ComparisonGroup> Groups(ViewContext context)
    {
        var (words, model, facts) = (context.Words, context.Model, context.Facts);
        yield return new ComparisonGroup(
            words[ComparisonWords.About],
            [
                .. facts.Kinds.Select(ComparisonRow.From),
                ComparisonRow.Text(words[FactWords.Status], entry => StatusOf(context, entry), ComparedAs.Status),
                ComparisonRow.Text(words[ComparisonWords.Summary], entry => entry.Head.Summary?.Value),
                .. Own(context, OwnPlace.Answer),
            ]
        );
        yield return new ComparisonGroup(words[FactWords.ForWhom], [.. facts.ForWhom.Select(ComparisonRow.From)]);
        yield return new ComparisonGroup(
            words[FactWords.HowMuch],
            [
                ComparisonRow.Text(words[ComparisonWords.Time], entry => ChoosingFacts.TimeAWeek(entry.Head, words), ComparedAs.Time),
                .. facts.Extent.Concat(facts.Resources).Select(ComparisonRow.From),
            ]
        );
        if (!model.Lifecycle.Evidence.Grades.IsEmpty && !model.Lifecycle.Evidence.Dimensions.IsEmpty)
        {
            yield return HowSure(context);
        }

        yield return new ComparisonGroup(
            words[EntryPageWords.Measurements],
            [
                new ComparisonRow(
                    words[ComparisonWords.Changes],
                    ComparedAs.Row,
                    entry => MeasurementSentences.Lines(entry.Head.Measurements, words).Select(line => new ComparedLine(line))
                ),
                .. Own(context, OwnPlace.Know),
                new ComparisonRow(words[SpreadWords.Title], ComparedAs.Row, entry => TakenUp(context, entry)),
            ]
        );
        ImmutableArray<ComparisonRow> act =
        [
            .. model
                .Framework.Sections.Where(section => section.Layer == SectionLayer.Act)
                .Take(1)
                .Select(section => new ComparisonRow(section.Name, ComparedAs.Row, entry => Steps(entry.Section(section.Id)))),
            .. Own(context, OwnPlace.Act),
        ];
        if (!act.IsEmpty)
        {
            yield return new ComparisonGroup(words[ComparisonWords.Act], act);
        }

        yield return new ComparisonGroup(
            model.Framework.Name,
            [
                .. model
                    .Framework.Elements.Where(element => !element.Indicators.IsEmpty)
                    .Select(element => new ComparisonRow(element.Name, ComparedAs.Row, entry => Steering(context, entry, element))),
            ]
        );
        yield return new ComparisonGroup(
            words[EntryPageWords.Relations],
            [
                .. facts.Relations.Select(line => new ComparisonRow(
                    line.Label,
                    ComparedAs.Relation,
                    entry => line.Of(entry).Select(other => new ComparedLine(other.Title) { Address = Urls.Entry(other.Id) })
                )),
            ]
        );
        yield return new ComparisonGroup(
            words[EntryPageWords.AboutPage],
            [
                .. Own(context, OwnPlace.Archive),
                ComparisonRow.Text(
                    words[EntryPageWords.Reviewed],
                    entry => entry.Head.Reviewed is { } day ? ViewContext.Date(day.Value).Text : null
                ),
                ComparisonRow.Text(words[EntryPageWords.Edition], _ => context.Chrome.Edition),
            ]
        );
    }

    private static IEnumerable<ComparisonRow> Own(ViewContext context, OwnPlace place) =>
        context
            .Model.Fields.Where(field => field.Place == place)
            .Select(field => new ComparisonRow(
                field.Name,
                ComparedAs.Row,
                entry =>
                    field.Kind == OwnKind.Rows
                        ? entry.Head.Own.Texts(field, entry, context.Model).Select(text => new ComparedLine(text))
                        : OwnFieldViewFactory
                            .Links(context, entry, field, entry.Head.Own)
                            .Select(link => new ComparedLine(link.Text) { Address = link.Address })
            ));

    // Only where the model has a scale: without one, nothing can be said to be unassessed.
    private static ComparisonGroup HowSure(ViewContext context)
    {
        var (words, scale) = (context.Words, context.Model.Lifecycle.Evidence);
        return new ComparisonGroup(
            words[FactWords.HowSure],
            [
                ComparisonRow.Text(words[FactWords.Sure], entry => SureOf(context, entry)),
                .. scale.Dimensions.Select(
                    (dimension, i) =>
                        new ComparisonRow(
                            EvidenceViewFactory.Asked(dimension),
                            dimension == scale.Effect ? ComparedAs.Effect : ComparedAs.Row,
                            entry => GradeOf(context, entry, i)
                        )
                ),
            ]
        );
    }

    private static string? StatusOf(ViewContext context, Entry entry) =>
        entry.IsExample ? context.Words[ListWords.ExampleNotice] : context.Model.Lifecycle.Status(entry.Head.Status?.Value ?? "")?.Name;

    private static string SureOf(ViewContext context, Entry entry) =>
        entry.IsExample ? context.Words[FactWords.SureExample]
        : context.Evidence.Create(entry.Head.Evidence) is { Rows.IsEmpty: false } known ? known.Reason
        : context.Words[FactWords.SureNone];

    // An assessment has a row for each dimension, in the model's order.
    private static IEnumerable<ComparedLine> GradeOf(ViewContext context, Entry entry, int dimension)
    {
        if (context.Evidence.Create(entry.Head.Evidence).Rows.ElementAtOrDefault(dimension) is not { } row)
        {
            return [];
        }

        var grades = context.Model.Lifecycle.Evidence.Grades;
        var text =
            row.Spoken.Length > 0 ? row.Spoken
            : row.Grade.Length == 0 ? row.Answer
            : context.Words.With(ComparisonWords.Grade, ("grade", row.Grade), ("name", row.GradeName), ("meaning", row.Answer));
        return
        [
            new ComparedLine(text) { Filled = EvidenceFigure.Filled(grades, grades.FirstOrDefault(grade => grade.Id == row.Grade)) ?? 0 },
        ];
    }

    // The numbered steps of what one does; what is not numbered is as many lines as it has paragraphs.
    private static IEnumerable<ComparedLine> Steps(Section? section)
    {
        var steps = section?.Text.Steps().ToImmutableArray() ?? [];
        return steps.IsEmpty
            ? (section?.Text.PlainText() ?? "")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(text => new ComparedLine(text))
            : steps.Select(step => new ComparedLine(step.Following) { Lead = step.Lead });
    }

    // A line for each place, with what happened there. Numbers of several places are never added up.
    private static IEnumerable<ComparedLine> TakenUp(ViewContext context, Entry entry) =>
        SpreadViewFactory
            .Create(context, entry)
            ?.Places.Select(place => new ComparedLine($"{place.Unit.Text}, {place.How}. {place.Happened}".TrimEnd()))
        ?? [];

    private static IEnumerable<ComparedLine> Steering(ViewContext context, Entry entry, Element element) =>
        entry
            .Head.Indicators.Select(found => context.Model.Framework.Indicator(found.Value))
            .OfType<Indicator>()
            .Where(indicator => indicator.ElementId == element.Id)
            .Select(indicator => new ComparedLine($"{indicator.Id} {indicator.Text}"));
}
