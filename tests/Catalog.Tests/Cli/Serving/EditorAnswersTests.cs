using System.IO;
using System.Text;
using System.Text.Json.Nodes;
using Catalog.Cli.Reading;
using Catalog.Cli.Serving;
using Catalog.Site.Rendering;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Serving;

/// <summary>
/// The editor of <c>catalog serve</c>: what it opens, judges, keeps and saves, and that nobody else's page and no other name can make
/// it write.
/// </summary>
public sealed class EditorAnswersTests : IDisposable
{
    private const string Host = "localhost:5080";
    private const string Origin = "http://localhost:5080";
    private const string Id = "musik-foer-matematik";

    private readonly ScratchFolder scratch = new();
    private readonly string catalogue;
    private readonly Answers answers;
    private readonly string token;

    public EditorAnswersTests()
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

    [Fact]
    public void The_form_has_every_key_and_section_of_the_model_and_what_the_file_says()
    {
        var entry = Open();

        Assert.Equal("Musik før matematik", (string?)entry["head"]!["titel"]);
        Assert.Equal("content/indsatser/musik-foer-matematik.md", (string?)entry["path"]);
        var keys = entry["groups"]!
            .AsArray()
            .SelectMany(group => group!["questions"]!.AsArray())
            .Select(question => (string)question!["key"]!)
            .ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.Contains("målinger", keys);
        // Own fields of the model, and lists of it.
        Assert.Contains("dataplan", keys);
        Assert.Contains("arena", keys);
        var known = entry["texts"]!.AsArray().Select(text => (string)text!["id"]!).ToHashSet();
        Assert.All(entry["sections"]!.AsObject(), section => Assert.Contains(section.Key, known));
    }

    [Fact]
    public void Saving_changes_what_was_changed_and_no_other_byte()
    {
        var before = File.ReadAllText(FileOf(Id));
        var entry = Open();
        var now = Form(entry);
        now["head"]!["titel"] = "Musik: før matematik";
        now["sections"]!["saadan-goer-i"] = "Begynd med en sang.";

        var answer = Post($"{Id}/gem", now, (string)entry["version"]!);

        Assert.Equal(200, answer.Status);
        var after = File.ReadAllText(FileOf(Id));
        Assert.Contains("titel: \"Musik: før matematik\"\n", after, StringComparison.Ordinal);
        Assert.Contains("## Sådan gør I\n\nBegynd med en sang.\n", after, StringComparison.Ordinal);
        Assert.Equal(
            before.Split("\n---\n")[0].Replace("titel: Musik før matematik", "titel: \"Musik: før matematik\"", StringComparison.Ordinal),
            after.Split("\n---\n")[0]
        );
        // What was saved can be changed and saved again.
        now["head"]!["titel"] = "Musik før matematik";
        Assert.Equal(200, Post($"{Id}/gem", now, Version(answer)).Status);
        Assert.Equal(before.Split("\n---\n")[0], File.ReadAllText(FileOf(Id)).Split("\n---\n")[0]);
    }

    [Fact]
    public void Nothing_changed_is_nothing_written()
    {
        var entry = Open();
        var written = File.GetLastWriteTimeUtc(FileOf(Id));
        Assert.Equal(200, Post($"{Id}/gem", Form(entry), (string)entry["version"]!).Status);
        Assert.Equal(written, File.GetLastWriteTimeUtc(FileOf(Id)));
    }

    [Fact]
    public void A_file_that_another_program_has_changed_is_not_overwritten()
    {
        var entry = Open();
        var now = Form(entry);
        now["head"]!["titel"] = "Mit";
        File.AppendAllText(FileOf(Id), "\nDeres.\n");
        var theirs = File.ReadAllText(FileOf(Id));

        var answer = Post($"{Id}/gem", now, (string)entry["version"]!);

        Assert.Equal(409, answer.Status);
        Assert.Contains("er ændret, siden du åbnede den", Message(answer), StringComparison.Ordinal);
        Assert.Equal(theirs, File.ReadAllText(FileOf(Id)));
        // Asked for, mine is laid over theirs, and what only they changed stays.
        now["sections"] = Open()["sections"]!.DeepClone();
        Assert.Equal(200, Post($"{Id}/gem", now, (string)Open()["version"]!).Status);
        Assert.Contains("Deres.", File.ReadAllText(FileOf(Id)), StringComparison.Ordinal);
        Assert.Contains("titel: Mit\n", File.ReadAllText(FileOf(Id)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_kept_outside_content_ignored_by_Git_and_offered_again()
    {
        var entry = Open();
        var before = File.ReadAllText(FileOf(Id));
        var now = Form(entry);
        now["head"]!["titel"] = "Ikke gemt";
        now["version"] = (string)entry["version"]!;

        Assert.Equal(204, Post($"{Id}/kladde", now).Status);
        Assert.Equal(204, Post($"{Id}/kladde", now).Status);

        Assert.Equal(before, File.ReadAllText(FileOf(Id)));
        Assert.Equal("*\n", File.ReadAllText(Path.Join(catalogue, ".kladder", ".gitignore")));
        Assert.Equal("Ikke gemt", (string?)Data()["draft"]!["head"]!["titel"]);
        Assert.Equal(0, EditionScratch.Run("check", "-s", catalogue, "--today", "2026-11-22").Code);

        Assert.Equal(200, Post($"{Id}/gem", now, (string)entry["version"]!).Status);
        Assert.Null(Data()["draft"]);
        Assert.Equal(204, Post($"{Id}/glem", now).Status);
    }

    [Fact]
    public void Findings_stand_at_their_fields_and_what_is_missing_at_the_field_it_is_missing_in()
    {
        var now = Form(Open());
        now["head"]!["arena"] = new JsonArray("skole", "skolle");
        now["head"]!.AsObject().Remove("kontakt");
        now["sections"]!["barnets-stemme"] = "Se [den](findes-ikke.md).";

        var found = Judge(now);

        Assert.Contains(found, each => each is { Field: "arena.1" });
        Assert.Contains(found, each => each is { Field: "kontakt", Rule: "KV012" });
        Assert.Contains(found, each => each is { Field: "#barnets-stemme", Rule: "KV401" });
    }

    [Fact]
    public void The_next_status_says_what_it_will_demand()
    {
        var answer = Post($"{Id}/tjek", Form(Open()));
        var next = JsonNode.Parse(Text(answer))!["next"]!.AsArray();
        Assert.Equal(["Udvalgt", "Afvist"], next.Select(step => (string)step!["status"]!));
        Assert.Contains(next[0]!["lacks"]!.AsArray(), lack => ((string)lack!).Contains("udvælgelse", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_written_of_a_private_draft_is_kept_beside_it()
    {
        Directory.CreateDirectory(Path.Join(scratch.Path, "kladder", "indsatser"));
        var there = Path.Join(scratch.Path, "kladder", "indsatser", Id + ".md");
        File.Move(FileOf(Id), there);
        var entry = Open();
        var now = Form(entry);
        now["head"]!["titel"] = "Ikke gemt";

        Assert.Equal(204, Post($"{Id}/kladde", now).Status);
        Assert.True(File.Exists(Path.Join(scratch.Path, "kladder", ".kladder", Id + ".json")));
        Assert.False(Directory.Exists(Path.Join(catalogue, ".kladder")));
        Assert.Equal(200, Post($"{Id}/gem", now, (string)entry["version"]!).Status);
        Assert.Contains("titel: Ikke gemt\n", File.ReadAllText(there), StringComparison.Ordinal);
        Assert.False(File.Exists(FileOf(Id)));
    }

    [Fact]
    public void A_character_that_no_file_may_have_is_named()
    {
        var now = Form(Open());
        now["sections"]!["saadan-goer-i"] = "Begynd\u000b her.";
        var answer = Post($"{Id}/gem", now, (string)Open()["version"]!);
        Assert.Equal(400, answer.Status);
        Assert.StartsWith("Her står et usynligt tegn, U+000B", Message(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_all_entries_leads_to_each_also_to_one_that_cannot_be_read()
    {
        File.WriteAllText(FileOf("hvilebasen"), "---\ntitel: [\n---\n");
        var page = System.Net.WebUtility.HtmlDecode(Text(Get("/rediger/")));
        Assert.Contains(">Musik før matematik</a></th><td>Ansøgt</td>", page, StringComparison.Ordinal);
        Assert.Contains(
            "<a href=\"/rediger/hvilebasen\">hvilebasen</a></th><td colspan=\"8\">Filen kan ikke læses.</td>",
            page,
            StringComparison.Ordinal
        );
        Assert.Equal(422, Get("/rediger/hvilebasen/data").Status);
        Assert.Contains("content/indsatser/hvilebasen.md:", Message(Get("/rediger/hvilebasen/data")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_entry_begins_as_the_command_begins_it_and_is_never_another()
    {
        var answer = Send("ny", """{"title":"Stille morgen i hallen","kind":"idé"}""");
        Assert.Equal(200, answer.Status);
        Assert.StartsWith(
            "---\n",
            File.ReadAllText(Path.Join(scratch.Path, "kladder", "indsatser", "stille-morgen-i-hallen.md")),
            StringComparison.Ordinal
        );
        Assert.Equal(200, Get("/rediger/stille-morgen-i-hallen").Status);

        Assert.Equal(409, Send("ny", """{"title":"Stille morgen i hallen","kind":"idé"}""").Status);
        Assert.Equal(400, Send("ny", """{"title":"…","kind":"idé"}""").Status);
        Assert.Equal(400, Send("ny", """{"title":12}""").Status);
        Assert.Equal(409, Send("ny", """{"title":"Ny","kind":"idé"}""").Status);
    }

    public static TheoryData<string, string, string?, bool> Hostile()
    {
        var data = new TheoryData<string, string, string?, bool>();
        string[] paths =
        [
            "../site.yml/gem",
            "..%2f..%2fsite/gem",
            "%2e%2e/gem",
            "content/gem",
            "site/gem",
            "findes-ikke/gem",
            "findes-ikke/kladde",
            ".kladder/gem",
            "ny/gem",
            $"{Id}%00/gem",
            $"{Id}.md/gem",
            $"{Id}//gem",
            $"{Id}/../{Id}/gem",
            $"{Id}/slet",
            $"{Id}/gem/mere",
            "/gem",
            "C:%5cx/gem",
            "con/gem",
            "kvintet/gem",
            "om/kladde",
        ];
        foreach (var path in paths)
        {
            data.Add("POST", "/rediger/" + path, Origin, true);
        }

        foreach (var origin in new[] { null, "null", "", "http://evil.example", "https://localhost:5080", "http://localhost:5081" })
        {
            foreach (var what in new[] { "gem", "kladde", "glem", "tjek" })
            {
                data.Add("POST", $"/rediger/{Id}/{what}", origin, true);
            }
        }

        foreach (var method in new[] { "PUT", "DELETE", "PATCH", "OPTIONS" })
        {
            data.Add(method, $"/rediger/{Id}/gem", Origin, true);
        }

        foreach (var what in new[] { "gem", "kladde", "glem", "tjek" })
        {
            data.Add("POST", $"/rediger/{Id}/{what}", Origin, false);
        }

        return data;
    }

    [Theory, MemberData(nameof(Hostile))]
    public void Whoever_is_not_this_page_of_this_run_naming_an_entry_writes_nothing(
        string method,
        string target,
        string? origin,
        bool knowsToken
    )
    {
        var before = Snapshot();
        var now = Form(Open());
        now["head"]!["titel"] = "Ondt";

        var answer = answers.To(
            new Request(method, target, Host, origin)
            {
                Token = knowsToken ? token : "0123456789abcdef0123456789abcdef",
                Version = (string)Open()["version"]!,
                Body = Encoding.UTF8.GetBytes(now.ToJsonString()),
            },
            ServedSite.Nothing
        );

        Assert.InRange(answer.Status, 400, 499);
        Assert.Equal(before, Snapshot());
    }

    [Theory]
    [InlineData("Tekst.\n\n## Vores egen overskrift\n\nMere.")]
    [InlineData("Tekst.\n\n## Barnets stemme\n\nMere.")]
    [InlineData("```\nkode")]
    [InlineData("Linje\n---\n\nmere")]
    public void A_text_that_would_move_what_stands_after_it_out_of_the_form_is_refused(string text)
    {
        var before = File.ReadAllText(FileOf(Id));
        var entry = Open();
        var now = Form(entry);
        now["sections"]!["saadan-goer-i"] = text;

        var answer = Post($"{Id}/gem", now, (string)entry["version"]!);

        Assert.Equal(400, answer.Status);
        Assert.StartsWith("Det kan ikke stå i filen", Message(answer), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(FileOf(Id)));
        Assert.Equal(400, Post($"{Id}/tjek", now).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"head\":{},\"sections\":[]}")]
    [InlineData("{\"head\":\"x\",\"sections\":{}}")]
    [InlineData("{\"head\":{\"titel\":7},\"sections\":{}}")]
    [InlineData("{\"head\":{\"titel\":\"\\ud800\"},\"sections\":{}}")]
    [InlineData("{\"head\":{\"titel\":\"x")]
    public void What_is_no_form_is_refused_and_the_file_stays(string body)
    {
        var before = File.ReadAllText(FileOf(Id));
        Assert.Equal(400, Send($"{Id}/tjek", body).Status);
        Assert.InRange(Send($"{Id}/gem", body, (string)Open()["version"]!).Status, 400, 499);
        Assert.Equal(before, File.ReadAllText(FileOf(Id)));
    }

    [Fact]
    public void Values_deeper_than_any_field_and_forms_larger_than_any_file_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 5000)) + string.Concat(Enumerable.Repeat("]", 5000));
        Assert.Equal(400, Send($"{Id}/tjek", "{\"head\":{\"a\":" + deep + "},\"sections\":{}}").Status);
        Assert.Equal(413, Send($"{Id}/kladde", "{\"a\":\"" + new string('x', 600_000) + "\"}").Status);
    }

    public void Dispose() => scratch.Dispose();

    private string FileOf(string id) => Path.Join(catalogue, "content", "indsatser", id + ".md");

    private JsonObject Data() => JsonNode.Parse(Text(Get($"/rediger/{Id}/data")))!.AsObject();

    private JsonObject Open() => Data()["entry"]!.AsObject();

    private static JsonObject Form(JsonObject entry) =>
        new() { ["head"] = entry["head"]!.DeepClone(), ["sections"] = entry["sections"]!.DeepClone() };

    private List<(string Field, string Rule)> Judge(JsonObject now) =>
        [
            .. JsonNode.Parse(Text(Post($"{Id}/tjek", now)))!["findings"]!
                .AsArray()
                .Select(each => ((string)each!["field"]!, (string)each["rule"]!)),
        ];

    private Answer Get(string target) => answers.To(new Request("GET", target, Host, null), ServedSite.Nothing);

    private Answer Post(string what, JsonObject body, string? version = null) => Send(what, body.ToJsonString(), version);

    private Answer Send(string what, string body, string? version = null) =>
        answers.To(
            new Request("POST", "/rediger/" + what, Host, Origin)
            {
                Token = token,
                Version = version,
                Body = Encoding.UTF8.GetBytes(body),
            },
            ServedSite.Nothing
        );

    private static string Version(Answer answer) => (string)JsonNode.Parse(Text(answer))!["version"]!;

    private static string Message(Answer answer) => (string)JsonNode.Parse(Text(answer))!["message"]!;

    private static string Text(Answer answer) => Encoding.UTF8.GetString(answer.Body.Span);

    private SortedDictionary<string, string> Snapshot() =>
        new(
            Directory.EnumerateFiles(catalogue, "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText),
            StringComparer.Ordinal
        );
}
