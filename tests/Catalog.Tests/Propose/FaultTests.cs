using System.Threading.Tasks;
using Catalog.Content.Privacy;
using Xunit;

namespace Catalog.Tests.Propose;

/// <summary>What the form refuses to make a file of, one mistake at a time.</summary>
public sealed class FaultTests
{
    private static readonly ImmutableArray<(object[] Questions, string[] Faults)> Forms =
    [
        ([Text("Et navn"), Section("Vi gør sådan.")], []),
        ([Text(""), Section("(…) Skriv her")], ["titel fault-missing", "afsnit fault-missing"]),
        ([Text("!!!"), Section("Vi gør sådan.")], []),
        ([Text(new string('a', 121))], ["titel fault-long"]),
        ([Text("a"), Ages("6", "15")], []),
        ([Text("a"), Ages("", "")], ["fra fault-missing"]),
        ([Text("a"), Ages("15", "6")], ["fra fault-age"]),
        ([Text("a"), Ages("6", "")], ["fra fault-age"]),
        ([Text("a"), Ages("0", "19")], ["fra fault-age"]),
        ([Text("a"), Parties(("ppr", "ppr"), ("skolen", "skolen"))], []),
        ([Text("a"), Parties(("ppr", "ppr"), ("", ""))], ["parter few-units"]),
        ([Text("a"), Parties(("ppr", "ppr"), ("ppr", "ppr"))], ["parter few-units"]),
        ([Text("a"), Parties(("sfo", "skolen"), ("skolen", "skolen"))], ["parter fault-leadership"]),
        ([Text("a"), Parties(("", ""), ("", ""))], ["enhed fault-missing"]),
        ([Text("a"), Pejlinger(true, true)], []),
        ([Text("a"), Pejlinger(true, false)], ["P "]),
        ([Text("a"), Pejlinger(false, false)], ["pejlinger fault-missing"]),
        ([Text("a"), Section(new string('a', 50_000))], ["afsnit fault-body"]),
        ([Text("a"), Section(new string('a', 30_000))], []),
        ([Text("a"), Chosen(true), Text("I1", "Vi øver os.")], []),
        ([Text("a"), Chosen(false), Text("I1", "")], []),
        ([Text("a"), Chosen(true), Text("I1", "(…) Skriv her")], ["I1-tekst "]),
        ([Text("a"), Chosen(false), Text("I1", "Vi øver os.")], ["I1-valg "]),
        ([Text("Skriv til ole@gmail.com")], ["titel fault-mail"]),
        ([Text($"Barnet {DateTime.UnixEpoch:ddMMyy}-{1234 + 1}")], ["titel fault-cpr"]),
        ([Text("Amina har ADHD")], ["titel fault-child"]),
        ([Text("Amina viser vej")], []),
        ([Text("a"), Day("2026-02-30")], ["dag no-day"]),
        ([Text("a"), Day("2026-02-28")], []),
        ([Text("a"), Number("count", "20-26", 60)], []),
        ([Text("a"), Number("count", "20 – 26", 60)], []),
        ([Text("a"), Number("count", "0", 60)], []),
        ([Text("a"), Number("count", "26-20", 60)], ["tal fault-count"]),
        ([Text("a"), Number("count", "61", 60)], ["tal fault-count"]),
        ([Text("a"), Number("count", "en klasse", 60)], ["tal fault-count"]),
        ([Text("a"), Number("number", "20", 600)], []),
        ([Text("a"), Number("number", "", 600)], []),
        ([Text("a"), Number("number", "0", 600)], ["tal fault-number"]),
        ([Text("a"), Number("number", "2-3", 600)], ["tal fault-number"]),
    ];

    private static readonly Lazy<Task<FormScript.Answer>> Answer = new(() =>
        FormScript.Ask(new([], [], [], [.. Enumerable.Select(Forms, form => (object)form.Questions)]))
    );

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Forms.Length)];

    [Theory, MemberData(nameof(Places))]
    public async Task A_mistake_is_told_at_its_place(int place) => Assert.Equal(Forms[place].Faults, (await Answer.Value).Faults[place]);

    [Fact]
    public async Task What_the_check_would_warn_of_is_advice()
    {
        const string Hard = "Tværprofessionelle samarbejdsrelationer understøtter børnefællesskabernes udviklingsmuligheder";
        var perhaps = Enumerable
            .Range(1000, 20)
            .Select(serial => $"{DateTime.UnixEpoch.AddDays(40):ddMMyy}{serial}")
            .First(text => CprNumbers.Find(text).Any(found => !found.IsCertain));
        object[][] forms =
        [
            [
                Line("resume", "Vi mødes hver mandag."),
                Section("Vi mødes hver mandag og planlægger ugen sammen med børnene."),
                Line("niveau", "forebyggende"),
                Line("niveau_begrundelse", ""),
            ],
            [Line("resume", Hard)],
            [Section("Kort")],
            [Section("Vi gør sådan.")],
            [Section("***")],
            [Section("")],
            [Line("niveau", "indgribende"), Line("niveau_begrundelse", " … ".Trim())],
            [Line("niveau", "indgribende"), Line("niveau_begrundelse", "Intet andet hjalp.")],
            [Line("resume", $"Kald {perhaps} igen.")],
        ];

        Assert.Equal(
            [
                "",
                "resume lix",
                "afsnit few-words-1",
                "afsnit few-words",
                "afsnit few-words-0",
                "",
                "niveau_begrundelse ",
                "",
                "resume perhaps",
            ],
            (await FormScript.Ask(new([], [], [], [.. forms]))).Advice.Select(each => string.Join(", ", each))
        );
    }

    private static object Line(string key, string answer) =>
        new
        {
            id = key,
            key,
            kind = "line",
            label = key,
            required = false,
            answer,
        };

    private static object Text(string answer) =>
        new
        {
            id = "titel",
            key = "titel",
            kind = "line",
            label = "Titel",
            required = true,
            longest = 120,
            isTitle = true,
            answer,
        };

    private static object Text(string element, string answer) =>
        new
        {
            id = element + "-tekst",
            key = element,
            kind = "section",
            label = element,
            required = false,
            answer,
            element,
            fault = "Uden tekst",
        };

    private static object Chosen(bool isChosen) =>
        new
        {
            id = "pejlinger",
            key = "pejlinger",
            kind = "several",
            label = "Pejlinger",
            required = false,
            answer = isChosen ? ["I1a"] : Array.Empty<string>(),
            groups = new[]
            {
                new
                {
                    id = "I1-valg",
                    required = false,
                    element = "I1",
                    fault = "Uden pejling",
                    chosen = isChosen,
                },
            },
        };

    private static object Section(string answer) =>
        new
        {
            id = "afsnit",
            key = "Sådan",
            kind = "section",
            label = "Sådan",
            required = true,
            answer,
        };

    private static object Number(string kind, string answer, int longest) =>
        new
        {
            id = "tal",
            key = "børn",
            kind,
            label = "Børn",
            required = false,
            longest,
            answer,
        };

    private static object Day(string answer) =>
        new
        {
            id = "dag",
            key = "start",
            kind = "day",
            label = "Start",
            required = true,
            answer,
        };

    private static object Ages(string from, string to) =>
        new
        {
            id = "alder",
            key = "alder",
            kind = "ages",
            label = "Alder",
            required = true,
            within = "0-18",
            rows = new[] { new[] { new { id = "fra", answer = from }, new { id = "til", answer = to } } },
        };

    private static object Parties(params (string Unit, string Leader)[] parties) =>
        new
        {
            id = "parter",
            key = "samarbejde",
            kind = "rows",
            label = "Samarbejde",
            required = true,
            most = 30,
            parties = 2,
            apart = true,
            rows = Enumerable.Select(
                parties,
                party =>
                    new object[]
                    {
                        new
                        {
                            id = "enhed",
                            kind = "one",
                            label = "Enhed",
                            required = true,
                            answer = party.Unit,
                            leader = party.Leader,
                            name = party.Unit,
                            leaderName = party.Leader,
                        },
                        new
                        {
                            id = "rolle",
                            kind = "line",
                            label = "Rolle",
                            required = false,
                            answer = "",
                        },
                    }
            ),
        };

    private static object Pejlinger(bool first, bool second)
    {
        string[] answer = [.. first ? ["F1"] : Array.Empty<string>(), .. second ? ["P1"] : Array.Empty<string>()];
        return new
        {
            id = "pejlinger",
            key = "pejlinger",
            kind = "several",
            label = "Pejlinger",
            required = true,
            answer,
            groups = new[]
            {
                new
                {
                    id = "F",
                    required = true,
                    fault = "Ingen",
                    chosen = first,
                },
                new
                {
                    id = "P",
                    required = true,
                    fault = "Ingen",
                    chosen = second,
                },
            },
        };
    }
}
