using System.Text.Json;
using System.Text.Json.Nodes;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Fields;

/// <summary>The members of a group as a whole.</summary>
public sealed record Members<TOwner>(params ImmutableArray<IMember<TOwner>> All)
    where TOwner : class
{
    /// <summary>The keys, for the group's shape.</summary>
    public IEnumerable<Field> Fields => All.Select(member => member.Field);

    /// <summary>These members, and after them those that only the other model has.</summary>
    public Members<TOwner> With(Members<TOwner> other) => new([.. All.Concat(other.All).DistinctBy(member => member.Id)]);

    public IEnumerable<FieldChange> Compare(Pair<TOwner> pair) => All.SelectMany(member => member.Compare(pair));

    public bool HasData(TOwner owner) => All.Any(member => member.HasData(owner));

    /// <summary>Writes the members into a JSON object that is open.</summary>
    public void Write(Utf8JsonWriter json, TOwner owner)
    {
        foreach (var member in All)
        {
            member.Write(json, owner);
        }
    }

    /// <summary>The object that <see cref="Write"/> fills, as JSON Schema.</summary>
    public JsonObject DescribeData() => DataSchema.Group(All.SelectMany(member => member.DescribeData()));
}

/// <summary>One group of an owner, or null.</summary>
public sealed record GroupMember<TOwner, T>(string Key, RecordShape<T> Group, Func<TOwner, T?> Get, Members<T> Members, string Help)
    : Member<TOwner, T>(Key, Group, "", Help, Required: false)
    where TOwner : class
    where T : class
{
    /// <summary>The members in a model, where they are the model's; a difference names those of both models.</summary>
    public Func<ContentModel, Members<T>>? MembersIn { get; init; }

    protected override IEnumerable<FieldChange> Compare(Pair<TOwner> pair, Subject subject)
    {
        var members = MembersIn is null ? Members : MembersIn(pair.SideAfter.Model).With(MembersIn(pair.SideBefore.Model));
        return members.Compare(
            pair.Of(pair.Before is null ? null : Get(pair.Before), pair.After is null ? null : Get(pair.After), Key, "")
        );
    }

    protected override bool Has(TOwner owner) => Get(owner) is { } group && Members.HasData(group);

    protected override void WriteData(Utf8JsonWriter json, TOwner owner)
    {
        json.WriteStartObject(Key);
        Members.Write(json, Get(owner)!);
        json.WriteEndObject();
    }

    protected override IEnumerable<KeyValuePair<string, JsonNode>> Describe() => [new(Key, Members.DescribeData())];
}

/// <summary>A list of groups that are read as <typeparamref name="TRead"/> and compared and written as <typeparamref name="T"/>.</summary>
public sealed record GroupListMember<TOwner, TRead, T>(
    string Key,
    ListShape<TRead> List,
    Func<TOwner, ImmutableArray<T>> Get,
    Members<T> Members,
    string Called,
    string Help
) : Member<TOwner, ImmutableArray<Spanned<TRead>>>(Key, List, Called, Help, Required: false)
    where TOwner : class
    where T : class
{
    /// <summary>A group as a reader sees it when it is added or removed.</summary>
    public required Func<Pair<TOwner>, T, NamedValue> Shown { get; init; }

    /// <summary>The name of a group in differences of its members.</summary>
    public required Func<Pair<TOwner>, T, string> NameOf { get; init; }

    /// <summary>What makes two groups the same, the surest first.</summary>
    public required ImmutableArray<Func<T, string?>> SameBy { get; init; }

    /// <summary>The day of a group, which its differences name.</summary>
    public Func<T, DateOnly?> DayOf { get; init; } = _ => null;

    /// <summary>Whether the groups are the points of a series.</summary>
    public bool IsSeries { get; init; }

    protected override IEnumerable<FieldChange> Compare(Pair<TOwner> pair, Subject subject) =>
        Differences
            .OfParts(
                subject,
                pair.Before is null ? [] : Get(pair.Before),
                pair.After is null ? [] : Get(pair.After),
                part => Shown(pair, part),
                (before, after) =>
                    Members.Compare(
                        pair.Of(before, after, pair.Key.Length > 0 ? pair.Key : Key, NameOf(pair, after)) with
                        {
                            Day = DayOf(after),
                        }
                    ),
                SameBy
            )
            .Select(change =>
                IsSeries && change is FieldChange.OfList list && ReferenceEquals(list.Subject, subject)
                    ? new FieldChange.OfSeries(list.Subject, list.Added, list.Removed)
                    : change
            );

    protected override bool Has(TOwner owner) => true;

    protected override void WriteData(Utf8JsonWriter json, TOwner owner)
    {
        json.WriteStartArray(Key);
        foreach (var part in Get(owner))
        {
            json.WriteStartObject();
            Members.Write(json, part);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    protected override IEnumerable<KeyValuePair<string, JsonNode>> Describe() => [new(Key, DataSchema.List(Members.DescribeData()))];
}
