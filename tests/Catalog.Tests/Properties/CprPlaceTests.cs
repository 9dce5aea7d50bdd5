using System.Text;
using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Tests.FaultyEntries;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>A CPR number is found however it is written and wherever in a catalogue it stands. Numbers are made when the tests run.</summary>
public sealed class CprPlaceTests
{
    private const int NumbersEach = 20;
    private const string Front = "alder: 5-8\n";
    private const string Body = "Begge ledere skal sige ja til timerne";

    private static readonly string[] Forms = ["-", " ", "\u00A0", "–", ""];

    /// <summary>A place, what is replaced there, and what comes instead, with {0} for the number.</summary>
    public static TheoryData<string, string, string> PlacesInEntry =>
        new()
        {
            { "value", "rolle: sparring", "rolle: sparring {0}" },
            { "quoted value", "rolle: sparring", "rolle: \"sparring {0}\"" },
            { "note of a measurement", "note: Vinduet var åbent", "note: Vinduet {0} var åbent" },
            { "unknown key", Front, Front + "{0}: x\n" },
            { "value of an unknown key", Front, Front + "journal: {0}\n" },
            { "comment", Front, "alder: 5-8 # {0}\n" },
            { "prose", Body, "Om {0} kan intet siges, og " + Body },
            { "heading", "### Når en af jer mangler", "### Når {0} mangler" },
            { "unknown section", "## Faldgruber", "## Sag {0}" },
            { "table", "| Stiller bordene frem |", "| Stiller {0} frem |" },
            { "text of a link", "[dagsform]", "[dagsform for {0}]" },
            { "target of a link", "(eksempel-setup-for-succes-efter-dagsform.md)", "(https://skole.example/?id={0})" },
            { "title of a link", "efter-dagsform.md)", "efter-dagsform.md \"{0}\")" },
            { "alternative text", Body, "![Tegning af {0}](../billeder/doer.png) " + Body },
            { "code", Body, "`{0}` " + Body },
            { "front matter that is no YAML", Front, "alder: [{0}\n" },
        };

    public static TheoryData<string> OtherFiles =>
        [
            "content/billeder/noter.txt",
            "content/noter.csv",
            "content/sider/om-os.md",
            "content/model/noter.yml",
            "content/indsatser/noter.docx.txt",
        ];

    [Theory, MemberData(nameof(PlacesInEntry))]
    public void In_an_entry(string place, string before, string after)
    {
        var whole = GalleryFile.Whole["diff"];
        Assert.True(whole.Text.Contains(before, StringComparison.Ordinal), place);
        Each(number =>
        {
            var at = whole.Text.IndexOf(before, StringComparison.Ordinal);
            var text = whole.Text[..at] + after.Replace("{0}", number, StringComparison.Ordinal) + whole.Text[(at + before.Length)..];
            MustBeFound(new SourceFile(whole.Path, Encoding.UTF8.GetBytes(text)), number);
        });
    }

    [Theory, MemberData(nameof(OtherFiles))]
    public void In_another_file(string path) =>
        Each(number => MustBeFound(new SourceFile(path, Encoding.UTF8.GetBytes($"a;b\nx;{number}\n")), number));

    [Fact]
    public void In_a_file_in_Windows_1252() =>
        Each(number =>
            MustBeFound(
                new SourceFile(
                    "content/noter.txt",
                    CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes($"Født på øen: {number}")
                ),
                number
            )
        );

    [Theory]
    [InlineData("content/indsatser/{0}.md")]
    [InlineData("content/billeder/tegning-{0}.png")]
    [InlineData("content/{0}/noter.txt")]
    public void In_the_name_of_a_file(string path) =>
        Each(number =>
            Assert.Contains(
                Find(new SourceFile(path.Replace("{0}", number, StringComparison.Ordinal), default)),
                finding => finding.Rule.Id == "KV501"
            )
        );

    private static void MustBeFound(SourceFile file, string number) =>
        Assert.Contains(
            Find(file),
            finding => finding.Rule.Id == "KV501" && finding.Path == file.Path && finding.Place.Source.Slice(finding.Place.Span) == number
        );

    private static Diagnostic[] Find(SourceFile file)
    {
        var tree = new SourceTree([file]);
        var bound = CatalogueBinder.Bind(tree, Shipped.Site, Shipped.Model).Value;
        return [.. PrivacyCheck.Run(bound, tree)];
    }

    // Every form of numbers that are certain; one without a sign between is so only when modulus 11 holds.
    private static void Each(Action<string> property) =>
        HostileText.Holds(
            PrivacyProperties.Dates,
            date =>
            {
                foreach (var between in Forms)
                {
                    property(MadeUp.Cpr(date, between));
                    if (between.Length > 0)
                    {
                        property(MadeUp.Cpr(date, between, holdsModulus11: false));
                    }
                }
            },
            NumbersEach
        );
}
