using System.Net;
using System.Text;
using Catalog.Site.Reports;

namespace Catalog.Cli.Serving;

/// <summary>The editor's pages: one for an entry, one to begin a new one, and one that leads to all. Their script does the rest.</summary>
internal static class EditorPage
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self'";

    /// <summary>The page of an entry; <paramref name="token"/> is that of the run, which every request to write must bring.</summary>
    public static Answer Of(string id, string token) =>
        Page(
            $"Rediger {id}",
            $"""
            <header class="bar">
            <a href="/rediger/">{EditorWord("back")}</a>
            <h1>Rediger</h1>
            <p class="state" role="status"></p>
            <a class="show" href="/indsatser/{id}.html">{EditorWord("show")}</a>
            <button type="button" class="save" disabled>{EditorWord("save")}</button>
            </header>
            <main class="desk">
            <form class="form" autocomplete="off" novalidate></form>
            <div class="aside">
            <section class="says" aria-label="{EditorWord("findings")}"></section>
            <section class="look"><h2>{EditorWord("look")}</h2><p></p>
            <iframe title="{EditorWord("look")}" tabindex="-1" hidden></iframe></section>
            </div>
            </main>
            """,
            id,
            token
        );

    /// <summary>The page that begins a new entry.</summary>
    public static Answer New(string token) =>
        Page(
            "Ny beskrivelse",
            """
            <main class="new">
            <p><a href="/rediger/">Alle beskrivelser</a></p>
            <h1>Ny beskrivelse</h1>
            <form autocomplete="off">
            <p class="field"><label for="titel">Hvad skal den hedde?</label>
            <span class="help">Navnet, som praktikere siger det. Det bliver også filens navn og sidens adresse.</span>
            <input id="titel" name="titel" required maxlength="120"></p>
            <fieldset class="field"><legend>Hvad er det?</legend>
            <label><input type="radio" name="art" value="idé" checked> En idé: kun det nødvendigste</label>
            <label><input type="radio" name="art" value="ansøgning"> En ansøgning: alt, hvad den skal have</label>
            </fieldset>
            <p class="finding" role="alert" hidden></p>
            <p><button type="submit">Begynd</button></p>
            </form>
            </main>
            """,
            "",
            token
        );

    /// <summary>The page that leads to all entries: the editors' table, which its script sorts and filters.</summary>
    public static Answer All(ImmutableArray<(string Id, ImmutableArray<string> Cells)> entries, string token) =>
        Page(
            "Alle beskrivelser",
            $"""
            <main class="all-entries">
            <h1>Alle beskrivelser</h1>
            <p><a href="/rediger/ny">Begynd på en ny beskrivelse</a> · <a href="/">Se kataloget</a></p>
            <p class="field"><label for="filter">Vis kun dem, hvor der står</label> <input id="filter" type="search"></p>
            <div class="rows-table" tabindex="0" role="region" aria-label="Alle beskrivelser">
            <table class="sortable">
            <thead><tr>{string.Concat(
                StatusTable.Columns.SkipLast(1).Select(name => $"<th scope=\"col\"><button type=\"button\">{name}</button></th>")
            )}</tr></thead>
            <tbody>
            {string.Concat(entries.Select(Row))}</tbody>
            </table>
            </div>
            <p><a href="/rediger/{EditorAnswers.Workbook}" download>Hent tabellen som regneark</a></p>
            </main>
            """,
            "",
            token
        );

    private static string Row((string Id, ImmutableArray<string> Cells) entry)
    {
        var title = entry.Cells.IsEmpty ? entry.Id : entry.Cells[0];
        var link = $"<th scope=\"row\"><a href=\"/rediger/{WebUtility.HtmlEncode(entry.Id)}\">{WebUtility.HtmlEncode(title)}</a></th>";
        var rest = entry.Cells.IsEmpty
            ? $"<td colspan=\"{StatusTable.Columns.Length - 2}\">Filen kan ikke læses.</td>"
            : string.Concat(entry.Cells[1..^1].Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>"));
        return $"<tr>{link}{rest}</tr>\n";
    }

    private static string EditorWord(string key) => WebUtility.HtmlEncode(EditorWords.OfPage.First(word => word.Key == key).Word);

    private static Answer Page(string title, string body, string id, string token) =>
        new(
            200,
            Answer.Html,
            Encoding.UTF8.GetBytes(
                $"""
                <!DOCTYPE html>
                <html lang="da">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="{Policy}">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>{WebUtility.HtmlEncode(title)}</title>
                <link rel="stylesheet" href="/{OwnFiles.EditorStylesheet}">
                <script type="application/json" id="words">{Words()}</script>
                <script src="/{OwnFiles.EditorScript}" data-id="{WebUtility.HtmlEncode(id)}" data-token="{token}" defer></script>
                </head>
                <body>
                <noscript><p class="finding">Editoren skal bruge JavaScript. Uden det kan du rette i filen selv.</p></noscript>
                {body}
                </body>
                </html>

                """
            )
        );

    private static string Words() =>
        Encoding.UTF8.GetString(
            JsonBody
                .Write(json =>
                {
                    foreach (var (key, word) in EditorWords.OfPage)
                    {
                        json.WriteString(key, word);
                    }
                })
                .Span
        );
}
