using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics.Rules;

/// <summary>What gets out of date: reviews, lists that have run out, the accessibility statement. A release is stricter.</summary>
public static class ReviewRules
{
    public static readonly Rule OverdueReviewRule = new(
        "KV601",
        RuleGroup.Review,
        Severity.Warning,
        "Ikke gennemgået længe",
        "Kataloget udkommer hvert år. Det, der står i det, skal stadig passe. Ved en udgivelse er det en fejl."
    );

    public static readonly Rule ReviewToComeRule = new(
        "KV602",
        RuleGroup.Review,
        Severity.Error,
        "Dagen er ikke kommet endnu",
        "Det, der er målt, aftalt, evalueret eller læst igennem, kan ikke være sket på en dag, der ikke er kommet."
    );

    public static readonly Rule ExpiredListRule = new(
        "KV603",
        RuleGroup.Review,
        Severity.Warning,
        "Listen gælder ikke længere",
        "Pejlemærker og andre lister følger en politik, som udløber. Læseren skal ikke tro, at den stadig gælder."
    );

    public static readonly Rule AccessibilityRule = new(
        "KV604",
        RuleGroup.Review,
        Severity.Warning,
        "Tilgængelighedserklæringen er gammel",
        "Loven om webtilgængelighed kræver en erklæring, der er opdateret mindst én gang om året. Ved en udgivelse er det en fejl."
    );

    public static readonly Rule NoAccessibilityRule = new(
        "KV605",
        RuleGroup.Review,
        Severity.Tip,
        "Ingen tilgængelighedserklæring",
        "En offentlig myndigheds websted skal have en tilgængelighedserklæring. Ved en udgivelse er det en fejl, hvis den mangler."
    );

    public static readonly Rule MadeUpRule = new(
        "KV606",
        RuleGroup.Review,
        Severity.Error,
        "Opdigtet i en udgivelse",
        "Et nyt katalog begynder med en opdigtet kommune, et nummer, ingen har, og adresser, der ikke findes. "
            + "Læserne ringer og skriver dertil."
    );

    public static readonly Rule ExampleRule = new(
        "KV607",
        RuleGroup.Review,
        Severity.Error,
        "Eksempel i en udgivelse",
        "Et illustrativt eksempel viser, hvordan en beskrivelse kan se ud. Det er ikke noget, nogen har gjort i kommunen."
    );

    public static readonly ImmutableArray<Rule> All =
    [
        OverdueReviewRule,
        ReviewToComeRule,
        ExpiredListRule,
        AccessibilityRule,
        NoAccessibilityRule,
        MadeUpRule,
        ExampleRule,
    ];

    public static Diagnostic OverdueReview(Place at, string reviewed, int months, string due) =>
        new(
            OverdueReviewRule,
            at,
            $"Beskrivelsen er sidst gennemgået den {reviewed}. Det skulle være sket igen senest den {due}.",
            $"Læs den igennem, ret det, der ikke passer længere, og skriv den dag, I gjorde det. Der må højst gå {months} måneder."
        );

    public static Diagnostic ReviewToCome(Place at, string reviewed) =>
        new(ReviewToComeRule, at, $"Den {reviewed} er ikke kommet endnu.", "Skriv den dag, nogen sidst læste beskrivelsen igennem.");

    /// <summary>
    /// A day that something is said to have happened on, under a key. Within a year it may be a plan that stands in the wrong place,
    /// or the run looks back from an earlier day, so it is a warning.
    /// </summary>
    public static Diagnostic DayToCome(Place at, string key, DateOnly day, DateOnly today) =>
        new(
            ReviewToComeRule,
            at,
            $"»{key}« er den {Danish.Date(day)}, som ikke er kommet endnu.",
            "Skriv den dag, det skete. Er det ikke sket endnu, så slet dagen."
        )
        {
            Severity = day <= today.AddYears(1) ? Severity.Warning : Severity.Error,
        };

    /// <summary>A source that is said to be from a year that has not begun.</summary>
    public static Diagnostic SourceToCome(Place at, string title, int year) =>
        new(
            ReviewToComeRule,
            at,
            $"Kilden »{QuotedInput.Short(title, 60)}« er fra {year}, som ikke er kommet endnu.",
            "Skriv det år, kilden er udgivet."
        );

    public static Diagnostic ExpiredList(Place at, string key, string last) =>
        new(
            ExpiredListRule,
            at,
            $"Listen »{key}« gjaldt kun til og med den {last}.",
            "Vælg fra den liste, der gælder nu, eller slet nøglen. Listerne står i content/model/lister.yml."
        );

    public static Diagnostic OldAccessibility(Place at, string renewed) =>
        new(
            AccessibilityRule,
            at,
            $"Tilgængelighedserklæringen er sidst fornyet den {renewed}. Det er mere end et år siden.",
            "Forny den i WAS-Tool, og skriv dagen under »fornyet:« i site.yml."
        );

    public static Diagnostic UndatedAccessibility(Place at) =>
        new(
            AccessibilityRule,
            at,
            "Der står ikke, hvornår tilgængelighedserklæringen sidst er fornyet.",
            "Tilføj »fornyet: ÅÅÅÅ-MM-DD« med den rigtige dato under »tilgængelighedserklæring:« i site.yml."
        );

    /// <summary>A value of <c>site.yml</c> that a new catalogue begins with; <paramref name="own"/> is what belongs there.</summary>
    public static Diagnostic MadeUp(Place at, string key, string value, string own) =>
        new(MadeUpRule, at, $"»{key}« er »{QuotedInput.Short(value, 60)}«, som er opdigtet.", $"Skriv {own}. {OrPreview}");

    /// <summary>A unit that does not exist, where a reader is told to ask it.</summary>
    public static Diagnostic MadeUpUnit(Place at, string name) =>
        new(
            MadeUpRule,
            at,
            $"Enheden »{name}« er opdigtet (»fiktiv« i content/model/enheder.yml).",
            $"Skriv en af jeres egne, eller slet »fiktiv«, hvis den findes. {OrPreview}"
        );

    public static Diagnostic Example(Place at, string title) =>
        new(
            ExampleRule,
            at,
            $"»{QuotedInput.Short(title, 60)}« er et eksempel og ville blive udgivet.",
            $"Slet filen, når I har jeres egne. Er den blevet jeres egen, så slet »eksempel«, og skriv, hvad I har gjort. {OrPreview}"
        );

    private const string OrPreview = "Er siderne kun til at se på, så byg en forhåndsvisning: catalog build --preview.";

    public static Diagnostic NoAccessibility(Place at) =>
        new(
            NoAccessibilityRule,
            at,
            "Der er ingen tilgængelighedserklæring.",
            "Lav den i WAS-Tool (was.digst.dk), og skriv adressen i site.yml: »tilgængelighedserklæring: { adresse: "
                + "https://…, fornyet: ÅÅÅÅ-MM-DD }«."
        );
}
