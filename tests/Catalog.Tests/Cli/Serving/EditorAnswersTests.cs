using System.IO;
using System.Text;
using System.Text.Json.Nodes;
using Catalog.Cli.Serving;
using Catalog.Content.Privacy;
using Catalog.Site.Output;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.Cli.Serving;

/// <summary>The editor of <c>catalog serve</c>: what it opens, judges, shows, keeps and saves.</summary>
public sealed class EditorAnswersTests : EditorRequests
{
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
    public void A_picture_is_put_in_its_place_under_the_entrys_name_without_where_it_was_taken()
    {
        var picture = Encoding.Latin1.GetBytes(MadeUp.Jpg("exif:GPSLatitude"));

        var answer = Put(picture);

        Assert.Equal(200, answer.Status);
        Assert.Equal($"../billeder/{Id}.jpg", (string?)JsonNode.Parse(Text(answer))!["target"]);
        var there = File.ReadAllBytes(Path.Join(catalogue, "content", "billeder", Id + ".jpg"));
        Assert.Equal(ImageTraces.None, ImageMetadata.Of(there));
        // The page beside the form shows it before the text that shows it is saved.
        var site = ServedSite.Nothing with
        {
            Version = 1,
            Files = new OutputSet([]),
        };
        var shown = answers.To(new Request("GET", $"/billeder/{Id}.jpg", Host, null), site);
        Assert.Equal((200, "image/jpeg"), (shown.Status, shown.Type));
        Assert.Equal(there, shown.Body.ToArray());
        Assert.Equal(404, answers.To(new Request("GET", "/indsatser/../site.yml", Host, null), site).Status);
        // The same one again is the same file; another gets a name of its own.
        Assert.Equal(Text(answer), Text(Put(picture)));
        Assert.Contains($"{Id}-2.png", Text(Put(MadeUp.Picture(4, 4))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_picture_or_too_large_for_the_catalogue_is_refused_and_told()
    {
        var before = Snapshot();
        Assert.Equal((415, true), Told(Put("<svg onload=alert(1)>"u8), "ikke et helt billede"));
        Assert.Equal((415, true), Told(Put(MadeUp.Picture(4, 4).AsSpan()[..20]), "ikke et helt billede"));
        Assert.Equal((415, true), Told(Put(MadeUp.Picture(20_000, 20_000)), "20.000 × 20.000"));
        Assert.Equal((415, true), Told(Put(Filled(600)), "Grænsen er"));
        Assert.Equal(413, Put(Filled(6_000)).Status);
        Assert.Equal(before, Snapshot());

        (int, bool) Told(Answer answer, string words) => (answer.Status, Message(answer).Contains(words, StringComparison.Ordinal));

        // A picture of so many kilobytes, with all of them in a part that belongs to it.
        byte[] Filled(int kilobytes)
        {
            byte[] data = new byte[kilobytes * 1024];
            byte[] part = [0, 0, 0, 0, .. "IDAT"u8, .. data, 0, 0, 0, 0];
            System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(part, data.Length);
            return [.. MadeUp.Picture(4, 4), .. part, 0, 0, 0, 0, .. "IEND"u8, 0, 0, 0, 0];
        }
    }

    [Fact]
    public void The_page_beside_the_form_is_the_one_that_is_being_written()
    {
        var now = Form(Open());
        now["head"]!["titel"] = "Trommer før brøker";
        now["head"]!.AsObject().Remove("alder");
        Assert.Equal(200, Post($"{Id}/tjek", now, window: "a").Status);
        now["head"]!["titel"] = "Et andet vindue";
        Assert.Equal(200, Post($"{Id}/tjek", now, window: "b").Status);

        Assert.Contains("<h1>Trommer før brøker</h1>", Page("?kladde=a"), StringComparison.Ordinal);
        Assert.Contains("<h1>Et andet vindue</h1>", Page("?kladde=b"), StringComparison.Ordinal);
        Assert.Contains("<h1>Musik før matematik</h1>", Page("?fil"), StringComparison.Ordinal);
        Assert.Equal("Siden kan ikke vises. Ret først det, tjekket siger.\n", Page("?kladde=c"));
        // To everybody else the page is the one that is built.
        Assert.DoesNotContain("Trommer før brøker", Page(""), StringComparison.Ordinal);
        // What another program writes meanwhile is on the page of the file at once.
        File.WriteAllText(
            FileOf(Id),
            File.ReadAllText(FileOf(Id)).Replace("titel: Musik før", "titel: Sang før", StringComparison.Ordinal)
        );
        Assert.Contains("<h1>Sang før matematik</h1>", Page("?fil"), StringComparison.Ordinal);

        string Page(string query)
        {
            var built = new OutputSet([new OutputFile($"indsatser/{Id}.html", "<h1>Bygget</h1>"u8.ToArray())]);
            var site = ServedSite.Nothing with { Version = 1, Files = built };
            return Text(answers.To(new Request("GET", $"/indsatser/{Id}.html{query}", Host, null), site));
        }
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
}
