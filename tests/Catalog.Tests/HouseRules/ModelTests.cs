using System.Reflection;
using System.Runtime.CompilerServices;
using Catalog.Content.Model;
using Xunit;

namespace Catalog.Tests.HouseRules;

/// <summary>The model is facts: a record that has been made never changes.</summary>
public sealed class ModelTests
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly ImmutableArray<Type> Types =
    [
        .. typeof(Entry)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Entry).Namespace && !type.IsDefined(typeof(CompilerGeneratedAttribute))),
    ];

    [Fact]
    public void Every_type_is_a_record_an_enumeration_or_a_list_of_names() =>
        RepositoryFiles.MustBeEmpty(
            Types
                .Where(type => !type.IsEnum && !type.IsNested && !IsRecord(type) && type is not { IsAbstract: true, IsSealed: true })
                .Select(type => $"{type.Name} is a plain class.")
        );

    [Fact]
    public void No_class_can_be_inherited() =>
        RepositoryFiles.MustBeEmpty(
            Types.Where(type => type is { IsClass: true, IsSealed: false }).Select(type => $"{type.Name} is not sealed.")
        );

    [Fact]
    public void No_property_can_be_set_after_the_making() =>
        RepositoryFiles.MustBeEmpty(
            from type in Types
            from property in type.GetProperties(Instance)
            where property.SetMethod is { } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name} can be set."
        );

    [Fact]
    public void Every_field_is_read_only() =>
        RepositoryFiles.MustBeEmpty(
            from type in Types
            where !type.IsEnum
            from field in type.GetFields(Instance | BindingFlags.Static)
            where !field.IsInitOnly && !field.IsLiteral
            select $"{type.Name}.{field.Name} can be changed."
        );

    [Fact]
    public void No_collection_can_be_changed() =>
        RepositoryFiles.MustBeEmpty(
            from type in Types
            from property in type.GetProperties(Instance)
            from part in Parts(property.PropertyType)
            where IsChangeable(part)
            select $"{type.Name}.{property.Name} is a {part.Name}."
        );

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Instance) is not null;

    private static IEnumerable<Type> Parts(Type type) => type.GetGenericArguments().SelectMany(Parts).Prepend(type);

    // A dictionary that can only be read counts as unchangeable: making an immutable one for each entry costs more than reading the file.
    private static bool IsChangeable(Type type) =>
        type.IsArray
        || (
            type != typeof(string)
            && typeof(System.Collections.IEnumerable).IsAssignableFrom(type)
            && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
            && type.Namespace is not ("System.Collections.Immutable" or "System.Collections.Frozen")
        );
}
