using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics.Rules;

/// <summary>What can be wrong with links, pictures, headings, tables, sources and relations.</summary>
public static class LinkRules
{
    private const string AddContact =
        "Tilføj »telefon: …« eller »postkasse: …« ved enheden i content/model/enheder.yml. Brug enhedens egne, aldrig en persons.";

    public static readonly Rule BrokenLinkRule = new(
        "KV401",
        RuleGroup.Links,
        Severity.Error,
        "Link til noget, der ikke findes",
        "Et dødt link koster læserens tillid."
    );

    public static readonly Rule MissingImageRule = new(
        "KV402",
        RuleGroup.Links,
        Severity.Error,
        "Billedet findes ikke",
        "Læseren ville se et tomt felt."
    );

    public static readonly Rule NoAltTextRule = new(
        "KV403",
        RuleGroup.Links,
        Severity.Error,
        "Billede uden alternativ tekst",
        "Den, der ikke kan se billedet, skal have det fortalt. Det er lovkrav."
    );

    public static readonly Rule SelfRelationRule = new(
        "KV405",
        RuleGroup.Links,
        Severity.Error,
        "Henvisning til sig selv",
        "En beskrivelse kan ikke bygge på, kombineres med eller afløses af sig selv."
    );

    public static readonly Rule AddressRule = new(
        "KV406",
        RuleGroup.Links,
        Severity.Error,
        "Adresse, der ikke er tilladt",
        "Kun https, http, mailto, tel og adresser i kataloget er tilladt. Andre kan skade læserens computer."
    );

    public static readonly Rule LinkTextRule = new(
        "KV407",
        RuleGroup.Links,
        Severity.Warning,
        "Linktekst, der intet siger",
        "Skærmlæsere læser links op ét for ét. »Her« siger ikke, hvor man kommer hen."
    );

    public static readonly Rule HeadingLevelRule = new(
        "KV408",
        RuleGroup.Links,
        Severity.Warning,
        "Overskriftsniveau sprunget over",
        "Overskrifter er læserens indholdsfortegnelse. Når et niveau mangler, bliver den svær at følge."
    );

    public static readonly Rule TableHeaderRule = new(
        "KV409",
        RuleGroup.Links,
        Severity.Warning,
        "Tabel uden overskrifter",
        "Uden overskrifter kan en skærmlæser ikke sige, hvad en celle handler om."
    );

    public static readonly Rule SourceRule = new(
        "KV410",
        RuleGroup.Links,
        Severity.Warning,
        "Kilde uden år eller adresse",
        "En læser skal kunne finde kilden igen."
    );

    public static readonly Rule UnknownEntryRule = new(
        "KV411",
        RuleGroup.Links,
        Severity.Error,
        "Beskrivelsen findes ikke",
        "Henvisninger mellem beskrivelser går til deres id, som er filnavnet uden .md."
    );

    public static readonly Rule ImageTypeRule = new(
        "KV412",
        RuleGroup.Links,
        Severity.Error,
        "Billedtype, der ikke kan bruges",
        "Kataloget viser png, jpg og webp. Andre typer kan ikke vises alle steder eller kan rumme programkode."
    );

    public static readonly Rule UnreadableImageRule = new(
        "KV417",
        RuleGroup.Links,
        Severity.Error,
        "Billedet kan ikke læses",
        "Et billede, der er gået i stykker eller er af en anden type end sit navn, er et tomt felt for læseren."
    );

    public static readonly Rule HiddenEntryRule = new(
        "KV418",
        RuleGroup.Links,
        Severity.Tip,
        "Henvisning til noget, læseren ikke kan se",
        "Idéer, ansøgninger og afslag har ingen side. Der bliver ikke noget link, før det, der bliver henvist til, er i gang."
    );

    public static readonly Rule UntakenRule = new(
        "KV419",
        RuleGroup.Links,
        Severity.Warning,
        "Tegn, der ikke blev til det, de skulle",
        "Læseren ser tegnene i stedet for et link, en liste, en tabel eller fed skrift."
    );

    public static readonly Rule UnreachableContactRule = new(
        "KV420",
        RuleGroup.Links,
        Severity.Warning,
        "Kontakten kan ikke nås",
        "Den, der vil prøve noget, skal kunne ringe eller skrive til nogen, der har gjort det. Ellers bliver det ved læsningen. "
            + "Når kommunens egen kontakt kan svare, er det et tip."
    );

    public static readonly ImmutableArray<Rule> All =
    [
        BrokenLinkRule,
        MissingImageRule,
        NoAltTextRule,
        SelfRelationRule,
        AddressRule,
        LinkTextRule,
        HeadingLevelRule,
        TableHeaderRule,
        SourceRule,
        UnknownEntryRule,
        ImageTypeRule,
        UnreadableImageRule,
        HiddenEntryRule,
        UntakenRule,
        UnreachableContactRule,
    ];

    public static Diagnostic BrokenLink(Place at, string target, ImmutableArray<string> nearest) =>
        new(
            BrokenLinkRule,
            at,
            $"Linket »{QuotedInput.Short(target)}« fører ikke til noget. {Nearest.Question(nearest)}".TrimEnd(),
            target.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
                ? "Skriv https:// foran, når adressen ligger på nettet."
                : "Skriv beskrivelsens filnavn, for eksempel [co-teaching](co-teaching.md), eller vejen til en side, "
                    + "for eksempel [om kataloget](../sider/om.md)."
        );

    /// <summary>The first of several references to a description that is not there, and where the others are.</summary>
    public static Diagnostic AndElsewhere(Diagnostic first, ImmutableArray<string> others)
    {
        ImmutableArray<string> files = [.. others.Distinct(StringComparer.Ordinal)];
        var count = $"{others.Length.ToString("N0", Danish.Culture)} {(others.Length == 1 ? "sted" : "steder")}";
        return first with { Message = $"{first.Message} Det samme id står {count} mere: {QuotedInput.Few(files)}.", Elsewhere = files };
    }

    public static Diagnostic BrokenAnchor(Place at, string anchor, ImmutableArray<string> known) =>
        new(
            BrokenLinkRule,
            at,
            $"Der er ikke noget sted, der hedder »#{QuotedInput.Short(anchor)}«, på siden.",
            known.Length > 0 ? $"Steder på siden: {QuotedInput.Few(known)}." : "Slet den del af linket, der begynder med #."
        );

    public static Diagnostic MissingImage(Place at, string target, ImmutableArray<string> nearest) =>
        new(
            MissingImageRule,
            at,
            $"Billedet »{QuotedInput.Short(target)}« findes ikke. {Nearest.Question(nearest)}".TrimEnd(),
            "Læg billedet i content/billeder, og skriv ![Hvad billedet viser](../billeder/filnavn.jpg)."
        );

    public static Diagnostic NoAltText(Place at, string target) =>
        new(
            NoAltTextRule,
            at,
            $"Billedet »{QuotedInput.Short(target)}« har ingen alternativ tekst.",
            "Skriv mellem de kantede parenteser, hvad billedet viser: ![To voksne planlægger ved en tavle](…)."
        );

    public static Diagnostic SelfRelation(Place at, string key) =>
        new(SelfRelationRule, at, $"Beskrivelsen henviser til sig selv under »{key}«.", "Slet henvisningen, eller skriv et andet id.");

    public static Diagnostic ForbiddenAddress(Place at, string found, string why) =>
        new(
            AddressRule,
            at,
            found.Length > 0 ? $"Adressen »{QuotedInput.Short(found)}« kan ikke bruges: {why}" : "Linket har ingen adresse.",
            "Brug en adresse, der begynder med https://, eller et link til en fil i kataloget."
        );

    public static Diagnostic ImageElsewhere(Place at, string found) =>
        new(
            AddressRule,
            at,
            $"Billedet »{QuotedInput.Short(found)}« ligger et andet sted på nettet.",
            "Læg billedet i content/billeder, hvis I må bruge det, og skriv ![Hvad billedet viser](../billeder/filnavn.jpg)."
        );

    public static Diagnostic EmptyLinkText(Place at, string found) =>
        new(
            LinkTextRule,
            at,
            found.Length > 0 ? $"Linkteksten »{found}« siger ikke, hvor linket fører hen." : "Linket har ingen tekst.",
            "Skriv, hvad læseren finder, for eksempel »Håndbog i lovende praksis« i stedet for »her«."
        );

    public static Diagnostic SkippedHeading(Place at, int found, int expected) =>
        new(
            HeadingLevelRule,
            at,
            $"Overskriften har {found} #. Her kan den højst have {expected}.",
            $"Skriv »{new string('#', expected)}« foran overskriften."
        );

    public static Diagnostic HighHeading(Place at) =>
        new(HeadingLevelRule, at, "En overskrift med ét # er sidens titel, og den står i hovedet.", "Skriv ## foran overskriften.");

    public static Diagnostic TableWithoutHeader(Place at) =>
        new(TableHeaderRule, at, "Tabellen har ingen overskrifter i første række.", "Skriv en overskrift over hver kolonne.");

    /// <summary>Markup that is left over as text; <paramref name="what"/> goes on after what was written.</summary>
    public static Diagnostic Untaken(Place at, string written, string what, string write) =>
        new(UntakenRule, at, $"»{QuotedInput.Short(written)}« {what}.", write);

    /// <summary>A row with more cells than the head of its table.</summary>
    public static Diagnostic WideRow(Place at) =>
        new(
            UntakenRule,
            at,
            "Rækken har flere felter end tabellens overskrift.",
            "Skriv en overskrift over hver kolonne, eller slet den |, der er for meget."
        );

    public static Diagnostic SourceWithoutPlace(Place at, string title) =>
        new(SourceRule, at, $"Kilden »{title}« har hverken år eller adresse.", "Tilføj »år:« eller »url:«.");

    public static Diagnostic UnknownEntry(Place at, string key, string found, ImmutableArray<string> nearest) =>
        new(
            UnknownEntryRule,
            at,
            $"»{QuotedInput.Short(found)}« under »{key}« er ikke en beskrivelse i kataloget. {Nearest.Question(nearest)}".TrimEnd(),
            "Skriv filnavnet uden .md."
        );

    public static Diagnostic ImageType(Place at, string path) =>
        new(
            ImageTypeRule,
            at,
            $"Billedet »{path}« er ikke png, jpg eller webp.",
            "Gem billedet som png, jpg eller webp. Tegninger gemmes bedst som png."
        );

    public static Diagnostic UnreadableImage(Place at) =>
        new(
            UnreadableImageRule,
            at,
            "Billedet kan ikke læses som png, jpg eller webp.",
            "Åbn billedet i et billedprogram, og gem det igen som png eller jpg. Det er ikke nok at ændre filens navn."
        );

    public static Diagnostic HiddenEntry(Place at, string id, string status) =>
        new(
            HiddenEntryRule,
            at,
            $"»{id}« har status »{status}« og ingen side, som læseren kan se.",
            "Vent med henvisningen, eller skriv, så teksten kan stå alene. Der bliver selv et link, når siden kommer."
        );

    /// <summary>A contact without telephone and mailbox; less grave when readers can call the municipality instead.</summary>
    public static Diagnostic UnreachableContact(Place at, string unit, bool municipalityAnswers) =>
        new(
            UnreachableContactRule,
            at,
            $"»{unit}« har hverken telefon eller postkasse"
                + (
                    municipalityAnswers
                        ? ", så læseren får kommunens egen kontakt i stedet."
                        : ", og det har kommunen heller ikke i site.yml."
                ),
            AddContact
        )
        {
            Severity = municipalityAnswers ? Severity.Tip : Severity.Warning,
        };
}
