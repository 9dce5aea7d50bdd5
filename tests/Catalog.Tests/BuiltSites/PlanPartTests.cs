using System.IO;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>Whether the goals of a trial can be seen: on its page in a preview, and nowhere on a published site.</summary>
public sealed class PlanPartTests
{
    private static readonly SourceTree Sources = SiteOf.Sources(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));

    private static readonly Lazy<IReadOnlyDictionary<string, IElement?>> Preview = new(() => Parts(drafts: true));

    [Theory]
    [InlineData("lektier-i-klubben", "8 tal mere tager 8 uger med »hver uge«.")]
    [InlineData("musik-foer-matematik", "Målet siger ikke, hvilken måling der viser det.")]
    [InlineData("rolige-garderober", "Der skal mindst 6 tal fra før start, og der er 1.")]
    public void A_draft_and_a_trial_under_way_say_it_in_a_preview(string id, string said)
    {
        var part = Preview.Value[id];

        Assert.Contains(said, part!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Kan vi se det?", part.QuerySelector("h2")!.TextContent);
    }

    [Theory]
    [InlineData("hvilebasen")]
    [InlineData("eksempel-faelles-morgenmad")]
    [InlineData("tolaererordning-i-dansk")]
    public void What_is_over_and_an_example_do_not(string id) => Assert.Null(Preview.Value[id]);

    [Fact]
    public void The_published_site_never_says_it() => Assert.All(Parts(drafts: false), page => Assert.Null(page.Value));

    private static Dictionary<string, IElement?> Parts(bool drafts) =>
        SiteBuild
            .Run(Sources, new BuildOptions(SiteOf.Today, Drafts: drafts))
            .Output!.Files.Where(file => file.Path.StartsWith("indsatser/", StringComparison.Ordinal))
            .ToDictionary(
                file => Path.GetFileNameWithoutExtension(file.Path),
                file => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Make().Span)).QuerySelector("[data-part=plan]")
            );
}
