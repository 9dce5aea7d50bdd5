using System.IO;
using Catalog.Content.Binding;
using Catalog.Content.Fields;
using Catalog.Content.Model;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>The fictional municipality in tests/sites/eksempelkoebing: it has no faults, and it shows everything that a catalogue can hold.</summary>
public sealed class EksempelkoebingTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly SourceTree Sources = SiteOf.Sources(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));

    private static readonly Catalogue Catalogue = CatalogueBinder
        .Bind(Sources, ModelReader.ReadSite(Sources).Value!, ModelReader.ReadModel(Sources).Value!)
        .Value;

    private static ImmutableArray<Measurement> Measurements { get; } = [.. Catalogue.Entries.SelectMany(entry => entry.Head.Measurements)];

    [Fact]
    public void It_has_no_errors_and_only_the_warnings_that_are_shown_on_purpose()
    {
        var found = SiteBuild.Run(Sources, new BuildOptions(Today)).Diagnostics;

        Assert.Equal(
            [
                "madvaerkstedet: Warning KV209",
                "nyttehaven: Warning KV309",
                "samtalecirkler-i-udskolingen: Warning KV208",
                "tolaererordning-i-dansk: Warning KV603",
            ],
            found.Select(finding => $"{Path.GetFileNameWithoutExtension(finding.Path)}: {finding.Severity} {finding.Rule.Id}")
        );
    }

    [Fact]
    public void It_has_an_entry_of_every_status()
    {
        var used = Catalogue.Entries.Select(entry => entry.Head.Status?.Value).OfType<string>();

        Assert.Empty(Catalogue.Model.Lifecycle.Statuses.Select(status => status.Id).Except(used));
    }

    [Theory]
    [InlineData("type")]
    [InlineData("arena")]
    [InlineData("omraade")]
    [InlineData("niveau")]
    [InlineData("udbytte")]
    [InlineData("pejlemaerker")]
    [InlineData("barnets-stemme")]
    public void It_uses_every_value_of_every_list(string list)
    {
        var used = Catalogue.Entries.SelectMany(entry => entry.Head.TermsOf(list)).Select(term => term.Value);

        Assert.Empty(Catalogue.Model.Vocabulary(list)!.Terms.Select(term => term.Id).Except(used));
    }

    [Fact]
    public void It_has_children_of_every_age()
    {
        var told = Catalogue.Entries.Select(entry => entry.Head.Age?.Value).OfType<AgeRange>().ToList();

        Assert.All(
            Enumerable.Range(0, AgeRange.Usual.To + 1),
            age => Assert.Contains(told, range => range.From <= age && age <= range.To && range.To - range.From < 8)
        );
    }

    [Fact]
    public void It_carries_every_element_and_points_at_every_pejling()
    {
        var model = Catalogue.Model.Framework;
        var used = Catalogue.Entries.SelectMany(entry => entry.Head.Indicators).Select(indicator => indicator.Value);

        Assert.Empty(model.Elements.SelectMany(element => element.Indicators).Select(indicator => indicator.Id).Except(used));
        Assert.All(model.Sections, section => Assert.Contains(Catalogue.Entries, entry => entry.Section(section.Id) is not null));
    }

    [Fact]
    public void Its_rounds_and_relations_are_of_every_kind()
    {
        var decisions = Catalogue.Entries.SelectMany(entry => entry.Head.Cycles).Select(cycle => cycle.Decision?.Value).OfType<Decision>();
        var relations = Catalogue.Entries.SelectMany(entry => entry.Head.Relations).Select(relation => relation.Kind);

        Assert.Empty(Enum.GetValues<Decision>().Except(decisions));
        Assert.Empty(Enum.GetValues<RelationKind>().Except(relations));
        Assert.Contains(
            Catalogue.Entries,
            entry =>
                entry.Head.Relations.Any(relation =>
                    Catalogue.Entry(relation.Target.Value) is { } other
                    && other.Head.Relations.Any(back => back.Kind == relation.Kind && back.Target.Value == entry.Id)
                )
        );
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(12, 12)]
    [InlineData(20, 24)]
    [InlineData(60, 60)]
    public void It_has_series_of_many_lengths(int fewest, int most) =>
        Assert.Contains(Measurements, measurement => measurement.Points.Length >= fewest && measurement.Points.Length <= most);

    [Fact]
    public void Its_measurements_are_of_every_kind()
    {
        IEnumerable<MeasuredPoint> points = [.. Measurements.SelectMany(measurement => measurement.Points)];

        Assert.Empty(Enum.GetValues<MeasurementKind>().Except(Measurements.Select(each => each.Kind).OfType<MeasurementKind>()));
        Assert.Empty(Enum.GetValues<Counted>().Except(Measurements.Select(each => each.Counted).OfType<Counted>()));
        Assert.Empty(Enum.GetValues<Direction>().Except(Measurements.Select(each => each.Direction).OfType<Direction>()));
        Assert.Contains(points, point => point.Value?.Value.IsHidden == true);
        Assert.Contains(points, point => point.Count?.Value.IsHidden == true);
        Assert.Contains(points, point => point.Value?.Value.Visible is { } number && number != decimal.Truncate(number));
        Assert.Contains(Measurements, measurement => measurement.Unit == "%");
        Assert.Contains(Measurements, measurement => measurement.BaselineReason is not null);
    }

    [Fact]
    public void Its_evidence_goes_from_the_strongest_grade_to_the_unknown()
    {
        var grades = Catalogue.Entries.SelectMany(entry => entry.Head.Evidence?.Grades.Values ?? []).Select(grade => grade.Value);

        Assert.Empty(Catalogue.Model.Lifecycle.Evidence.Grades.Select(grade => grade.Id).Except(grades));
    }

    [Fact]
    public void One_entry_has_only_what_all_must_have_and_one_has_every_key_of_a_method_in_Danish()
    {
        var keys = Catalogue.Entries.Select(entry => entry.Head.Keys.Keys.ToHashSet()).ToList();
        var asked = Catalogue.Model.Lifecycle.Always.Fields.Append(EntryKeys.Status).ToHashSet();

        Assert.Contains(keys, each => each.SetEquals(asked));
        Assert.Contains(keys, each => EntryFields.CommonKeys.Except(each).SequenceEqual([EntryKeys.ReplacedBy, "sprog"]));
        Assert.Contains(keys, each => each.Contains(EntryKeys.ReplacedBy));
        Assert.Equal(2, keys.Count(each => each.Contains(EntryKeys.FormerAddresses)));
    }

    [Fact]
    public void Nothing_in_it_is_real()
    {
        Assert.All(Catalogue.Model.Units, unit => Assert.True(unit.IsFictional, unit.Name));
        Assert.All(
            Catalogue.Entries.SelectMany(entry => entry.Head.Sources).Select(source => source.Address).OfType<Uri>(),
            address => Assert.EndsWith(".example", address.Host, StringComparison.Ordinal)
        );
    }
}
