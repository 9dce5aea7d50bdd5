using System;
using System.Collections.Immutable;
using System.Linq;
using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Specs;

/// <summary>
/// Every example of every spec: the report is the one that stands there, and each finding is where the input is marked.
/// With <c>CATALOG_REFRESH=1</c> in the environment the expected blocks are rewritten; the marks are not.
/// </summary>
public sealed class SpecTests
{
    private const string NothingFound = "(ingen fund)\n";

    /// <summary>The id of each spec with the number and the words of each of its examples.</summary>
    public static TheoryData<string, int, string> Examples()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var spec in SpecFile.All())
        {
            for (var i = 0; i < spec.Examples.Length; i++)
            {
                data.Add(spec.Id, i, spec.Examples[i].Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string id, int number, string name)
    {
        var spec = SpecFile.Of(id);
        var example = spec.Examples[number];
        Assert.True(example.Expected.Length == 1, $"»{name}« skal have netop én ```text-blok.");
        Assert.False(example.Inputs.IsEmpty, $"»{name}« har ingen filer.");

        var found = SpecSite.Run(example.Inputs);
        var report = found.IsEmpty ? NothingFound : TextReport.Write(found);
        if (Environment.GetEnvironmentVariable("CATALOG_REFRESH") == "1")
        {
            spec.Rewrite(example, report);
        }
        else
        {
            Assert.True(example.Expected[0].Text == report, $"{spec.Path}\n## {name}\n\nventet:\n{example.Expected[0].Text}\nfundet:\n{report}");
        }

        foreach (var input in example.Inputs)
        {
            var (marked, actual) = (Describe(input, input.Marks), Describe(input, Spans(found, input)));
            Assert.True(marked == actual, $"{spec.Path}\n## {name}\n\nmærket i {input.Path}:\n{marked}\nfundet:\n{actual}\n{report}");
        }
    }

    // A finding about the file as a whole stands at its beginning, whatever its text.
    private static ImmutableArray<TextSpan> Spans(ImmutableArray<Diagnostic> found, SpecInput input) =>
        [.. found.Where(each => each.Path == input.Path).Select(each => each.Place.Span)];

    private static string Describe(SpecInput input, ImmutableArray<TextSpan> spans)
    {
        var source = new SourceText(input.Path, input.Text);
        return string.Concat(spans.Select(span =>
            $"  {source.Position(span.Start)}–{source.Position(span.End)} ⟦{source.Slice(span)}⟧\n"));
    }
}
