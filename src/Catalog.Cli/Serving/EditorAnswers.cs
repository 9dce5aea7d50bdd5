using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

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

    private readonly string token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>The address where a page of the site is edited, from the server's root.</summary>
    public string AddressOf(string path) =>
        path.StartsWith("indsatser/", StringComparison.Ordinal)
        && path.EndsWith(".html", StringComparison.Ordinal)
        && path["indsatser/".Length..^".html".Length] is var id
        && desk.Has(id)
            ? $"/{Folder}/{id}"
            : $"/{Folder}/";

    /// <summary>The answer to a request for a path of the editor, without its first part; its Host and Origin have been checked.</summary>
    public Answer To(Request request, string path)
    {
        var parts = path.Split('/');
        return request.Method == "POST" ? Write(request, parts)
            : parts is [""] ? EditorPage.All(desk.Entries(), token)
            : parts is [New] ? EditorPage.New(token)
            : parts is [var id] && desk.Has(id) ? EditorPage.Of(id, token)
            : parts is [var entry, "data"] && desk.Has(entry) ? desk.Open(entry)
            : Answer.Sentence(404, ServeWords.NoSuchPage);
    }

    private Answer Write(Request request, string[] parts)
    {
        var isOwn = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Token ?? ""), Encoding.UTF8.GetBytes(token));
        return request.Origin is null || !isOwn ? Answer.Sentence(403, EditorWords.WrongToken)
            : request.Body.Length > MostBytes ? Answer.Sentence(413, EditorWords.TooLarge)
            : parts is [New] ? Begin(request.Body)
            : parts is not [var id, var what] || !desk.Has(id) ? Answer.Sentence(404, ServeWords.NoSuchPage)
            : what switch
            {
                "tjek" => desk.Judge(id, request.Body),
                "kladde" => desk.Keep(id, request.Body),
                "glem" => desk.Forget(id),
                "gem" => desk.Save(id, request.Version ?? "", request.Body),
                _ => Answer.Sentence(404, ServeWords.NoSuchPage),
            };
    }

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
