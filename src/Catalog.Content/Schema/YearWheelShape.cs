using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>The shape of <c>content/model/aarshjul.yml</c>: the year and its steps.</summary>
internal static class YearWheelShape
{
    private static readonly Field<string> Name = new("navn", ModelFields.Line, "Hjulets navn.", Required: true);
    private static readonly Field<string> Summary = new("resume", ModelFields.Words, "Året i én sætning.");
    private static readonly Field<ImmutableArray<Spanned<WheelStep>>> Steps = new(
        "trin",
        new ListShape<WheelStep>(Step(), 24),
        "Årets trin i rækkefølge.",
        Required: true
    );

    public static RecordShape<YearWheel> Shape { get; } =
        new(read => new YearWheel(read.Text(Name), read.Text(Summary), read.Values(Steps)), Name, Summary, Steps);

    private static RecordShape<WheelStep> Step()
    {
        var id = new Field<string>("id", new IdShape("afproeve"), "Trinnets id: små bogstaver, tal og bindestreg.", Required: true);
        var name = new Field<string>("navn", ModelFields.Line, "Trinnets navn, som læseren ser det.", Required: true);
        var months = new Field<ImmutableArray<Spanned<int>>>(
            "måneder",
            new ListShape<int>(new IntegerShape(1, 12, "8"), 12, distinct: true),
            "Månederne, 1–12, i rækkefølge."
        );
        var text = new Field<string>("tekst", ModelFields.Words, "Hvad der sker i trinnet.");
        var planned = new Field<DateOnly>("planlagt", new DateShape(), "Dagen, det er planlagt til.");
        var actual = new Field<DateOnly>("faktisk", new DateShape(), "Dagen, det skete.");
        return new RecordShape<WheelStep>(
            read => new WheelStep(
                read.Text(id),
                read.Text(name),
                read.Values(months),
                read.Text(text),
                read.Get(planned)?.Value,
                read.Get(actual)?.Value
            )
            {
                ActualAt = read.Get(actual) is { } day ? new Place(read.Source, day.Span) : null,
            },
            id,
            name,
            months,
            text,
            planned,
            actual
        );
    }
}
