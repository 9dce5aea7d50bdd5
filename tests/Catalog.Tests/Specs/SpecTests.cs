using Xunit;

namespace Catalog.Tests.Specs;

/// <summary>
/// Every example of every spec: the report is the one that stands there, and each finding is where the input is marked.
/// With <c>CATALOG_REFRESH=1</c> in the environment the expected blocks are rewritten; the marks are not.
/// </summary>
public sealed class SpecTests
{
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
        Assert.Equal(name, example.Name);
        var inputs = spec.Inputs(example);
        ExpectedReport.Check(spec, example, inputs, SpecSite.Run(inputs, example.Files.Any(file => file.IsRelease)));
    }
}
