using System;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;
using Catalog.Content.Markup;
using HandlebarsDotNet.Iterators;
using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.ObjectDescriptors;
using HandlebarsDotNet.PathStructure;

namespace Catalog.Site.Rendering;

/// <summary>
/// Hands Handlebars the members of a view, as values it has a notion of: a list as an array, HTML as its text, so
/// that an empty one counts as nothing in <c>#if</c>.
/// </summary>
internal sealed class ViewAccess : IObjectDescriptorProvider
{
    public bool TryGetDescriptor(Type type, [NotNullWhen(true)] out ObjectDescriptor? value)
    {
        value = type switch
        {
            _ when ViewType.IsView(type) => Descriptor(type, new Members(type), static self => new ObjectIterator(self)),
            { IsArray: true } when !type.GetElementType()!.IsValueType => Descriptor(type, new NoMembers(), static _ => new ArrayIterator<object>()),
            _ => null,
        };
        return value is not null;
    }

    private static ObjectDescriptor Descriptor(Type type, IMemberAccessor members, Func<ObjectDescriptor, IIterator> iterator) =>
        new(type, members, static (_, _) => Array.Empty<object>(), iterator);

    private sealed class Members(Type view) : IMemberAccessor
    {
        private readonly FrozenDictionary<string, Func<object, object?>> getters =
            ViewType.Of(view).Members.Values.ToFrozenDictionary(member => member.Name, member => Getter(member.Property), StringComparer.Ordinal);

        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            if (getters.TryGetValue(memberName.TrimmedValue, out var getter))
            {
                value = getter(instance);
                return true;
            }

            value = null;
            return false;
        }
    }

    private sealed class NoMembers : IMemberAccessor
    {
        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            value = null;
            return false;
        }
    }

    private static Func<object, object?> Getter(PropertyInfo property)
    {
        var isList = ViewType.Of(property.PropertyType).Kind is ValueKind.List;
        var method = typeof(ViewAccess).GetMethod(isList ? nameof(ListGetter) : nameof(ValueGetter), BindingFlags.NonPublic | BindingFlags.Static)!;
        var value = isList ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
        return (Func<object, object?>)method.MakeGenericMethod(property.DeclaringType!, value).Invoke(null, [property.GetMethod])!;
    }

    private static Func<object, object?> ListGetter<TView, TItem>(MethodInfo method)
        where TItem : class
    {
        var get = method.CreateDelegate<Func<TView, ImmutableArray<TItem>>>();
        return view => ImmutableCollectionsMarshal.AsArray(get((TView)view));
    }

    private static Func<object, object?> ValueGetter<TView, TValue>(MethodInfo method)
    {
        var get = method.CreateDelegate<Func<TView, TValue>>();
        return typeof(TValue) == typeof(SafeHtml) ? view => get((TView)view)!.ToString() : view => get((TView)view);
    }
}
