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

    // A context of its own costs a process. Those that nobody uses wait here for the next reader with the same settings.
    private static readonly ConcurrentDictionary<(Uri Start, Circumstance Circumstance), ConcurrentBag<Visit>> Waiting = new();

    private readonly IBrowserContext context;
    private readonly Circumstance circumstance;
    private readonly bool isKept;
    private readonly ConcurrentQueue<string> complaints = new();

    static Visit() => Assertions.SetDefaultExpectTimeout(Patience);

    private Visit(IBrowserContext context, IPage page, Uri start, Circumstance circumstance, bool isKept)
    {
        (this.context, this.circumstance, this.isKept) = (context, circumstance, isKept);
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

    /// <summary>A reader of any folder's pages, in a context that nobody else uses.</summary>
    public static Task<Visit> Begin(Uri start, Circumstance circumstance) => Begin(start, circumstance, isKept: false);

    /// <summary>A reader of one of the sites, perhaps in a context that one has left who was told nothing and left nothing.</summary>
    public static async Task<Visit> Begin(string site, Way way, Circumstance circumstance)
    {
        var start = await Sites.Start(site, way);
        if (!Left(start, circumstance).TryTake(out var visit))
        {
            return await Begin(start, circumstance, isKept: true);
        }

        visit.complaints.Clear();
        await visit.Become(circumstance);
        return visit;
    }

    private static async Task<Visit> Begin(Uri start, Circumstance circumstance, bool isKept)
    {
        var context = await (await Chromium.Browser).NewContextAsync(circumstance.Options);
        context.SetDefaultTimeout(Patience);
        return new(context, await context.NewPageAsync(), start, circumstance, isKept);
    }

    private static ConcurrentBag<Visit> Left(Uri start, Circumstance circumstance) => Waiting.GetOrAdd((start, circumstance), _ => []);

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
                Media = Media.Null,
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
        var kept = circumstance.HasScripts ? await Page.EvaluateAsync<string[]>(Storage) : [];
        return [.. complaints, .. cookies, .. kept.Select(place => $"stored in {place}")];
    }

    public async ValueTask DisposeAsync()
    {
        if (!isKept || !complaints.IsEmpty || (await context.CookiesAsync()).Count > 0)
        {
            await context.DisposeAsync();
            return;
        }

        try
        {
            // What the page still does or is still asking for, and what a test put in between, ends with it.
            await Page.UnrouteAllAsync();
            await Page.GotoAsync("about:blank");
            Left(Start, circumstance).Add(this);
        }
        catch (PlaywrightException)
        {
            // A page that is on its way elsewhere cannot be left.
            await context.DisposeAsync();
        }
    }
}
