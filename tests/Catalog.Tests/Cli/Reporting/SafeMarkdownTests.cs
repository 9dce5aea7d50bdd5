using System.Text.RegularExpressions;
using Catalog.Cli.Reporting;
using Xunit;

namespace Catalog.Tests.Cli.Reporting;

/// <summary>What GitHub makes links and pictures of by itself is kept apart; what it does not is left as it is.</summary>
public sealed class SafeMarkdownTests
{
    private const string Apart = "&#8203;";

    [Theory]
    [InlineData("https://a.dk", "https:&#8203;//a.dk")]
    [InlineData("www.a.dk", "www&#8203;.a.dk")]
    [InlineData("@navn", "&#64;&#8203;navn")]
    [InlineData("ejer/repo#12", "ejer/repo&#35;&#8203;12")]
    [InlineData("GH-12", "GH-&#8203;12")]
    [InlineData(":tada:", ":&#8203;tada:")]
    [InlineData(":+1:", ":&#8203;+1:")]
    [InlineData(":100:", ":&#8203;100:")]
    [InlineData("a5c3785ed8d6a35868bc169f07e40e889087fd2e", "a5c378&#8203;5&#8203;e", true)]
    [InlineData("a5c3785", "a5c378&#8203;5")]
    [InlineData("content/a.md:2:8: fejl", "content/a.md:2:8: fejl")]
    [InlineData("kl. 10:30", "kl. 10:30")]
    [InlineData("en facade", "en facade")]
    public void It_is_shown_and_leads_nowhere(string text, string safe, bool isPart = false)
    {
        var written = SafeMarkdown.Of(text);
        if (isPart)
        {
            Assert.StartsWith(safe, written, StringComparison.Ordinal);
            Assert.DoesNotMatch("[0-9a-f]{7}", written);
        }
        else
        {
            Assert.Equal(safe, written);
        }

        Assert.Equal(text, Regex.Replace(written.Replace(Apart, "", StringComparison.Ordinal), "&#([0-9]+);", Decoded));
    }

    private static string Decoded(Match match) =>
        ((char)int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToString();
}
