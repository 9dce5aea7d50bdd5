using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics.Rules;

/// <summary>What a text claims, compared with the numbers and with how certain they are.</summary>
public static class ClaimRules
{
    public static readonly Rule NoBaselineRule = new(
        "KV301",
        RuleGroup.Claims,
        Severity.Error,
        "Evalueret uden udgangspunkt",
        "Uden et udgangspunkt kan ingen se, om noget ændrede sig. Er der en god grund til, at det mangler, skal læseren kende den."
    );

    public static readonly Rule LateBaselineRule = new(
        "KV302",
        RuleGroup.Claims,
        Severity.Warning,
        "Udgangspunktet mangler eller er målt for sent",
        "Udgangspunktet skal måles, før I ændrer noget. Bagefter er det for sent at få det."
    );

    public static readonly Rule StrongOnLittleRule = new(
        "KV303",
        RuleGroup.Claims,
        Severity.Error,
        "Højeste trin på for få tal",
        "Et tal før og et tal efter kan ikke vise, at ændringen skyldes indsatsen. Meget andet kan være sket imens."
    );

    public static readonly Rule PromisedEffectRule = new(
        "KV304",
        RuleGroup.Claims,
        Severity.Warning,
        "Teksten lover mere, end vi ved",
        "Læseren tror på ord som »virker« og »dokumenteret effekt«. De skal passe med vurderingen af, hvor sikre vi er."
    );

    public static readonly Rule UntoldSetbackRule = new(
        "KV305",
        RuleGroup.Claims,
        Severity.Warning,
        "Tilbagegang, som teksten ikke nævner",
        "Det, der gik den forkerte vej, er lige så nyttigt for andre som det, der lykkedes."
    );

    public static readonly Rule PromisedProgressRule = new(
        "KV306",
        RuleGroup.Claims,
        Severity.Warning,
        "Fremgang, som målingerne ikke viser",
        "Når teksten og tallene siger hver sit, ved læseren ikke, hvad der er rigtigt."
    );

    public static readonly Rule UnknownShareRule = new(
        "KV307",
        RuleGroup.Claims,
        Severity.Tip,
        "En procent, som målingerne ikke viser",
        "En læser skal kunne regne efter. Det kan kun lade sig gøre, når tallene bag en procent står i målingerne."
    );

    public static readonly Rule NoDirectionRule = new(
        "KV308",
        RuleGroup.Claims,
        Severity.Warning,
        "Måling uden retning",
        "Færre fraværsdage er godt, færre venner er skidt. Retningen siger, hvad der er bedre, så ændringen kan forstås."
    );

    public static readonly Rule NoFollowUpRule = new(
        "KV309",
        RuleGroup.Claims,
        Severity.Warning,
        "Kun et udgangspunkt",
        "Et udgangspunkt siger først noget, når der er målt igen."
    );

    public static readonly ImmutableArray<Rule> All =
    [
        NoBaselineRule,
        LateBaselineRule,
        StrongOnLittleRule,
        PromisedEffectRule,
        UntoldSetbackRule,
        PromisedProgressRule,
        UnknownShareRule,
        NoDirectionRule,
        NoFollowUpRule,
    ];

    /// <summary>No point at all.</summary>
    public static Diagnostic NoBaseline(Place at, string measurement, bool isWords, bool isEvaluated) =>
        new(
            isEvaluated ? NoBaselineRule : LateBaselineRule,
            at,
            isEvaluated
                ? $"Målingen »{measurement}« har ikke noget udgangspunkt. Der står intet i »serie«."
                : $"Målingen »{measurement}« har ikke noget udgangspunkt endnu, og I er begyndt.",
            $"Skriv det, I ved fra før starten, som det første i »serie«, "
                + $"skrevet som »- {{ dato: ÅÅÅÅ-MM-DD, {(isWords ? "note: …" : "værdi: TAL")} }}«. "
                + OrSayWhy
        );

    /// <summary>One point, from after the start of the trial.</summary>
    public static Diagnostic OnlyAfterStart(Place at, string measurement, DateOnly day, DateOnly start, bool isEvaluated) =>
        new(
            isEvaluated ? NoBaselineRule : LateBaselineRule,
            at,
            $"Målingen »{measurement}« har ikke noget udgangspunkt. "
                + $"Den er kun lavet den {Danish.Date(day)}, og I begyndte den {Danish.Date(start)}.",
            "Har I et udgangspunkt fra før starten, så skriv det først i »serie«. " + OrSayWhy
        );

    public static Diagnostic LateBaseline(Place at, string measurement, DateOnly day, DateOnly start) =>
        new(
            LateBaselineRule,
            at,
            $"Udgangspunktet for »{measurement}« er målt efter start: den {Danish.Date(day)}. I begyndte den {Danish.Date(start)}.",
            "Har I et udgangspunkt fra før starten, så skriv det først i »serie«. " + OrSayWhy
        );

    /// <summary><paramref name="values"/> is the most numbers that any measurement has: 0, 1 or 2.</summary>
    public static Diagnostic StrongOnLittle(Place at, string dimension, string grade, int values) =>
        new(
            StrongOnLittleRule,
            at,
            $"»{dimension}« har trin »{grade}«, men der er {Numbers(values)}.",
            "Vælg et lavere trin, og skriv i »begrundelse«, hvad I bygger det på. Eller tilføj flere målinger, hvis I har dem."
        );

    /// <summary><paramref name="grade"/> is null when the dimension has none.</summary>
    public static Diagnostic PromisedEffect(Place at, string words, string dimension, string? grade, bool isExample) =>
        new(
            PromisedEffectRule,
            at,
            $"Her står »{QuotedInput.Short(words)}«, men "
                + (grade, isExample) switch
                {
                    ({ } known, _) => $"»{dimension}« er vurderet til »{known}«.",
                    (_, true) => "det her er et eksempel. Ingen har prøvet det af.",
                    _ => $"»{dimension}« er ikke vurderet under »vidensgrundlag«.",
                },
            "Skriv, hvad I så eller håber på, for eksempel »I to klasser kom flere børn med i legen« eller »Målet er, at flere kommer med«."
        );

    /// <summary>A page speaks for the whole catalogue, of which no description is judged to work.</summary>
    public static Diagnostic PromisedByPage(Place at, string words) =>
        new(
            PromisedEffectRule,
            at,
            $"Her står »{QuotedInput.Short(words)}«, men ingen beskrivelse i kataloget er vurderet til det.",
            "Skriv, hvad kataloget samler, for eksempel »Metoderne er prøvet af hos os, og vi fortæller, hvad vi så«."
        );

    /// <summary><paramref name="measurement"/> is the one that the sentence names, or null.</summary>
    public static Diagnostic WithoutNumbers(Place at, string words, string? measurement, bool isExample) =>
        new(
            PromisedProgressRule,
            at,
            $"Her står »{QuotedInput.Short(words)}«, men "
                + (measurement, isExample) switch
                {
                    (_, true) => "det her er et eksempel. Ingen har prøvet det af.",
                    ({ } named, _) => $"målingen »{named}« har ikke to tal, der kan sammenlignes.",
                    _ => "ingen måling har to tal, der kan sammenlignes.",
                },
            "Skriv, hvad I så eller håber på. Har I målt det, så tilføj målingen under »målinger«."
        );

    public static Diagnostic UntoldSetback(Place at, SaidChange change, ImmutableArray<string> sections, string word) =>
        new(
            UntoldSetbackRule,
            at,
            $"{change.Sentence}, men den rigtige vej er {change.Better}. Det står der ikke noget om i teksten.",
            $"Skriv det i {string.Join(" eller ", sections.Select(section => $"»{section}«"))} med jeres egne ord, "
                + $"for eksempel med »{word}«. Er retningen forkert, så ret »retning«."
        );

    /// <summary>
    /// <paramref name="points"/> is the number of points of a series that is long enough for signals and has none in the better
    /// direction, otherwise null.
    /// </summary>
    public static Diagnostic PromisedProgress(Place at, string words, bool isGreat, int share, SaidChange best, int? points) =>
        new(
            PromisedProgressRule,
            at,
            $"Her står »{QuotedInput.Short(words)}«, "
                + $"men {(isGreat ? $"ingen måling ændrede sig mindst {share}{Percent} den rigtige vej" : "ingen måling viser det")}. "
                + $"{best.Sentence}{best.Size}. Den rigtige vej er {best.Better}."
                + (points is { } count ? $" Serien har {count} punkter, men hverken et skift eller en tendens den rigtige vej." : ""),
            "Skriv, hvad tallene viser, for eksempel »Tallene ændrede sig ikke, men flere børn fortalte, at …«."
        );

    public static Diagnostic UnknownShare(Place at, string words) =>
        new(
            UnknownShareRule,
            at,
            $"Her står »{QuotedInput.Short(words)}«, men ingen måling ændrede sig så meget.",
            "Regn efter, eller tilføj målingen, som tallet kommer fra. Er det procentpoint, så skriv »procentpoint«."
        );

    public static Diagnostic NoDirection(Place at, string measurement) =>
        new(
            NoDirectionRule,
            at,
            $"Målingen »{measurement}« har ingen retning.",
            "Skriv »retning: op«, hvis et højere tal er bedre, eller »retning: ned«, hvis et lavere tal er bedre."
        );

    public static Diagnostic NoFollowUp(Place at, string measurement, DateOnly day) =>
        new(
            NoFollowUpRule,
            at,
            $"Målingen »{measurement}« har kun et udgangspunkt, fra den {Danish.Date(day)}.",
            "Tilføj mindst én måling mere i »serie«. Har I ikke målt igen, så skriv under resultaterne, hvorfor."
        );

    private const string Percent = "\u00a0%";

    private const string OrSayWhy =
        "Ellers skriv hvorfor, for eksempel »uden_udgangspunkt: Vi aftalte først undervejs, hvad vi ville følge«.";

    private static string Numbers(int most) =>
        most switch
        {
            0 => "ingen tal",
            1 => "kun ét tal",
            _ => "kun ét tal før og ét efter",
        };
}

/// <summary>
/// A change of a measurement in a message. <paramref name="Share"/> is the change as a share of the baseline, if it has one.
/// </summary>
public sealed record SaidChange(string Measurement, string Unit, decimal From, decimal To, decimal? Share, bool IsUpBetter)
{
    /// <summary>»Fravær« gik fra 1,9 til 2,4 dage.</summary>
    public string Sentence =>
        From == To
            ? $"»{Measurement}« var {Danish.Amount(From, Unit)} både før og efter"
            : $"»{Measurement}« gik fra {Danish.Number(From)} til {Danish.Amount(To, Unit)}";

    /// <summary>How much of the baseline the change is, in brackets, or "".</summary>
    public string Size =>
        Share is { } share and not 0
            ? $" ({decimal.Abs(share * 100).ToString("#,##0.#", Danish.Culture)}\u00a0% {(share > 0 ? "op" : "ned")})"
            : "";

    public string Better => IsUpBetter ? "op" : "ned";
}
