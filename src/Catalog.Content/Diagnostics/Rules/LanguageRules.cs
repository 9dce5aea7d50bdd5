namespace Catalog.Content.Diagnostics.Rules;

/// <summary>Whether the words are easy to read, kind to children, and spelt as one.</summary>
public static class LanguageRules
{
    /// <summary>Over 45 LIX counts as hard: trade literature and laws (Björnsson 1968).</summary>
    public const int MostLix = 45;

    public static readonly Rule ReadabilityRule = new(
        "KV801",
        RuleGroup.Language,
        Severity.Warning,
        "Tungt resumé",
        "Resuméet er det første, og ofte det eneste, en travl kollega læser."
    );

    public static readonly Rule AvoidedWordRule = new(
        "KV802",
        RuleGroup.Language,
        Severity.Tip,
        "Ord, der gør barnet til problemet",
        "Ord former, hvad vi får øje på. Skriv om situationen, så er der noget at ændre på."
    );

    public static readonly Rule SplitCompoundRule = new(
        "KV803",
        RuleGroup.Language,
        Severity.Tip,
        "Sammensat ord, der er delt",
        "På dansk skrives sammensatte ord i ét. Delt kan de betyde noget andet, og de bliver sværere at søge efter."
    );

    public static readonly ImmutableArray<Rule> All = [ReadabilityRule, AvoidedWordRule, SplitCompoundRule];

    public static Diagnostic HardSummary(Place at, string lix) =>
        new(
            ReadabilityRule,
            at,
            $"Resuméet er svært at læse: lix {lix}. Det bør højst være {MostLix}.",
            "Del lange sætninger i to, og skift ord med over seks bogstaver ud med kortere, hvor du kan."
        );

    public static Diagnostic AvoidedWord(Place at, string found, string instead, string because) =>
        new(
            AvoidedWordRule,
            at,
            $"»{QuotedInput.Short(found)}« gør barnet eller familien til problemet. {because}".TrimEnd(),
            $"Skriv for eksempel »{instead}«."
        );

    public static Diagnostic SplitCompound(Place at, string found, string together) =>
        new(SplitCompoundRule, at, $"»{QuotedInput.Short(found)}« er skrevet i to ord.", $"Skriv »{together}«.");
}
