using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Catalog.Content.Model;
using Catalog.Site.Planning;
using Catalog.Site.Search.Indexing;
using Catalog.Site.Views;
using Catalog.Site.Views.Factories;

namespace Catalog.Site.Search;

/// <summary>
/// What hits can be narrowed by: every list of the model, its elements, ages, what it takes, how sure one is, and the tabs; and what
/// they can be sorted by.
/// </summary>
internal static class Filters
{
    /// <summary>
    /// Writes the groups. Entries that have the same values of a group share a set; <c>docs</c> names each entry's set in
    /// <c>w</c> digits of base 32.
    /// </summary>
    public static void Write(
        Utf8JsonWriter json,
        ImmutableArray<Entry> documents,
        ContentModel model,
        ImmutableArray<EntryTab> tabs,
        Words words
    )
    {
        json.WriteStartArray();
        foreach (var group in Groups(model, tabs, words))
        {
            Write(json, group, documents);
        }

        foreach (var (id, keyOf) in Orders(model))
        {
            WriteOrder(json, id, keyOf, documents);
        }

        json.WriteEndArray();
    }

    private static IEnumerable<FilterGroup> Groups(ContentModel model, ImmutableArray<EntryTab> tabs, Words words)
    {
        // What one chooses by on a Monday comes first: the children, the time it takes, and whether it works.
        yield return new FilterGroup(
            FilterNames.Age,
            words[FactWords.Age],
            [.. model.AgeGroups.Select(ages => (FilterNames.Of(ages), EntryFacts.Ages(ages, words)))],
            entry => AgesOf(entry, model)
        );
        yield return new FilterGroup(
            "tid",
            words[ListWords.Takes],
            [
                ("0", words[ListWords.LittleTime]),
                ("30", words[ListWords.SomeTime]),
                ("60", words[ListWords.MuchTime]),
                ("180", words[ListWords.MostTime]),
            ],
            entry =>
                entry.Head.Occasion?.MinutesAWeek is { } minutes
                    ?
                    [
                        minutes < 30 ? "0"
                        : minutes < 60 ? "30"
                        : minutes <= 180 ? "60"
                        : "180",
                    ]
                    : []
        );
        if (model.Lifecycle.Evidence.Effect is { } effect)
        {
            yield return new FilterGroup(
                "sikker",
                EvidenceViewFactory.Asked(effect),
                [.. model.Lifecycle.Evidence.Grades.Select(grade => (grade.Id, ChoosingFacts.Spoken(grade)))],
                entry => ChoosingFacts.GradeOf(entry, model) is { } grade ? [grade.Id] : []
            );
        }

        foreach (var list in model.Vocabularies)
        {
            yield return new FilterGroup(
                list.Id,
                list.Name,
                [.. list.Terms.Select(term => (term.Id, VocabularyViewFactory.Chosen(term)))],
                entry => entry.Head.TermsOf(list.Id).Select(term => term.Value)
            );
        }

        yield return new FilterGroup(
            FilterNames.Element,
            model.Framework.Name,
            [.. model.Framework.Elements.Select(element => (element.Id, ElementNames.Whole(words, element.Name, element.Over)))],
            model.Framework.CarriedBy
        );
        var tabOf = tabs.SelectMany(tab => tab.Entries.Select(entry => (entry.Id, Tab: AllEntriesViewFactory.IdOf(tab.Kind))))
            .DistinctBy(pair => pair.Id)
            .ToFrozenDictionary(pair => pair.Id, pair => pair.Tab, StringComparer.Ordinal);
        yield return new FilterGroup(
            "hylde",
            words[ListWords.ListTitle],
            [.. tabs.Select(tab => (AllEntriesViewFactory.IdOf(tab.Kind), ""))],
            entry => tabOf.TryGetValue(entry.Id, out var tab) ? [tab] : []
        );
    }

    // What the entries can be sorted by: the lowest number first, and those of which it is not known last.
    private static IEnumerable<(string Id, Func<Entry, int?> KeyOf)> Orders(ContentModel model) =>
        [
            (FilterNames.Age, entry => entry.Head.Age is { Value: var age } ? (age.From * 100) + age.To : null),
            ("tid", entry => entry.Head.Occasion?.MinutesAWeek),
            ("sikker", entry => entry.IsExample ? null : -ChoosingFacts.EffectOf(entry, model)),
            ("proevet", entry => entry.IsExample || entry.Head.Partners.IsEmpty ? null : -entry.Head.Partners.Length),
        ];

    private static void WriteOrder(Utf8JsonWriter json, string id, Func<Entry, int?> keyOf, ImmutableArray<Entry> documents)
    {
        var keys = documents.Select(entry => keyOf(entry) ?? int.MaxValue).ToImmutableArray();
        var ranks = keys.Distinct().Order().Select((key, rank) => (key, rank)).ToDictionary(pair => pair.key, pair => pair.rank);
        var width = int.Max(1, Postings.Length(ranks.Count - 1) - 1);
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteNumber("w", width);
        json.WriteString("docs", Digits([.. keys.Select(key => ranks[key])], width));
        json.WriteEndObject();
    }

    private static IEnumerable<string> AgesOf(Entry entry, ContentModel model) =>
        entry.Head.Age is not { } age ? [] : model.AgeGroups.Where(ages => ages.Meets(age.Value)).Select(FilterNames.Of);

    private static void Write(Utf8JsonWriter json, FilterGroup group, ImmutableArray<Entry> documents)
    {
        var sets = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = documents
            .Select(entry => sets.TryAdd(group.SetOf(entry), sets.Count) ? sets.Count - 1 : sets[group.SetOf(entry)])
            .ToImmutableArray();
        json.WriteStartObject();
        json.WriteString("id", group.Id);
        json.WriteString("name", group.Name);
        json.WriteStartArray("values");
        foreach (var (id, name) in group.Values)
        {
            json.WriteStartArray();
            json.WriteStringValue(id);
            json.WriteStringValue(name);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("sets");
        foreach (var set in sets.OrderBy(set => set.Value))
        {
            json.WriteRawValue($"[{set.Key}]");
        }

        json.WriteEndArray();
        var width = int.Max(1, Postings.Length(sets.Count - 1) - 1);
        json.WriteNumber("w", width);
        json.WriteString("docs", Digits(numbers, width));
        json.WriteEndObject();
    }

    private static string Digits(ImmutableArray<int> numbers, int width)
    {
        var digits = new StringBuilder(numbers.Length * width);
        foreach (var number in numbers)
        {
            for (var place = width - 1; place >= 0; place--)
            {
                digits.Append(Postings.Digits[(number >> (5 * place)) & 31]);
            }
        }

        return digits.ToString();
    }

    private sealed record FilterGroup(
        string Id,
        string Name,
        ImmutableArray<(string Id, string Name)> Values,
        Func<Entry, IEnumerable<string>> ValuesOf
    )
    {
        // The numbers of the entry's values, in order, with commas between.
        public string SetOf(Entry entry)
        {
            var values = ValuesOf(entry).ToHashSet(StringComparer.Ordinal);
            return string.Join(',', Enumerable.Range(0, Values.Length).Where(number => values.Contains(Values[number].Id)));
        }
    }
}
