namespace Catalog.Content.Diagnostics.Rules;

/// <summary>Why an entry must have something, said of a key and of a section.</summary>
public sealed record DemandReason(string OfField, string OfSection)
{
    public static DemandReason Always { get; } = new("Den skal altid være der.", "Det skal altid være der.");

    public static DemandReason IsExample { get; } = new("Et eksempel skal have den.", "Et eksempel skal have det.");

    /// <summary>For an item of the model's list of sections.</summary>
    public static DemandReason SectionIsNamed { get; } = new("Et afsnit har id og navn, eller et element.", "");

    /// <summary>That a value of a list is chosen, and why it asks for more, which may be "".</summary>
    public static DemandReason IsChosen(string key, string value, string because) =>
        new(
            $"Den skal være der, når der står »{key}: {value}«. {because}".TrimEnd(),
            $"Det skal være der, når der står »{key}: {value}«. {because}".TrimEnd()
        );

    public static DemandReason HasStatus(string status) =>
        new($"Den skal være der, når status er »{status}«.", $"Det skal være der, når status er »{status}«.");
}

/// <summary>What can be wrong with the form of an entry, a page or a model file: YAML, keys, values, headings.</summary>
public static class FormRules
{
    public static readonly Rule UnknownKeyRule = new(
        "KV002",
        RuleGroup.Form,
        Severity.Error,
        "Ukendt nøgle",
        "En nøgle, kataloget ikke kender, ville blive glemt i stilhed. Som regel er det en tastefejl."
    );

    public static readonly Rule YamlRule = new(
        "KV004",
        RuleGroup.Form,
        Severity.Error,
        "Hovedet kan ikke læses",
        "Hovedet mellem de to linjer med --- er skrevet i YAML. Når YAML ikke kan læses, kan intet i filen bruges."
    );

    public static readonly Rule YamlFeatureRule = new(
        "KV005",
        RuleGroup.Form,
        Severity.Error,
        "YAML, som kataloget ikke tillader",
        "Tegn som *, & og ! forrest i en værdi betyder noget særligt i YAML. "
            + "De gør filen svær at læse og kan bruges til at lægge programmet ned."
    );

    public static readonly Rule NoFrontMatterRule = new(
        "KV007",
        RuleGroup.Form,
        Severity.Error,
        "Hovedet mangler",
        "Fakta om beskrivelsen står i et hoved øverst i filen mellem to linjer med ---."
    );

    public static readonly Rule DuplicateKeyRule = new(
        "KV008",
        RuleGroup.Form,
        Severity.Error,
        "Nøglen står to gange",
        "Når en nøgle står to gange, ved ingen, hvilken værdi der gælder."
    );

    public static readonly Rule TypeRule = new(
        "KV009",
        RuleGroup.Form,
        Severity.Error,
        "Forkert slags værdi",
        "Hver nøgle har sin egen slags værdi: tekst, tal, dato, ja eller nej, liste."
    );

    public static readonly Rule ChoiceRule = new(
        "KV010",
        RuleGroup.Form,
        Severity.Error,
        "Værdien er ikke på listen",
        "Værdier fra faste lister gør, at man kan finde det, der ligner hinanden."
    );

    public static readonly Rule RangeRule = new(
        "KV011",
        RuleGroup.Form,
        Severity.Error,
        "Værdien er for lang eller uden for grænsen",
        "Grænserne holder kort og lister læsbare."
    );

    public static readonly Rule MissingFieldRule = new(
        "KV012",
        RuleGroup.Form,
        Severity.Error,
        "Nøgle mangler",
        "Hvad en beskrivelse skal oplyse, afhænger af, hvor langt den er. Kravene står i content/model/forloeb.yml."
    );

    public static readonly Rule UnknownHeadingRule = new(
        "KV013",
        RuleGroup.Form,
        Severity.Error,
        "Ukendt overskrift",
        "Ens overskrifter gør beskrivelserne lette at sammenligne. De står i modellens fil i content/model."
    );

    public static readonly Rule DuplicateHeadingRule = new(
        "KV014",
        RuleGroup.Form,
        Severity.Error,
        "Afsnittet står to gange",
        "Et afsnit skal stå samlet ét sted, så læseren finder det hele."
    );

    public static readonly Rule MissingSectionRule = new(
        "KV015",
        RuleGroup.Form,
        Severity.Error,
        "Afsnit mangler",
        "Hvilke afsnit der skal være, afhænger af, hvor langt beskrivelsen er. Kravene står i content/model/forloeb.yml."
    );

    public static readonly Rule AbbreviationRule = new(
        "KV018",
        RuleGroup.Form,
        Severity.Warning,
        "Forkortelse uden forklaring",
        "Forældre og nye kolleger kender ikke forkortelserne. Ordlisten forklarer dem."
    );

    public static readonly Rule TextOutsideSectionsRule = new(
        "KV019",
        RuleGroup.Form,
        Severity.Error,
        "Tekst uden for et afsnit",
        "Tekst før den første overskrift hører ikke til noget afsnit og ville ikke blive vist."
    );

    public static readonly Rule DuplicateValueRule = new(
        "KV020",
        RuleGroup.Form,
        Severity.Warning,
        "Værdien står to gange",
        "En værdi tæller kun én gang på en liste."
    );

    public static readonly Rule EmptySectionRule = new(
        "KV023",
        RuleGroup.Form,
        Severity.Error,
        "Tomt afsnit",
        "En overskrift uden tekst lover noget, læseren ikke får."
    );

    public static readonly Rule NotFilledInRule = new(
        "KV024",
        RuleGroup.Form,
        Severity.Error,
        "Ikke udfyldt",
        "I en ny fil står der …, hvor du skal skrive. Læseren skal ikke møde en blanket, der ikke er udfyldt."
    );

    public static readonly ImmutableArray<Rule> All =
    [
        UnknownKeyRule,
        YamlRule,
        YamlFeatureRule,
        NoFrontMatterRule,
        DuplicateKeyRule,
        TypeRule,
        ChoiceRule,
        RangeRule,
        MissingFieldRule,
        UnknownHeadingRule,
        DuplicateHeadingRule,
        MissingSectionRule,
        AbbreviationRule,
        TextOutsideSectionsRule,
        DuplicateValueRule,
        EmptySectionRule,
        NotFilledInRule,
    ];

    public static Diagnostic UnknownKey(Place at, string found, ImmutableArray<string> nearest, ImmutableArray<string> known) =>
        new(
            UnknownKeyRule,
            at,
            Sentence($"Nøglen »{QuotedInput.Short(found)}« findes ikke her.", Nearest.Question(nearest)),
            nearest.Length > 0
                ? $"Skriv »{nearest[0]}:« i stedet for »{QuotedInput.Short(found)}:«."
                : $"Nøgler, der kan stå her: {QuotedInput.Few(known)}."
        );

    public static Diagnostic TextAfterComma(Place at, string found) =>
        new(
            UnknownKeyRule,
            at,
            $"»{QuotedInput.Short(found)}« står efter et komma og bliver læst som en ny nøgle.",
            "Hører det med til værdien før kommaet, så sæt hele værdien i anførselstegn, for eksempel { mål: "
                + "\"Flere er med, også om fredagen\" }."
        );

    public static Diagnostic DecimalComma(Place at) =>
        new(
            UnknownKeyRule,
            at,
            "Tallet er delt ved kommaet, og det sidste bliver læst som en ny nøgle.",
            "Skriv tallet med punktum, for eksempel »værdi: 2.4«. På siden bliver det vist med komma."
        );

    public static Diagnostic UnreadableYaml(Place at, string problem, string help) => new(YamlRule, at, problem, help);

    public static Diagnostic ForbiddenYaml(Place at, string feature, string help) =>
        new(YamlFeatureRule, at, $"{feature} er ikke tilladt i kataloget.", help);

    public static Diagnostic NoFrontMatter(Place at) =>
        new(
            NoFrontMatterRule,
            at,
            "Filen begynder ikke med et hoved.",
            "Skriv --- på den allerførste linje, så nøglerne (titel: …), og så --- på en linje for sig."
        );

    public static Diagnostic UnclosedFrontMatter(Place at) =>
        new(NoFrontMatterRule, at, "Hovedet bliver ikke afsluttet.", "Skriv --- på en linje for sig efter den sidste nøgle.");

    public static Diagnostic DuplicateKey(Place at, string key, int firstLine) =>
        new(
            DuplicateKeyRule,
            at,
            $"Nøglen »{QuotedInput.Short(key)}« står allerede i linje {firstLine}.",
            "Slet den ene, eller saml værdierne under den første."
        );

    public static Diagnostic WrongType(Place at, string key, string found, string expected, string example, bool isForm = false) =>
        new(
            TypeRule,
            at,
            $"»{key}« skal være {expected}, men er {found}.",
            isForm ? $"Skriv det som »{example}«." : $"Skriv for eksempel »{example}«."
        );

    public static Diagnostic OnlyComment(Place at, string key) =>
        new(
            TypeRule,
            at,
            $"»{key}« er tom. Det, der står efter #, er en bemærkning og bliver ikke læst.",
            "Slet #, eller sæt værdien i anførselstegn, hvis den skal begynde med #."
        );

    public static Diagnostic SeveralInOne(Place at, string key, string found, ImmutableArray<string> several) =>
        new(
            ChoiceRule,
            at,
            $"»{QuotedInput.Short(found)}« bliver læst som én værdi.",
            $"Skriv flere værdier i en liste: »{key}: [{string.Join(", ", several)}]«."
        );

    public static Diagnostic NotInList(
        Place at,
        string key,
        string found,
        ImmutableArray<string> nearest,
        ImmutableArray<string> allowed
    ) =>
        new(
            ChoiceRule,
            at,
            Sentence($"»{QuotedInput.Short(found)}« kan ikke stå under »{key}«.", Nearest.Question(nearest)),
            allowed.Length == 0 ? "Listen er tom. Tilføj værdien i content/model først." : $"Vælg mellem: {QuotedInput.Few(allowed)}."
        );

    public static Diagnostic OutOfRange(Place at, string key, string found, string expected, string help) =>
        new(RangeRule, at, $"»{key}« er {found}. Det skal være {expected}.", help);

    public static Diagnostic MissingKey(Place at, string key, string example, string help) =>
        new(MissingFieldRule, at, $"Her mangler »{key}«.", $"Skriv »{key}: {example}«. {help}".TrimEnd());

    public static Diagnostic MissingField(Place at, string key, DemandReason because, string help) =>
        new(MissingFieldRule, at, $"Nøglen »{key}« mangler. {because.OfField}", $"Tilføj »{key}: …«. {help}".TrimEnd());

    public static Diagnostic MissingStatus(Place at, string key, ImmutableArray<string> statuses) =>
        new(
            MissingFieldRule,
            at,
            $"Nøglen »{key}« mangler. Den fortæller, hvor langt indsatsen er.",
            $"Tilføj »{key}: …«. Vælg mellem: {string.Join(", ", statuses)}."
        );

    /// <summary>Words with a line of --- under them, which Markdown reads as a heading.</summary>
    public static Diagnostic UnderlinedText(Place at, string found) =>
        new(
            UnknownHeadingRule,
            at,
            $"»{QuotedInput.Short(found)}« bliver læst som en overskrift, fordi der står en streg lige under.",
            "Slet stregen, eller sæt en tom linje ind over den."
        );

    public static Diagnostic UnknownTitle(Place at, string found) =>
        new(
            UnknownHeadingRule,
            at,
            $"Overskriften »{QuotedInput.Short(found)}« findes ikke.",
            "Er det titlen, så slet linjen, for den står i hovedet. Er det en underoverskrift i et afsnit, så skriv ### foran."
        );

    public static Diagnostic UnknownHeading(Place at, string found, ImmutableArray<string> nearest, ImmutableArray<string> known) =>
        new(
            UnknownHeadingRule,
            at,
            found.Length > 0
                ? Sentence($"Overskriften »{QuotedInput.Short(found)}« findes ikke.", Nearest.Question(nearest))
                : "Overskriften har ingen ord.",
            nearest.Length > 0
                ? $"Skriv »## {nearest[0]}«, eller gør overskriften mindre med ###."
                : $"Brug en af disse: {QuotedInput.Few(known)}. Underoverskrifter i et afsnit skrives med ###."
        );

    public static Diagnostic DuplicateHeading(Place at, string name, int firstLine) =>
        new(
            DuplicateHeadingRule,
            at,
            $"Afsnittet »{name}« begynder allerede i linje {firstLine}.",
            "Saml teksten under den første overskrift."
        );

    public static Diagnostic MissingSection(Place at, string name, DemandReason because, string guidance) =>
        new(MissingSectionRule, at, $"Afsnittet »{name}« mangler. {because.OfSection}", $"Tilføj »## {name}«. {guidance}".TrimEnd());

    /// <summary>The section's name is in the text, but not as the heading of a section.</summary>
    public static Diagnostic NotAHeading(Place at, string name) =>
        new(
            MissingSectionRule,
            at,
            $"Afsnittet »{name}« mangler. Navnet står her, men ikke som afsnittets overskrift.",
            $"Skriv »## {name}« på en linje for sig: to # og et mellemrum."
        );

    public static Diagnostic UnexplainedAbbreviation(Place at, string found) =>
        new(
            AbbreviationRule,
            at,
            $"»{found}« står ikke i ordlisten.",
            $"Skriv det helt ud, eller tilføj »{found}« under forkortelser i content/model/ordliste.yml."
        );

    public static Diagnostic TextOutsideSections(Place at) =>
        new(
            TextOutsideSectionsRule,
            at,
            "Her står tekst før den første overskrift.",
            "Flyt teksten ned under en overskrift, for eksempel »## Sådan gør I«, eller op i »resume:«."
        );

    public static Diagnostic DuplicateValue(Place at, string key, string value) =>
        new(
            DuplicateValueRule,
            at,
            $"»{QuotedInput.Short(value)}« står allerede under »{key}«.",
            "Slet den ene. To navne for det samme tæller også som ens."
        );

    public static Diagnostic EmptySection(Place at, string name) =>
        new(EmptySectionRule, at, $"Afsnittet »{name}« er tomt.", "Skriv teksten, eller slet overskriften.");

    public static Diagnostic NotFilledIn(Place at, string key, string expected, string instead) =>
        new(NotFilledInRule, at, $"»{key}« er ikke udfyldt.", Sentence($"Her skal stå {expected}.", instead));

    public static Diagnostic SectionNotFilledIn(Place at, string name, string guidance) =>
        new(
            NotFilledInRule,
            at,
            $"Afsnittet »{name}« er ikke udfyldt.",
            Sentence("Skriv din egen tekst i stedet for den, der begynder med (…).", guidance)
        );

    private static string Sentence(params string[] parts) => string.Join(" ", parts.Where(part => part.Length > 0));
}
