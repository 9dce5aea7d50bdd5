using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics.Rules;

/// <summary>What can be wrong with a meeting and what was decided at it.</summary>
public static class MeetingRules
{
    private const string Kept = $"Den står i {SourceFolders.AppliedMeeting} i mødets mappe.";

    public static readonly Rule UnknownEntryRule = new(
        "KV231",
        RuleGroup.Trial,
        Severity.Error,
        "Mødet handler om noget, der ikke findes",
        "En beslutning skal føres ind i den beskrivelse, den handler om."
    );

    public static readonly Rule NotAllowedRule = new(
        "KV232",
        RuleGroup.Trial,
        Severity.Error,
        "Beslutning, som forløbet ikke tillader",
        "En beskrivelse går vejen fra idé til katalog et skridt ad gangen. Springer den et over, mangler det, skridtet skulle give."
    );

    public static readonly Rule ChangedRule = new(
        "KV233",
        RuleGroup.Trial,
        Severity.Error,
        "Mødet er ændret, efter at det blev ført ind",
        "Beslutningerne står i beskrivelserne, referatet og brevene. Ellers siger mødet ét og brevet noget andet."
    );

    public static readonly Rule NameRule = new(
        "KV234",
        RuleGroup.Trial,
        Severity.Error,
        "Mødets fil hedder en anden dag",
        "Filens navn og mødets dag skal være den samme, så referat og breve ligger, hvor man leder."
    );

    public static readonly Rule TwiceRule = new(
        "KV235",
        RuleGroup.Trial,
        Severity.Error,
        "Samme beskrivelse to gange på et møde",
        "Der kan kun være én beslutning om en beskrivelse på et møde."
    );

    public static readonly ImmutableArray<Rule> All = [UnknownEntryRule, NotAllowedRule, ChangedRule, NameRule, TwiceRule];

    public static Diagnostic UnknownEntry(Place at, string id, ImmutableArray<string> nearest) =>
        new(
            UnknownEntryRule,
            at,
            $"Der er ingen beskrivelse, der hedder »{id}«. {Nearest.Question(nearest)}".TrimEnd(),
            "Skriv filens navn uden .md, som den hedder i content/indsatser."
        );

    /// <summary>A meeting in the catalogue about a draft of the private folder: its letter and minutes would be public.</summary>
    public static Diagnostic OfPrivate(Place at, string id, string privatePath) =>
        new(
            UnknownEntryRule,
            at,
            $"»{id}« ligger i kladdemappen ({privatePath}), men mødet ligger i kataloget. Brevet og referatet ville ligge dér.",
            "Flyt mødets fil til mappen moeder i kladdemappen."
        );

    public static Diagnostic Renamed(Place at, string id, string now) =>
        new(UnknownEntryRule, at, $"»{id}« hedder nu »{now}«.", $"Skriv »{now}«.");

    public static Diagnostic Example(Place at, string title) =>
        new(
            UnknownEntryRule,
            at,
            $"»{title}« er et eksempel, som ingen har prøvet.",
            "Tag sagen ud af mødet, eller slet »eksempel: true« i beskrivelsen, hvis den handler om en rigtig prøvehandling."
        );

    public static Diagnostic NotAllowed(Place at, string decision, string title, string status, ImmutableArray<string> possible) =>
        new(
            NotAllowedRule,
            at,
            $"»{title}« er »{status}« og kan ikke blive »{decision}«.",
            possible.IsEmpty
                ? "Der er ingen status efter den. Tag sagen ud, eller se efter, om det er en anden beskrivelse."
                : $"Den kan blive {Alternatives(possible)}. Er den allerede kommet videre, så tag sagen ud."
        );

    public static Diagnostic AlreadyThere(Place at, string decision, string title, DateOnly? since) =>
        new(
            NotAllowedRule,
            at,
            $"»{title}« er allerede »{decision}«{(since is { } day ? $" fra den {Danish.Date(day)}" : "")}.",
            "Er dagen forkert, så ret den i beskrivelsen. Står sagen på et møde, så tag den ud."
        );

    public static Diagnostic DayIsThere(Place at, string day, string title, DateOnly known) =>
        new(
            NotAllowedRule,
            at,
            $"»{day}« står allerede i »{title}«: den {Danish.Date(known)}.",
            "Er dagen forkert, så ret den i beskrivelsen."
        );

    public static Diagnostic NotYet(Place at, string decision, string title, DateOnly day) =>
        new(
            NotAllowedRule,
            at,
            $"»{title}« kan ikke være »{decision}« fra den {Danish.Date(day)}, for den dag er ikke kommet.",
            "Vent, til det er sket. En dag, I har aftalt, kan stå under »forløb« så længe."
        );

    public static Diagnostic NotHeldYet(Place at, DateOnly day) =>
        new(
            NotAllowedRule,
            at,
            $"Mødet er først den {Danish.Date(day)}.",
            "Vent med at føre beslutningerne ind, til de er taget. Er dagen forkert, så ret den, og kald filen det samme."
        );

    public static Diagnostic WithoutStatus(Place at, string title) =>
        new(
            NotAllowedRule,
            at,
            $"»{title}« har ingen status, så vi ved ikke, hvad den kan blive.",
            "Skriv »status: …« i beskrivelsen, og kør så catalog decide igen."
        );

    public static Diagnostic Undecided(Place at, string title, ImmutableArray<string> possible) =>
        new(
            FormRules.MissingFieldRule,
            at,
            $"Her mangler, hvad der blev besluttet om »{title}«.",
            $"Skriv »beslutning: …«: {Alternatives(possible)}."
        );

    public static Diagnostic Changed(Place at, string title, string before, string now) =>
        new(
            ChangedRule,
            at,
            $"Beslutningen om »{title}« er ført ind som »{before}«, og nu står der »{now}«.",
            $"Skriv »{before}« igen. Har I besluttet noget andet siden, så lav en ny mødefil med den dag."
        );

    public static Diagnostic ChangedReason(Place at, string title) =>
        new(
            ChangedRule,
            at,
            $"Begrundelsen for »{title}« er en anden end den, der er ført ind.",
            $"Skriv den gamle igen. {Kept} Har I besluttet noget nyt, så lav en ny mødefil."
        );

    public static Diagnostic Added(Place at, string title) =>
        new(
            ChangedRule,
            at,
            $"»{title}« er kommet på mødet, efter at det blev ført ind.",
            "Flyt sagen til en mødefil med den dag, den blev besluttet. Så får den sit eget referat og brev."
        );

    public static Diagnostic Removed(Place at, string title) =>
        new(ChangedRule, at, $"»{title}« er taget ud af mødet, efter at det blev ført ind.", $"Sæt sagen ind igen. {Kept}");

    public static Diagnostic ChangedCircle(Place at) =>
        new(ChangedRule, at, "Kredsen er en anden end den, der er ført ind i beskrivelserne.", $"Skriv den gamle igen. {Kept}");

    public static Diagnostic OtherName(Place at, string name) =>
        new(NameRule, at, "Mødets fil hedder noget andet end mødets dag.", $"Kald filen »{name}«, eller ret dagen.");

    public static Diagnostic Twice(Place at, string title) =>
        new(TwiceRule, at, $"»{title}« er på mødet to gange.", "Slet den ene af de to.");

    private static string Alternatives(ImmutableArray<string> ids) =>
        ids.Length == 1 ? $"»{ids[0]}«" : $"{string.Join(", ", ids[..^1].Select(id => $"»{id}«"))} eller »{ids[^1]}«";
}
