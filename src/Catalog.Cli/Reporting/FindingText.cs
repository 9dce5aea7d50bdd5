using Catalog.Content.Diagnostics;
using Catalog.Site.Operations;

namespace Catalog.Cli.Reporting;

/// <summary>The lines of a finding, in the order that every report has them.</summary>
internal static class FindingText
{
    /// <summary>What is wrong, what to do and where to read more; each safe, on one line, and none empty.</summary>
    public static IEnumerable<string> Lines(Diagnostic diagnostic, Uri? site) =>
        new[] { diagnostic.Message, diagnostic.Help, ReadMore(diagnostic.Rule, site) }
            .Where(line => line.Length > 0)
            .Select(SafeText.OneLine);

    /// <summary>The last words of every finding.</summary>
    public static string ReadMore(Rule rule, Uri? site) => $"Læs mere: {Address(rule, site)}";

    /// <summary>Where the rule is explained.</summary>
    public static string Address(Rule rule, Uri? site) => RuleAddress.Of(rule, site);
}
