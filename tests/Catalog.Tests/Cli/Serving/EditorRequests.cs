using System.IO;
using System.Text;
using System.Text.Json.Nodes;
using Catalog.Cli.Reading;
using Catalog.Cli.Serving;
using Catalog.Site.Rendering;
using Catalog.Tests.Fixtures;

namespace Catalog.Tests.Cli.Serving;

/// <summary>Requests to the editor of a copy of a catalogue, as its page sends them.</summary>
public abstract class EditorRequests : IDisposable
{
    private protected const string Host = "localhost:5080";
    private protected const string Origin = "http://localhost:5080";
    private protected const string Id = "musik-foer-matematik";

    private protected readonly ScratchFolder scratch = new();
    private protected readonly string catalogue;
    private protected readonly Answers answers;
    private protected readonly string token;

    protected EditorRequests()
    {
        catalogue = scratch.CopyCatalogue(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));
        var folder = SourceFolder.Open(catalogue);
        folder = folder with { Drafts = new PrivateFolder(Path.Join(scratch.Path, "kladder"), "../kladder/") };
        var desk = new EditorDesk(
            folder,
            () => SourceReader.Read(folder, ShippedTemplates.Beneath).Value,
            () => new DateOnly(2026, 11, 28)
        );
        answers = new Answers(5080, new EditorAnswers(desk));
        var page = Text(Get($"/rediger/{Id}"));
        token = page.Split("data-token=\"")[1].Split('"')[0];
    }

    public void Dispose()
    {
        scratch.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected string FileOf(string id) => Path.Join(catalogue, "content", "indsatser", id + ".md");

    private protected JsonObject Data() => JsonNode.Parse(Text(Get($"/rediger/{Id}/data")))!.AsObject();

    private protected JsonObject Open() => Data()["entry"]!.AsObject();

    private protected static JsonObject Form(JsonObject entry) =>
        new() { ["head"] = entry["head"]!.DeepClone(), ["sections"] = entry["sections"]!.DeepClone() };

    private protected List<(string Field, string Rule)> Judge(JsonObject now) =>
        [
            .. JsonNode.Parse(Text(Post($"{Id}/tjek", now)))!["findings"]!
                .AsArray()
                .Select(each => ((string)each!["field"]!, (string)each["rule"]!)),
        ];

    private protected Answer Get(string target) => answers.To(new Request("GET", target, Host, null), ServedSite.Nothing);

    private protected Answer Post(string what, JsonObject body, string? version = null, string? window = null) =>
        Send(what, body.ToJsonString(), version, window);

    private protected Answer Send(string what, string body, string? version = null, string? window = null) =>
        answers.To(
            new Request("POST", "/rediger/" + what, Host, Origin)
            {
                Token = token,
                Version = version,
                Window = window,
                Body = Encoding.UTF8.GetBytes(body),
            },
            ServedSite.Nothing
        );

    private protected Answer Put(ReadOnlySpan<byte> picture) =>
        answers.To(
            new Request("POST", $"/rediger/{Id}/billede", Host, Origin) { Token = token, Body = picture.ToArray() },
            ServedSite.Nothing
        );

    private protected static string Version(Answer answer) => (string)JsonNode.Parse(Text(answer))!["version"]!;

    private protected static string Message(Answer answer) => (string)JsonNode.Parse(Text(answer))!["message"]!;

    private protected static string Text(Answer answer) => Encoding.UTF8.GetString(answer.Body.Span);

    private protected SortedDictionary<string, string> Snapshot() =>
        new(
            Directory.EnumerateFiles(catalogue, "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText),
            StringComparer.Ordinal
        );
}
