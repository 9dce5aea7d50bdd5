using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>The shapes of a course in <c>forloeb.yml</c>: its days, what is due when, and who must be in it together.</summary>
internal static class CourseShapes
{
    public static RecordShape<CourseDay> Day { get; } = DayShape();

    public static RecordShape<Deadline> Deadline { get; } = DeadlineShape();

    public static RecordShape<ReviewPlan> Review { get; } = ReviewShape();

    public static RecordShape<Cooperation> Cooperation { get; } = CooperationShape();

    public static RecordShape<SpreadPlan> Spread { get; } = SpreadShape();

    private static RecordShape<CourseDay> DayShape()
    {
        var id = new Field<string>("id", ModelFields.Line, "Dagen, som den står i en beskrivelse.", Required: true);
        var name = new Field<string>("navn", ModelFields.Line, "Dagen, som læseren ser den.", Required: true);
        var meaning = new Field<string>("betyder", ModelFields.Words, "Hvad der sker den dag.");
        var start = new Field<bool>(
            "begyndelse",
            new FlagShape(),
            "Om det er den dag, prøvehandlingen begynder. Udgangspunktet skal være målt senest den dag."
        );
        var again = new Field<int>("gentages", new MonthsShape(), "Hvor længe der går, før dagen kommer igen. Så kan der stå flere dage.");
        var section = new Field<string>("afsnit", ModelFields.Line, "Id på det afsnit, der fortæller om dagen. Årsrapporten bruger det.");
        return new RecordShape<CourseDay>(
            read =>
                read.Text(id) is { Length: > 0 } key
                    ? new CourseDay(key, read.Text(name), read.Text(meaning), read.Get(start)?.Value ?? false)
                    {
                        RepeatsAfter = read.Get(again)?.Value,
                        SectionId = read.Get(section)?.Value,
                    }
                    : null,
            id,
            name,
            meaning,
            start,
            again,
            section
        );
    }

    private static RecordShape<Deadline> DeadlineShape()
    {
        var day = new Field<string>("dag", ModelFields.Line, "Dagen, der skal være kommet.", Required: true);
        var after = new Field<string>("efter", ModelFields.Line, "Dagen, der bliver regnet fra.", Required: true);
        var months = Months("6");
        var statuses = Statuses();
        var meaning = new Field<string>("betyder", ModelFields.Words, "Hvad der skal gøres.");
        return new RecordShape<Deadline>(
            read =>
                read.Text(day).Length == 0 || read.Text(after).Length == 0 || read.Get(months) is not { } count
                    ? null
                    : new Deadline(read.Text(day), read.Text(after), count.Value, read.Values(statuses), read.Text(meaning)),
            day,
            after,
            months,
            statuses,
            meaning
        );
    }

    private static RecordShape<ReviewPlan> ReviewShape()
    {
        var months = Months("12");
        var statuses = Statuses();
        return new RecordShape<ReviewPlan>(
            read => read.Get(months) is { } count ? new ReviewPlan(count.Value, read.Values(statuses)) : null,
            months,
            statuses
        );
    }

    private static RecordShape<SpreadPlan> SpreadShape()
    {
        var after = new Field<string>("efter", ModelFields.Line, "Dagen, der bliver regnet fra.", Required: true);
        var months = Months("12");
        var statuses = Statuses();
        return new RecordShape<SpreadPlan>(
            read =>
                read.Text(after) is { Length: > 0 } day && read.Get(months) is { } count
                    ? new SpreadPlan(day, count.Value, read.Values(statuses))
                    : null,
            after,
            months,
            statuses
        );
    }

    private static RecordShape<Cooperation> CooperationShape()
    {
        var least = new Field<int>("mindst", new IntegerShape(1, 20, "2"), "Hvor mange enheder der mindst skal være.", Required: true);
        var leadership = new Field<bool>("forskellig_ledelse", new FlagShape(), "Om mindst to af dem skal have hver sin ledelse.");
        var statuses = new Field<ImmutableArray<Spanned<string>>>(
            "gælder_for",
            new ListShape<string>(ModelFields.Line, 40, distinct: true),
            "Statusser, det gælder for, og dem der bygger på dem. Uden nøglen gælder det, hvor »samarbejde« kræves."
        );
        var list = new Field<string>(
            "liste",
            ModelFields.Line,
            "Id på en liste i lister.yml, når det kun gælder for nogle af dens værdier."
        );
        var terms = new Field<ImmutableArray<Spanned<string>>>(
            "værdier",
            new ListShape<string>(ModelFields.Line, 100, distinct: true),
            "Værdier på listen. Det gælder, når beskrivelsen har valgt en af dem."
        );
        return new RecordShape<Cooperation>(
            read =>
                read.Get(least) is { } count
                    ? new Cooperation(
                        count.Value,
                        read.Get(leadership)?.Value ?? false,
                        new OwnCondition(read.List(statuses), [], read.Get(list), read.List(terms)),
                        new Place(read.Source, read.Span)
                    )
                    : null,
            least,
            leadership,
            statuses,
            list,
            terms
        );
    }

    private static Field<int> Months(string example) =>
        new("måneder", new IntegerShape(1, 120, example), "Hvor mange måneder der må gå.", Required: true);

    private static Field<ImmutableArray<Spanned<string>>> Statuses() =>
        new("gælder_for", new ListShape<string>(ModelFields.Line, 40, distinct: true), "Statusser, det gælder for.", Required: true);
}
