using System.Globalization;
using System.Text;
using Catalog.Content.Model;

namespace Catalog.Benchmarks.Synthetic;

/// <summary>The front matter of a synthetic entry that has been all the way: applied, selected, tried, measured, evaluated and reviewed.</summary>
internal sealed class SyntheticHead(ContentModel model, Prose prose, Random random)
{
    // Values that other rules ask more of: a mellemform includes the general area, and the intrusive level wants a reason.
    private static readonly string[] PassedOver = ["special", "indgribende"];

    private static readonly (string Name, string Unit, string Direction, double From, double Step)[] Numbers =
    [
        ("Fravær pr. barn", "dage pr. måned", "ned", 3.4, -0.2),
        ("Børn, der er med fra begyndelsen", "børn pr. time", "op", 11, 0.6),
        ("Minutter, før alle er i gang", "minutter", "ned", 14, -0.9),
        ("Børn med en legeaftale i pausen", "børn pr. uge", "op", 9, 0.7),
    ];

    private readonly StringBuilder text = new();

    public string Write(int entry, Status status, ImmutableArray<int> others)
    {
        Text("titel", SyntheticTitles.Title(entry));
        Text("resume", prose.Summary());
        Plain("status", status.Id);
        Plain("også_kaldet", List([prose.Phrase(), prose.SubjectWord()]));
        Plain("alder", $"{random.Next(0, 7)}-{random.Next(7, 17)}");
        Vocabularies();
        Plain("pejlinger", List(model.Framework.Elements.Where(element => element.Indicators.Length > 0).SelectMany(Indicators)));
        Partners();
        Text("hypotese", prose.Hypothesis());
        Trial(entry);
        Items(
            "omfang",
            $"varighed: {random.Next(6, 21)} uger, hyppighed: {random.Next(1, 5)} gange om ugen, tid_pr_gang: {random.Next(2, 10) * 10} minutter"
        );
        Items("ressourcer", $"timer: \"{prose.Sentence()}\", oplæring: \"{prose.Sentence()}\"");
        Relations(others);
        Sources();
        Plain("kontakt", (model.Units.FirstOrDefault(unit => unit.Mailbox is not null) ?? model.Units[0]).Id);
        Plain("sidst_gennemgået", "2026-08-10");
        return text.ToString();
    }

    private void Vocabularies()
    {
        // A list with an expiry date belongs to a policy that has run out.
        foreach (var vocabulary in model.Vocabularies.Where(each => each.Valid?.To is null))
        {
            var terms = vocabulary.Terms.Select(term => term.Id).Except(PassedOver).ToArray();
            var start = random.Next(terms.Length);
            var count = vocabulary.Multiple ? random.Next(1, int.Min(3, terms.Length) + 1) : 1;
            var chosen = Enumerable.Range(0, count).Select(i => terms[(start + i) % terms.Length]);
            Plain(vocabulary.Key, vocabulary.Multiple ? List(chosen) : chosen.First());
        }
    }

    private IEnumerable<string> Indicators(Element element)
    {
        var start = random.Next(element.Indicators.Length);
        return Enumerable
            .Range(0, random.Next(1, int.Min(2, element.Indicators.Length) + 1))
            .Select(i => element.Indicators[(start + i) % element.Indicators.Length].Id);
    }

    private void Partners()
    {
        var first = model.Units[random.Next(model.Units.Length)];
        var elsewhere = model.Units.Where(unit => unit.Leadership != first.Leadership).ToArray();
        Key("samarbejde");
        Item($"enhed: {first.Id}, rolle: udfører");
        Item($"enhed: {elsewhere[random.Next(elsewhere.Length)].Id}, rolle: \"{prose.Phrase()}\"");
    }

    // Days, measurements and rounds of one trial: applied in spring 2025, begun in August, taken up in summer 2026.
    private void Trial(int entry)
    {
        var start = new DateOnly(2025, 8, 11).AddDays(entry % 40);
        var number = Numbers[entry % Numbers.Length];
        Key("mål");
        Item($"mål: \"{prose.Sentence()}\", succeskriterium: \"{prose.Sentence()}\", måling: tal");
        Item($"mål: \"{prose.Sentence()}\", succeskriterium: \"{prose.Sentence()}\", måling: ord");
        Key("målinger");
        text.Append(
            CultureInfo.InvariantCulture,
            $"  - id: tal\n    navn: \"{number.Name}\"\n    art: kvantitativ\n    enhed: {number.Unit}\n"
        );
        text.Append(CultureInfo.InvariantCulture, $"    retning: {number.Direction}\n    tæller: børn\n    serie:\n");
        var children = random.Next(14, 27);
        foreach (var point in Enumerable.Range(0, random.Next(6, 11)))
        {
            var value = number.From + (number.Step * point) + Math.Round(random.NextDouble() * 0.1, 1);
            text.Append(
                CultureInfo.InvariantCulture,
                $"      - {{ dato: {Day(start.AddDays(point * 28))}, værdi: {value:0.0}, antal: {children - (point % 2)} }}\n"
            );
        }

        text.Append(
            CultureInfo.InvariantCulture,
            $"  - id: ord\n    navn: \"Samtaler om {prose.SubjectWord()}\"\n    art: kvalitativ\n    tæller: børn\n    serie:\n"
        );
        foreach (var month in new[] { 0, 5, 9 })
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"      - {{ dato: {Day(start.AddMonths(month))}, antal: {children}, note: \"{prose.Sentence()}\" }}\n"
            );
        }

        Key("cyklusser");
        foreach (
            var (months, decision) in new[]
            {
                ("august–oktober 2025", "tilpas"),
                ("november 2025–januar 2026", "tilpas"),
                ("februar–april 2026", "behold"),
            }
        )
        {
            Item(
                $"periode: \"{months}\", planlæg: \"{prose.Sentence()}\", forudsigelse: \"{prose.Sentence()}\", "
                    + $"afprøv: \"{prose.Sentence()}\", reflektér: \"{prose.Sentence()}\", justér: {decision}"
            );
        }

        Items(
            "forløb",
            $"ansøgt: {Day(start.AddDays(-120))}, udvalgt: {Day(start.AddDays(-80))}, aftale: {Day(start.AddDays(-30))}, start: {Day(start)}, "
                + $"halvårsstatus: {Day(start.AddDays(170))}, evalueret: {Day(start.AddDays(290))}, optaget: {Day(start.AddDays(310))}"
        );
        Items("udvælgelse", $"kreds: [medarbejdere, ledere, forældrerepræsentanter], begrundelse: \"{prose.Sentence()}\"");
        var lower = model
            .Lifecycle.Evidence.Grades.Skip(2)
            .DefaultIfEmpty(model.Lifecycle.Evidence.Grades[^1])
            .Select(grade => grade.Id)
            .ToArray();
        var grades = model.Lifecycle.Evidence.Dimensions.Select(dimension => $"{dimension.Id}: {lower[random.Next(lower.Length)]}");
        Items("vidensgrundlag", $"{string.Join(", ", grades)}, begrundelse: \"{prose.Sentence()} {prose.Sentence()}\"");
    }

    private void Relations(ImmutableArray<int> others)
    {
        string[] kinds = ["kombineres_med", "alternativ_til", "bygger_på"];
        var pairs = kinds.Zip(others.Reverse(), (kind, other) => $"{kind}: [{SyntheticTitles.Id(other)}]");
        if (!others.IsEmpty)
        {
            Items("relationer", string.Join(", ", pairs));
        }
    }

    private void Sources()
    {
        Key("kilder");
        Item($"titel: \"Om {prose.Phrase()}\", udgiver: \"Eksempel Kommune\", år: {random.Next(2012, 2027)}");
        Item(
            $"titel: \"Håndbog i {prose.Phrase()}\", udgiver: \"Eksempelforlaget\", år: {random.Next(2005, 2027)}, url: \"https://bog.example/{random.Next(100_000)}\""
        );
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string List(IEnumerable<string> values) => $"[{string.Join(", ", values)}]";

    private void Plain(string key, string value) => text.Append(key).Append(": ").Append(value).Append('\n');

    private void Text(string key, string value) => Plain(key, $"\"{value}\"");

    private void Items(string key, string pairs) => Plain(key, $"{{ {pairs} }}");

    private void Key(string key) => text.Append(key).Append(":\n");

    private void Item(string pairs) => text.Append("  - { ").Append(pairs).Append(" }\n");
}
