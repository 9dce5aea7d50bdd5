using System.Reflection;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Guide;
using Xunit;

namespace Catalog.Tests.Specs;

/// <summary>Rules, registry and specs go together: none of them has something that the others lack.</summary>
public sealed class RegistryTests
{
    private static readonly ImmutableArray<SpecFile> Specs = SpecFile.All();

    [Fact]
    public void Every_rule_has_a_spec_and_every_spec_a_rule() =>
        Assert.Equal(RuleRegistry.All.Select(rule => rule.Id), Specs.Select(spec => spec.Id));

    [Fact]
    public void Every_rule_has_its_own_id() =>
        Assert.Equal(RuleRegistry.All.Length, RuleRegistry.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_rule_field_is_registered()
    {
        var declared = typeof(Rule)
            .Assembly.GetTypes()
            .SelectMany(type =>
                type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
            )
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => ((Rule)field.GetValue(null)!).Id)
            .Order(StringComparer.Ordinal);
        Assert.Equal(declared, RuleRegistry.All.Select(rule => rule.Id));
    }

    [Fact]
    public void Every_spec_is_headed_by_its_rule() =>
        Assert.Equal(RuleRegistry.All.Select(rule => $"{rule.Id} – {rule.Title}"), Specs.Select(spec => spec.Spec.Heading));

    [Fact]
    public void Every_spec_says_why() => Assert.All(Specs, spec => Assert.NotEmpty(spec.Spec.Why));

    [Fact]
    public void Every_spec_has_an_example_in_which_its_rule_speaks() =>
        Assert.All(
            Specs,
            spec =>
                Assert.Contains(
                    spec.Examples,
                    example => example.Reports.Any(block => block.Text.Contains($" {spec.Id}: ", StringComparison.Ordinal))
                )
        );

    [Fact]
    public void No_expected_block_is_empty() =>
        Assert.All(Examples(), example => Assert.All(example.Reports, block => Assert.NotEqual("", block.Text.Trim())));

    [Fact]
    public void No_two_examples_of_a_spec_say_the_same() =>
        Assert.All(
            Specs,
            spec =>
                Assert.Equal(spec.Examples.Length, spec.Examples.Select(example => example.Name).Distinct(StringComparer.Ordinal).Count())
        );

    [Fact]
    public void The_base_site_alone_has_no_findings() => Assert.Empty(SpecSite.Run([]));

    private static IEnumerable<SpecExample> Examples() => Specs.SelectMany(spec => spec.Examples);
}
