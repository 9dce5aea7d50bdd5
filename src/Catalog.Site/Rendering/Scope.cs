namespace Catalog.Site.Rendering;

/// <summary>
/// The names that can be used at a place in a template: the members of the page, the variables of the loops around it, and in a
/// part its arguments, which begin with <c>$</c>. <see cref="Present"/> are the paths that an <c>if</c> has tested.
/// </summary>
internal sealed record Scope(
    ViewType Page,
    ImmutableSortedDictionary<string, ViewType> Variables,
    ImmutableSortedSet<string> Present,
    bool IsInLoop
)
{
    /// <summary>A key that is equal for two scopes of a part in which the same is allowed.</summary>
    public string Key =>
        $"{Page.Clr.Name} {string.Join(' ', Variables.Keys)} {string.Join<Type>(' ', [.. Types()])} {string.Join(' ', Present)}";

    public static Scope OfPage(Type view) =>
        new(
            ViewType.Of(view),
            ImmutableSortedDictionary.Create<string, ViewType>(StringComparer.Ordinal),
            ImmutableSortedSet.Create<string>(StringComparer.Ordinal),
            IsInLoop: false
        );

    /// <summary>The names that a path can begin with.</summary>
    public ImmutableArray<string> Names => [.. Variables.Keys, .. Page.Members.Keys];

    /// <summary>The same place in a loop, where its variable is an item.</summary>
    public Scope WithItem(string name, ViewType type) => this with { Variables = Variables.SetItem(name, type), IsInLoop = true };

    /// <summary>The same place as a part sees it: the page, and the arguments it is given.</summary>
    public Scope ForPart(ImmutableSortedDictionary<string, ViewType> arguments) =>
        this with
        {
            Variables = arguments,
            Present = Present.Except(Present.Where(path => Variables.ContainsKey(FirstName(path)))),
            IsInLoop = false,
        };

    /// <summary>The same place, where these paths are known to be there.</summary>
    public Scope Knowing(ImmutableArray<string> paths) => paths.IsEmpty ? this : this with { Present = Present.Union(paths) };

    private static string FirstName(string path) => path.IndexOf('.', StringComparison.Ordinal) is var point and > 0 ? path[..point] : path;

    private ImmutableArray<Type> Types() => [.. Variables.Values.Select(type => type.Clr)];
}
