using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace Catalog.BrowserTests.Surroundings;

/// <summary>The tests' own scripts, each a function that is run in the page. A page's policy does not hold for them.</summary>
internal static class PageScript
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    public static async Task<T> Run<T>(IPage page, string name, object? argument = null) =>
        (await page.EvaluateAsync<JsonElement>(Text(name), argument)).Deserialize<T>(Names)!;

    /// <summary>Runs a script at each of these elements, which has the focus then. They are places among the elements of the body.</summary>
    public static async Task<T[]> RunAtEach<T>(IPage page, string name, IEnumerable<int> places) =>
        (
            await page.EvaluateAsync<JsonElement>(
                $$"""
                (places) => {
                    const run = {{Function(name)}};
                    const all = [...document.body.querySelectorAll("*")];
                    return places.map((at) => { all[at].focus(); return run(); });
                }
                """,
                places.ToArray()
            )
        ).Deserialize<T[]>(Names)!;

    // Without the comment before it.
    private static string Function(string name) => Text(name) is var text ? text[(text.IndexOf("*/", StringComparison.Ordinal) + 2)..] : "";

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(PageScript).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
