using Catalog.Content.Parsing;

namespace Catalog.Tests.Editing;

/// <summary>Values of a front matter changed as somebody at a form could change them: one word, one row more or less, one key.</summary>
internal static class RandomValues
{
    private static readonly string[] Words =
    [
        "Nyt",
        "2026-09-01",
        "7.5",
        "7,5",
        "Kort: to ord",
        "a, b",
        "# ikke en bemærkning",
        "»Citat« og \"citat\"",
        "- streg",
        "[klammer]",
        "{ krølle }",
        "To linjer\nher.",
        "ja",
        "null",
        "*stjerne*",
        "C:\\mappe",
        "æøå ÆØÅ",
        "100 %",
        "?",
    ];

    /// <summary>The value with some changes in it, as somebody makes them before saving: rows and keys that go and come at once.</summary>
    public static WrittenValue ChangedMuch(WrittenValue value, Random random) =>
        Enumerable.Range(0, random.Next(2, 6)).Aggregate(value, (before, _) => Changed(before, random));

    /// <summary>The value with one change somewhere in it. It says something else than before, and never nothing.</summary>
    public static WrittenValue Changed(WrittenValue value, Random random) =>
        value switch
        {
            WrittenValue.List { Items.IsEmpty: false } list => Changed(list, random),
            WrittenValue.Group { Members.IsEmpty: false } group => Changed(group, random),
            _ => new WrittenValue.Words(Words[random.Next(Words.Length)]),
        };

    private static WrittenValue.List Changed(WrittenValue.List list, Random random)
    {
        var at = random.Next(list.Items.Length);
        return new(
            random.Next(5) switch
            {
                0 when list.Items.Length > 1 => list.Items.RemoveAt(at),
                1 => list.Items.Insert(at, Changed(list.Items[at], random)),
                2 => list.Items.Add(Changed(list.Items[^1], random)),
                3 => [.. list.Items, list.Items[at], Changed(list.Items[at], random)],
                _ => list.Items.SetItem(at, Changed(list.Items[at], random)),
            }
        );
    }

    private static WrittenValue.Group Changed(WrittenValue.Group group, Random random)
    {
        var at = random.Next(group.Members.Length);
        return new(
            random.Next(4) switch
            {
                0 when group.Members.Length > 1 => group.Members.RemoveAt(at),
                1 => group.Members.Add(new($"ny_nøgle_{random.Next(1_000_000)}", Made(random))),
                _ => group.Members.SetItem(at, new(group.Members[at].Key, Changed(group.Members[at].Value, random))),
            }
        );
    }

    private static WrittenValue Made(Random random)
    {
        WrittenValue Word() => new WrittenValue.Words(Words[random.Next(Words.Length)]);
        WrittenValue Row() => new WrittenValue.Group([new("dato", Word()), new("værdi", Word())]);
        return random.Next(4) switch
        {
            0 => new WrittenValue.List([Word(), Word()]),
            1 => Row(),
            2 => new WrittenValue.List([Row(), Row()]),
            _ => Word(),
        };
    }
}
