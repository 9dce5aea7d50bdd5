using System.IO;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Guide;
using Catalog.Site;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>The page that every message leads to: each rule as its spec tells it.</summary>
public sealed partial class RulesPageTests
{
    private static readonly Lazy<IHtmlDocument> Page = new(Read);

    // What a rule's spec lacks is said by the tests of the specs.
    private static readonly ImmutableArray<SpecFile> Specs =
    [
        .. SpecFile.All().Where(spec => RuleRegistry.All.Any(rule => rule.Id == spec.Id)),
    ];

    public static TheoryData<string> Rules => [.. Specs.Select(spec => spec.Id)];

    public static TheoryData<string> SpeakingRules =>
        [.. Specs.Where(spec => spec.Examples.Any(example => Speaks(example, spec.Id))).Select(spec => spec.Id)];

    [Theory, MemberData(nameof(Rules))]
    public void A_rule_has_its_place_its_title_its_weight_and_its_reason(string id)
    {
        var rule = RuleOf(id);
        var section = Section(id);

        Assert.Equal($"{id} {rule.Title}", section.QuerySelector("h3")!.TextContent);
        Assert.Equal(
            rule.Severity switch
            {
                Severity.Error => "Fejl",
                Severity.Warning => "Advarsel",
                _ => "Tip",
            },
            section.QuerySelector(".weight")!.TextContent
        );
        Assert.Equal(
            WithoutSpaces(SpecFile.Of(id).Spec.Why.Replace("`", "", StringComparison.Ordinal)),
            WithoutSpaces(section.QuerySelector(".prose")!.TextContent)
        );
    }

    [Theory, MemberData(nameof(SpeakingRules))]
    public void The_first_example_in_which_a_rule_speaks_is_told_as_the_check_tells_it(string id)
    {
        var example = SpecFile.Of(id).Examples.First(each => Speaks(each, id));
        var finding = Findings(example).First(found => found.RuleId == id);
        var section = Section(id);

        Assert.StartsWith(example.Name, section.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(finding.Path, section.QuerySelector("figcaption .file")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(finding.Message, section.QuerySelector(".message")!.TextContent);
        Assert.Equal(finding.Help, section.QuerySelector(".help")?.TextContent ?? "");
    }

    [Theory, MemberData(nameof(SpeakingRules))]
    public void What_is_marked_in_the_spec_is_marked_on_the_page(string id)
    {
        var example = SpecFile.Of(id).Examples.First(each => Speaks(each, id));
        var findings = Findings(example);
        var path = findings.First(found => found.RuleId == id).Path;
        var place = findings.Where(found => found.Path == path).ToList().FindIndex(found => found.RuleId == id);
        var file = example.Files.FirstOrDefault(block =>
            block.Path == path && !block.IsDeleted && block.Language is not ("jpg" or "png" or "svg" or "webp")
        );
        var onPage = Section(id).QuerySelectorAll("mark").Select(mark => mark.TextContent).ToList();
        if (file is null)
        {
            Assert.Empty(onPage);
            return;
        }

        var marked = MarkedText.Read(ShownText.Of(file.Text))!;
        var words = marked.Text.Substring(marked.Marks[place].Start, marked.Marks[place].Length);
        Assert.Contains(words.Split('\n')[0], onPage);
    }

    [Fact]
    public void A_rule_that_can_be_kept_shows_how() =>
        Assert.All(
            Specs.Where(spec => spec.Examples.Any(example => example.IsFine)),
            spec =>
            {
                var fine = Section(spec.Id).QuerySelector("figure:last-of-type")!;
                Assert.Null(fine.QuerySelector("mark"));
                Assert.StartsWith(
                    spec.Examples.First(example => example.IsFine).Name,
                    fine.QuerySelector("figcaption")!.TextContent,
                    StringComparison.Ordinal
                );
            }
        );

    [Fact]
    public void The_contents_lead_to_every_rule_and_every_place_has_one_name()
    {
        var ids = Page.Value.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        var links = Page.Value.QuerySelectorAll(".rule-index a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(links, link => Assert.Contains(link[1..], ids));
        Assert.Equal(
            RuleRegistry.All.Select(rule => "#" + rule.Id),
            links.Where(link => link.StartsWith("#KV", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void An_example_is_a_few_lines_that_a_keyboard_can_reach_and_each_has_its_own_name()
    {
        var boxes = Page.Value.QuerySelectorAll("pre");

        Assert.All(
            boxes,
            box => Assert.InRange(box.TextContent.Split('\n').Count(line => line is not ("…" or "")), 1, FileExcerpt.MostLines)
        );
        Assert.All(boxes, box => Assert.Equal("0", box.GetAttribute("tabindex")));
        Assert.Equal(boxes.Length, boxes.Select(box => box.GetAttribute("aria-label")).Distinct().Count());
    }

    [Fact]
    public void Nothing_on_the_page_looks_like_a_personal_number() =>
        Assert.Empty(PersonalNumber().Matches(Page.Value.DocumentElement.OuterHtml));

    [Fact]
    public void Nothing_that_a_test_makes_is_left_in_its_brackets() =>
        Assert.Empty(Bracket().Matches(Page.Value.DocumentElement.OuterHtml));

    private static bool Speaks(SpecExample example, string id) => Findings(example).Any(found => found.RuleId == id);

    private static ImmutableArray<ReportedFinding> Findings(SpecExample example) =>
        [.. example.Reports.SelectMany(report => ReportedFinding.Read(report.Text))];

    private static Rule RuleOf(string id) => RuleRegistry.All.Single(rule => rule.Id == id);

    private static IElement Section(string id) => Page.Value.QuerySelector($"section#{id}")!;

    private static string WithoutSpaces(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static IHtmlDocument Read()
    {
        var sources = SiteOf.Sources(Path.Join(RealProgram.Root, "tests", "Catalog.Tests", "Specs", "base"));
        var file = SiteBuild.Run(sources, new BuildOptions(SiteOf.Today)).Output!.Files.Single(file => file.Path == "regler.html");
        return new HtmlParser().ParseDocument(new MemoryStream(file.Make().ToArray()));
    }

    [GeneratedRegex(@"(?<![0-9])[0-9]{6}[\s\u00AD\u2010-\u2013-]{0,3}[0-9]{4}(?![0-9])")]
    private static partial Regex PersonalNumber();

    [GeneratedRegex("[⟦⟧⟪⟫]")]
    private static partial Regex Bracket();
}
