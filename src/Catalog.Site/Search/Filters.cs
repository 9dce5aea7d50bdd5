using System.Text;
using System.Text.Json;
using Catalog.Content.Model;
using Catalog.Site.Planning;
using Catalog.Site.Search.Indexing;
using Catalog.Site.Views;
using Catalog.Site.Views.Factories;

namespace Catalog.Site.Search;

/// <summary>What hits can be narrowed by: every list of the model, its elements, ages, and statuses when there are several.</summary>
internal static class Filters
{
    /// <summary>
    /// Writes the groups. Entries that have the same values of a group share a set; <c>docs</c> names each entry's set in
    /// <c>w</c> digits of base 32.
    /// </summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<Entry> documents, ContentModel model, Words words)
    {
        json.WriteStartArray();
        foreach (var group in Groups(documents, model, words))
        {
            Write(json, group, documents);
        }

        json.WriteEndArray();
    }

    private static IEnumerable<FilterGroup> Groups(ImmutableArray<Entry> documents, ContentModel model, Words words)
    {
        foreach (var list in model.Vocabularies)
        {
            yield return new FilterGroup(
                list.Id,
                list.Name,
                [.. list.Terms.Select(term => (term.Id, term.Name))],
                entry => entry.Head.TermsOf(list.Id).Select(term => term.Value)
            );
        }

        yield return new FilterGroup(
            FilterNames.Element,
            model.Framework.Name,
            [.. model.Framework.Elements.Select(element => (element.Id, element.Name))],
            model.Framework.CarriedBy
        );
        yield return new FilterGroup(
            FilterNames.Age,
            words[FactWords.Age],
            [.. model.AgeGroups.Select(ages => (FilterNames.Of(ages), EntryFacts.Ages(ages, words)))],
            entry => AgesOf(entry, model)
        );
        var statuses = documents
            .Select(entry => entry.Head.Status?.Value ?? "")
            .Where(status => status.Length > 0)
            .ToHashSet(StringComparer.Ordinal);
        if (statuses.Count > 1)
        {
            yield return new FilterGroup(
                "status",
                words[FactWords.Status],
                [.. model.Lifecycle.Statuses.Where(status => statuses.Contains(status.Id)).Select(status => (status.Id, status.Name))],
                entry => entry.Head.Status is { } status ? [status.Value] : []
            );
        }
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
