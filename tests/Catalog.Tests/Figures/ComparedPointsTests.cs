using Catalog.Content.Model;
using Catalog.Content.Numbers;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Figures;

/// <summary>
/// Which numbers of a measurement are compared. A point is written as its value, how many it was measured on (with »&lt;« when that
/// is hidden, empty when unknown), and its note.
/// </summary>
public sealed class ComparedPointsTests
{
    [Theory]
    [InlineData("13,4/14 8,1/13", "13,4 8,1", "")]
    [InlineData("13,4/14 8,1/13 7,5/<5", "13,4 8,1", "7,5 Few")]
    [InlineData("9/<5 8/12 7/12", "8 7", "9 Few")]
    [InlineData("9/<5 8/<5 7/<5", "", "9 Few, 8 Few, 7 Few")]
    [InlineData("9/15 8/10", "9 8", "")]
    [InlineData("9/15 8/9", "9", "8 Shrunk")]
    [InlineData("9/15 8/9 7/14", "9 7", "8 Shrunk")]
    [InlineData("9/10 8/30", "9 8", "")]
    [InlineData("9/ 8/3 7/", "9 8 7", "")]
    [InlineData("9/15 8/ 7/9", "9 8", "7 Shrunk")]
    [InlineData("9 8 7", "9 8 7", "")]
    public void Numbers_of_a_group_that_became_small_are_set_aside(string series, string compared, string setAside) =>
        Check(Of([.. series.Split(' ').Select(point => (point, ""))]), compared, setAside);

    [Theory]
    [InlineData("Kun de elever, der fortsat fik støtte.")]
    [InlineData("kun 4. a svarede")]
    [InlineData("Målt i uge 10. Kun pigerne.")]
    [InlineData("Optælling i en anden klasse.")]
    [InlineData("Nyt spørgeskema fra januar.")]
    [InlineData("Andre børn end i foråret.")]
    [InlineData("Det er ikke de samme børn.")]
    [InlineData("Kan ikke sammenlignes med de første tal.")]
    [InlineData("Tallene er ikke direkte sammenlignelige.")]
    [InlineData("Spørgsmålet blev ændret.")]
    [InlineData("Halvdelen af klassen var på lejrskole.")]
    [InlineData("Målt på en ny måde.")]
    public void A_note_that_says_that_something_else_was_measured_is_believed(string note) =>
        Check(Of(("9/14", ""), ("8/14", ""), ("2/14", note)), "9 8", "2 Note");

    [Theory]
    [InlineData("")]
    [InlineData("En elev er flyttet.")]
    [InlineData("Målt om mandagen.")]
    [InlineData("Snevejr hele ugen.")]
    [InlineData("Samme klasse, samme skema.")]
    [InlineData("Det er de samme børn.")]
    [InlineData("Bekunder alle, at de er med.")]
    public void Other_notes_set_nothing_aside(string note) => Check(Of(("9/14", ""), ("8/14", ""), ("2/14", note)), "9 8 2", "");

    [Fact]
    public void A_change_is_between_numbers_that_are_compared_and_is_none_without_two() =>
        Assert.Equal(
            ((13.4m, 8.1m), null),
            (
                Change.Of(Of(("13,4/14", ""), ("8,1/13", ""), ("7,5/<5", ""))) is { } change
                    ? (change.Baseline.Value, change.Latest.Value)
                    : default,
                Change.Of(Of(("13,4/14", ""), ("7,5/<5", "")))
            )
        );

    [Theory]
    // Five before the start: the seven after it are held against them.
    [InlineData("19,4 18 20,2 18,8 17,6 14,2 12,4 11,8 12,2 11 11,6 10,8", 5, 5, "18,8", "Shift 5-11 Down")]
    // The level did not change at the start.
    [InlineData("1 9 1 9 1 9 1 9 1 9 1 9", 6, null, "5", "")]
    // A run before the start is what was left and no sign.
    [InlineData("9 8 9 8 9 8 1 2 1 2", 6, null, "8", "")]
    [InlineData("9 9 9 9 9 9 1 1 1 1 1 1", 6, 6, "9", "Shift 6-11 Down")]
    // Three numbers before the start are too few to hold anything against.
    [InlineData("9 9 9 1 2 1 2 1 2 1 2 1", 3, null, "2", "")]
    // It was better before, and everybody must see it.
    [InlineData("1 2 1 2 1 2 9 8 9 8 9 8", 6, 6, "1,5", "Shift 6-11 Up")]
    public void What_comes_after_the_start_is_the_signal(string series, int before, int? medianOf, string median, string signals)
    {
        var values = Measured.Series(series);
        var chart = RunChart.Of(Measured.Of(Direction.Down, values), Measured.FirstDay.AddMonths(before - 1).AddDays(3))!;

        Assert.Equal((medianOf, decimal.Parse(median, Danish.Culture)), (chart.MedianOfFirst, chart.Median));
        Assert.Equal(
            signals,
            string.Join(", ", chart.Signals.Select(signal => $"{signal.Kind} {signal.First}-{signal.Last} {signal.Goes}"))
        );
    }

    private static void Check(Measurement measurement, string compared, string setAside)
    {
        var points = ComparedPoints.Of(measurement);
        Assert.Equal(compared, string.Join(' ', points.Points.Select(point => Danish.Number(point.Value))));
        Assert.Equal(setAside, string.Join(", ", points.SetAside.Select(each => $"{Danish.Number(each.Point.Value)} {each.Why}")));
    }

    private static Measurement Of(params (string Numbers, string Note)[] points) =>
        Measured.Of(Direction.Down) with
        {
            Points = [.. points.Select((point, i) => Point(point.Numbers, point.Note, Measured.FirstDay.AddMonths(i)))],
        };

    private static MeasuredPoint Point(string numbers, string note, DateOnly day)
    {
        var parts = numbers.Split('/');
        var count = parts.ElementAtOrDefault(1) ?? "";
        return Measured.Point(day, decimal.Parse(parts[0], Danish.Culture)) with
        {
            Count =
                count.Length == 0
                    ? null
                    : new Spanned<Quantity>(
                        new Quantity(decimal.Parse(count.TrimStart('<'), Danish.Culture), IsHidden: count[0] == '<'),
                        default
                    ),
            Note = note,
        };
    }
}
