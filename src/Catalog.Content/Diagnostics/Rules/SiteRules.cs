namespace Catalog.Content.Diagnostics.Rules;

/// <summary>What can be wrong around the entries: site.yml, the model, the templates, the addresses.</summary>
public static class SiteRules
{
    public static readonly Rule MissingFileRule = new(
        "KV901",
        RuleGroup.Site,
        Severity.Error,
        "Nødvendig fil mangler",
        "Uden site.yml og modellen ved programmet ikke, hvad det skal udgive."
    );

    public static readonly Rule ContrastRule = new(
        "KV902",
        RuleGroup.Site,
        Severity.Error,
        "For lille kontrast",
        "Tekst skal kunne læses af alle: mindst 4,5:1 mod baggrunden (WCAG 2.2, 1.4.3)."
    );

    public static readonly Rule SameAddressRule = new(
        "KV903",
        RuleGroup.Site,
        Severity.Error,
        "To sider med samme adresse",
        "Den ene side ville overskrive den anden."
    );

    public static readonly Rule NoEntriesRule = new(
        "KV905",
        RuleGroup.Site,
        Severity.Error,
        "Ingen beskrivelser",
        "Et katalog uden beskrivelser er som regel en forkert mappe."
    );

    public static readonly Rule ModelReferenceRule = new(
        "KV906",
        RuleGroup.Site,
        Severity.Error,
        "Modellen henviser til noget, der ikke findes",
        "Modellens filer henviser til hinanden. En henvisning, der ikke findes, ville ændre kravene i stilhed."
    );

    public static readonly Rule ModelDuplicateRule = new(
        "KV907",
        RuleGroup.Site,
        Severity.Error,
        "Modellen bruger et navn to gange",
        "Et id, en nøgle eller en overskrift skal betyde én ting."
    );

    public static readonly Rule IdleDeadlineRule = new(
        "KV908",
        RuleGroup.Site,
        Severity.Warning,
        "Frist, der aldrig kan blive overskredet",
        "En frist, der aldrig løber ud, minder ingen om noget. Det ligner, at der er styr på det."
    );

    public static readonly Rule TemplateSyntaxRule = new(
        "KV911",
        RuleGroup.Site,
        Severity.Error,
        "Skabelonen kan ikke læses",
        "En skabelon, der ikke kan læses, giver ingen side."
    );

    public static readonly Rule TemplateMemberRule = new(
        "KV912",
        RuleGroup.Site,
        Severity.Error,
        "Skabelonen bruger noget, siden ikke har",
        "Et ukendt navn ville give et tomt hul på siden."
    );

    public static readonly Rule TemplatePartRule = new(
        "KV913",
        RuleGroup.Site,
        Severity.Error,
        "Skabelonen mangler eller bliver ikke brugt",
        "Uden skabelon er der ingen side. En skabelon, som ingen bruger, vildleder den, der vil rette siden."
    );

    public static readonly Rule TemplateEscapeRule = new(
        "KV914",
        RuleGroup.Site,
        Severity.Error,
        "Værdi uden beskyttelse",
        "Tekst fra en beskrivelse må aldrig blive til HTML eller programkode."
    );

    public static readonly Rule TemplateAddressRule = new(
        "KV915",
        RuleGroup.Site,
        Severity.Error,
        "Adresse uden om »url«",
        "Adresser bliver kun dannet ét sted, så de virker fra alle sider og fra en mappe på disken."
    );

    public static readonly Rule TemplateTextRule = new(
        "KV916",
        RuleGroup.Site,
        Severity.Error,
        "Sidens ord mangler",
        "Alle ord, siden selv siger, står i templates/text.da.yml."
    );

    public static readonly Rule LonelySituationRule = new(
        "KV921",
        RuleGroup.Site,
        Severity.Warning,
        "Situation uden svar",
        "Den, der vælger sætningen på forsiden, skal få noget at gå videre med."
    );

    public static readonly Rule SituationAgeRule = new(
        "KV922",
        RuleGroup.Site,
        Severity.Warning,
        "Situationen er om en anden alder",
        "Et svar, der er til børn i en anden alder, hjælper ikke den, der spørger."
    );

    public static readonly ImmutableArray<Rule> All =
    [
        MissingFileRule,
        ContrastRule,
        SameAddressRule,
        NoEntriesRule,
        ModelReferenceRule,
        ModelDuplicateRule,
        IdleDeadlineRule,
        TemplateSyntaxRule,
        TemplateMemberRule,
        TemplatePartRule,
        TemplateEscapeRule,
        TemplateAddressRule,
        TemplateTextRule,
        LonelySituationRule,
        SituationAgeRule,
    ];

    public static Diagnostic MissingFile(string path, string what) =>
        new(
            MissingFileRule,
            Place.OfFile(path),
            $"»{path}« mangler. {what}",
            "Kør programmet i katalogets mappe, eller skriv mappen efter -s. Er det den rigtige mappe, så læg filen tilbage."
        );

    public static Diagnostic LowContrast(Place at, string colour, string ratio, string background, string darker) =>
        new(
            ContrastRule,
            at,
            $"Farven {colour} har kontrasten {ratio}:1 mod {background}. Den skal være mindst 4,5:1.",
            $"Vælg en mørkere farve, for eksempel {darker}."
        );

    public static Diagnostic SameAddress(Place at, string address, string other) =>
        new(SameAddressRule, at, $"Adressen »{address}« er allerede brugt af {other}.", "Giv filen et andet navn.");

    /// <summary>The name that the model gives its own page, or says that the page once had.</summary>
    public static Diagnostic SameModelAddress(Place at, string address, string other) =>
        new(SameAddressRule, at, $"Adressen »{address}« er allerede brugt af {other}.", "Skriv et andet navn, eller slet linjen.");

    public static Diagnostic NoEntries(string folder) =>
        new(
            NoEntriesRule,
            Place.OfFile(folder),
            $"Der er ingen beskrivelser i »{folder}«.",
            "Læg mindst én fil med endelsen .md i mappen, eller skriv en anden mappe med -s."
        );

    public static Diagnostic UnknownModelReference(Place at, string found, string what, ImmutableArray<string> nearest) =>
        new(
            ModelReferenceRule,
            at,
            $"»{found}« er ikke {what}. {Nearest.Question(nearest)}".TrimEnd(),
            "Ret henvisningen, eller tilføj det, den peger på."
        );

    public static Diagnostic DuplicateInModel(Place at, string found, string what) =>
        new(ModelDuplicateRule, at, $"»{found}« er brugt to gange som {what}.", "Slet den ene, eller giv den et andet navn.");

    /// <summary>A deadline that counts from the day it waits for: when one is there, so is the other.</summary>
    public static Diagnostic DeadlineOfItself(Place at, string day) =>
        new(
            IdleDeadlineRule,
            at,
            $"»{day}« er både »dag« og »efter«, så fristen kan aldrig blive overskredet.",
            $"Skriv under »efter« den dag, der kommer før. Kommer »{day}« igen, så skriv »gentages: 12 måneder« ved dagen."
        );

    /// <summary>A deadline for a day that an entry with one of the statuses must have already, and the statuses before those.</summary>
    public static Diagnostic DeadlineAlwaysMet(Place at, string day, ImmutableArray<string> statuses, ImmutableArray<string> before) =>
        new(
            IdleDeadlineRule,
            at,
            $"Når status er {Either(statuses)}, er »{day}« altid kommet, så fristen kan aldrig blive overskredet dér.",
            before.IsEmpty
                ? "Skriv under »gælder_for« den status, hvor man venter på dagen."
                : $"Skriv under »gælder_for« den status, hvor man venter på dagen, for eksempel {Either(before)}."
        );

    /// <summary>A deadline that counts from a day which no status gives or asks for, and the days that some status does.</summary>
    public static Diagnostic DeadlineAfterNothing(Place at, string after, ImmutableArray<string> given) =>
        new(
            IdleDeadlineRule,
            at,
            $"Ingen status giver eller kræver »{after}«, så fristen har måske aldrig noget at regne fra.",
            $"Skriv »dag: {after}« ved den status, man får den dag"
                + (given.IsEmpty ? "." : $", eller skriv en anden dag under »efter«: {Either(given)}.")
        );

    public static Diagnostic LonelySituation(Place at, string says, string id) =>
        new(
            LonelySituationRule,
            at,
            $"Ingen beskrivelse svarer på »{says}«, og der er ikke noget »svar«.",
            $"Skriv under »svar«, hvad man kan gøre imens, eller skriv »situationer: [{id}]« i en beskrivelse, der kan bruges."
        );

    public static Diagnostic SituationAge(Place at, string says, string situation, string entry) =>
        new(
            SituationAgeRule,
            at,
            $"»{says}« er om børn på {situation} år, og denne indsats er til børn på {entry} år.",
            "Slet situationen her, eller ret den alder, der er forkert."
        );

    public static Diagnostic TemplateSyntax(Place at, string problem) =>
        new(
            TemplateSyntaxRule,
            at,
            problem,
            "En skabelon kan {{ navn }}, {{ if navn }} … {{ else }} … {{ end }}, {{ for x in liste }} … {{ end }}, "
                + "{{ url adresse }}, {{ text 'nøgle' }} og {{ include 'del' navn: værdi }}."
        );

    public static Diagnostic UnknownMember(Place at, string name, string view, ImmutableArray<string> nearest) =>
        new(
            TemplateMemberRule,
            at,
            $"»{name}« findes ikke i {view}. {Nearest.Question(nearest)}".TrimEnd(),
            "Ret navnet, eller tilføj feltet i src/Catalog.Site/Views."
        );

    public static Diagnostic MayBeMissing(Place at, string path) =>
        new(TemplateMemberRule, at, $"»{path}« kan mangle.", $"Skriv {{{{ if {path} }}}} … {{{{ end }}}} omkring.");

    public static Diagnostic WrongKind(Place at, string path, string kind, string instead) =>
        new(TemplateMemberRule, at, $"»{path}« er {kind} og kan ikke stå her.", instead);

    public static Diagnostic UnknownPart(Place at, string name, ImmutableArray<string> nearest) =>
        new(
            TemplatePartRule,
            at,
            $"Der er ingen delskabelon, der hedder »{name}«. {Nearest.Question(nearest)}".TrimEnd(),
            "Delskabeloner ligger i templates/parts."
        );

    public static Diagnostic MissingArgument(Place at, string part, string name) =>
        new(
            TemplatePartRule,
            at,
            $"Delskabelonen »{part}« bruger »${name}«, som den ikke får her.",
            $"Skriv {{{{ include '{part}' {name}: … }}}}."
        );

    public static Diagnostic UnknownArgument(Place at, string part, string name, ImmutableArray<string> nearest) =>
        new(
            TemplatePartRule,
            at,
            $"Delskabelonen »{part}« bruger ikke »${name}«. {Nearest.Question(nearest)}".TrimEnd(),
            "Ret navnet, eller slet værdien."
        );

    public static Diagnostic HandlebarsTemplate(string path, string instead) =>
        new(
            TemplatePartRule,
            Place.OfFile(path),
            $"»{path}« er en skabelon til Handlebars. Skabeloner er nu til Scriban og ender på .sbn-html.",
            $"Kør »catalog templates MAPPE«, læg den nye »{instead}« i kataloget, skriv jeres ændringer ind i den, og slet den gamle. "
                + "{{#if x}} … {{/if}} bliver {{ if x }} … {{ end }}, {{#each liste}} bliver {{ for x in liste }}, "
                + "og {{> del}} bliver {{ include 'del' }}."
        );

    public static Diagnostic PartInItself(Place at, string name) =>
        new(
            TemplatePartRule,
            at,
            $"Delskabelonen »{name}« bruger sig selv, og det hører aldrig op.",
            "Brug {{ for x in liste }} til det, der gentager sig."
        );

    public static Diagnostic MissingTemplate(string path, string view) =>
        new(
            TemplatePartRule,
            Place.OfFile(path),
            $"»{path}« mangler. Den skriver siderne af typen {view}.",
            "Læg filen i templates/pages."
        );

    public static Diagnostic UnusedTemplate(string path, string why, ImmutableArray<string> nearest) =>
        new(
            TemplatePartRule,
            Place.OfFile(path),
            $"{why} {Nearest.Question(nearest)}".TrimEnd(),
            "Slet filen, eller giv den det rigtige navn."
        );

    public static Diagnostic Unescaped(Place at, string expression, string why) =>
        new(
            TemplateEscapeRule,
            at,
            $"»{expression}« {why}",
            "En værdi kan skrives i almindelig tekst og i en attribut med anførselstegn; færdig HTML kun i almindelig tekst."
        );

    public static Diagnostic UnsafeAddress(Place at, string expression, string attribute) =>
        new(
            TemplateAddressRule,
            at,
            $"»{expression}« står i »{attribute}«, som kun må have én hel {{{{ url … }}}}.",
            $"Skriv {attribute}=\"{{{{ url navn }}}}\" med et felt, der er en adresse."
        );

    public static Diagnostic NotAnAddress(Place at, string path, string kind) =>
        new(TemplateAddressRule, at, $"»{path}« er {kind}, ikke en adresse.", "Skriv {{ url navn }} med et felt, der er en adresse.");

    public static Diagnostic BareAddress(Place at, string path) =>
        new(TemplateAddressRule, at, $"»{path}« er en adresse og bliver kun skrevet med »url«.", $"Skriv {{{{ url {path} }}}}.");

    public static Diagnostic MissingText(Place at, string key, ImmutableArray<string> nearest) =>
        new(
            TemplateTextRule,
            at,
            $"Ordet »{key}« står ikke i templates/text.da.yml. {Nearest.Question(nearest)}".TrimEnd(),
            "Tilføj det, eller ret navnet."
        );

    public static Diagnostic UnusedText(Place at, string key, ImmutableArray<string> nearest) =>
        new(
            TemplateTextRule,
            at,
            $"Ingen side og ingen skabelon viser ordet »{key}«. {Nearest.Question(nearest)}".TrimEnd(),
            "Ret navnet. Viste en tidligere version af programmet ordet, så slet linjen."
        );

    public static Diagnostic UnknownPlace(Place at, string key, string place, ImmutableArray<string> known) =>
        new(
            TemplateTextRule,
            at,
            $"Ordet »{key}« får ingen værdi til »{{{place}}}«. {Nearest.Question(Nearest.Names(place, known))}".TrimEnd(),
            known.IsEmpty
                ? "Skriv ordet uden krøllede parenteser."
                : $"Ordet kan bruge {string.Join(", ", known.Select(name => $"{{{name}}}"))}."
        );

    public static Diagnostic MissingTextValue(Place at, string key, string name) =>
        new(
            TemplateTextRule,
            at,
            $"Ordet »{key}« har en plads til »{name}«, som ikke får nogen værdi.",
            $"Skriv {{{{ text '{key}' {name}: … }}}}."
        );

    public static Diagnostic UnknownTextValue(Place at, string key, string name, ImmutableArray<string> nearest) =>
        new(
            TemplateTextRule,
            at,
            $"Ordet »{key}« har ingen plads til »{name}«. {Nearest.Question(nearest)}".TrimEnd(),
            $"Skriv {{{name}}} i ordet, eller slet værdien her."
        );

    private static string Either(ImmutableArray<string> names) => string.Join(" eller ", names.Select(name => $"»{name}«"));
}
