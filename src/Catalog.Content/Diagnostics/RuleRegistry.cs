using System;
using System.Collections.Immutable;
using System.Linq;
using Catalog.Content.Diagnostics.Rules;

namespace Catalog.Content.Diagnostics;

/// <summary>Every rule there is, sorted by id.</summary>
public static class RuleRegistry
{
    public static ImmutableArray<Rule> All { get; } =
    [
        .. TextRules.All.Concat(FormRules.All).Concat(QuintetRules.All).Concat(LinkRules.All).Concat(ExampleRules.All).Concat(SiteRules.All)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
