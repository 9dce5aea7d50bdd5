using Catalog.Content.Model;
using Catalog.Content.Shapes;

namespace Catalog.Content.Fields;

/// <summary>Who else has taken an entry up, and what happened there.</summary>
internal sealed class SpreadFields
{
    private static readonly ChoiceShape<UptakeWay> Ways = ChoiceShape.Of(
        ("som beskrevet", UptakeWay.AsDescribed),
        ("tilpasset", UptakeWay.Adapted),
        ("stoppet", UptakeWay.Stopped)
    );

    public SpreadFields(ImmutableArray<Unit> units, bool isFaulty)
    {
        var unit = new ValueMember<Of, string>(
            "enhed",
            PartFields.ChoiceOf(units, isFaulty),
            each => each.Uptake.Unit,
            "",
            "Enheden, der har taget det i brug. Ikke en af dem, der afprøvede det først.",
            Required: true
        )
        {
            IsCompared = false,
        };
        var since = new ValueMember<Of, DateOnly>(
            "siden",
            new DateShape(),
            each => each.Uptake.Since,
            "Begyndelsen hos {0}",
            "Dagen, de begyndte.",
            Required: true
        );
        var way = new ValueMember<Of, UptakeWay>(
            "hvordan",
            Ways,
            each => each.Uptake.Way,
            "Måden hos {0}",
            "Om de gør det som beskrevet, har tilpasset det eller er stoppet.",
            Required: true
        );
        var happened = new TextMember<Of>(
            "hvad_skete",
            Texts.Result,
            each => each.Uptake.Happened,
            "Det, der skete hos {0},",
            "Hvad der skete dér, og hvad de har ændret. Aldrig navne."
        );
        var measured = new TextMember<Of>(
            "måling",
            new TextShape(60, "fravær", isName: true),
            each => each.Uptake.Measurement?.Value,
            "Målingen hos {0}",
            "Id på den af beskrivelsens målinger, de har målt det samme som."
        );
        var points = MeasurementFields.PointsOf<Of>(
            each => (each.Measurement, each.Uptake.Points),
            "Tallene hos {0}",
            "Deres egne tal. Den første er deres udgangspunkt."
        ) with
        {
            NameOf = (pair, point) => $"{point.Of.Name?.Value}, {pair.Name}",
        };
        var members = new Members<Of>(unit, since, way, happened, measured, points);
        Spread = new(
            EntryKeys.Spread,
            new ListShape<Uptake>(
                new RecordShape<Uptake>(
                    read => new Uptake(
                        read.Get(unit),
                        read.Get(since),
                        read.Get(way),
                        read.Text(happened),
                        read.Get(measured),
                        read.Values(points),
                        read.Span
                    ),
                    members.Fields
                ),
                60
            ),
            entry => [.. entry.Head.Uptakes.Select(uptake => new Of(uptake, uptake.Of(entry) ?? None))],
            members,
            "Udbredelse",
            "Andre, der har taget det i brug, og hvad der skete dér. Er der ingen, så skriv []."
        )
        {
            MayBeEmpty = true,
            Shown = (pair, each) => pair.SideAfter.UnitNamed(each.Uptake.Unit?.Value ?? ""),
            NameOf = (pair, each) => pair.SideAfter.UnitNamed(each.Uptake.Unit?.Value ?? "").Name,
            SameBy = [each => $"{each.Uptake.Unit?.Value} {each.Uptake.Since?.Value:yyyy-MM-dd}", each => each.Uptake.Unit?.Value],
            Columns =
            [
                new(
                    EntryKeys.Spread,
                    (entry, model) =>
                        string.Join(
                            ", ",
                            entry
                                .Head.Uptakes.Where(each => each is { Unit: not null, Way: not null })
                                .Select(each =>
                                    $"{model.Unit(each.Unit!.Value)?.Name ?? each.Unit.Value} ({Ways.Written(each.Way!.Value)})"
                                )
                        )
                ),
            ],
        };
    }

    private static Measurement None { get; } = new(null, null, null, "", null, null, null, [], default);

    public GroupListMember<Entry, Uptake, Of> Spread { get; }

    /// <summary>An uptake, and the entry's measurement that its numbers are of.</summary>
    internal sealed record Of(Uptake Uptake, Measurement Measurement);
}
