using Xunit;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Catalog.Tests.Fixtures.LongestFirst", "Catalog.Tests")]

namespace Catalog.Tests.Fixtures;

/// <summary>
/// Begins with the classes that wait a minute for a compiler, so that the others run meanwhile and none is left alone at the end.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest = ["Catalog.Tests.Native.NativeTests", "Catalog.Tests.Workflows.CheckWorkflowTests"];

    /// <summary>The same collections; a class is a collection, named after it.</summary>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => !Longest.Any(name => collection.DisplayName.EndsWith(name, StringComparison.Ordinal)));
}
