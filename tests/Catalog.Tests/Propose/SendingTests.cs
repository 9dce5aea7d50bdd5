using System.IO;
using System.Text;
using System.Threading.Tasks;
using AngleSharp.Html.Parser;
using Catalog.Content.Text;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.Propose;

/// <summary>Where the finished file can be sent: to GitHub when the repository is there, with its text when there is room for it, and to a mailbox.</summary>
public sealed class SendingTests
{
    private const string NewFile = "https://github.com/kommune/katalog/new/main";
    private const int MostAddress = 6000;

    [Theory]
    [InlineData("https://github.com/kommune/katalog", NewFile)]
    [InlineData("https://github.com/kommune/katalog/", NewFile)]
    [InlineData("https://gitlab.com/kommune/katalog", null)]
    [InlineData("https://github.com.kommune.example/katalog", null)]
    [InlineData("https://kommune.example/github.com/katalog", null)]
    [InlineData(null, null)]
    public void Only_a_repository_on_GitHub_is_offered_and_a_mailbox_always(string? repository, string? address)
    {
        var settings =
            File.ReadAllText(Path.Join(SpecSite.BaseFolder, "site.yml"))
            + (repository is null ? "" : $"\nkodelager: {{ adresse: \"{repository}\" }}\n");
        var sources = SiteOf
            .Sources(SpecSite.BaseFolder)
            .Under("")
            .Where(file => file.Path != "site.yml")
            .Append(new SourceFile("site.yml", Encoding.UTF8.GetBytes(settings)));
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(SiteOf.FileOf(new SourceTree(sources), "foreslaa.html")));

        Assert.Equal(address, page.QuerySelector("[data-made=github]")?.GetAttribute("href"));
        Assert.Equal("mailto:katalog@proevekommune.example", page.QuerySelector("[data-made=mail]")?.GetAttribute("href"));
    }

    [Fact]
    public async Task The_link_holds_the_whole_text_or_none_of_it()
    {
        ImmutableArray<string> texts =
        [
            "Æbler, ”citat” & 'tegn'\n---\n# %26=? +",
            "[null, ~]: {true}",
            new('a', 2000),
            new('å', 2000),
            "👩‍🏫",
            new('ø', 50_000),
        ];
        var pattern = new { head = new[] { new[] { "titel", "Et forslag" } }, sections = new[] { new[] { "Sådan gør I", "{words}" } } };
        var answer = await FormScript.Ask(new([.. texts.Select(text => new FormScript.FileQuestion(text, pattern))], [], [], []));

        foreach (var (file, address) in answer.Files.Zip(answer.Addresses))
        {
            var parts = new Uri(address)
                .Query[1..]
                .Split('&')
                .Select(part => part.Split('='))
                .ToDictionary(part => part[0], part => Uri.UnescapeDataString(part[1]));
            Assert.True(address.Length <= MostAddress, address);
            Assert.StartsWith(NewFile + "?", address, StringComparison.Ordinal);
            Assert.Equal("content/indsatser/forslag.md", parts["filename"]);
            Assert.Equal(file, parts.TryGetValue("value", out var held) ? held : file);
        }

        Assert.Equal(
            [true, true, true, false, true, false],
            answer.Addresses.Select(address => address.Contains("&value=", StringComparison.Ordinal))
        );
    }
}
