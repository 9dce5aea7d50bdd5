using System.Collections.Concurrent;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Catalog.Site.Rendering;

/// <summary>Lets Scriban read the members of a view by their names, and no member of any other value.</summary>
internal sealed class ViewAccessor : IObjectAccessor
{
    private static readonly ConcurrentDictionary<Type, ViewAccessor> Known = new();

    private readonly IReadOnlyDictionary<string, ViewMember> members;

    private ViewAccessor(Type type) => members = ViewType.Of(type).Members;

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public static ViewAccessor Of(Type type) => Known.GetOrAdd(type, static type => new ViewAccessor(type));

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => members.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => members.Keys;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => members.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var isKnown = members.TryGetValue(member, out var found);
        value = found?.Get(target);
        return isKnown;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
