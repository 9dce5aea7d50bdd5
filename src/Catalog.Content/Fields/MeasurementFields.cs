using Catalog.Content.Model;
using Catalog.Content.Privacy;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Fields;

/// <summary>What is measured, and its points. A count of children that is too small to be shown is shown as the limit.</summary>
internal static class MeasurementFields
{
    private static readonly TextMember<Measurement> Id = new(
        "id",
        new TextShape(60, "fravær", isName: true),
        each => each.Id?.Value,
        "Id for målingen »{0}«",
        "Målingens id.",
        Required: true
    );
    private static readonly TextMember<Measurement> Name = new(
        "navn",
        Texts.Line,
        each => each.Name?.Value,
        "Navnet på en måling",
        "Hvad der bliver målt.",
        Required: true
    );
    private static readonly ValueMember<Measurement, MeasurementKind> Kind = new(
        "art",
        ChoiceShape.Of(("kvantitativ", MeasurementKind.Quantitative), ("kvalitativ", MeasurementKind.Qualitative)),
        each => Placeless(each.Kind),
        "Arten af målingen »{0}«",
        "Tal eller ord.",
        Required: true
    );
    private static readonly TextMember<Measurement> Unit = new(
        "enhed",
        Texts.Line,
        each => each.Unit,
        "Enheden i målingen »{0}«",
        "Enheden, tallet er i."
    );
    private static readonly ValueMember<Measurement, Direction> Better = new(
        "retning",
        ChoiceShape.Of(("op", Direction.Up), ("ned", Direction.Down)),
        each => Placeless(each.Direction),
        "Retningen i målingen »{0}«",
        "Hvilken vej der er bedre."
    );
    private static readonly ValueMember<Measurement, Counted> Counts = new(
        "tæller",
        ChoiceShape.Of(("børn", Counted.Children), ("voksne", Counted.Adults), ("enheder", Counted.Units)),
        each => Placeless(each.Counted),
        "Det, målingen »{0}« tæller,",
        "Hvad »antal« tæller."
    );
    private static readonly TextMember<Measurement> BaselineReason = new(
        "uden_udgangspunkt",
        Texts.Prose,
        each => each.BaselineReason?.Value,
        "Begrundelsen for, at målingen »{0}« ikke har et udgangspunkt,",
        "Hvorfor der ikke er et udgangspunkt."
    );
    private static readonly ValueMember<Measurement, Quantity> Target = new(
        "mål_værdi",
        QuantityShape.Value,
        each => each.Target,
        "Det tal, I vil nå i målingen »{0}«,",
        "Tallet, I vil nå."
    );

    private static readonly ValueMember<PointOf, DateOnly> Day = new(
        "dato",
        new DateShape(),
        each => each.Point.Day,
        "En dato i målingen »{0}«",
        "Dagen, I målte.",
        Required: true
    )
    {
        // The two days differ, so that neither can name the point.
        IsDated = false,
    };
    private static readonly ValueMember<PointOf, Quantity> Value = new(
        "værdi",
        QuantityShape.Value,
        each => each.Point.Value,
        "Værdien i målingen »{0}«",
        "Tallet."
    )
    {
        Shown = (pair, _, each, value) => Named(value, each.IsOfChildren, pair.SmallCount),
    };
    private static readonly ValueMember<PointOf, Quantity> Count = new(
        "antal",
        QuantityShape.Count,
        each => each.Point.Count,
        "Antallet i målingen »{0}«",
        "Hvor mange der blev målt på."
    )
    {
        // How many children a number was measured on can give them away.
        IsData = false,
        Shown = (pair, _, each, value) => Named(value, each.CountsChildren, pair.SmallCount),
    };
    private static readonly TextMember<PointOf> Note = new(
        "note",
        Texts.Result,
        each => each.Point.Note,
        "Noten i målingen »{0}«",
        "Hvad læseren skal vide om målingen."
    );
    private static readonly Members<PointOf> OfPoint = new(Day, Value, Count, Note);

    private static readonly GroupListMember<Measurement, MeasuredPoint, PointOf> Points = PointsOf<Measurement>(
        each => (each, each.Points),
        "Målingen »{0}«",
        "Målingerne i tidsrækkefølge. Den første er udgangspunktet."
    );
    private static readonly Members<Measurement> OfMeasurement = new(Id, Name, Kind, Unit, Better, Counts, BaselineReason, Target, Points);

    public static GroupListMember<Entry, Measurement, Measurement> Measurements { get; } =
        new(
            EntryKeys.Measurements,
            new ListShape<Measurement>(
                new RecordShape<Measurement>(
                    read => new Measurement(
                        read.Get(Id),
                        read.Get(Name),
                        read.Get(Kind)?.Value,
                        read.Text(Unit),
                        read.Get(Better)?.Value,
                        read.Get(Counts)?.Value,
                        read.Get(BaselineReason),
                        read.Values(Points),
                        read.Span
                    )
                    {
                        Target = read.Get(Target),
                    },
                    OfMeasurement.Fields
                ),
                60
            ),
            entry => entry.Head.Measurements,
            OfMeasurement,
            "Målinger",
            "Det, I følger over tid. Det første punkt er udgangspunktet."
        )
        {
            Shown = (_, each) => new(each.Id?.Value ?? "", $"»{NameOf(each)}«"),
            NameOf = (_, each) => NameOf(each),
            SameBy = [each => each.Id?.Value, each => each.Name?.Value],
        };

    /// <summary>The points of an owner that has some of a measurement.</summary>
    internal static GroupListMember<TOwner, MeasuredPoint, PointOf> PointsOf<TOwner>(
        Func<TOwner, (Measurement Of, ImmutableArray<MeasuredPoint> Points)> get,
        string called,
        string help
    )
        where TOwner : class =>
        new(
            "serie",
            new ListShape<MeasuredPoint>(
                new RecordShape<MeasuredPoint>(
                    read => new MeasuredPoint(read.Get(Day), read.Get(Value), read.Get(Count), read.Text(Note), read.Has(Value), read.Span),
                    OfPoint.Fields
                ),
                400
            ),
            each => [.. get(each).Points.Select(point => new PointOf(get(each).Of, point))],
            OfPoint,
            called,
            help
        )
        {
            Shown = (pair, each) => new(each.Iso, Shown(each, pair.SmallCount)),
            NameOf = (pair, _) => pair.Name,
            SameBy =
            [
                each => each.Point.Day is null ? null : each.Iso,
                each => $"{each.Point.Value?.Value} {each.Point.Count?.Value} {each.Point.Note}",
            ],
            DayOf = each => each.Point.Day?.Value,
            IsSeries = true,
        };

    private static string Shown(PointOf each, int limit)
    {
        var point = each.Point;
        var value = point.Value is { } known ? Named(known.Value, each.IsOfChildren, limit).Name : null;
        var count = point.Count is { } counted ? Named(counted.Value, each.CountsChildren, limit).Name : null;
        var day = point.Day is { } date ? Danish.Date(date.Value) : "";
        var main =
            value is not null ? $"{value} {each.Of.Unit}".TrimEnd()
            : point.Note.Length > 0 ? $"»{point.Note}«"
            : "";
        ImmutableArray<string> facts = [.. new[] { main, count is null ? "" : $"målt på {count}" }.Where(fact => fact.Length > 0)];
        return facts.IsEmpty ? day : $"{day} ({string.Join(", ", facts)})".TrimStart();
    }

    private static NamedValue Named(Quantity quantity, bool ofChildren, int limit)
    {
        var shown =
            ofChildren && !quantity.IsHidden && SmallCounts.IsSmall(quantity.Number, limit)
                ? new Quantity(limit, IsHidden: true)
                : quantity;
        return new(QuantityShape.Value.Written(shown), QuantityShape.Value.Shown(shown));
    }

    private static string NameOf(Measurement measurement) => measurement.Name?.Value ?? measurement.Id?.Value ?? "";

    private static Spanned<T>? Placeless<T>(T? value)
        where T : struct => value is { } known ? new(known, default) : null;

    internal sealed record PointOf(Measurement Of, MeasuredPoint Point)
    {
        public string Iso => Point.Day is { } day ? new DateShape().Written(day.Value) : "";

        public bool IsOfChildren => ChildWords.IsCounted(Of.Unit.Trim().ToLowerInvariant());

        public bool CountsChildren => Of.Counted is null or Counted.Children;
    }
}
