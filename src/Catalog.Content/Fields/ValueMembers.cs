using System.Text.Json;
using System.Text.Json.Nodes;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Fields;

/// <summary>A text of an owner; null and the empty text are none.</summary>
public sealed record TextMember<TOwner>(
    string Key,
    TextShape Text,
    Func<TOwner, string?> Get,
    string Called,
    string Help,
    bool Required = false
) : Member<TOwner, string>(Key, Text, Called, Help, Required)
    where TOwner : class
{
    /// <summary>What is published instead, for example the title of an entry that has none.</summary>
    public Func<TOwner, string?>? Published { get; init; }

    /// <summary>The text as a reader sees it in a difference, where that is more than the text in quotation marks.</summary>
    public Func<EntryInModel, string, NamedValue>? Shown { get; init; }

    protected override IEnumerable<FieldChange> Compare(Pair<TOwner> pair, Subject subject) =>
        Text.IsProse
            ? Differences.OfText(subject, Of(pair.Before), Of(pair.After))
            : Differences.OfValue(subject, ValueOf(pair.SideBefore, pair.Before), ValueOf(pair.SideAfter, pair.After));

    protected override bool Has(TOwner owner) => !string.IsNullOrEmpty((Published ?? Get)(owner));

    protected override void WriteData(Utf8JsonWriter json, TOwner owner) => json.WriteString(Key, (Published ?? Get)(owner));

    protected override IEnumerable<KeyValuePair<string, JsonNode>> Describe() => Text.DescribeData(Key);

    private string? Of(TOwner? owner) => owner is null ? null : Get(owner);

    private NamedValue? ValueOf(EntryInModel side, TOwner? owner) =>
        Of(owner) is { } text && !string.IsNullOrWhiteSpace(text) ? Shown?.Invoke(side, text) ?? new(text, Text.Shown(text)) : null;
}

/// <summary>One value of an owner, or null.</summary>
public sealed record ValueMember<TOwner, T>(
    string Key,
    ScalarShape<T> Value,
    Func<TOwner, Spanned<T>?> Get,
    string Called,
    string Help,
    bool Required = false
) : Member<TOwner, T>(Key, Value, Called, Help, Required)
    where TOwner : class
{
    /// <summary>What is published instead, for example the status of an example, which has none.</summary>
    public Func<TOwner, Spanned<T>?>? Published { get; init; }

    /// <summary>The value as a reader sees it in a difference, where its shape alone does not know that.</summary>
    public Func<Pair<TOwner>, EntryInModel, TOwner, T, NamedValue>? Shown { get; init; }

    /// <summary>The whole comparison, where it is more than one value instead of another.</summary>
    public Func<Subject, T, T, FieldChange>? Changed { get; init; }

    protected override IEnumerable<FieldChange> Compare(Pair<TOwner> pair, Subject subject)
    {
        var (before, after) = (ValueOf(pair, pair.SideBefore, pair.Before), ValueOf(pair, pair.SideAfter, pair.After));
        return Changed is not null && before is not null && after is not null && before.Value != after.Value
            ? [Changed(subject, Get(pair.Before!)!.Value, Get(pair.After!)!.Value)]
            : Differences.OfValue(subject, before, after);
    }

    protected override bool Has(TOwner owner) => (Published ?? Get)(owner) is not null;

    protected override void WriteData(Utf8JsonWriter json, TOwner owner) => Value.Write(json, Key, (Published ?? Get)(owner)!.Value);

    protected override IEnumerable<KeyValuePair<string, JsonNode>> Describe() => Value.DescribeData(Key);

    private NamedValue? ValueOf(Pair<TOwner> pair, EntryInModel side, TOwner? owner) =>
        owner is null || Get(owner) is not { Value: var value } ? null
        : Shown is not null ? Shown(pair, side, owner, value)
        : new NamedValue(Value.Written(value), Value.Shown(value));
}

/// <summary>A list of values, in the order they are written.</summary>
public sealed record ListMember<TOwner, T>(
    string Key,
    ListShape<T> List,
    Func<TOwner, IEnumerable<Spanned<T>>> Get,
    string Called,
    string Help,
    bool Required = false
) : Member<TOwner, ImmutableArray<Spanned<T>>>(Key, List, Called, Help, Required)
    where TOwner : class
{
    /// <summary>A value as a reader sees it in a difference, where its shape alone does not know that.</summary>
    public Func<EntryInModel, T, NamedValue>? Shown { get; init; }

    /// <summary>What the values are in the data, where the model knows more of them than their shape.</summary>
    public Func<JsonNode>? Allowed { get; init; }

    /// <summary>Whether a side's model has the values at all; where one has none, there is nothing to compare. Null: always.</summary>
    public Func<EntryInModel, bool>? IsKnown { get; init; }

    /// <summary>Whether there is one value at most, so that a difference is one instead of another.</summary>
    public bool IsSingle { get; init; }

    /// <summary>Whether the data leave the list out when it is empty.</summary>
    public bool IsLeftOutEmpty { get; init; }

    private ScalarShape<T> Item => (ScalarShape<T>)List.Item;

    protected override IEnumerable<FieldChange> Compare(Pair<TOwner> pair, Subject subject)
    {
        if (IsKnown is not null && !(IsKnown(pair.SideBefore) && IsKnown(pair.SideAfter)))
        {
            return [];
        }

        ImmutableArray<NamedValue> before = [.. ValuesOf(pair.SideBefore, pair.Before)];
        ImmutableArray<NamedValue> after = [.. ValuesOf(pair.SideAfter, pair.After)];
        return IsSingle && before.Length <= 1 && after.Length <= 1
            ? Differences.OfValue(subject, before.FirstOrDefault(), after.FirstOrDefault())
            : Differences.OfList(subject, before, after);
    }

    protected override bool Has(TOwner owner) => !IsLeftOutEmpty || Get(owner).Any();

    protected override void WriteData(Utf8JsonWriter json, TOwner owner)
    {
        json.WriteStartArray(Key);
        foreach (var value in Get(owner))
        {
            json.WriteStringValue(Item.Written(value.Value));
        }

        json.WriteEndArray();
    }

    protected override IEnumerable<KeyValuePair<string, JsonNode>> Describe() =>
        [new(Key, DataSchema.List(Allowed?.Invoke() ?? Item.DescribeData(Key).First().Value))];

    private IEnumerable<NamedValue> ValuesOf(EntryInModel side, TOwner? owner) =>
        owner is null
            ? []
            : Get(owner)
                .Select(each => Shown?.Invoke(side, each.Value) ?? new NamedValue(Item.Written(each.Value), Item.Shown(each.Value)));
}
