namespace Catalog.Content.Diagnostics.Rules;

/// <summary>What can be wrong with the words that the search knows, and with what it should find.</summary>
public static class SearchRules
{
    public static readonly Rule FormInTwoRowsRule = new(
        "KV951",
        RuleGroup.Search,
        Severity.Error,
        "Samme form i to rækker",
        "En form kan kun høre til ét ord. Ellers ved søgningen ikke, hvilket den skal lede efter."
    );

    public static readonly Rule LonelyWordRule = new(
        "KV952",
        RuleGroup.Search,
        Severity.Error,
        "Et ord alene i sin gruppe",
        "En gruppe siger, at ord hører sammen. Med ét ord siger den ingenting."
    );

    public static readonly Rule CrowdedWordRule = new(
        "KV953",
        RuleGroup.Search,
        Severity.Warning,
        "Ordet står i mange grupper",
        "Et ord, der ligner alt, finder alt. Så drukner det, man leder efter."
    );

    public static readonly Rule NeedlessRowRule = new(
        "KV954",
        RuleGroup.Search,
        Severity.Tip,
        "Række, som søgningen ikke har brug for",
        "Søgningen kender de almindelige bøjninger selv. En kort ordliste er lettere at holde ved lige."
    );

    public static readonly Rule UnusedGroupsRule = new(
        "KV955",
        RuleGroup.Search,
        Severity.Tip,
        "Grupper, som ingen beskrivelse bruger",
        "En gruppe hjælper først, når mindst ét af ordene står i en beskrivelse."
    );

    public static readonly Rule MissedRule = new(
        "KV956",
        RuleGroup.Search,
        Severity.Warning,
        "Søgningen finder ikke det, den skal",
        "Søgetesten er jeres egne ord for, hvad folk leder efter. Den viser, om de finder det."
    );

    public static readonly Rule UnknownTargetRule = new(
        "KV957",
        RuleGroup.Search,
        Severity.Warning,
        "Søgetesten venter noget, der ikke er på sitet",
        "Ingen kan finde en beskrivelse, der ikke har en side."
    );

    public static readonly ImmutableArray<Rule> All =
    [
        FormInTwoRowsRule,
        LonelyWordRule,
        CrowdedWordRule,
        NeedlessRowRule,
        UnusedGroupsRule,
        MissedRule,
        UnknownTargetRule,
    ];

    public static Diagnostic FormInTwoRows(Place at, string form, string other) =>
        new(
            FormInTwoRowsRule,
            at,
            $"»{QuotedInput.Short(form)}« står også i rækken, der begynder med »{QuotedInput.Short(other)}«.",
            "Slet formen i den ene række, eller gør de to rækker til én."
        );

    public static Diagnostic LonelyWord(Place at, string word) =>
        new(
            LonelyWordRule,
            at,
            $"»{QuotedInput.Short(word)}« står alene.",
            "Skriv mindst ét ord mere, for eksempel [barn, børn], eller slet gruppen."
        );

    public static Diagnostic CrowdedWord(Place at, string word, int groups, int most) =>
        new(
            CrowdedWordRule,
            at,
            $"»{QuotedInput.Short(word)}« står i {groups} grupper. Det bør højst stå i {most}.",
            "Behold det i de grupper, hvor det betyder næsten det samme som de andre ord."
        );

    public static Diagnostic NeedlessRow(Place at, string word) =>
        new(NeedlessRowRule, at, $"Søgningen finder selv alle formerne af »{QuotedInput.Short(word)}«.", "Slet rækken.");

    public static Diagnostic UnusedGroups(Place at, int count, ImmutableArray<string> first) =>
        new(
            UnusedGroupsRule,
            at,
            $"Ingen af ordene i {(count == 1 ? "1 gruppe" : $"{count} grupper")} står i en beskrivelse. "
                + $"{(count == 1 ? "Den begynder" : "De begynder")} med {QuotedInput.Few(first)}{(count > first.Length ? " …" : ".")}",
            "Lad dem stå, hvis de skal bruges senere. Ellers slet dem."
        );

    public static Diagnostic Missed(Place at, string query, string expected, int most, string instead) =>
        new(
            MissedRule,
            at,
            $"»{QuotedInput.Short(query)}« finder ikke »{expected}« blandt de {most} første. {instead}",
            "Brug læsernes eget ord i titlen, resuméet eller »også_kaldet«, "
                + "eller skriv ordene i en gruppe under »synonymer« i ordliste.yml."
        );

    public static Diagnostic UnknownTarget(Place at, string id, ImmutableArray<string> nearest) =>
        new(
            UnknownTargetRule,
            at,
            $"»{QuotedInput.Short(id)}« er ikke en beskrivelse på sitet. {Nearest.Question(nearest)}".TrimEnd(),
            "Ret navnet. Det er filens navn uden .md."
        );

    public static Diagnostic NoTarget(Place at, int queries) =>
        new(
            UnknownTargetRule,
            at,
            $"Ingen af beskrivelserne i søgetesten ({queries} søgninger) er på sitet.",
            "Søgetesten hører til et andet katalog. Slet den, eller skriv jeres egne søgninger."
        );
}
