namespace Catalog.Content.Diagnostics.Rules;

/// <summary>What can be wrong with the fields that a municipality has declared itself, and with what an entry says in them.</summary>
public static class OwnFieldRules
{
    public static Diagnostic ReservedKey(Place at, string key) =>
        new(
            SiteRules.ModelDuplicateRule,
            at,
            $"»{key}« er allerede en nøgle i kataloget.",
            $"Giv feltet et andet id, for eksempel »eget_{key}«, eller slet det, og brug den nøgle, der er."
        );

    public static Diagnostic RowsWithoutFields(Place at, string key) =>
        new(
            FormRules.MissingFieldRule,
            at,
            $"Feltet »{key}« har poster, men der står ikke, hvad der er i en post.",
            "Skriv »felter:« med mindst ét felt, for eksempel »felter: [{ id: hvad, navn: Hvad, art: tekst }]«."
        );

    public static Diagnostic ChoiceWithoutValues(Place at, string key) =>
        new(
            FormRules.MissingFieldRule,
            at,
            $"Feltet »{key}« er et valg, men der står ikke, hvad man kan vælge.",
            "Skriv »værdier: [behold, tilpas, opgiv]«, eller »liste: …« med id på en liste i lister.yml."
        );

    public static Diagnostic DeadlineIsNoDay(Place at, string key) =>
        new(
            FormRules.TypeRule,
            at,
            $"»{key}« er en frist, men ikke en dag.",
            "Skriv »art: dag«, eller flyt »frist: ja« til det felt i posten, der er en dag."
        );

    /// <summary>That a field is asked for because a value of a list is chosen.</summary>
    public static string BecauseChosen(string key, string value) => $"Den skal være der, når der står »{key}: {value}«.";

    /// <summary>That a field is asked for because a day of the course has come.</summary>
    public static string BecauseDay(string day) => $"Den skal være der, når dagen »{day}« er kommet.";

    /// <summary>A field that an entry lacks, as an error or less.</summary>
    public static Diagnostic Missing(Place at, string key, string name, string because, string help, Severity weight) =>
        new(FormRules.MissingFieldRule, at, $"Nøglen »{key}« ({name}) mangler. {because}".TrimEnd(), $"Tilføj »{key}: …«. {help}".TrimEnd())
        {
            Severity = weight,
        };

    public static Diagnostic NotItsPlace(Place at, string key, ImmutableArray<string> belongsTo) =>
        new(
            TrialRules.TermDemandRule,
            at,
            $"Nøglen »{key}« hører ikke til denne beskrivelse.",
            $"Den hører til {string.Join(" eller ", belongsTo)}. Slet den, eller ret det andet."
        )
        {
            Severity = Severity.Warning,
        };
}
