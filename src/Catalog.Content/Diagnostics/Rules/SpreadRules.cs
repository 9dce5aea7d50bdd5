namespace Catalog.Content.Diagnostics.Rules;

/// <summary>What can be wrong with what is said of a method's spread.</summary>
public static class SpreadRules
{
    public static readonly Rule SamePlaceRule = new(
        "KV236",
        RuleGroup.Trial,
        Severity.Warning,
        "Udbredelse til et sted, der var med fra begyndelsen",
        "Udbredelse er nye steder. Ellers ser det ud, som om flere har prøvet det, end der er."
    );

    public static readonly Rule SeriesOfNothingRule = new(
        "KV237",
        RuleGroup.Trial,
        Severity.Error,
        "Tal fra et andet sted uden en måling",
        "Tal fra flere steder kan kun stå ved siden af hinanden, når de er målinger af det samme."
    );

    public static readonly ImmutableArray<Rule> All = [SamePlaceRule, SeriesOfNothingRule];

    public static Diagnostic SamePlace(Place at, string unit) =>
        new(
            SamePlaceRule,
            at,
            $"»{unit}« står også under »samarbejde«.",
            "Under »udbredelse« står kun de enheder, der er kommet til bagefter. Flyt det, der skete, til resultaterne, og slet linjen."
        );

    public static Diagnostic SeriesOfNothing(Place at, ImmutableArray<string> ids) =>
        new(
            SeriesOfNothingRule,
            at,
            "Her er tal, men ikke hvilken måling de hører til.",
            ids.IsEmpty
                ? "Beskrivelsen har ingen målinger. Skriv under »målinger«, hvad der bliver målt, eller fortæl under »hvad_skete«."
                : $"Skriv »måling: …« med id på den måling, de har målt det samme som: {string.Join(", ", ids)}."
        );
}
