using System.IO;
using System.Text.RegularExpressions;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary>The guides of a new catalogue: every link among them leads to a file that is there.</summary>
internal static partial class NewCatalogueGuides
{
    public static void MustLeadSomewhere(string catalogue)
    {
        var guides = Directory
            .EnumerateFiles(catalogue, "*.md", SearchOption.AllDirectories)
            .Where(path => !path.Contains("content", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(guides);
        Assert.All(
            guides,
            guide =>
                Assert.All(
                    Link()
                        .Matches(File.ReadAllText(guide))
                        .Select(link => link.Groups["to"].Value.Split('#')[0])
                        .Where(to => to.Length > 0 && !to.Contains(':', StringComparison.Ordinal)),
                    to => Assert.True(File.Exists(Path.Join(Path.GetDirectoryName(guide), to)), $"{guide}: {to}")
                )
        );
    }

    [GeneratedRegex(@"\]\((?<to>[^)]+)\)")]
    private static partial Regex Link();
}
