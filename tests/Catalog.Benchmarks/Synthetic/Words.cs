namespace Catalog.Benchmarks.Synthetic;

/// <summary>Verbs, adjectives and adverbs of the field, and the sentences that they and the nouns stand in.</summary>
internal static class Words
{
    /// <summary>Stems of verbs that take -er, -ede, -e and -et.</summary>
    public static ImmutableArray<string> VerbStems { get; } =
    [
        .. (
            "arbejd afprøv samarbejd observer evaluer juster reflekter udvikl lytt saml åbn prøv øv støtt ændr opdag organiser diskuter noter "
            + "kombiner dokumenter præsenter inviter kontakt koordiner prioriter strukturer motiver inspirer informer invester vandr dans tegn "
            + "mal bygg leg vent forandr opmuntr styrk håndter formuler afklar forklar mærk start stopp slutt kigg snakk tilpass udfordr forankr "
            + "implementer kvalificer opdater træn visualiser fokuser"
        ).Split(' '),
    ];

    /// <summary>Adjectives that take a plain -e before plurals and definite nouns.</summary>
    public static ImmutableArray<string> Adjectives { get; } =
    [
        .. (
            "rolig tydelig ny stor fast konkret faglig social daglig forskellig god kort klar lang tidlig varm stærk ugentlig særlig personlig "
            + "hyppig synlig vigtig mulig nødvendig praktisk pædagogisk didaktisk strategisk kreativ aktiv positiv nysgerrig tålmodig venlig ærlig "
            + "modig gensidig jævnlig hurtig grundig almindelig kendt ukendt planlagt mærkbar travl sen løs"
        ).Split(' '),
    ];

    public static ImmutableArray<string> Adverbs { get; } =
    [
        .. (
            "ofte altid sammen jævnligt igen stadig roligt senere gradvist tydeligt hurtigt tidligt bagefter undervejs sjældent grundigt "
            + "skiftevis udendørs indendørs"
        ).Split(' '),
    ];

    /// <summary>
    /// Sentences of 8 to 16 words. Slots: D, P, B, S a noun (definite, plural, plural definite, bare), C a compound, V, T,
    /// F, E a verb (present, past, infinitive, participle), A an adjective, H an adverb.
    /// </summary>
    public static ImmutableArray<string> Sentences { get; } =
    [
        "{B} {V} {H} sammen med {B}, før {D} begynder om morgenen.",
        "Når {D} {V} {A} {P}, bliver det lettere at være med for alle.",
        "I {V} {D} hver uge og {V} bagefter {A} {P} på tavlen.",
        "De voksne {T} {A} {P} og {T} {D} i løbet af ugen.",
        "Det er vigtigt, at {B} {V} {D}, inden I {V} videre.",
        "{D} giver {B} tid til at {F} {P} og {F} {P}.",
        "Børnene {T} {B}, og flere af dem {T} {D} uden hjælp.",
        "Vi {T} {A} {P} med {B} og {T} {D} igen efter ferien.",
        "Hvis {D} ikke {V} {B}, kan I {F} {A} {P} i stedet.",
        "For {B} betyder {D}, at der er {A} {P} at {F} med.",
        "Den ansvarlige sørger for {P} og {P}, så {D} kan {F} i fred.",
        "Brug {A} {P} til at {F} {D}, og skriv ned, hvad I ser.",
        "Efter {D} mødes {B} og taler om {P}, {P} og {P}.",
        "Nogle {P} {V} {D}, mens andre hellere vil {F} {P} først.",
        "Der skal være plads til {A} {P}, også når {D} {V} {H}.",
        "{C} og {C} hænger sammen, fordi {B} {V} de samme {P}.",
        "Målet er, at {B} {V} {C} og har {P} at {F}.",
        "{C} kræver {A} {P}, og det er {D}, der {V} dem.",
        "På {C} har vi {E} {P} sammen med {B} fra {C}.",
        "Hver {S} begynder med {C}, og {B} {V} den efter tur.",
        "Det tager tid at {F} {C}, men {B} {V} {D} undervejs.",
        "I planlægger {C} sammen, så {B} kender {D} på forhånd.",
        "Forældrene bliver inviteret til {C}, hvor {B} {V} {A} {P}.",
        "Aftal, hvem der {V} {D}, og hvem der {V} {B} imens.",
        "Et barn sagde, at {D} var bedst, når {B} {T} {H}.",
        "Mange {P} handler om {C}, men få af dem {V} {D}.",
    ];

    /// <summary>Short sentences of short words, for summaries.</summary>
    public static ImmutableArray<string> Summaries { get; } =
    [
        "I {V} {D} i små hold. Det gør det let for alle at være med.",
        "To voksne er fælles om {D}. Så kan de se, hvad der sker.",
        "Børn og voksne {V} {D} hver uge og taler om det bagefter.",
        "{D} får en fast plads i ugen. Alle ved, hvad de skal, og hvor de skal være.",
    ];

    public const string Hypothesis = "Hvis {B} {V} {D} hver uge, så {V} flere børn {P}, fordi {B} kender {C}.";
}
