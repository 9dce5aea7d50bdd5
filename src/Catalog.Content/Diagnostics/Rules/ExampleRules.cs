namespace Catalog.Content.Diagnostics.Rules;

/// <summary>What keeps an illustration from being mistaken for an evaluated method.</summary>
public static class ExampleRules
{
    public static readonly Rule ExampleContentRule = new(
        "KV701",
        RuleGroup.Examples,
        Severity.Error,
        "Eksempel med noget, det ikke kan have",
        "Et eksempel er en illustration. Intet er afprøvet, så der kan ikke være resultater."
    );

    public static readonly Rule ExampleUnitRule = new(
        "KV702",
        RuleGroup.Examples,
        Severity.Error,
        "Eksempel med en rigtig enhed",
        "Ingen må tro, at en rigtig skole eller et rigtigt dagtilbud har gjort det, eksemplet beskriver."
    );

    public static readonly Rule ExampleNameRule = new(
        "KV703",
        RuleGroup.Examples,
        Severity.Warning,
        "Eksempel uden eksempel- i navnet",
        "Navnet er adressen. Den skal også vise, at siden er et eksempel."
    );

    public static readonly ImmutableArray<Rule> All = [ExampleContentRule, ExampleUnitRule, ExampleNameRule];

    public static Diagnostic FieldInExample(Place at, string key) =>
        new(
            ExampleContentRule,
            at,
            $"Et eksempel kan ikke have »{key}«.",
            "Slet nøglen, eller slet »eksempel: true«, hvis det er en rigtig indsats."
        );

    public static Diagnostic SectionInExample(Place at, string section) =>
        new(
            ExampleContentRule,
            at,
            $"Et eksempel kan ikke have afsnittet »{section}«.",
            "Slet afsnittet, eller slet »eksempel: true«, hvis det er en rigtig indsats."
        );

    public static Diagnostic RealUnit(Place at, string unit) =>
        new(
            ExampleUnitRule,
            at,
            $"»{unit}« er en rigtig enhed og kan ikke stå i et eksempel.",
            "Vælg en enhed, der er mærket »fiktiv: true« i content/model/enheder.yml."
        );

    public static Diagnostic NameWithoutPrefix(Place at, string id) =>
        new(ExampleNameRule, at, $"Eksemplet hedder »{id}«. Dets navn skal begynde med »eksempel-«.", $"Kald filen »eksempel-{id}.md«.");
}
