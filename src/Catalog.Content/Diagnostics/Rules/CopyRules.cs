namespace Catalog.Content.Diagnostics.Rules;

/// <summary>What is wrong when two entries are the same.</summary>
public static class CopyRules
{
    public static readonly Rule CopiedTextRule = new(
        "KV062",
        RuleGroup.Form,
        Severity.Warning,
        "Den samme tekst i to filer",
        "Læseren ville finde den samme beskrivelse to gange og ikke vide, hvilken der gælder."
    );

    public static readonly Rule SameTitleRule = new(
        "KV063",
        RuleGroup.Form,
        Severity.Warning,
        "To beskrivelser med samme titel",
        "På lister og i søgningen kan læseren ikke kende de to fra hinanden."
    );

    internal static readonly ImmutableArray<Rule> All = [CopiedTextRule, SameTitleRule];

    /// <summary><paramref name="other"/> is the path of the file that has the same text.</summary>
    public static Diagnostic CopiedText(Place at, string other) =>
        new(
            CopiedTextRule,
            at,
            $"Filen har den samme tekst som »{other}«.",
            "Behold den ene, og slet den anden. Ret først det, der kun er rettet i den ene."
        );

    public static Diagnostic SameTitle(Place at, string title, string other) =>
        new(
            SameTitleRule,
            at,
            $"Titlen »{QuotedInput.Short(title)}« bruges også i »{other}«.",
            "Giv den ene en titel, der siger, hvad der er anderledes. Er det den samme indsats, så slet den ene fil."
        );
}
