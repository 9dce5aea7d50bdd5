using System.IO;
using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Tests.HouseRules;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>The content that the repository ships, and what every finding about any content keeps.</summary>
internal static class Shipped
{
    /// <summary><c>site.yml</c> and all of <c>content</c>.</summary>
    public static ImmutableArray<SourceFile> Files { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(RepositoryFiles.Root, "content"), "*", SearchOption.AllDirectories)
            .Append(Path.Combine(RepositoryFiles.Root, "site.yml"))
            .Select(path => new SourceFile(Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/'), File.ReadAllBytes(path)))
            .OrderBy(file => file.Path, System.StringComparer.Ordinal),
    ];

    public static ContentModel Model { get; } = ModelReader.ReadModel(new SourceTree(Files)).Value!;

    public static SiteSettings Site { get; } = ModelReader.ReadSite(new SourceTree(Files)).Value!;

    public static EntryBinder Binder { get; } = new(Model);

    /// <summary>Fails when a finding has no words or points outside its file.</summary>
    public static void MustStandInTheirFiles(IEnumerable<Diagnostic> findings) =>
        Assert.All(
            findings,
            finding =>
            {
                var (source, span) = finding.Place;
                Assert.True(
                    span.Start >= 0 && span.Length >= 0 && span.End <= source.Text.Length,
                    $"{finding.Rule.Id} at {span} of {source.Text.Length}"
                );
                Assert.True(finding.Message.Length > 0 && finding.Help.Length > 0 && finding.Path.Length > 0, finding.Rule.Id);
                Assert.True(
                    finding.Start.Line >= 1 && finding.Start.Column >= 1 && finding.End.Line >= finding.Start.Line,
                    finding.Rule.Id
                );
            }
        );
}
