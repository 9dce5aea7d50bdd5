using System.IO;
using Catalog.Content.Text;
using Catalog.Site.Reports;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Reports;

/// <summary>Reports speak of what the model has, and of nothing else.</summary>
public sealed class OtherModelTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private static SourceTree Ishoej => SiteOf.Sources(Path.Combine(RealProgram.Root, "tests", "sites", "ishoej"));

    [Fact]
    public void The_years_report_tells_the_statuses_the_late_actions_the_levels_and_what_was_learnt()
    {
        var report = SiteReports.Yearly(Ishoej, Day).Report!;

        Assert.Contains(
            Part(report, "Årlig status").Sentences,
            line => line.StartsWith("Specialpædagogen er med på stuen (10. juni 2026): Fire stuer er med", StringComparison.Ordinal)
        );
        Assert.Contains(
            "En rolig begyndelse om morgenen: skulle være gjort senest den 20. maj 2026.",
            Part(report, "Årlig status").Sentences
        );
        Assert.Contains(
            "Legende gårdvagter: Mal baner i den lille gård. Skulle være gjort senest den 1. oktober 2026. Ansvarlig: Prøvebyens Skole.",
            Part(report, "Handlinger").Sentences
        );
        Assert.Equal(3, Part(report, "Det, der er på vej, fordelt på niveau").Table!.Rows.Length);
        Assert.Single(Part(report, "Det lærte vi").Sentences);
        Assert.DoesNotContain(report.Parts, part => part.Heading is "Hvor sikre er vi?" or "Skal læses igennem nu");
    }

    [Fact]
    public void No_part_is_empty_and_no_sentence_has_a_hole()
    {
        Report[] reports =
        [
            SiteReports.Yearly(Ishoej, Day).Report!,
            SiteReports.Committee(Ishoej, Day).Report!,
            SiteReports.Coverage(Ishoej).Report!,
            SiteReports.Yearly(WithoutEntries(), Day).Report!,
            SiteReports.Coverage(WithoutEntries()).Report!,
        ];

        Assert.All(
            reports.SelectMany(report => report.Parts.Skip(1)),
            part => Assert.True(part.Sentences.Length > 0 || part.Table is { Rows.IsEmpty: false, Columns.Length: > 1 }, part.Heading)
        );
        Assert.All(
            reports.SelectMany(report => report.Parts).SelectMany(part => part.Sentences),
            line =>
            {
                Assert.DoesNotContain("prøvehandling", line, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(" ,", line, StringComparison.Ordinal);
                Assert.DoesNotContain(" 0 indsatser.", line, StringComparison.Ordinal);
            }
        );
    }

    // The entries of the site that are no examples, taken away: a catalogue that has just begun.
    private static SourceTree WithoutEntries() =>
        new(
            Ishoej.Files.Where(file =>
                !file.Path.StartsWith("content/indsatser/", StringComparison.Ordinal)
                || file.Path.Contains("/eksempel-", StringComparison.Ordinal)
            )
        );

    private static ReportPart Part(Report report, string heading) => Assert.Single(report.Parts, part => part.Heading == heading);
}
