using System.Globalization;

namespace Catalog.Content.Diagnostics.Rules;

/// <summary>
/// What can be wrong with addresses over the years: those that would vanish, old ones, and what takes a retired entry's place.
/// </summary>
public static class SuccessionRules
{
    public static readonly Rule VanishedRule = new(
        "KV404",
        RuleGroup.Links,
        Severity.Error,
        "Udgivet adresse, der ville forsvinde",
        "Andre har linket til siden, skrevet adressen ned eller trykt den. En adresse, der har været udgivet, skal altid svare."
    );

    public static readonly Rule SharedAddressRule = new(
        "KV413",
        RuleGroup.Links,
        Severity.Error,
        "To beskrivelser med samme tidligere adresse",
        "En gammel adresse kan kun føre ét sted hen."
    );

    public static readonly Rule LivingAddressRule = new(
        "KV414",
        RuleGroup.Links,
        Severity.Error,
        "Tidligere adresse, der er i brug",
        "En adresse kan ikke både være en beskrivelse og føre hen til en anden."
    );

    public static readonly Rule CircularRule = new(
        "KV415",
        RuleGroup.Links,
        Severity.Error,
        "Afløsere i ring",
        "Læseren ville blive sendt rundt og aldrig nå frem."
    );

    public static readonly Rule SuccessorRule = new(
        "KV416",
        RuleGroup.Links,
        Severity.Error,
        "Afløser, der ikke kan bruges",
        "Den, der står med en udgået beskrivelse, skal ledes hen til noget, der gælder nu."
    );

    public static readonly ImmutableArray<Rule> All = [VanishedRule, SharedAddressRule, LivingAddressRule, CircularRule, SuccessorRule];

    public static Diagnostic VanishedEntry(Place at, string address, int year, string id, string retired, string moved) =>
        new(
            VanishedRule,
            at,
            $"Adressen »{address}« blev udgivet i {Text(year)} og ville forsvinde.",
            moved.Length > 0
                ? $"Beskrivelsen ligner »{moved}«. Er det den, så skriv »tidligere_adresser: [{id}]« i den fil. "
                    + $"Ellers læg filen tilbage.{Retire(retired)}"
                : $"Læg filen tilbage.{Retire(retired)} Har den fået et nyt navn, så skriv »tidligere_adresser: [{id}]« i den nye fil."
        );

    public static Diagnostic WithdrawnEntry(Place at, string address, int year, string status, string retired) =>
        new(
            VanishedRule,
            at,
            $"Adressen »{address}« blev udgivet i {Text(year)} og ville forsvinde, for »{status}« bliver ikke vist.",
            $"Skriv en status, der bliver vist.{Retire(retired)}"
        );

    public static Diagnostic VanishedPage(Place at, string address, int year) =>
        new(
            VanishedRule,
            at,
            $"Adressen »{address}« blev udgivet i {Text(year)} og ville forsvinde.",
            "Læg filen tilbage. Er siden ikke aktuel mere, så skriv det på den med et link til den nye."
        );

    public static Diagnostic VanishedOfModel(Place at, string address, int year) =>
        new(
            VanishedRule,
            at,
            $"Adressen »{address}« blev udgivet i {Text(year)} og ville forsvinde.",
            "Læg elementet, listen, værdien eller situationen tilbage i content/model med det samme id. "
                + "Navnet må gerne være et andet, og ingen behøver at bruge den."
        );

    public static Diagnostic SharedAddress(Place at, string id, string other) =>
        new(
            SharedAddressRule,
            at,
            $"»{id}« er også en tidligere adresse for »{other}«.",
            "Lad den stå i den fil, læserne skal hen til, og slet den i den anden."
        );

    public static Diagnostic LivingAddress(Place at, string id, string path) =>
        new(
            LivingAddressRule,
            at,
            $"»{id}« er ikke en tidligere adresse. Den er i brug af »{path}«.",
            "Slet den her, eller giv den anden fil sit rigtige navn."
        );

    public static Diagnostic Circular(Place at, string ring) =>
        new(CircularRule, at, $"Beskrivelserne afløser hinanden i ring: {ring}.", "Slet »erstattet_af« i den af dem, der gælder nu.");

    public static Diagnostic RetiredSuccessor(Place at, string id, string next) =>
        new(
            SuccessorRule,
            at,
            $"»{id}« er selv udgået.",
            next.Length > 0
                ? $"Skriv »erstattet_af: {next}«, som er kommet i stedet for den."
                : "Skriv en anden beskrivelse, eller slet linjen."
        );

    public static Diagnostic HiddenSuccessor(Place at, string id) =>
        new(
            SuccessorRule,
            at,
            $"»{id}« bliver ikke vist i kataloget endnu.",
            "Vent med at skrive den, til den er udgivet, eller skriv en anden beskrivelse."
        );

    private static string Retire(string retired) =>
        retired.Length > 0 ? $" Skal den ud af kataloget, så skriv »status: {retired}«; siden bliver stående og viser videre." : "";

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
