using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Figures;
using Xunit;

namespace Catalog.Tests.Figures;

/// <summary>The drawing of those who are together: what it shows, what it leaves out, and how many bytes it takes.</summary>
public sealed class PeopleFigureTests
{
    private const int MostBytes = 1_200;
    private const double Width = 96;
    private const double Height = 56;

    public static TheoryData<int, int> Groups
    {
        get
        {
            var groups = new TheoryData<int, int>();
            foreach (var children in new[] { 0, 1, 2, 3, 7, 12, 20, 26, 40, 50, 60 })
            {
                foreach (var adults in new[] { 0, 1, 2, 5, 20 })
                {
                    groups.Add(children, adults);
                }
            }

            return groups;
        }
    }

    [Theory, MemberData(nameof(Groups))]
    public void Everybody_is_drawn_inside_the_picture(int children, int adults)
    {
        var svg = Draw(new CountRange(children, children), new CountRange(adults, adults), new AgeRange(3, 17), Ground.House);

        Assert.Equal(children, Heads(svg, "child"));
        Assert.Equal(adults, Heads(svg, "adult"));
        foreach (var (x, y) in Places(svg))
        {
            Assert.InRange(x, 0, Width);
            Assert.InRange(y, 0, Height);
        }
    }

    [Fact]
    public void The_largest_class_takes_few_bytes()
    {
        var svg = PeopleFigure.Draw(
            new PeoplePicture(new CountRange(40, 50), new CountRange(2, 2), new AgeRange(6, 12), [Ground.Step], Everyday),
            "Tegning: 40–50 børn og 2 voksne, 6–12 år, Skole, SFO og klub, hver hverdag om formiddagen, 20 minutter"
        );
        Assert.InRange(Encoding.UTF8.GetByteCount(svg.ToString()), 1, MostBytes);
    }

    [Fact]
    public void Groups_of_a_class_look_different_when_they_are() =>
        Assert.Equal(
            7,
            new[] { (18, 18), (20, 26), (24, 24), (26, 26), (28, 28), (30, 40), (40, 50) }
                .Select(group => Draw(new CountRange(group.Item1, group.Item2), null, new AgeRange(6, 9), Ground.Floor).ToString())
                .Distinct()
                .Count()
        );

    [Fact]
    public void Older_children_are_taller()
    {
        double Tallest(AgeRange age) => Places(Draw(new CountRange(3, 3), new CountRange(1, 1), age, Ground.Floor)).Min(at => at.Y);
        double OfChildren(AgeRange age) => Places(Draw(new CountRange(3, 3), null, age, Ground.Floor)).Min(at => at.Y);

        Assert.True(OfChildren(new AgeRange(0, 2)) > OfChildren(new AgeRange(3, 5)));
        Assert.True(OfChildren(new AgeRange(3, 5)) > OfChildren(new AgeRange(16, 18)));
        Assert.True(OfChildren(new AgeRange(16, 18)) > Tallest(new AgeRange(16, 18)));
    }

    [Fact]
    public void What_is_not_known_is_not_drawn()
    {
        Assert.True(PeopleFigure.Draw(new PeoplePicture(null, null, null, [Ground.House], Everyday), "Tegning").IsEmpty);
        var ages = Draw(null, null, new AgeRange(6, 9), Ground.Floor);
        Assert.Contains(ages.Descendants(), path => (string?)path.Attribute("class") == "child unknown");
        Assert.DoesNotContain(ages.Descendants(), path => (string?)path.Attribute("class") is "child" or "adult");
        Assert.Equal(0, Heads(Draw(new CountRange(0, 0), new CountRange(2, 2), new AgeRange(0, 18), Ground.Floor), "child"));
    }

    [Fact]
    public void The_name_is_escaped() =>
        Assert.Contains(
            "&lt;b&gt;",
            PeopleFigure.Draw(new PeoplePicture(null, null, new AgeRange(1, 2), [], null), "<b>").ToString(),
            StringComparison.Ordinal
        );

    private static Occasion Everyday { get; } =
        new(
            null,
            new Spanned<int>(20, default),
            [.. Enumerable.Range(1, 5).Select(day => new Spanned<DayOfWeek>((DayOfWeek)day, default))],
            null
        );

    private static XElement Draw(CountRange? children, CountRange? adults, AgeRange age, Ground ground) =>
        XElement.Parse(PeopleFigure.Draw(new PeoplePicture(children, adults, age, [ground], Everyday), "Tegning").ToString());

    private static int Heads(XElement svg, string kind) =>
        svg.Elements("path")
            .Where(path => ((string)path.Attribute("class")!).Split(' ') is [var first, ..] && first == kind)
            .Sum(path => ((string)path.Attribute("d")!).Split("h0").Length - 1);

    // Where the pen is after each move of the pegs' paths.
    private static List<(double X, double Y)> Places(XElement svg)
    {
        var places = new List<(double, double)>();
        foreach (var path in svg.Elements("path").Where(path => (string?)path.Attribute("class") is "child" or "adult"))
        {
            var (x, y) = (0.0, 0.0);
            foreach (Match step in Regex.Matches((string)path.Attribute("d")!, "([Mmv])([0-9.]+|-[0-9.]+)( ?(-?[0-9.]+))?"))
            {
                var first = double.Parse(step.Groups[2].Value, CultureInfo.InvariantCulture);
                if (step.Groups[1].Value == "v")
                {
                    y += first;
                }
                else
                {
                    x += first;
                    y += double.Parse(step.Groups[4].Value, CultureInfo.InvariantCulture);
                }

                places.Add((x, y));
            }
        }

        return places;
    }
}
