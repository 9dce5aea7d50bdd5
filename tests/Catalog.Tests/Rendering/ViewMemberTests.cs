using System.Reflection;
using System.Text;
using Catalog.Content.Diagnostics;
using Catalog.Site.Views;
using Xunit;

namespace Catalog.Tests.Rendering;

/// <summary>
/// What the compiler has written down of the views is what they have: a template that names every member of a view, and of
/// all it holds, has no faults, and one that does not ask first has one for each member that may be missing.
/// </summary>
public sealed class ViewMemberTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string> Pages =>
        [.. typeof(PageView).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageView))).Select(type => type.Name)];

    [Theory, MemberData(nameof(Pages))]
    public void Every_member_can_be_named(string page) => Assert.Empty(Faults(page, asksFirst: true, out _));

    [Theory, MemberData(nameof(Pages))]
    public void What_may_be_missing_must_be_asked_for(string page)
    {
        var faults = Faults(page, asksFirst: false, out var missing);
        Assert.True(missing > 0);
        Assert.Equal(missing, faults.Length);
        Assert.All(faults, fault => Assert.EndsWith("kan mangle.", fault.Message, StringComparison.Ordinal));
    }

    /// <summary>A member of the page is named alone, so it would hide a function of the same name.</summary>
    [Theory, MemberData(nameof(Pages))]
    public void No_member_of_a_page_has_the_name_of_a_function(string page) =>
        Assert.Empty(TypeOf(page).GetProperties().Select(property => property.Name).Intersect(["Include", "Text", "Url"]));

    private static ImmutableArray<Diagnostic> Faults(string page, bool asksFirst, out int missing)
    {
        var template = new StringBuilder();
        var number = 0;
        missing = 0;
        Name([TypeOf(page)], "", asksFirst, template, ref number, ref missing);
        template.Append(page == nameof(LayoutView) ? "{{ main }}" : "");
        return TemplateFixture.Compile((TemplateFixture.PathOf(TypeOf(page)), template.ToString())).Diagnostics;
    }

    private static Type TypeOf(string page) => typeof(PageView).Assembly.GetType($"{typeof(PageView).Namespace}.{page}")!;

    // What is not asked for goes no further in: the first missing member is the finding. Nor does a view inside itself, as the parts of a
    // question are.
    private static void Name(ImmutableArray<Type> views, string path, bool asksFirst, StringBuilder to, ref int number, ref int missing)
    {
        // The layout must write what it is around, once and alone.
        foreach (var property in views[^1].GetProperties().Where(property => property.Name != nameof(LayoutView.Main)))
        {
            var member = (path.Length == 0 ? "" : path + ".") + char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            var isList =
                property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>);
            var inside = isList ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
            var isView = inside.Namespace == typeof(PageView).Namespace;
            var mayBeMissing = Nullability.Create(property).ReadState is NullabilityState.Nullable;
            if (mayBeMissing && !asksFirst)
            {
                missing++;
                to.Append(isView ? $"{{{{ if {member}.{FirstOf(inside)} }}}}{{{{ end }}}}\n" : $"{{{{ url {member} }}}}\n");
                continue;
            }

            var item = $"x{number++}";
            to.Append(isList ? $"{{{{ for {item} in {member} }}}}" : $"{{{{ if {member} }}}}");
            if (isView && !views.Contains(inside))
            {
                Name(views.Add(inside), isList ? item : member, asksFirst, to, ref number, ref missing);
            }

            to.Append("{{ end }}\n");
        }
    }

    private static string FirstOf(Type view) => view.GetProperties()[0].Name is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}
