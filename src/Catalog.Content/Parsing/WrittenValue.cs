using Catalog.Content.Text;

namespace Catalog.Content.Parsing;

/// <summary>A value of a front matter as somebody wrote it, whatever it means: words, a list, or a group of keys.</summary>
public abstract record WrittenValue
{
    private WrittenValue() { }

    /// <summary>Words, a number or a date. Nothing written is the empty string.</summary>
    public sealed record Words(string Value) : WrittenValue;

    public sealed record List(ImmutableArray<WrittenValue> Items) : WrittenValue;

    public sealed record Group(ImmutableArray<KeyValuePair<string, WrittenValue>> Members) : WrittenValue
    {
        /// <summary>A group without keys.</summary>
        public static Group Empty { get; } = new([]);

        /// <summary>The value of a key, compared folded, or null.</summary>
        public WrittenValue? this[string key] => Members.FirstOrDefault(member => IsKey(member, key)).Value;

        /// <summary>The group with a value under a key: in the place of the old one, or last.</summary>
        public Group With(string key, WrittenValue value) =>
            this[key] is null
                ? new([.. Members, KeyValuePair.Create(key, value)])
                : new([.. Members.Select(member => IsKey(member, key) ? KeyValuePair.Create(member.Key, value) : member)]);

        private static bool IsKey(KeyValuePair<string, WrittenValue> member, string key) =>
            DanishFolding.Fold(member.Key) == DanishFolding.Fold(key);

        /// <summary>The same with its keys in the order of their folded names, in groups inside it as well.</summary>
        public static WrittenValue Sorted(WrittenValue value) =>
            value switch
            {
                Group group => new Group([
                    .. group
                        .Members.Select(member => KeyValuePair.Create(DanishFolding.Fold(member.Key), Sorted(member.Value)))
                        .OrderBy(member => member.Key, StringComparer.Ordinal),
                ]),
                List list => new List([.. list.Items.Select(Sorted)]),
                _ => value,
            };
    }

    /// <summary>What a node of a file says.</summary>
    public static WrittenValue Of(YamlNode node) =>
        node switch
        {
            YamlScalar { IsEmpty: true } => new Words(""),
            YamlScalar scalar => new Words(scalar.Value),
            YamlSequence sequence => new List([.. sequence.Items.Select(Of)]),
            YamlMapping mapping => new Group([.. mapping.Pairs.Select(pair => KeyValuePair.Create(pair.Key.Value, Of(pair.Value)))]),
            _ => throw new InvalidOperationException($"{node.GetType().Name} is no kind of node"),
        };

    /// <summary>Whether another value says the same, keys in the same order.</summary>
    public bool Says(WrittenValue other) =>
        (this, other) switch
        {
            (Words words, Words others) => words.Value == others.Value,
            (List list, List others) => list.Items.Length == others.Items.Length
                && list.Items.Zip(others.Items).All(pair => pair.First.Says(pair.Second)),
            (Group group, Group others) => group.Members.Length == others.Members.Length
                && group
                    .Members.Zip(others.Members)
                    .All(pair => pair.First.Key == pair.Second.Key && pair.First.Value.Says(pair.Second.Value)),
            _ => false,
        };

    private static bool IsSame(KeyValuePair<string, WrittenValue> one, KeyValuePair<string, WrittenValue> other) =>
        one.Key == other.Key && one.Value.Says(other.Value);
}
