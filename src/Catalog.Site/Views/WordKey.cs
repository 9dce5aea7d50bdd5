namespace Catalog.Site.Views;

/// <summary>
/// The key of a word that code asks for. It adds itself to its group, and every key of a group must be in <c>text.da.yml</c>.
/// </summary>
public sealed class WordKey
{
    public WordKey(WordKeyGroup group, string name)
    {
        Name = name;
        group.Add(this);
    }

    /// <summary>The names on the way to the word, with points between (<c>entry.goals</c>).</summary>
    public string Name { get; }

    public override string ToString() => Name;
}

/// <summary>A word that counts, with a form for one and a form for every other number: <c>key.one</c> and <c>key.many</c>.</summary>
public sealed class CountedWord(WordKeyGroup group, string name)
{
    public WordKey One { get; } = new(group, name + ".one");

    public WordKey Many { get; } = new(group, name + ".many");

    public ImmutableArray<WordKey> Forms => [One, Many];

    public WordKey Form(bool isOne) => isOne ? One : Many;
}

/// <summary>
/// The keys that one class declares. The group is the first field of its class, since static fields are initialized in the
/// order they are written, and each key adds itself. After that it does not change.
/// </summary>
public sealed class WordKeyGroup
{
    private readonly List<WordKey> keys = [];

    public IReadOnlyList<WordKey> Keys => keys;

    internal void Add(WordKey key) => keys.Add(key);
}
