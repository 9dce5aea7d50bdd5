using System;
using System.Collections.Immutable;
using System.Linq;

namespace Catalog.Site.Rendering;

/// <summary>
/// Where in the views a template stands: one level for the page and one for each list item, <c>#with</c> and part
/// inside it. A level remembers which paths a surrounding <c>#if</c> has found to be there.
/// </summary>
internal sealed record Scope(ImmutableArray<Level> Levels)
{
    public Level Here => Levels[^1];

    /// <summary>The whole way as a text; two scopes with the same text allow the same.</summary>
    public string Key => string.Join('>', Levels.Select(level => $"{level.Type.Clr.Name}[{string.Join(',', level.Present)}]"));

    public static Scope OfPage(Type view) => new([new Level(ViewType.Of(view), IsItem: false, [])]);

    /// <summary>One level further in.</summary>
    public Scope Inside(ViewType type, bool isItem = false) => new(Levels.Add(new Level(type, isItem, [])));

    /// <summary>The same place seen by a part, which knows nothing of the loop around it.</summary>
    public Scope ForPart() => new(Levels.SetItem(Levels.Length - 1, Here with { IsItem = false }));

    /// <summary>The level that a path begins at, or null when it leads out of the page.</summary>
    public int? LevelOf(PathStart start) => start switch
    {
        PathStart.Root => 0,
        PathStart.Outside => Levels.Length > 1 ? Levels.Length - 2 : null,
        _ => Levels.Length - 1,
    };

    /// <summary>The same place, where a path has been found to be there.</summary>
    public Scope Knowing(TemplatePath path) => LevelOf(path.Start) is { } index && path.Names.Length > 0
        ? new(Levels.SetItem(index, Levels[index] with { Present = Levels[index].Present.Add(path.Joined) }))
        : this;
}

/// <summary>A value one stands in; <see cref="Present"/> are the paths from it that are known not to be missing.</summary>
internal sealed record Level(ViewType Type, bool IsItem, ImmutableSortedSet<string> Present);
