using Catalog.Content.Diagnostics.Rules;

namespace Catalog.Content.Diagnostics;

/// <summary>Every rule there is, sorted by id.</summary>
public static class RuleRegistry
{
    public static ImmutableArray<Rule> All { get; } =
    [
        .. new[]
        {
            TextRules.All,
            FormRules.All,
            CopyRules.All,
            ValueRules.All,
            QuintetRules.All,
            TrialRules.All,
            MeetingRules.All,
            SpreadRules.All,
            DraftRules.All,
            ClaimRules.All,
            LinkRules.All,
            SuccessionRules.All,
            PrivacyRules.All,
            ReviewRules.All,
            ExampleRules.All,
            LanguageRules.All,
            SiteRules.All,
            ProgramRules.All,
            SearchRules.All,
            EditionRules.All,
        }
            .SelectMany(group => group)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
