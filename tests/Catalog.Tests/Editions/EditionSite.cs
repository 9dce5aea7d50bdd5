using System.IO;
using System.Text;
using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Editions;
using Catalog.Content.Model;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Site.Operations;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.Editions;

/// <summary>The small site of the specs as a catalogue that can be edited and frozen, in memory.</summary>
internal sealed record EditionSite(ImmutableSortedDictionary<string, string> Texts)
{
    private static readonly ImmutableArray<SourceFile> Templates = [.. SiteOf.Sources(RealProgram.Root).Under("templates/")];

    /// <summary>The site with its one entry, <c>base</c>.</summary>
    public static EditionSite Base { get; } =
        new(
            Directory
                .EnumerateFiles(SpecSite.BaseFolder, "*", SearchOption.AllDirectories)
                .ToImmutableSortedDictionary(
                    path => Path.GetRelativePath(SpecSite.BaseFolder, path).Replace('\\', '/'),
                    File.ReadAllText,
                    StringComparer.Ordinal
                )
        );

    public string Entry(string id = "base") => Texts[PathOf(id)];

    public EditionSite With(string id, string text) => new(Texts.SetItem(PathOf(id), text));

    public EditionSite Without(string id) => new(Texts.Remove(PathOf(id)));

    /// <summary>The entry with one text in place of another, which must stand there once.</summary>
    public EditionSite Edit(string from, string to, string id = "base") => With(id, Replace(Entry(id), from, to));

    public EditionSite EditFile(string path, string from, string to) => new(Texts.SetItem(path, Replace(Texts[path], from, to)));

    public SourceTree Tree() => new(Templates.Concat(Texts.Select(text => new SourceFile(text.Key, Encoding.UTF8.GetBytes(text.Value)))));

    public Catalogue Catalogue()
    {
        var tree = Tree();
        return CatalogueBinder.Bind(tree, ModelReader.ReadSite(tree).Value!, ModelReader.ReadModel(tree).Value!).Value;
    }

    public ImmutableArray<Edition> Editions() => EditionReader.Read(Tree()).Value;

    /// <summary>The site with an edition of what it is now.</summary>
    public EditionSite Freeze(int year)
    {
        var site = EditFile("site.yml", $"udgave: {Catalogue().Site.Edition}", $"udgave: {year}");
        var result = SiteBuild.Run(site.Tree(), new BuildOptions(new DateOnly(2026, 8, 10)));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity == Severity.Error);
        var edition = NewEdition.Of(site.Tree(), result, year, new DateOnly(2026, 8, 10), "1.2.3");
        return new(
            site.Texts.SetItems(
                edition.Files.Select(file =>
                    KeyValuePair.Create($"content/udgaver/{year}/{file.Path}", Encoding.UTF8.GetString(file.Make().Span))
                )
            )
        );
    }

    private static string Replace(string text, string from, string to)
    {
        Assert.Equal(2, text.Split(from).Length);
        return text.Replace(from, to, StringComparison.Ordinal);
    }

    private static string PathOf(string id) => $"content/indsatser/{id}.md";
}
