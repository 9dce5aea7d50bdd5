using System.Text.Json;
using System.Text.Json.Nodes;
using Catalog.Content.Model;
using Catalog.Content.Shapes;

namespace Catalog.Content.Fields;

/// <summary>What an entry is to other entries.</summary>
internal static class RelationFields
{
    private static readonly ImmutableArray<(RelationKind Kind, ListMember<Entry, string> Member)> Kinds =
    [
        (RelationKind.CombinesWith, MemberOf("kombineres_med", RelationKind.CombinesWith, "Kan kombineres med")),
        (RelationKind.AlternativeTo, MemberOf("alternativ_til", RelationKind.AlternativeTo, "Alternativ til")),
        (RelationKind.BuildsOn, MemberOf("bygger_på", RelationKind.BuildsOn, "Bygger på")),
    ];

    /// <summary>The key of the relations by kind in the data.</summary>
    internal const string ByKind = "relationer_efter_art";

    private static readonly Members<Entry> OfRelations = new([.. Kinds.Select(each => each.Member)]);

    public static Member<Entry, ImmutableArray<Relation>> Relations { get; } =
        new RelationsMember(
            new RecordShape<ImmutableArray<Relation>>(
                read => [.. Kinds.SelectMany(each => read.List(each.Member).Select(id => new Relation(each.Kind, id)))],
                OfRelations.Fields
            )
        );

    private static ListMember<Entry, string> MemberOf(string key, RelationKind kind, string called) =>
        new(
            key,
            new ListShape<string>(new IdShape("co-teaching"), 20, distinct: true),
            entry => entry.Head.Relations.Where(relation => relation.Kind == kind).Select(relation => relation.Target),
            called,
            "Id'er på andre beskrivelser."
        )
        {
            Shown = (side, id) => side.EntryNamed(id),
        };

    /// <summary>The kinds are compared each for itself, and published as one list of ids and, beside it, by kind.</summary>
    private sealed record RelationsMember(RecordShape<ImmutableArray<Relation>> Group)
        : Member<Entry, ImmutableArray<Relation>>(
            EntryKeys.Relations,
            Group,
            "",
            "Andre beskrivelser, som denne hænger sammen med.",
            Required: false
        )
    {
        protected override IEnumerable<FieldChange> Compare(Pair<Entry> pair, Subject subject) =>
            OfRelations.Compare(pair with { Key = Key });

        protected override bool Has(Entry owner) => true;

        protected override void WriteData(Utf8JsonWriter json, Entry owner)
        {
            json.WriteStartArray(Key);
            foreach (var id in owner.Head.Relations.Select(relation => relation.Target.Value).Distinct(StringComparer.Ordinal))
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
            json.WriteStartObject(ByKind);
            OfRelations.Write(json, owner);
            json.WriteEndObject();
        }

        protected override IEnumerable<KeyValuePair<string, JsonNode>> Describe() =>
            [new(Key, DataSchema.List(DataSchema.Text())), new(ByKind, OfRelations.DescribeData())];
    }
}
