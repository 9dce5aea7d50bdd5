using System.Collections.Concurrent;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace Catalog.BrowserTests.Surroundings;

/// <summary>
/// A reader at a site: one browser context with one page, which writes down all that no page of ours should do. Violations
/// of the content security policy are among what the console says.
/// </summary>
internal sealed class Visit : IAsyncDisposable
{
    private const string Storage = """
        async () => [
            localStorage.length && "localStorage",
            sessionStorage.length && "sessionStorage",
            (await indexedDB.databases()).length && "indexedDB",
            window.caches && (await caches.keys()).length && "caches",
        ].filter(Boolean)
        """;

    // Milliseconds. Long, since a machine may be busy; nothing is waited for longer than it takes.
    private const float Patience = 45_000;

    private readonly IBrowserContext context;
    private readonly bool hasScripts;
    private readonly ConcurrentQueue<string> complaints = new();

    static Visit() => Assertions.SetDefaultExpectTimeout(Patience);

    private Visit(IBrowserContext context, IPage page, Uri start, bool hasScripts)
    {
        (this.context, this.hasScripts) = (context, hasScripts);
        (Page, Start) = (page, start);
        page.Console += (_, said) => complaints.Enqueue($"console {said.Type}: {said.Text}");
        page.PageError += (_, error) => complaints.Enqueue($"error: {error}");
        page.Dialog += (_, dialog) =>
        {
            complaints.Enqueue($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(start.AbsoluteUri, StringComparison.Ordinal))
            {
                complaints.Enqueue($"request elsewhere: {request.Url}");
            }
        };
        page.RequestFailed += (_, request) => complaints.Enqueue($"failed: {request.Url}");
    }

    public IPage Page { get; }

    /// <summary>Where the site begins.</summary>
    public Uri Start { get; }

    public static async Task<Visit> Begin(Uri start, Circumstance circumstance)
    {
        var context = await (await Chromium.Browser).NewContextAsync(circumstance.Options);
        context.SetDefaultTimeout(Patience);
        return new(context, await context.NewPageAsync(), start, circumstance.HasScripts);
    }

    public static async Task<Visit> Begin(string site, Way way, Circumstance circumstance) =>
        await Begin(await Sites.Start(site, way), circumstance);

    /// <summary>Goes to an address within the site and waits until it has loaded.</summary>
    public async Task Go(string path)
    {
        await Page.GotoAsync(new Uri(Start, path).AbsoluteUri);

        // A page waits for its letters before it shows anything (decision 0033).
        await Page.Locator("body").WaitForAsync();
    }

    /// <summary>Sets the browser otherwise while the page is open: its width, its colours and its motion.</summary>
    public async Task Become(Circumstance circumstance)
    {
        await Page.SetViewportSizeAsync(circumstance.Width, circumstance.Height);
        await Page.EmulateMediaAsync(
            new()
            {
                ColorScheme = circumstance.Options.ColorScheme,
                ForcedColors = circumstance.Options.ForcedColors,
                ReducedMotion = circumstance.Options.ReducedMotion,
                Contrast = circumstance.Options.Contrast,
            }
        );
    }

    /// <summary>What has been written down so far, without a look at cookies and storage.</summary>
    public string Told => string.Join('\n', complaints);

    /// <summary>What the page has done that it should not, in the order it was done.</summary>
    public async Task<string[]> Complaints()
    {
        var cookies = (await context.CookiesAsync()).Select(cookie => $"cookie: {cookie.Name}");
        var kept = hasScripts ? await Page.EvaluateAsync<string[]>(Storage) : [];
        return [.. complaints, .. cookies, .. kept.Select(place => $"stored in {place}")];
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
