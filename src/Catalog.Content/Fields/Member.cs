using System.Text.Json;
using System.Text.Json.Nodes;
using Catalog.Content.Model;
using Catalog.Content.Shapes;

namespace Catalog.Content.Fields;

/// <summary>
/// A key of a group, declared once: how it is read and described (<see cref="Field"/>), how two values of it are compared,
/// how it is written as data, and which columns it has in the table of entries.
/// </summary>
public interface IMember<TOwner>
    where TOwner : class
{
    /// <summary>The key with its help and its shape, for reading, forms and the editors' schema.</summary>
    Field Field { get; }

    /// <summary>What makes it the same member in two models: the key, or the id that the model gives it.</summary>
    string Id { get; }

    /// <summary>The columns in the table of entries.</summary>
    ImmutableArray<Column<TOwner>> Columns { get; }

    /// <summary>The differences between two owners; none when the member is not compared.</summary>
    IEnumerable<FieldChange> Compare(Pair<TOwner> pair);

    /// <summary>Whether <see cref="Write"/> has something to write.</summary>
    bool HasData(TOwner owner);

    /// <summary>Writes the member into a JSON object that is open; nothing when there is nothing to write.</summary>
    void Write(Utf8JsonWriter json, TOwner owner);

    /// <summary>The members that <see cref="Write"/> may write, as JSON Schema (draft 2020-12); none when it is not published.</summary>
    IEnumerable<KeyValuePair<string, JsonNode>> DescribeData();
}

/// <summary>A column of the table of entries: its heading, and the cell of an owner in a model.</summary>
public sealed record Column<TOwner>(string Heading, Func<TOwner, ContentModel, string> Cell);

/// <summary>
/// Two owners of the same members, before and after; either may be missing. <see cref="Key"/> is the key of the front matter
/// that they are under, "" for the front matter itself, and <see cref="Name"/> what readers call the later one.
/// </summary>
public sealed record Pair<TOwner>(EntryInModel SideBefore, EntryInModel SideAfter, TOwner? Before, TOwner? After)
    where TOwner : class
{
    public string Key { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>The day of a measured point.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The smallest count of children that both sides show.</summary>
    public int SmallCount => int.Max(SideBefore.SmallCount, SideAfter.SmallCount);

    /// <summary>A part of each, under a key.</summary>
    public Pair<TPart> Of<TPart>(TPart? before, TPart? after, string key, string name)
        where TPart : class => new(SideBefore, SideAfter, before, after) { Key = key, Name = name };
}

/// <summary>
/// What all kinds of members have. <see cref="Called"/> is what readers call the member in a difference; {0} is its name.
/// </summary>
public abstract record Member<TOwner, T>(string Key, Shape<T> Shape, string Called, string Help, bool Required)
    : Field<T>(Key, Shape, Help, Required),
        IMember<TOwner>
    where TOwner : class
{
    public string Id { get; init; } = Key;

    /// <summary>The member's own name, where the model gives it one; otherwise a difference names the owner.</summary>
    public string? Name { get; init; }

    /// <summary>The key and the part that a difference is about, where they are not the owner's key and this one.</summary>
    public (string Key, string Part)? About { get; init; }

    /// <summary>Whether a difference names the day of the point that it is in.</summary>
    public bool IsDated { get; init; } = true;

    /// <summary>Whether differences are shown.</summary>
    public bool IsCompared { get; init; } = true;

    /// <summary>Whether the member is published as data.</summary>
    public bool IsData { get; init; } = true;

    public ImmutableArray<Column<TOwner>> Columns { get; init; } = [];

    Field IMember<TOwner>.Field => this;

    public IEnumerable<FieldChange> Compare(Pair<TOwner> pair) => IsCompared ? Compare(pair, SubjectIn(pair)) : [];

    public bool HasData(TOwner owner) => IsData && Has(owner);

    public void Write(Utf8JsonWriter json, TOwner owner)
    {
        if (HasData(owner))
        {
            WriteData(json, owner);
        }
    }

    public IEnumerable<KeyValuePair<string, JsonNode>> DescribeData() => IsData ? Describe() : [];

    protected abstract IEnumerable<FieldChange> Compare(Pair<TOwner> pair, Subject subject);

    protected abstract bool Has(TOwner owner);

    protected abstract void WriteData(Utf8JsonWriter json, TOwner owner);

    protected abstract IEnumerable<KeyValuePair<string, JsonNode>> Describe();

    private Subject SubjectIn(Pair<TOwner> pair)
    {
        var (key, part) = About ?? (pair.Key.Length > 0 ? (pair.Key, Key) : (Key, ""));
        var name = Name ?? (Called.Contains("{0}", StringComparison.Ordinal) ? pair.Name : "");
        return new Subject(key, part, name, Called) { Day = IsDated ? pair.Day : null };
    }
}
