using Catalog.Content.Diagnostics;
using Catalog.Content.Text;

namespace Catalog.Content.Model;

/// <summary>
/// Words that are about the same: names of the topic (<see cref="Words"/>), as practitioners, parents, the law and everyday speech have
/// them, and words for what is close to it (<see cref="Near"/>), which count less.
/// </summary>
public sealed record Topic(string Name, ImmutableArray<Spanned<string>> Words, ImmutableArray<Spanned<string>> Near, Place Place)
{
    /// <summary>The names: its own and its words.</summary>
    public IEnumerable<string> Names() => Words.Select(word => word.Value).Prepend(Name);

    /// <summary>Whether the other topic has the same words.</summary>
    public bool IsLike(Topic other) =>
        Name == other.Name
        && Names().SequenceEqual(other.Names())
        && Near.Select(word => word.Value).SequenceEqual(other.Near.Select(word => word.Value));
}

/// <summary>The topics of a catalogue's own file, and those of the program that it leaves out.</summary>
public sealed record TopicList(ImmutableArray<Topic> All, WordGroup Muted)
{
    /// <summary>That of a catalogue without a file.</summary>
    public static TopicList None { get; } = new([], new WordGroup(default, []));

    /// <summary>These topics with another's: one of the same name takes the place of one here, and what it leaves out goes.</summary>
    public ImmutableArray<Topic> With(TopicList own)
    {
        var names = own.All.Select(topic => topic.Name).Concat(own.Muted.Values).ToHashSet(StringComparer.Ordinal);
        return [.. All.Where(topic => !names.Contains(topic.Name)), .. own.All];
    }
}
