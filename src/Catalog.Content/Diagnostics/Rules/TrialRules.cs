namespace Catalog.Content.Diagnostics.Rules;

/// <summary>What the strategy asks of a trial: several parties, goals with criteria, days in order, a status on the way.</summary>
public static class TrialRules
{
    public static readonly Rule OneUnitRule = new(
        "KV201",
        RuleGroup.Trial,
        Severity.Error,
        "Kun én part",
        "En prøvehandling er et samarbejde. Når mindst to enheder er med, bliver den ikke afhængig af ét sted, og flere lærer af den."
    );

    public static readonly Rule SameLeadershipRule = new(
        "KV202",
        RuleGroup.Trial,
        Severity.Error,
        "Parter under samme ledelse",
        "To afdelinger af det samme sted tæller som én part. Samarbejdet skal gå på tværs, for eksempel mellem en skole og PPR."
    );

    public static readonly Rule CriterionRule = new(
        "KV203",
        RuleGroup.Trial,
        Severity.Error,
        "Mål uden succeskriterium",
        "Uden et succeskriterium kan ingen bagefter se, om målet er nået."
    );

    public static readonly Rule TooEarlyRule = new(
        "KV204",
        RuleGroup.Trial,
        Severity.Error,
        "For tidligt",
        "Resultater hører til, når prøvehandlingen er evalueret. Før det er de indtryk, og læseren kan ikke kende forskel."
    );

    public static readonly Rule MissingDayRule = new(
        "KV205",
        RuleGroup.Trial,
        Severity.Error,
        "Dag mangler i forløbet",
        "Dagene viser, at der er søgt, aftalt og evalueret i den rigtige rækkefølge, og hvornår der skal følges op."
    );

    public static readonly Rule DayOrderRule = new(
        "KV206",
        RuleGroup.Trial,
        Severity.Error,
        "Dage i forkert rækkefølge",
        "Det skal for eksempel være aftalt, hvordan I samler data, før I begynder. Ellers mangler I et udgangspunkt."
    );

    public static readonly Rule SeriesOrderRule = new(
        "KV207",
        RuleGroup.Trial,
        Severity.Error,
        "Målinger i forkert rækkefølge",
        "Den første måling er udgangspunktet, og alle andre bliver holdt op mod den. Derfor skal de stå efter dato."
    );

    public static readonly Rule OneKindOfDataRule = new(
        "KV208",
        RuleGroup.Trial,
        Severity.Warning,
        "Kun én slags data",
        "Tal viser, hvor meget der ændrede sig. Ord viser, hvordan det var at være med. Tilsammen siger de mere."
    );

    public static readonly Rule OverdueRule = new(
        "KV209",
        RuleGroup.Trial,
        Severity.Warning,
        "Frist overskredet",
        "En status undervejs gør, at I kan tilpasse eller standse i tide."
    );

    public static readonly Rule CriterionWithoutMeasurementRule = new(
        "KV210",
        RuleGroup.Trial,
        Severity.Warning,
        "Succeskriterium uden måling",
        "Når kriteriet peger på en måling, kan læseren se tallene bag."
    );

    public static readonly Rule UnknownMeasurementRule = new(
        "KV211",
        RuleGroup.Trial,
        Severity.Error,
        "Målingen findes ikke",
        "Et succeskriterium peger på en måling med dens id. Ellers kan de to ikke holdes sammen."
    );

    public static readonly Rule DuplicateMeasurementRule = new(
        "KV212",
        RuleGroup.Trial,
        Severity.Error,
        "To målinger med samme id",
        "Et succeskriterium skal kunne pege på netop én måling."
    );

    public static readonly Rule ReasonRule = new(
        "KV213",
        RuleGroup.Trial,
        Severity.Warning,
        "Valg uden begrundelse",
        "Nogle valg griber mere ind i et barns hverdag end andre. Læseren skal kunne se, hvorfor det var nødvendigt."
    );

    public static readonly Rule TermDemandRule = new(
        "KV214",
        RuleGroup.Trial,
        Severity.Error,
        "Værdier, der ikke passer sammen",
        "En mellemform er for eksempel forankret i det almene. Er den ikke det, er den noget andet."
    );

    public static readonly Rule PointWithoutValueRule = new(
        "KV215",
        RuleGroup.Trial,
        Severity.Error,
        "Måling uden tal",
        "En kvantitativ måling er tal. Er det ord, er målingen kvalitativ."
    );

    public static readonly ImmutableArray<Rule> All =
    [
        OneUnitRule,
        SameLeadershipRule,
        CriterionRule,
        TooEarlyRule,
        MissingDayRule,
        DayOrderRule,
        SeriesOrderRule,
        OneKindOfDataRule,
        OverdueRule,
        CriterionWithoutMeasurementRule,
        UnknownMeasurementRule,
        DuplicateMeasurementRule,
        ReasonRule,
        TermDemandRule,
        PointWithoutValueRule,
    ];

    /// <summary>Fewer units than the model's cooperation asks for, two of them with different leadership or not.</summary>
    public static Diagnostic FewUnits(Place at, ImmutableArray<string> units, int least, bool isLedApart) =>
        new(
            OneUnitRule,
            at,
            units.IsEmpty ? "Ingen enheder er med." : $"Kun {string.Join(" og ", units.Select(unit => $"»{unit}«"))} er med.",
            $"Find mindst {More(int.Max(1, least - units.Length))}{(isLedApart ? " med en anden ledelse" : "")}, og skriv "
                + $"{(least - units.Length > 1 ? "dem" : "den")} under »samarbejde:«, for eksempel »- {{ enhed: …, rolle: sparring }}«."
        );

    private static string More(int count) => count == 1 ? "én enhed mere" : $"{count} enheder mere";

    public static Diagnostic SameLeadership(Place at, ImmutableArray<string> units, string leader) =>
        new(
            SameLeadershipRule,
            at,
            $"{string.Join(" og ", units.Select(unit => $"»{unit}«"))} hører under den samme ledelse: »{leader}«.",
            "Tag en part med fra et andet sted, for eksempel PPR, et dagtilbud eller en klub."
        );

    public static Diagnostic GoalWithoutCriterion(Place at) =>
        new(
            CriterionRule,
            at,
            "Målet har ikke noget succeskriterium.",
            "Skriv, hvad I kan se eller måle, når målet er nået, for eksempel »succeskriterium: "
                + "Flere børn siger, at de har nogen at være sammen med«."
        );

    public static Diagnostic TooEarly(Place at, string what, string status, ImmutableArray<string> later) =>
        new(
            TooEarlyRule,
            at,
            $"{what} er for tidligt, når status er »{status}«.",
            later.IsEmpty
                ? "Slet det, eller ret status, hvis indsatsen er nået længere."
                : $"Slet det, eller ret status til {string.Join(" eller ", later.Select(each => $"»{each}«"))}, "
                    + "hvis indsatsen er nået så langt."
        );

    public static Diagnostic MissingDay(Place at, string day, DemandReason because, string meaning) =>
        new(
            MissingDayRule,
            at,
            $"Dagen »{day}« mangler under »forløb«. {because.OfField}",
            $"Tilføj »{day}: ÅÅÅÅ-MM-DD« med den rigtige dato. {meaning}".TrimEnd()
        );

    /// <summary>A day and another, which comes later in a course, or before when it <paramref name="isEarlier"/>.</summary>
    public static Diagnostic DaysOutOfOrder(
        Place at,
        string day,
        string written,
        string other,
        string otherWritten,
        string meaning,
        bool isEarlier
    ) =>
        new(
            DayOrderRule,
            at,
            $"»{day}« er {written}, men »{other}«, som kommer {(isEarlier ? "før" : "senere")} i et forløb, er {otherWritten}.",
            "Ret den dato, der er forkert." + (meaning.Length > 0 ? $" »{day}« betyder: {meaning}" : "")
        );

    public static Diagnostic SeriesOutOfOrder(Place at, string day, string before) =>
        new(
            SeriesOrderRule,
            at,
            day == before ? $"Der er to målinger den {day}." : $"Målingen den {day} står efter den {before}.",
            "Skriv målingerne i den rækkefølge, de er lavet, med én for hver dato."
        );

    /// <summary>A day that is later than those after it, which are in order without it.</summary>
    public static Diagnostic SeriesTooLate(Place at, string day, string next) =>
        new(
            SeriesOrderRule,
            at,
            $"Målingen den {day} står før den {next}.",
            "Se efter, om årstallet er rigtigt. Skriv målingerne i den rækkefølge, de er lavet."
        );

    public static Diagnostic OneKindOfData(Place at, string only, string missing) =>
        new(
            OneKindOfDataRule,
            at,
            $"Alle målinger er {only}e.",
            $"Tilføj en {missing} måling, for eksempel "
                + $"{(missing == "kvalitativ" ? "det, børnene fortalte i et interview" : "hvor mange dage børnene var der")}."
        );

    /// <summary>A day that is late, after another; "" when it recurs and is late after the last time it was.</summary>
    public static Diagnostic Overdue(Place at, string day, string due, int months, string after, string meaning) =>
        after.Length > 0
            ? new(
                OverdueRule,
                at,
                $"»{day}« skulle være kommet den {due}, {months} måneder efter »{after}«.",
                $"Gør det nu, og skriv den dag, det skete, under »forløb«: »{day}: ÅÅÅÅ-MM-DD«. {meaning}".TrimEnd()
            )
            : new(
                OverdueRule,
                at,
                $"»{day}« skulle være kommet igen den {due}, {months} måneder efter sidst.",
                $"Gør det nu, og skriv den dag, det skete, sidst på listen: »{day}: […, ÅÅÅÅ-MM-DD]«. {meaning}".TrimEnd()
            );

    /// <summary>
    /// A day that recurs, written after one that is later, or before one that is earlier when the other comes later in the list.
    /// </summary>
    public static Diagnostic TimesOutOfOrder(Place at, string day, string written, string other, bool isEarlier) =>
        new(
            DayOrderRule,
            at,
            $"Under »{day}« står den {written} {(isEarlier ? "efter" : "før")} den {other}.",
            "Skriv dagene i den rækkefølge, de kom, den første først. Er et årstal forkert, så ret det."
        );

    public static Diagnostic CriterionWithoutMeasurement(Place at, ImmutableArray<string> measurements) =>
        new(
            CriterionWithoutMeasurementRule,
            at,
            "Succeskriteriet peger ikke på en måling.",
            measurements.IsEmpty
                ? "Tilføj en måling under »målinger«, og skriv dens id her: »måling: …«."
                : $"Tilføj »måling: …« til målet med den måling, der viser det: {QuotedInput.Few(measurements)}."
        );

    public static Diagnostic UnknownMeasurement(Place at, string found, ImmutableArray<string> nearest, ImmutableArray<string> known) =>
        new(
            UnknownMeasurementRule,
            at,
            $"Målingen »{QuotedInput.Short(found)}« findes ikke. {Nearest.Question(nearest)}".TrimEnd(),
            known.IsEmpty
                ? "Tilføj målingen under »målinger« med dette id."
                : $"Vælg mellem: {QuotedInput.Few(known)}. Eller tilføj målingen under »målinger«."
        );

    public static Diagnostic DuplicateMeasurement(Place at, string id, int firstLine) =>
        new(
            DuplicateMeasurementRule,
            at,
            $"Målingen »{QuotedInput.Short(id)}« står allerede i linje {firstLine}.",
            "Giv den ene et andet id."
        );

    public static Diagnostic MissingReason(Place at, string key, string term, string reasonKey) =>
        new(
            ReasonRule,
            at,
            $"Der er ingen begrundelse for »{key}: {term}«.",
            $"Tilføj »{reasonKey}: …« med en sætning om, hvorfor mindre ikke var nok."
        );

    public static Diagnostic TermsDoNotFit(
        Place at,
        string key,
        string term,
        string otherKey,
        ImmutableArray<string> anyOf,
        string because
    ) =>
        new(
            TermDemandRule,
            at,
            $"»{key}: {term}« passer ikke med »{otherKey}«. {because}".TrimEnd(),
            $"Skriv {string.Join(" eller ", anyOf.Select(each => $"»{otherKey}: {each}«"))}, eller vælg en anden værdi under »{key}«."
        );

    public static Diagnostic PointWithoutValue(Place at, string measurement) =>
        new(
            PointWithoutValueRule,
            at,
            $"Målingen »{measurement}« er kvantitativ, men her er ingen værdi.",
            "Tilføj »værdi: …« med et tal, eller skriv »art: kvalitativ«, hvis det er ord."
        );
}
