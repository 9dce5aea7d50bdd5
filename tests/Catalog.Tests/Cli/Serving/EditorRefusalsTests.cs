using System.IO;
using System.Text;
using Catalog.Cli.Serving;
using Xunit;

namespace Catalog.Tests.Cli.Serving;

/// <summary>Nobody else's page, no other name and nothing that is no form can make the editor of <c>catalog serve</c> write.</summary>
public sealed class EditorRefusalsTests : EditorRequests
{
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
            foreach (var what in new[] { "gem", "kladde", "glem", "tjek", "billede" })
            {
                data.Add("POST", $"/rediger/{Id}/{what}", origin, true);
            }
        }

        foreach (var method in new[] { "PUT", "DELETE", "PATCH", "OPTIONS" })
        {
            data.Add(method, $"/rediger/{Id}/gem", Origin, true);
        }

        foreach (var what in new[] { "gem", "kladde", "glem", "tjek", "billede" })
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
}
