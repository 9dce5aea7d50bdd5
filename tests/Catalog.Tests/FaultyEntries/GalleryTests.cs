using System.Collections.Frozen;
using System.Globalization;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.FaultyEntries;

/// <summary>
/// What editors do by mistake to an entry without faults: one fault is one finding, at its place. Rule and place are in the
/// <c>fejl-*.md</c> beside this file, and <c>CATALOG_REFRESH=1</c> rewrites them. How a rule words it is in its spec alone.
/// </summary>
public sealed class GalleryTests
{
    private const int FewestFaults = 90;
    private const string Arrow = " → ";

    // Those that no entry file can break, or not alone: two files with one name are two bad names as well (mange-2.md). The
    // shipped model has no element that may be left out.
    private static readonly FrozenSet<string> NotOfEntries = new[]
    {
        TextRules.SameNameRule,
        TextRules.PlantedFileRule,
        CopyRules.CopiedTextRule,
        CopyRules.SameTitleRule,
        QuintetRules.NoElementRule,
        ReviewRules.AccessibilityRule,
        ReviewRules.NoAccessibilityRule,
        ReviewRules.MadeUpRule,
        ReviewRules.ExampleRule,
        SuccessionRules.VanishedRule,
        SuccessionRules.SharedAddressRule,
        SuccessionRules.CircularRule,
        SuccessionRules.SuccessorRule,
    }
        .Concat(MeetingRules.All)
        .Concat(DraftRules.All)
        .Concat(RuleRegistry.All.Where(rule => rule.Group is RuleGroup.Site or RuleGroup.Search or RuleGroup.Editions))
        .Select(rule => rule.Id)
        .ToFrozenSet();

    public static TheoryData<string, int, string> Faults => Examples("fejl-");

    public static TheoryData<string, int, string> ManyFaults => Examples("mange-");

    [Fact]
    public void The_entry_and_the_illustration_have_no_faults() => Assert.Empty(GalleryFile.FoundInShipped.Value);

    [Theory, MemberData(nameof(Faults))]
    public void One_fault_is_one_finding_in_its_place(string file, int number, string name)
    {
        var found = Check(file, number, name, out var expected);
        Assert.True(found is [{ } only] && only.Rule.Id == expected, $"{name}: {string.Join(", ", found.Select(each => each.Rule.Id))}");
    }

    [Theory, MemberData(nameof(ManyFaults))]
    public void Many_faults_are_as_many_findings_in_order(string file, int number, string name)
    {
        var found = Check(file, number, name, out var expected);
        Assert.Equal(int.Parse(expected, CultureInfo.InvariantCulture), found.Length);
        Assert.Equal(DiagnosticOrder.Sort(found).Select(Key), found.Select(Key));
        Assert.Equal(found.Length, found.Select(Key).Distinct().Count());

        static (string, TextSpan, string) Key(Diagnostic finding) => (finding.Path, finding.Place.Span, finding.Rule.Id);
    }

    [Fact]
    public void Every_rule_that_an_entry_can_break_is_broken_at_least_once()
    {
        var broken = GalleryFile.All("fejl-").SelectMany(file => file.Examples).Select(example => Expected(example.Name)).ToList();
        Assert.True(broken.Count >= FewestFaults, $"{broken.Count} fejl");
        Assert.Equal([], RuleRegistry.All.Select(rule => rule.Id).Except(NotOfEntries).Except(broken));
    }

    [Fact]
    public void No_fault_is_told_twice()
    {
        var names = GalleryFile.All("fejl-").SelectMany(file => file.Examples).Select(example => example.Name).ToList();
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }

    private static ImmutableArray<Diagnostic> Check(string file, int number, string name, out string expected)
    {
        expected = Expected(name);
        var gallery = GalleryFile.Of(file);
        var example = gallery.Examples[number];
        var inputs = GalleryFile.Inputs(gallery, example);
        var found = GalleryFile.Find(inputs);
        ExpectedReport.CheckPlaces(gallery, example, inputs, found);
        return found;
    }

    // The rule, or the number of findings, that ends the heading.
    private static string Expected(string name) => name[(name.LastIndexOf(Arrow, StringComparison.Ordinal) + Arrow.Length)..].Split(' ')[0];

    private static TheoryData<string, int, string> Examples(string prefix)
    {
        var data = new TheoryData<string, int, string>();
        foreach (var file in GalleryFile.All(prefix))
        {
            for (var i = 0; i < file.Examples.Length; i++)
            {
                data.Add(file.Id, i, file.Examples[i].Name);
            }
        }

        return data;
    }
}
