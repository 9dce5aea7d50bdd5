using Catalog.Content.Diagnostics;
using Catalog.Site.Planning;

namespace Catalog.Site.Operations;

/// <summary>Where the site explains a rule, so that every message can lead there.</summary>
public static class RuleAddress
{
    /// <summary>The rule's place on the published site; without a site's address, its place from the site's root.</summary>
    public static string Of(Rule rule, Uri? site) =>
        $"{(site is null ? Urls.Rules.Path : Urls.Canonical(site, Urls.Rules).Text)}#{rule.Id}";
}
