using System.Reflection;
using Catalog.Site.Views;
using Xunit;

namespace Catalog.Tests.HouseRules;

/// <summary>How views are declared, and how they are made.</summary>
public sealed class ViewTests
{
    private const int MostPositional = 8;

    // The layout is made where pages are rendered, and the booklet's factory makes all its chapters.
    private static readonly ImmutableArray<string> MadeElsewhere = [nameof(LayoutView), nameof(BookletEntryView), nameof(BookletNotesView)];

    private static readonly Type[] Types = typeof(PageView).Assembly.GetTypes();

    [Fact]
    public void A_record_with_many_members_is_made_with_their_names() =>
        RepositoryFiles.MustBeEmpty(
            Types
                .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
                .Where(method => method.Name == "Deconstruct" && method.GetParameters().Length > MostPositional)
                .Select(method => $"{method.DeclaringType!.Name} has {method.GetParameters().Length} members by position.")
        );

    [Fact]
    public void A_page_is_made_by_the_factory_with_its_name() =>
        RepositoryFiles.MustBeEmpty(
            Types
                .Where(type => type.IsSubclassOf(typeof(PageView)) && !MadeElsewhere.Contains(type.Name))
                .Where(type =>
                    Types.SingleOrDefault(factory => factory.Name == $"{type.Name}Factory")?.GetMember("Create").Length is null or 0
                )
                .Select(type => $"{type.Name} has no {type.Name}Factory.Create.")
        );
}
