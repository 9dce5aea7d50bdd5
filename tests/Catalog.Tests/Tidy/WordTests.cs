using System;
using System.IO;
using System.Linq;
using Catalog.Content.Text;
using Catalog.Site.Views;
using Catalog.Tests.EndToEnd;
using Xunit;

namespace Catalog.Tests.Tidy;

/// <summary>The site's words: each is said somewhere.</summary>
public sealed class WordTests
{
    [Fact]
    public void No_word_is_written_for_nobody()
    {
        var words = Words.Read(SiteOf.Sources(RealProgram.Root)).Value;
        var templates = string.Concat(Directory.EnumerateFiles(Path.Join(RealProgram.Root, "templates"), "*.sbn-html", SearchOption.AllDirectories).Select(File.ReadAllText));

        RepositoryFiles.MustBeEmpty(words.Keys
            .Where(key => !WordKeys.All.Contains(key) && !templates.Contains($"text '{key}'", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(key => $"templates/text.da.yml: nobody says »{key}«."));
    }

    [Fact]
    public void A_value_is_not_looked_into_for_further_names()
    {
        var tree = SourceTree.FromTexts([new(Words.Path, "a: \"{x} og {y} {z}\"")]);

        Assert.Equal("{y} og 2 {z}", Words.Read(tree).Value.With("a", ("x", "{y}"), ("y", "2")));
    }
}
