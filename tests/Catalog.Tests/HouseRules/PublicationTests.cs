using System.IO;
using System.Text.Json;
using System.Xml.Linq;
using Catalog.Content.Parsing;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.HouseRules;

/// <summary>Under which licence and from which repository the program is published: each is written once, and the rest agrees.</summary>
public sealed class PublicationTests
{
    // A domain that can belong to nobody (RFC 2606), while Directory.Build.props names no repository.
    private const string NoRepository = "https://repository.example/catalog";

    private static readonly YamlMapping Publiccode = Read("publiccode.yml");

    [Fact]
    public void Publiccode_names_the_repository_of_the_packages()
    {
        var repository = Property("Directory.Build.props", "RepositoryUrl");

        Assert.True(repository.Length == 0 || Uri.TryCreate(repository, UriKind.Absolute, out _), repository);
        Assert.Equal(repository.Length == 0 ? NoRepository : repository, Value("url"));
    }

    /// <summary>What the standard demands (publiccode.yml 0.7): its keys, its words, its lengths.</summary>
    [Fact]
    public void Publiccode_has_what_its_standard_demands()
    {
        Assert.Equal("0.7", Value("publiccodeYmlVersion"));
        Assert.Equal("catalog", Value("name"));
        Assert.Contains(Value("developmentStatus"), new[] { "concept", "development", "beta", "stable", "obsolete" });
        Assert.Contains(Value("softwareType"), new[] { "standalone/desktop", "standalone/web", "standalone/backend", "standalone/other" });
        Assert.NotEmpty(((YamlSequence)Node("platforms")).Items);
        Assert.Equal("community", Value("maintenance", "type"));
        var contact = Assert.IsType<YamlMapping>(((YamlSequence)Node("maintenance", "contacts")).Items[0]);
        Assert.Equal("name", contact.Pairs[0].Key.Value);
        Assert.Contains(Value("localisation", "localisationReady"), new[] { "true", "false" });
        Assert.NotEmpty(((YamlSequence)Node("localisation", "availableLanguages")).Items);
        foreach (var language in new[] { "da", "en" })
        {
            Assert.InRange(Value("description", language, "shortDescription").Length, 1, 150);
            Assert.InRange(Value("description", language, "longDescription").Length, 150, 10_000);
            Assert.NotEmpty(((YamlSequence)Node("description", language, "features")).Items);
            Assert.All(
                ((YamlSequence)Node("description", language, "screenshots")).Items,
                path => Assert.True(File.Exists(Path.Join(RepositoryFiles.Root, ((YamlScalar)path).Value)))
            );
        }
    }

    [Fact]
    public void Every_place_names_the_same_licence()
    {
        Assert.StartsWith("MIT License\n", File.ReadAllText(Path.Join(RepositoryFiles.Root, "LICENSE")), StringComparison.Ordinal);
        Assert.Equal("MIT", Property("src/Catalog.Cli/Catalog.Cli.csproj", "PackageLicenseExpression"));
        Assert.Equal("MIT", Value("legal", "license"));
        Assert.Contains(
            Property("src/Catalog.Cli/Catalog.Cli.csproj", "Copyright"),
            File.ReadAllText(Path.Join(RepositoryFiles.Root, "LICENSE")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_package_in_the_program_has_its_copyright_in_the_notices()
    {
        var notices = File.ReadAllText(Path.Join(RepositoryFiles.Root, "src", "THIRD-PARTY-NOTICES.txt"));
        using var locked = JsonDocument.Parse(
            File.ReadAllText(Path.Join(RepositoryFiles.Root, "src", "Catalog.Cli", "packages.lock.json"))
        );
        var packages = locked
            .RootElement.GetProperty("dependencies")
            .EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .Select(package => package.Name)
            .ToList();

        Assert.Contains("Markdig", packages);
        Assert.All(packages, package => Assert.Matches($"(?m)^{package} +Copyright ", notices));
    }

    private static string Property(string file, string name) =>
        XDocument.Load(Path.Join(RepositoryFiles.Root, file)).Descendants(name).Single().Value.Trim();

    private static string Value(params string[] keys) => ((YamlScalar)Node(keys)).Value;

    private static YamlNode Node(params string[] keys) =>
        keys.Aggregate(
            (YamlNode)Publiccode,
            (node, key) =>
                ((YamlMapping)node).Pairs.FirstOrDefault(pair => pair.Key.Value == key)?.Value
                ?? throw new InvalidOperationException($"publiccode.yml has no {string.Join('/', keys)}.")
        );

    private static YamlMapping Read(string path)
    {
        var text = File.ReadAllText(Path.Join(RepositoryFiles.Root, path));
        return YamlReader.Read(new SourceText(path, text), new TextSpan(0, text.Length)).Value!;
    }
}
