namespace Catalog.Content.Diagnostics.Rules;

/// <summary>What can be wrong with the private folder of drafts, and between it and the catalogue.</summary>
public static class DraftRules
{
    public static readonly Rule InBothRule = new(
        "KV238",
        RuleGroup.Trial,
        Severity.Error,
        "Samme fil i kataloget og i kladdemappen",
        "Så er der to udgaver af det samme, og ingen kan se, hvilken der gælder."
    );

    public static readonly Rule HeldBackRule = new(
        "KV239",
        RuleGroup.Trial,
        Severity.Warning,
        "Udgivet status, men i kladdemappen",
        "Kladdemappen bliver aldrig udgivet. Det, der ligger dér, ser ingen andre, uanset status."
    );

    public static readonly ImmutableArray<Rule> All = [InBothRule, HeldBackRule];

    public static Diagnostic InBoth(string privatePath, string path) =>
        new(
            InBothRule,
            Place.OfFile(privatePath),
            $"Den samme fil ligger i {path}.",
            "Flyt det, der er rigtigt, over i den ene af de to filer, og slet den anden. Indtil da er filen i kataloget læst."
        );

    public static Diagnostic HeldBack(Place at, string status, string path) =>
        new(
            HeldBackRule,
            at,
            $"Status er »{QuotedInput.Short(status)}«, men beskrivelsen ligger i kladdemappen og udkommer ikke.",
            $"Flyt filen til {path}, når den skal ud, eller skriv den status, den har."
        );

    /// <summary>A finding that the catalogue has only where the private folder is not read, as when it is published.</summary>
    public static Diagnostic OnlyPublished(Diagnostic found, string? privatePath) =>
        found with
        {
            Help = privatePath is null
                ? found.Help.TrimEnd() + " I kladdemappen er det i orden, men den er ikke med, når kataloget udkommer."
                : $"Den ligger i {privatePath}, og kladdemappen er ikke med, når kataloget udkommer. "
                    + "Fjern henvisningen, til den er udgivet.",
        };
}
