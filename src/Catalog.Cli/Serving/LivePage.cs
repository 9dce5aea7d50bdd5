using System.Net;
using System.Text;

namespace Catalog.Cli.Serving;

/// <summary>
/// Adds a script and a stylesheet to a page of the site, which receive changes and show errors. Built pages have neither.
/// </summary>
internal static class LivePage
{
    private const string PolicyWithoutSite = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'";

    private static readonly byte[] EndOfHead = "</head>"u8.ToArray();

    /// <summary>
    /// The answer, with both when it is a page; <paramref name="name"/> is <see cref="ServedSite.Page"/>, and <paramref name="edit"/>
    /// where the page is edited. Its policy allows events from its host.
    /// </summary>
    public static Answer Of(Answer answer, string name, string? edit = null)
    {
        var html = answer.Body.Span;
        var end = answer.Type == Answer.Html ? html.IndexOf(EndOfHead) : -1;
        if (end < 0)
        {
            return answer;
        }

        var page = new byte[html.Length + 512];
        var length = 0;
        Append(html[..end]);
        Append(Encoding.UTF8.GetBytes(Links(name, edit)));
        Append(html[end..]);
        return answer with { Body = page.AsMemory(0, length) };

        void Append(ReadOnlySpan<byte> more)
        {
            more.CopyTo(page.AsSpan(length));
            length += more.Length;
        }
    }

    /// <summary>The page that is served instead of all others until there has been a site without errors.</summary>
    public static Answer WithoutSite(ServedSite site)
    {
        var isReady = site.IsStale;
        var title = WebUtility.HtmlEncode(isReady ? ServeWords.NoSiteYet : ServeWords.Building);
        var text = WebUtility.HtmlEncode(isReady ? ServeWords.NoSiteYetHelp : ServeWords.BuildingHelp);
        var page = $"""
            <!DOCTYPE html>
            <html lang="da">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{PolicyWithoutSite}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            </head>
            <body class="catalog-alone">
            <main>
            <h1>{title}</h1>
            <p>{text}</p>
            </main>
            </body>
            </html>

            """;
        return Of(new Answer(503, Answer.Html, Encoding.UTF8.GetBytes(page)), site.Page);
    }

    private static string Links(string name, string? edit) =>
        $"<link rel=\"stylesheet\" href=\"/{OwnFiles.Stylesheet}\">\n"
        + $"<script src=\"/{OwnFiles.Script}\" data-page=\"{name}\" data-events=\"/{OwnFiles.Events}\""
        + (edit is null ? "" : $" data-edit=\"{edit}\" data-edit-word=\"{ServeWords.Edit}\"")
        + " defer></script>\n";
}
