using System.IO;
using System.Reflection;
using Catalog.Content.Text;
using Catalog.Site.Views;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.HouseRules;

/// <summary>The site's words: each is said somewhere.</summary>
public sealed class WordTests
{
    private const BindingFlags Everywhere = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    public void No_word_is_written_for_nobody()
    {
        var words = Words.Read(SiteOf.Sources(RealProgram.Root)).Value;
        var templates = string.Concat(
            Directory
                .EnumerateFiles(Path.Join(RealProgram.Root, "templates"), "*.sbn-html", SearchOption.AllDirectories)
                .Select(File.ReadAllText)
        );

        var declared = WordKeys.All.Select(key => key.Name).ToHashSet();

        RepositoryFiles.MustBeEmpty(
            words
                .Keys.Where(key => !declared.Contains(key) && !templates.Contains($"text '{key}'", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(key => $"templates/text.da.yml: nobody says »{key}«.")
        );
    }

    /// <summary>A group that is not among all is not demanded of <c>text.da.yml</c>, and its words would be missed while pages are written.</summary>
    [Fact]
    public void Every_key_that_a_class_declares_is_among_all_keys_once()
    {
        var fields = typeof(WordKeys).Assembly.GetTypes().SelectMany(type => type.GetFields(Everywhere)).ToArray();
        var declared = fields
            .Where(field => field.FieldType == typeof(WordKey) || field.FieldType == typeof(CountedWord))
            .Select(field => field.GetValue(null))
            .SelectMany(word => word is CountedWord counted ? counted.Forms.ToArray() : [(WordKey)word!])
            .Concat(
                fields
                    .Where(field => field.FieldType == typeof(WordKeyGroup))
                    .SelectMany(field => ((WordKeyGroup)field.GetValue(null)!).Keys)
            )
            .Distinct();
        var names = WordKeys.All.Select(key => key.Name).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(declared.Select(key => key.Name).Order(StringComparer.Ordinal), names);
        Assert.Equal(names.Distinct(), names);
    }

    /// <summary>What the code says with a misspelt place would be on the page as it is written.</summary>
    [Fact]
    public void An_own_word_has_no_place_that_gets_no_value()
    {
        var tree = SourceTree.FromTexts([
            new(Words.ShippedPath, "a: \"{liste}: {term}\"\nb: x"),
            new(Words.Path, "a: \"{term} i {lisste}\"\nb: \"{n}\""),
        ]);
        var found = Words.Read(tree).Diagnostics.Where(finding => !finding.Message.Contains("står ikke i", StringComparison.Ordinal));

        Assert.Equal(
            [
                "1:1 Ordet »a« får ingen værdi til »{lisste}«. Mente du »liste«? Ordet kan bruge {liste}, {term}.",
                "2:1 Ordet »b« får ingen værdi til »{n}«. Skriv ordet uden krøllede parenteser.",
            ],
            found.Select(finding => $"{finding.Start.Line}:{finding.Start.Column} {finding.Message} {finding.Help}")
        );
    }

    [Fact]
    public void A_value_is_not_looked_into_for_further_names()
    {
        var tree = SourceTree.FromTexts([new(Words.Path, "a: \"{x} og {y} {z}\"")]);

        Assert.Equal("{y} og 2 {z}", Words.Read(tree).Value.With(new WordKey(new WordKeyGroup(), "a"), ("x", "{y}"), ("y", "2")));
    }
}
