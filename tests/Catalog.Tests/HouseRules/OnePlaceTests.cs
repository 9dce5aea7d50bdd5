using System.Text.RegularExpressions;
using Xunit;

namespace Catalog.Tests.HouseRules;

/// <summary>Questions that the code answers in one place only.</summary>
public sealed partial class OnePlaceTests
{
    [Fact]
    public void Only_the_lifecycle_decides_whether_an_entry_is_published() =>
        RepositoryFiles.MustBeEmpty(
            RepositoryFiles
                .Code("src/")
                .Where(file => !file.Path.EndsWith("/Lifecycle.cs", StringComparison.Ordinal))
                .SelectMany(file => file.Find(ComparedWithDraft(), inCode: true))
        );

    [Fact]
    public void The_folders_of_a_catalogue_are_named_once() =>
        RepositoryFiles.MustBeEmpty(
            RepositoryFiles
                .Code("src/")
                .Where(file => !file.Path.EndsWith("/SourceFolders.cs", StringComparison.Ordinal))
                .SelectMany(file => file.Find(FolderInString()))
        );

    [Fact]
    public void A_catalogue_is_read_in_one_way() =>
        RepositoryFiles.MustBeEmpty(
            RepositoryFiles
                .Code("src/")
                .Where(file => !file.Path.EndsWith("/CatalogueReader.cs", StringComparison.Ordinal))
                .SelectMany(file => file.Find(Bind(), inCode: true))
        );

    [GeneratedRegex(@"[=!]= Shelf\.Draft\b")]
    private static partial Regex ComparedWithDraft();

    // A path in a doc comment or a sentence is text for people.
    [GeneratedRegex(@"""content/(?:indsatser|sider|billeder|model|udgaver)/[^"" ]*""")]
    private static partial Regex FolderInString();

    [GeneratedRegex(@"\bCatalogueBinder\.Bind\(")]
    private static partial Regex Bind();
}
