using System.Collections.Concurrent;
using System.Collections.Frozen;
using Catalog.Content.Markup;
using Catalog.Site.Planning;
using Catalog.Site.Views;

namespace Catalog.Site.Rendering;

/// <summary>What a template can do with a value.</summary>
internal enum ValueKind
{
    Text,
    Number,
    YesOrNo,
    Html,
    Address,
    List,
    View,
}

/// <summary>A member of a view by the name templates use (<c>siteTitle</c> for <c>SiteTitle</c>).</summary>
internal sealed record ViewMember(string Name, ViewType Type, bool MayBeMissing, Func<object, object?> Get);

/// <summary>A type as templates see it. Only views and <see cref="EntryHeading"/> have members.</summary>
internal sealed class ViewType
{
    // A cache: what is known of a type never changes.
    private static readonly ConcurrentDictionary<Type, ViewType> Known = new();

    private readonly Lazy<FrozenDictionary<string, ViewMember>> members;

    private ViewType(Type type)
    {
        Clr = type;
        Kind = KindOf(type);
        members = new(() => MembersOf(type, Kind));
    }

    public Type Clr { get; }

    public ValueKind Kind { get; }

    /// <summary>The type of a list's items.</summary>
    public ViewType Item => Of(Clr.GetGenericArguments()[0]);

    public FrozenDictionary<string, ViewMember> Members => members.Value;

    /// <summary>The kind in Danish, for a message.</summary>
    public string DanishName =>
        Kind switch
        {
            ValueKind.Text => "en tekst",
            ValueKind.Number => "et tal",
            ValueKind.YesOrNo => "et ja eller nej",
            ValueKind.Html => "færdig HTML",
            ValueKind.Address => "en adresse",
            ValueKind.List => "en liste",
            _ => $"en {Clr.Name}",
        };

    /// <summary>What templates can do with values of a type.</summary>
    /// <exception cref="NotSupportedException">No template can show such a value.</exception>
    public static ViewType Of(Type type) => Known.GetOrAdd(type, static type => new ViewType(type));

    private static ValueKind KindOf(Type type) =>
        type switch
        {
            _ when type == typeof(string) => ValueKind.Text,
            _ when type == typeof(int) => ValueKind.Number,
            _ when type == typeof(bool) => ValueKind.YesOrNo,
            _ when type == typeof(SafeHtml) => ValueKind.Html,
            _ when type.IsAssignableTo(typeof(Address)) => ValueKind.Address,
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) => ValueKind.List,
            _ when (type.Namespace == typeof(PageView).Namespace || type == typeof(EntryHeading)) && PageViews.Find(type) is not null =>
                ValueKind.View,
            _ => throw new NotSupportedException($"A view has a member of type {type}, which no template can show."),
        };

    private static FrozenDictionary<string, ViewMember> MembersOf(Type type, ValueKind kind) =>
        kind is not ValueKind.View
            ? FrozenDictionary<string, ViewMember>.Empty
            : PageViews
                .Find(type)!
                .Properties.Select(property => new ViewMember(
                    property.Name,
                    Of(property.PropertyType),
                    property.IsGetNullable,
                    property.Get!
                ))
                .ToFrozenDictionary(member => member.Name, StringComparer.Ordinal);
}
