using System.Collections.Frozen;
using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Properties;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.FaultyEntries;

/// <summary>
/// What the faultless entry promises is told wherever it is written, and what only looks like a promise nowhere. Its effect is
/// graded D, one measurement (»ventetid«) went better, one (»sene ankomster«) went worse.
/// </summary>
public sealed class ClaimPlaceTests
{
    private const string Effect = "KV304";
    private const string Progress = "KV306";

    /// <summary>A place in the entry by what stands there, what is written instead, with {0} for the words, and whether it is hoped.</summary>
    private static readonly (string Before, string After, bool IsHope)[] Places =
    [
        ("titel: Fælles morgen i indskolingen", "titel: \"{0}\"", false),
        ("resume: To huse tager imod børnene sammen om morgenen.", "resume: {0}", false),
        ("[blød start, morgenmakkere]", "[blød start, \"{0}\"]", false),
        ("rolle: sparring", "rolle: \"{0}\"", false),
        ("hypotese: Hvis børnene møder en voksen, de kender, ved døren,", "hypotese: \"{0}\" # ", true),
        ("mål: Børnene venter kortere tid om morgenen", "mål: \"{0}\"", true),
        ("succeskriterium: Ventetiden falder til under seks minutter", "succeskriterium: \"{0}\"", true),
        ("note: Vinduet var åbent i to uger på grund af maling.", "note: \"{0}\"", false),
        ("forudsigelse: Børnene finder hurtigere en leg.", "forudsigelse: \"{0}\"", true),
        ("reflektér: Garderoben blev for trang.", "reflektér: \"{0}\"", false),
        ("begrundelse: Den kan begynde i det små og koster mest tid.", "begrundelse: \"{0}\"", false),
        ("begrundelse: Vi har tal fra ét sted og ét skoleår.", "begrundelse: {0}", false),
        ("oplæring: En halv dag sammen før start", "oplæring: \"{0}\"", false),
        ("Hold fast i den samme dør og den samme sang.", "{0}", false),
        ("Det er let at bruge morgenen til beskeder mellem voksne.", "{0}", false),
        ("| 7.50 | Stiller bordene frem | Pædagogen |", "| 7.50 | {0} | Pædagogen |", false),
        ("### Når en af jer mangler", "### {0}", false),
        ("Et kort over fællesrummet og et skema", "![{0}](../billeder/x.png)\n\nEt kort over fællesrummet og et skema", false),
    ];

    /// <summary>A rule and a sentence that breaks it; whether it does so among hopes as well.</summary>
    public static TheoryData<string, string, bool> Promises =>
        new()
        {
            { Effect, "Metoden er evidensbaseret.", true },
            { Effect, "I kan bruge den evidensbaserede metode.", true },
            { Effect, "Vi har ingen tal, men der er dokumenteret effekt.", true },
            { Effect, "Den fælles dør virker.", false },
            { Effect, "Indsatsen har en effekt på roen.", false },
            { Effect, "De voksne siger, at det virker.", false },
            { Progress, "Ordningen har reduceret de sene ankomster.", false },
            { Progress, "Ordningen har igen markant nedbragt sene ankomster.", false },
            { Progress, "De sene ankomster er færre, for ordningen har en positiv effekt.", false },
            { Progress, "Den fælles dør har øget trivslen.", false },
        };

    public static TheoryData<string> Neighbours =>
        [
            "Vi ved ikke, om det virker.",
            "Virker det hos jer?",
            "Det virker endnu ikke.",
            "Det virker som en god dag.",
            "Barnet virker trist.",
            "Gruppen virker rolig.",
            "Lyset i rummet virker skarpt.",
            "Vi håber, at det virker.",
            "Målet er, at det virker for alle.",
            "Vi undersøger, hvad der virker.",
            "Et barn sagde: »Det virker, når vi er to.«",
            "Børnene fortæller, at det virker.",
            "Der er ingen dokumenteret effekt.",
            "Udfyld evidensprofilen sammen.",
            "Ordningen har reduceret ventetiden.",
            "Har vi reduceret fraværet?",
            "Vi har ikke reduceret de sene ankomster.",
            "Når I har reduceret uroen, går I videre.",
            "Vi vil reducere de sene ankomster.",
            "Vi har reduceret antallet af regler.",
            "Vi har øget tiden til samtaler.",
            "Børnene er faldet til ro.",
            "Fraværet er steget.",
            "Sig højt, når I ser fremgang.",
        ];

    [Theory, MemberData(nameof(Promises))]
    public void A_promise_is_told_wherever_it_is(string rule, string sentence, bool isToldAmongHopes) =>
        Assert.All(
            Places.Where(place => isToldAmongHopes || !place.IsHope),
            place => Assert.Equal([rule], ClaimsWith(place.Before, place.After, sentence))
        );

    [Theory, MemberData(nameof(Promises))]
    public void A_hope_promises_nothing_that_may_be_hoped(string rule, string sentence, bool isToldAmongHopes) =>
        Assert.All(
            Places.Where(place => !isToldAmongHopes && place.IsHope),
            place => Assert.Equal([], ClaimsWith(place.Before, place.After, sentence).Where(found => found == rule))
        );

    [Theory, MemberData(nameof(Neighbours))]
    public void What_only_looks_like_a_promise_is_let_be(string sentence) =>
        Assert.All(Places, place => Assert.Equal([], ClaimsWith(place.Before, place.After, sentence)));

    [Fact]
    public void What_others_have_called_their_work_is_theirs() =>
        Assert.Equal([], ClaimsWith("titel: Læreplaner i dagtilbud", "titel: {0}", "Evidensbaseret praksis virker"));

    [Fact]
    public void A_page_promises_no_more_than_its_catalogue_can_bear()
    {
        var page = new SpecInput(
            "content/sider/hos-os.md",
            [],
            "---\ntitel: Hos os\nresume: Om kataloget.\n---\n\nAlle metoder her er evidensbaserede, og det virker ikke altid.\n",
            []
        );
        Assert.Equal([Effect], Rules([page]));
        var strong = Entry("effekt: D", "effekt: {0}", "B");
        Assert.Equal([], Rules([page, strong]));
    }

    [Fact]
    public void A_measurement_that_the_sentence_names_is_the_one_that_is_asked()
    {
        Assert.Equal([Progress], ClaimsWith("Hold fast i den samme dør og den samme sang.", "{0}", "Vi har mindsket de sene ankomster."));
        Assert.Equal([], ClaimsWith("Hold fast i den samme dør og den samme sang.", "{0}", "Vi har mindsket presset."));
    }

    private static string[] ClaimsWith(string before, string after, string words) => Rules([Entry(before, after, words)]);

    private static SpecInput Entry(string before, string after, string words)
    {
        var whole = GalleryFile.Whole["diff"];
        Assert.Contains(before, whole.Text, StringComparison.Ordinal);
        var written = after.Replace("{0}", words, StringComparison.Ordinal);
        return whole with { Text = whole.Text.Replace(before, written, StringComparison.Ordinal) };
    }

    private static string[] Rules(ImmutableArray<SpecInput> inputs)
    {
        var tree = new SourceTree([.. inputs.Select(input => input.File())]);
        var bound = CatalogueBinder.Bind(tree, Shipped.Site, Shipped.Model).Value;
        return
        [
            .. CatalogueCheck
                .Run(bound, tree, FrozenSet<string>.Empty, new CheckOptions(SiteOf.Today, Release: false))
                .Where(found => found.Rule.Group == RuleGroup.Claims)
                .Select(found => found.Rule.Id),
        ];
    }
}
