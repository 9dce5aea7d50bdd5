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

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(PageScript).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
