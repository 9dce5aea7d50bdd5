using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Catalog.Content.Text;

namespace Catalog.Cli.Serving;

/// <summary>
/// The addresses of the editor below <c>/rediger/</c>. A request to write must have the Origin of this server, the token of this run,
/// which only the editor's pages have, and the id of an entry that exists.
/// </summary>
public sealed class EditorAnswers(EditorDesk desk)
{
    public const string Folder = "rediger";

    /// <summary>The most that a request may bring: the largest file that is read, as JSON.</summary>
    public const int MostBytes = 512 * 1024;

    /// <summary>The address where a new entry begins, which no entry can have here.</summary>
    public const string New = "ny";

    /// <summary>The address of the table of all entries as a workbook; no id has a point.</summary>
    public const string Workbook = "katalog.xlsx";

    private readonly string token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>The largest picture that a request may bring; the browser has made it smaller than the catalogue's limit.</summary>
    public const int MostPictureBytes = SourceFile.MostPictureKilobytes * 1024;

    // The queries of an entry's page that ask for it as its file is, and as it is being written in a window.
    private const string OfFile = "fil";
    private const string OfWindow = "kladde=";

    /// <summary>The address where a page of the site is edited, from the server's root.</summary>
    public string AddressOf(string path) => $"/{Folder}/{IdOf(path)}";

    /// <summary>The page of an entry as it is in its file, or in a window; null when another is asked for.</summary>
    public Answer? Preview(string path, string target)
    {
        var query = target.Split('?', 2) is [_, var asked] ? asked : "";
        if (IdOf(path) is not { } id || (query != OfFile && !query.StartsWith(OfWindow, StringComparison.Ordinal)))
        {
            return null;
        }

        return desk.Page(id, query == OfFile ? null : query[OfWindow.Length..]) is { } page
            ? Answer.File(path, page)
            : Answer.Sentence(404, EditorWords.NoPage);
    }

    /// <summary>A file of such a page; null when it is none.</summary>
    public Answer? AssetOf(string path) => desk.Asset(path) is { } asset ? Answer.File(path, asset) : null;

    /// <summary>A picture that only what is being written shows; null when there is none.</summary>
    public ReadOnlyMemory<byte>? PictureOf(string path) => desk.Picture(path);

    /// <summary>The answer to a request for a path of the editor, without its first part; its Host and Origin have been checked.</summary>
    public Answer To(Request request, string path)
    {
        var parts = path.Split('/');
        return request.Method == "POST" ? Write(request, parts)
            : parts is [""] ? EditorPage.All(desk.Entries(), token)
            : parts is [New] ? EditorPage.New(token)
            : parts is [Workbook] && desk.Workbook() is { } workbook ? Answer.File(Workbook, workbook)
            : parts is [var id] && desk.Has(id) ? EditorPage.Of(id, token)
            : parts is [var entry, "data"] && desk.Has(entry) ? desk.Open(entry)
            : Answer.Sentence(404, ServeWords.NoSuchPage);
    }

    private Answer Write(Request request, string[] parts)
    {
        var isOwn = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Token ?? ""), Encoding.UTF8.GetBytes(token));
        return request.Origin is null || !isOwn ? Answer.Sentence(403, EditorWords.WrongToken)
            : request.Body.Length > (parts is [_, "billede"] ? MostPictureBytes : MostBytes) ? Answer.Sentence(413, EditorWords.TooLarge)
            : parts is [New] ? Begin(request.Body)
            : parts is not [var id, var what] || !desk.Has(id) ? Answer.Sentence(404, ServeWords.NoSuchPage)
            : what switch
            {
                "tjek" => desk.Judge(id, request.Window ?? "", request.Body),
                "kladde" => desk.Keep(id, request.Body),
                "glem" => desk.Forget(id),
                "billede" => desk.Put(id, request.Body),
                "gem" => desk.Save(id, request.Version ?? "", request.Body),
                _ => Answer.Sentence(404, ServeWords.NoSuchPage),
            };
    }

    private string? IdOf(string path) =>
        path.StartsWith("indsatser/", StringComparison.Ordinal)
        && path.EndsWith(".html", StringComparison.Ordinal)
        && path["indsatser/".Length..^".html".Length] is var id
        && desk.Has(id)
            ? id
            : null;

    private Answer Begin(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement is { ValueKind: JsonValueKind.Object } root
                ? desk.Begin(Text(root, "title").Trim(), Text(root, "kind") == "ansøgning")
                : Answer.Sentence(400, EditorWords.NoForm);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return Answer.Sentence(400, EditorWords.NoForm);
        }
    }

    private static string Text(JsonElement root, string key) =>
        root.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
