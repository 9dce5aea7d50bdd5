using System.Text.RegularExpressions;
using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Guide;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Specs;

/// <summary>What an example expects, held against what was found.</summary>
internal static partial class ExpectedReport
{
    /// <summary>
    /// Fails when the report is not the one in the example, or a finding is not where an input is marked. With
    /// <c>CATALOG_REFRESH=1</c> in the environment the report is rewritten; the marks are not.
    /// </summary>
    public static void Check(SpecFile spec, SpecExample example, ImmutableArray<SpecInput> inputs, ImmutableArray<Diagnostic> found) =>
        Check(spec, example, inputs, found, found.IsEmpty ? SpecExample.NothingFound : TextReport.Write(found));

    /// <summary>The same where the example says only the place and the rule of each finding, not its wording.</summary>
    public static void CheckPlaces(
        SpecFile spec,
        SpecExample example,
        ImmutableArray<SpecInput> inputs,
        ImmutableArray<Diagnostic> found
    ) =>
        Check(
            spec,
            example,
            inputs,
            found,
            string.Concat(
                FirstLine().Matches(TextReport.Write(found)).Select(line => $"{line.Groups["place"].Value}: {line.Groups["rule"].Value}\n")
            )
        );

    private static void Check(
        SpecFile spec,
        SpecExample example,
        ImmutableArray<SpecInput> inputs,
        ImmutableArray<Diagnostic> found,
        string report
    )
    {
        Assert.True(example.Reports.Length == 1, $"»{example.Name}« skal have netop én ```text-blok.");
        Assert.False(inputs.IsEmpty, $"»{example.Name}« har ingen filer.");

        if (Environment.GetEnvironmentVariable("CATALOG_REFRESH") == "1")
        {
            spec.Rewrite(example, report);
        }
        else
        {
            Assert.True(
                example.Reports[0].Text == report,
                $"{spec.Path}\n## {example.Name}\n\nventet:\n{example.Reports[0].Text}\nfundet:\n{report}"
            );
        }

        foreach (var input in inputs)
        {
            var (marked, actual) = (Describe(input, input.Marks), Describe(input, Spans(found, input)));
            Assert.True(
                marked == actual,
                $"{spec.Path}\n## {example.Name}\n\nmærket i {input.Path}:\n{marked}\nfundet:\n{actual}\n{report}"
            );
        }
    }

    // A finding about the file as a whole stands at its beginning, whatever its text.
    private static ImmutableArray<TextSpan> Spans(ImmutableArray<Diagnostic> found, SpecInput input) =>
        [.. found.Where(each => each.Path == input.Path).Select(each => each.Place.Span)];

    private static string Describe(SpecInput input, ImmutableArray<TextSpan> spans)
    {
        var source = new SourceText(input.Path, input.Text);
        return string.Concat(spans.Select(span => $"  {source.Position(span.Start)}–{source.Position(span.End)} ⟦{source.Slice(span)}⟧\n"));
    }

    [GeneratedRegex(@"^(?<place>\S.*?:\d+:\d+): \w+ (?<rule>KV\d{3}): ", RegexOptions.Multiline)]
    private static partial Regex FirstLine();
}
