using System.IO;
using System.Text;

namespace Catalog.Cli.Serving;

/// <summary>A request as it was sent: the target is not decoded.</summary>
public sealed record Request(string Method, string Target, string? Host, string? Origin)
{
    /// <summary>The token of the run, which the pages of the editor send.</summary>
    public string? Token { get; init; }

    /// <summary>The window of the editor that sends it.</summary>
    public string? Window { get; init; }

    /// <summary>The version of the file that a form was made of.</summary>
    public string? Version { get; init; }

    /// <summary>What was sent with it; nothing but for POST.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }
}

/// <summary>What the server answers. A HEAD request gets all of it but the body.</summary>
public sealed record Answer(int Status, string Type, ReadOnlyMemory<byte> Body)
{
    public const string Html = "text/html; charset=utf-8";
    public const string JsonType = "application/json; charset=utf-8";

    /// <summary>The answer that never ends: server-sent events with every change.</summary>
    public static readonly Answer Events = new(200, "text/event-stream; charset=utf-8", default);

    /// <summary>Headers that only this answer has.</summary>
    public ImmutableArray<(string Name, string Value)> More { get; init; } = [];

    /// <summary>A short sentence as plain text.</summary>
    public static Answer Sentence(int status, string sentence) =>
        new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(sentence + "\n"));

    /// <summary>A file of the site, with its type by its name.</summary>
    public static Answer File(string path, ReadOnlyMemory<byte> body) => new(200, TypeOf(path), body);

    private static string TypeOf(string path) =>
        Path.GetExtension(path) switch
        {
            ".html" => Html,
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".json" => JsonType,
            ".csv" => "text/csv; charset=utf-8",
            ".xml" => "application/xml; charset=utf-8",
            ".txt" => "text/plain; charset=utf-8",
            ".svg" => "image/svg+xml; charset=utf-8",
            ".png" => "image/png",
            ".jpg" or ".jpeg" => "image/jpeg",
            ".webp" => "image/webp",
            ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            _ => "application/octet-stream",
        };
}
