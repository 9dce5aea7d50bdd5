using System.Globalization;
using Catalog.Content.Diagnostics;
using Catalog.Content.Measuring;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Shapes;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Measuring;

/// <summary>Which days a rhythm has around a start: 31 August 2026, a Monday.</summary>
public sealed class RhythmDaysTests
{
    private static readonly DateOnly Start = new(2026, 8, 31);
    private static readonly DateOnly End = new(2028, 2, 29);

    [Theory]
    [InlineData("hver uge", "2026-08-31 2026-09-21", "08-31 09-07 09-14 09-21")]
    [InlineData("hver uge", "2026-08-20 2026-09-01", "08-24 08-31")]
    [InlineData("hver 2. uge", "2026-08-01 2026-10-01", "08-03 08-17 08-31 09-14 09-28")]
    [InlineData("hver onsdag", "2026-08-31 2026-09-10", "09-02 09-09")]
    [InlineData("hver 2. onsdag", "2026-08-20 2026-09-30", "09-02 09-16 09-30")]
    [InlineData("hver mandag og torsdag", "2026-09-01 2026-09-11", "09-03 09-07 09-10")]
    [InlineData("hver dag", "2026-09-04 2026-09-07", "09-04 09-05 09-06 09-07")]
    [InlineData("hver hverdag", "2026-09-04 2026-09-08", "09-04 09-07 09-08")]
    [InlineData("hver 3. dag", "2026-08-30 2026-09-07", "08-31 09-03 09-06")]
    [InlineData("hver måned", "2026-08-31 2027-03-31", "08-31 09-30 10-30 11-30 12-31 01-29 02-26 03-31")]
    [InlineData("hver måned", "2026-06-01 2026-08-31", "06-30 07-31 08-31")]
    [InlineData("hver 3. måned", "2026-01-01 2026-12-31", "02-27 05-29 08-31 11-30")]
    [InlineData("hvert halve år", "2026-09-01 2028-12-31", "02-26 08-31 02-29 08-31")]
    [InlineData("hvert år", "2025-01-01 2027-12-31", "08-29 08-31 08-31")]
    [InlineData("før start", "2026-01-01 2029-01-01", "08-31")]
    [InlineData("én gang", "2026-01-01 2029-01-01", "08-31")]
    [InlineData("ved start og slut", "2026-01-01 2029-01-01", "08-31 02-29")]
    [InlineData("før start, efter 10 uger og efter et halvt år", "2026-01-01 2029-01-01", "08-31 11-09 02-26")]
    [InlineData("før start", "2026-09-01 2029-01-01", "")]
    public void The_days_are_counted_from_the_start_and_never_on_a_weekend_unless_in_days(string rhythm, string within, string days)
    {
        var ends = within.Split(' ').Select(day => DateOnly.Parse(day, CultureInfo.InvariantCulture)).ToArray();

        Assert.Equal(
            days,
            string.Join(
                ' ',
                RhythmDays.Of(Read(rhythm), Start, End, ends[0], ends[1]).Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture))
            )
        );
    }

    [Fact]
    public void The_same_days_are_given_whenever_one_asks()
    {
        foreach (var rhythm in new RhythmShape().Names.Select(Read))
        {
            var all = RhythmDays.Of(rhythm, Start, End, Start.AddDays(-400), Start.AddDays(900)).ToArray();
            Assert.Equal(all.Distinct().Order(), all);
            Assert.All(
                Enumerable.Range(-400, 1200),
                at =>
                    Assert.Equal(
                        all.Where(day => day >= Start.AddDays(at) && day <= Start.AddDays(at + 100)),
                        RhythmDays.Of(rhythm, Start, End, Start.AddDays(at), Start.AddDays(at + 100))
                    )
            );
        }
    }

    [Fact]
    public void The_end_of_the_calendar_ends_the_days() =>
        Assert.All(
            ["hver dag", "hver uge", "hver måned", "hvert år"],
            rhythm =>
                Assert.NotEmpty(RhythmDays.Of(Read(rhythm), new DateOnly(9998, 1, 1), null, new DateOnly(9998, 1, 1), DateOnly.MaxValue))
        );

    private static Rhythm Read(string written)
    {
        var source = new SourceText("x.yml", $"x: \"{written}\"");
        Assert.True(
            new RhythmShape().TryRead(
                YamlReader.Read(source, source.All).Value!.Pairs[0].Value,
                new ShapeReading(source, "x", new Faults()),
                out var rhythm
            )
        );
        return rhythm;
    }
}
