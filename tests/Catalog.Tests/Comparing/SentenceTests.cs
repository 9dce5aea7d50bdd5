using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Search;
using Xunit;

namespace Catalog.Tests.Comparing;

/// <summary>The sentences above the rows say what is the same and what differs, and nothing that the rows do not hold.</summary>
public sealed class SentenceTests
{
    private static readonly ImmutableArray<ScriptRun.ComparedRow> Rows =
    [
        new("age", "Alder"),
        new("list", "Arena"),
        new("list", "Niveau"),
        new("situation", "Når nogen siger"),
        new("time", "Tid om ugen"),
        new("status", "Status"),
        new("effect", "Ved vi, om det virker?"),
        new("relation", "Kan vælges i stedet"),
        new("", "Udgift"),
    ];

    private static object Little => new { text = "vi ved lidt", filled = 1 };

    private static object Some => new { text = "vi ved en del", filled = 3 };

    private static object Nobody => new { text = "det ved ingen endnu", filled = 0 };

    [Fact]
    public async Task Two_that_are_alike_are_told_in_one_breath() =>
        await Says(
            "Begge er for 6–9 år og hører til »Skole« og »Forebyggende«. Begge svarer på »Hun står uden for«."
                + " Begge foregår 45 min. om ugen."
                + " Ved vi, om det virker? Svaret er det samme for begge: vi ved lidt.",
            Entry("A", "6–9 år", ["Skole", "Fritid"], "»Hun står uden for«", "45 min. om ugen", "I kataloget", Little),
            Entry("B", "6–9 år", ["Skole"], "»Hun står uden for«", "45 min. om ugen", "I kataloget", Little)
        );

    [Fact]
    public async Task What_differs_is_told_of_each_and_more_is_known_of_the_surer() =>
        await Says(
            "Begge hører til »Forebyggende«. »A« er for 6–9 år og »B« er for 10–12 år."
                + " »A« foregår 45 min. om ugen og »B« foregår 2 timer om ugen."
                + " »A« har status »I kataloget« og »B« har status »I gang«."
                + " Vi ved mere om, hvorvidt »A« virker, end vi gør om »B«.",
            Entry("A", "6–9 år", ["Skole"], "»X«", "45 min. om ugen", "I kataloget", Some),
            Entry("B", "10–12 år", ["Hjem"], "»Y«", "2 timer om ugen", "I gang", Little)
        );

    [Fact]
    public async Task What_is_missing_is_told_and_not_assessed_is_not_little() =>
        await Says(
            "Begge hører til »Forebyggende«. »A« er for 6–9 år. Alder er ikke oplyst for »B«. »A« foregår 45 min. om ugen."
                + " For »B« er tiden ikke skrevet som ét tal. Se rækkerne."
                + " Ved vi, om det virker? »A«: vi ved lidt. »B«: ikke vurderet endnu.",
            Entry("A", "6–9 år", ["Skole"], "", "45 min. om ugen", "I gang", Little),
            Entry("B", "", ["Hjem"], "", "", "I gang", null)
        );

    [Fact]
    public async Task Three_are_grouped_by_what_they_have() =>
        await Says(
            "Alle tre hører til »Skole« og »Forebyggende«. »A« og »C« er for 6–9 år og »B« er for 10–12 år."
                + " Ved vi, om det virker? »A« og »B«: vi ved en del. »C«: det ved ingen endnu.",
            Entry("A", "6–9 år", ["Skole"], "", "", "I gang", Some),
            Entry("B", "10–12 år", ["Skole"], "", "", "I gang", Some),
            Entry("C", "6–9 år", ["Skole"], "", "", "I gang", Nobody)
        );

    [Fact]
    public async Task Most_is_known_of_one_of_four() =>
        await Says(
            "Alle fire er for 6–9 år og hører til »Skole« og »Forebyggende«. Vi ved mest om, hvorvidt »D« virker.",
            Entry("A", "6–9 år", ["Skole"], "", "", "I gang", Little),
            Entry("B", "6–9 år", ["Skole"], "", "", "I gang", Little),
            Entry("C", "6–9 år", ["Skole"], "", "", "I gang", Nobody),
            Entry("D", "6–9 år", ["Skole"], "", "", "I gang", Some)
        );

    [Fact]
    public async Task An_example_is_called_one_and_is_no_answer_to_whether_it_works()
    {
        await Says(
            "Begge er for 6–9 år og hører til »Skole« og »Forebyggende«. »B« er et eksempel, som ingen har prøvet."
                + " Ved vi, om det virker? »A«: vi ved lidt.",
            Entry("A", "6–9 år", ["Skole"], "", "", "I kataloget", Little),
            Entry("B", "6–9 år", ["Skole"], "", "", "Illustrativt eksempel", null, isExample: true)
        );
        await Says(
            "Begge er for 6–9 år og hører til »Skole« og »Forebyggende«. »A« og »B« er eksempler, som ingen har prøvet.",
            Entry("A", "6–9 år", ["Skole"], "", "", "Illustrativt eksempel", null, isExample: true),
            Entry("B", "6–9 år", ["Skole"], "", "", "Illustrativt eksempel", null, isExample: true)
        );
    }

    [Fact]
    public async Task Without_a_scale_nothing_is_said_of_whether_it_works()
    {
        var rows = Rows.Replace(Rows[6], new("", "Andet"));
        var said = await Asked(
            rows,
            Entry("A", "6–9 år", ["Skole"], "", "", "I gang", null),
            Entry("B", "6–9 år", ["Skole"], "", "", "I gang", null)
        );

        Assert.Equal("Begge er for 6–9 år og hører til »Skole« og »Forebyggende«.", said);
    }

    [Fact]
    public async Task Without_any_facts_that_is_what_is_said() =>
        Assert.Equal(
            "Beskrivelserne siger for lidt til, at forskellen kan siges kort. Se rækkerne.",
            await Asked(
                [new("age", "Alder"), .. Enumerable.Repeat(new ScriptRun.ComparedRow("", "Andet"), 8)],
                Entry("A", "", [], "", "", "", null),
                Entry("B", "", [], "", "", "", null)
            )
        );

    [Fact]
    public async Task Long_names_are_cut_where_they_still_tell_the_entries_apart()
    {
        var same = string.Concat(Enumerable.Repeat("et langt navn ", 7));
        var cut = await Asked(Rows, Aged("En " + same, "6 år"), Aged("{names} <b>»To«</b> " + same, "7 år"));
        var whole = await Asked(Rows, Aged(same + "et", "6 år"), Aged(same + "to", "7 år"));

        Assert.Contains("»En et langt navn et langt navn et langt navn et langt navn…« er for 6 år", cut, StringComparison.Ordinal);
        Assert.Contains("»{names} <b>›To‹</b> et langt navn et", cut, StringComparison.Ordinal);
        Assert.Contains($"»{same}to« er for 7 år", whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_alone_is_offered_what_it_is_related_to()
    {
        var found = await Ask(Rows, Entry("A", "6–9 år", ["Skole"], "", "", "I gang", null));
        Assert.Equal("hvilebasen", string.Join(' ', found.Beside));
        Assert.Empty(found.Says);
    }

    private static object[] Aged(string title, string age) => Entry(title, age, [], "", "", "I gang", Little);

    private static object[] Entry(
        string title,
        string age,
        string[] arenas,
        string said,
        string time,
        string status,
        object? effect,
        bool isExample = false
    ) =>
        [
            title,
            title,
            "indsatser/a.html",
            isExample ? 1 : 0,
            new object[]
            {
                Line(age),
                arenas.Select(arena => new[] { arena, "arena/a.html" }).ToArray(),
                Line("Forebyggende"),
                Line(said),
                Line(time),
                Line(status),
                effect is null ? [] : new[] { effect },
                new[] { new[] { "Hvilebasen", "indsatser/hvilebasen.html" } },
                Line(title),
            },
        ];

    private static string[] Line(string text) => text.Length > 0 ? [text] : [];

    private static async Task Says(string expected, params object[][] entries) => Assert.Equal(expected, await Asked(Rows, entries));

    private static async Task<string> Asked(ImmutableArray<ScriptRun.ComparedRow> rows, params object[][] entries) =>
        string.Join(' ', (await Ask(rows, entries)).Says);

    // The script reads the entries from one file, where each has a number for an id.
    private static async Task<ScriptRun.Compared> Ask(ImmutableArray<ScriptRun.ComparedRow> rows, params object[][] entries)
    {
        string[] ids = [.. entries.Select((_, i) => $"nr-{i}")];
        var file = JsonSerializer.Serialize(entries.Select((entry, i) => entry.Skip(1).Prepend(ids[i]).ToArray()));
        var files = new Dictionary<string, string> { ["sammenlign/0.js"] = $"catalogSearch.compared(0,{file});\n" };
        var answer = await ScriptRun.Ask(new(files, [], [], [], [], [], [ids], 1, rows, Words()));
        return answer.Compared[0];
    }

    private static Dictionary<string, string> Words()
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(SiteOf.Built("")["sammenlign.html"]));
        return page.QuerySelectorAll("#compare template[data-words]")
            .Cast<IHtmlTemplateElement>()
            .SelectMany(template => template.Content.QuerySelectorAll("[data-word]"))
            .ToDictionary(word => word.GetAttribute("data-word")!, word => word.TextContent);
    }
}
