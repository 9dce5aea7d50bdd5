namespace Catalog.Tests.Editions;

/// <summary>An entry with everything that one can have, an edit of each field, and what the difference is called.</summary>
internal static class FieldEdits
{
    // Everything an entry can have, with a value that is easily found.
    public const string Whole = """
        ---
        titel: Morgenmøde
        resume: Børn og voksne fra to huse begynder dagen sammen.
        type: metode
        status: i kataloget
        eksempel: false
        også_kaldet: [Godmorgen]
        alder: 6-9
        område: almen
        niveau: indgribende
        niveau_begrundelse: Ét barn ad gangen kræver mere.
        pejlemærker: [trivsel]
        arena: [skole]
        pejlinger: [F1, A1]
        samarbejde:
          - { enhed: skovskolen, rolle: vært }
          - { enhed: eksempelskolen, rolle: makker }
        hypotese: Hvis flere kender hinanden, så er flere med.
        mål:
          - { mål: Flere børn er med, succeskriterium: Færre står alene, måling: med }
        målinger:
          - id: med
            navn: Klasser med morgenmøde
            art: kvantitativ
            enhed: klasser
            retning: op
            tæller: enheder
            mål_værdi: 10
            uden_udgangspunkt: Vi kom for sent i gang.
            serie:
              - { dato: 2025-09-01, værdi: 2, antal: 12, note: Før vi begyndte. }
              - { dato: 2026-02-01, værdi: 5, antal: 13 }
          - id: svar
            navn: Det, børnene siger
            art: kvalitativ
        cyklusser:
          - { periode: Efterår 2025, planlæg: Vi ser på døren., forudsigelse: Flere hilser., afprøv: Vi stod der hver dag., reflektér: Flere hilste., justér: tilpas }
        udbredelse:
          - enhed: eksempelklubben
            siden: 2026-03-02
            hvordan: tilpasset
            hvad_skete: De mødtes om eftermiddagen.
            måling: med
            serie:
              - { dato: 2026-03-01, værdi: 3, antal: 20, note: I klubben. }
        forløb: { ansøgt: 2025-05-01, aftale: 2025-08-01, start: 2025-09-01, halvårsstatus: 2026-02-01, evalueret: 2026-06-15 }
        udvælgelse: { kreds: [ledere], begrundelse: Den var klar. }
        vidensgrundlag: { metode: D, effekt: ukendt, begrundelse: Vi har prøvet det ét år. }
        deltagere: { børn: 20-26, voksne: 2 }
        tidspunkt: { gange_om_ugen: 3, minutter: 25, dage: [man, ons], hvornår: morgen }
        omfang: { varighed: 12 uger, hyppighed: hver dag, tid_pr_gang: 20 minutter }
        ressourcer: { timer: To timer om ugen., oplæring: Ingen kurser., udgift: Ingen penge., finansiering: Egne midler. }
        relationer: { kombineres_med: [a-et], alternativ_til: [a-to], bygger_på: [a-tre] }
        erstattet_af: a-fire
        tidligere_adresser: [gammel]
        kilder:
          - { titel: Håndbog, udgiver: Forlaget, år: 2020, url: "https://bog.example/1", licens: CC BY }
        kontakt: skovskolen
        sidst_gennemgået: 2026-08-03
        sprog: en
        sorteringsnøgle: Morgen
        ---

        ## Sådan gør I

        De voksne tager imod ved [døren](https://doer.example/).
        """;

    // The field by its keys, what is edited, and what the difference is called.
    public static ImmutableArray<(string Field, string From, string To, string Says)> All { get; } =
    [
        ("titel", "titel: Morgenmøde", "titel: Aftenmøde", "Titlen ændret fra »Morgenmøde« til »Aftenmøde«"),
        ("resume", "begynder dagen sammen", "slutter dagen sammen", "Resuméet ændret"),
        ("type", "type: metode", "type: indsats", "Type ændret fra Metode til Indsats"),
        ("status", "status: i kataloget", "status: i gang", "Status ændret fra »I kataloget« til »I gang«"),
        ("eksempel", "eksempel: false", "eksempel: true", "Eksempel ændret fra nej til ja"),
        ("også_kaldet", "[Godmorgen]", "[Godmorgen, Goddag]", "Andre navne: »Goddag« tilføjet"),
        ("alder", "alder: 6-9", "alder: 6-12", "Målgruppe udvidet fra 6–9 til 6–12 år"),
        ("alder", "alder: 6-9", "alder: 7-8", "Målgruppe indsnævret fra 6–9 til 7–8 år"),
        ("alder", "alder: 6-9", "alder: 8-12", "Målgruppe flyttet fra 6–9 til 8–12 år"),
        ("alder", "alder: 6-9\n", "", "Målgruppe fjernet: 6–9 år"),
        ("område", "område: almen", "område: begge", "Område ændret fra Almen til Begge"),
        ("niveau", "niveau: indgribende", "niveau: forebyggende", "Niveau ændret fra Indgribende til Forebyggende"),
        ("niveau_begrundelse", "Ét barn ad gangen kræver mere.", "To børn ad gangen kræver mere.", "Begrundelsen for »Niveau« ændret"),
        ("pejlemærker", "pejlemærker: [trivsel]\n", "", "Pejlemærker: Trivsel fjernet"),
        ("arena", "arena: [skole]", "arena: [skole, dagtilbud]", "Arena: Dagtilbud tilføjet"),
        (
            "pejlinger",
            "pejlinger: [F1, A1]",
            "pejlinger: [A1, F2]",
            "Pejlinger: F2 Alle vil høre til tilføjet; F1 Alle børn vil lykkes fjernet"
        ),
        (
            "samarbejde",
            "rolle: makker }",
            "rolle: makker }\n  - { enhed: eksempelklubben, rolle: gæst }",
            "Samarbejde: Eksempelklubben tilføjet"
        ),
        (
            "samarbejde/enhed",
            "enhed: eksempelskolen",
            "enhed: eksempelklubben",
            "Samarbejde: Eksempelklubben tilføjet; Eksempelskolen fjernet"
        ),
        ("samarbejde/rolle", "rolle: vært", "rolle: gæst", "Rollen for Skovskolen ændret fra »vært« til »gæst«"),
        (
            "udbredelse",
            "  - enhed: eksempelklubben",
            "  - { enhed: skovskolen, siden: 2026-04-01, hvordan: som beskrevet }\n  - enhed: eksempelklubben",
            "Udbredelse: Skovskolen tilføjet"
        ),
        ("udbredelse/enhed", "enhed: eksempelklubben", "enhed: skovskolen", "Udbredelse: Skovskolen tilføjet; Eksempelklubben fjernet"),
        (
            "udbredelse/siden",
            "siden: 2026-03-02",
            "siden: 2026-03-09",
            "Begyndelsen hos Eksempelklubben ændret fra 2. marts 2026 til 9. marts 2026"
        ),
        ("udbredelse/hvordan", "hvordan: tilpasset", "hvordan: stoppet", "Måden hos Eksempelklubben ændret fra tilpasset til stoppet"),
        ("udbredelse/hvad_skete", "De mødtes om eftermiddagen.", "De mødtes om aftenen.", "Det, der skete hos Eksempelklubben, ændret"),
        (
            "udbredelse/måling",
            "måling: med\n    serie",
            "måling: svar\n    serie",
            "Målingen hos Eksempelklubben ændret fra »med« til »svar«"
        ),
        (
            "udbredelse/serie",
            "{ dato: 2026-03-01, værdi: 3, antal: 20, note: I klubben. }",
            "{ dato: 2026-03-01, værdi: 3, antal: 20, note: I klubben. }\n      - { dato: 2026-05-01, værdi: 4 }",
            "Tallene hos Eksempelklubben: nyt punkt 1. maj 2026 (4 klasser)"
        ),
        (
            "udbredelse/serie/dato",
            "dato: 2026-03-01",
            "dato: 2026-03-03",
            "En dato i målingen »Klasser med morgenmøde, Eksempelklubben« ændret fra 1. marts 2026 til 3. marts 2026"
        ),
        (
            "udbredelse/serie/værdi",
            "værdi: 3,",
            "værdi: 4,",
            "Værdien i målingen »Klasser med morgenmøde, Eksempelklubben« 1. marts 2026 ændret fra 3 til 4"
        ),
        (
            "udbredelse/serie/antal",
            "antal: 20,",
            "antal: 21,",
            "Antallet i målingen »Klasser med morgenmøde, Eksempelklubben« 1. marts 2026 ændret fra 20 til 21"
        ),
        (
            "udbredelse/serie/note",
            "note: I klubben.",
            "note: I salen.",
            "Noten i målingen »Klasser med morgenmøde, Eksempelklubben« 1. marts 2026 ændret"
        ),
        ("hypotese", "så er flere med", "så er alle med", "Hypotesen ændret"),
        (
            "mål",
            "måling: med }",
            "måling: med }\n  - { mål: Ingen er alene, succeskriterium: Alle hilser }",
            "Mål: »Ingen er alene« tilføjet"
        ),
        ("mål/mål", "Flere børn er med", "Alle børn er med", "Et mål ændret"),
        ("mål/succeskriterium", "Færre står alene", "Ingen står alene", "Succeskriteriet for »Flere børn er med« ændret"),
        (
            "mål/måling",
            "Færre står alene, måling: med",
            "Færre står alene, måling: svar",
            "Målingen af »Flere børn er med« ændret fra »Klasser med morgenmøde« til »Det, børnene siger«"
        ),
        ("målinger", "  - id: svar\n    navn: Det, børnene siger\n    art: kvalitativ\n", "", "Målinger: »Det, børnene siger« fjernet"),
        ("målinger/id", "- id: svar", "- id: ord", "Id for målingen »Det, børnene siger« ændret fra »svar« til »ord«"),
        (
            "målinger/navn",
            "navn: Det, børnene siger",
            "navn: Børnenes ord",
            "Navnet på en måling ændret fra »Det, børnene siger« til »Børnenes ord«"
        ),
        (
            "målinger/art",
            "art: kvalitativ",
            "art: kvantitativ",
            "Arten af målingen »Det, børnene siger« ændret fra kvalitativ til kvantitativ"
        ),
        ("målinger/enhed", "enhed: klasser", "enhed: hold", "Enheden i målingen »Klasser med morgenmøde« ændret fra »klasser« til »hold«"),
        (
            "målinger/mål_værdi",
            "mål_værdi: 10",
            "mål_værdi: 11",
            "Det tal, I vil nå i målingen »Klasser med morgenmøde«, ændret fra 10 til 11"
        ),
        ("målinger/retning", "retning: op", "retning: ned", "Retningen i målingen »Klasser med morgenmøde« ændret fra op til ned"),
        (
            "målinger/tæller",
            "tæller: enheder",
            "tæller: voksne",
            "Det, målingen »Klasser med morgenmøde« tæller, ændret fra enheder til voksne"
        ),
        (
            "målinger/uden_udgangspunkt",
            "for sent i gang",
            "for tidligt i gang",
            "Begrundelsen for, at målingen »Klasser med morgenmøde« ikke har et udgangspunkt, ændret"
        ),
        (
            "målinger/serie",
            "antal: 13 }",
            "antal: 13 }\n      - { dato: 2026-06-01, værdi: 1900.5, antal: 14 }",
            "Målingen »Klasser med morgenmøde«: nyt punkt 1. juni 2026 (1.900,5 klasser, målt på 14)"
        ),
        (
            "målinger/serie/dato",
            "dato: 2026-02-01",
            "dato: 2026-02-02",
            "En dato i målingen »Klasser med morgenmøde« ændret fra 1. februar 2026 til 2. februar 2026"
        ),
        (
            "målinger/serie/værdi",
            "værdi: 5",
            "værdi: 5.5",
            "Værdien i målingen »Klasser med morgenmøde« 1. februar 2026 ændret fra 5 til 5,5"
        ),
        (
            "målinger/serie/antal",
            "antal: 13",
            "antal: 14",
            "Antallet i målingen »Klasser med morgenmøde« 1. februar 2026 ændret fra 13 til 14"
        ),
        (
            "målinger/serie/note",
            "note: Før vi begyndte.",
            "note: Lige før vi begyndte.",
            "Noten i målingen »Klasser med morgenmøde« 1. september 2025 ændret"
        ),
        (
            "cyklusser",
            "justér: tilpas }",
            "justér: tilpas }\n  - { periode: Forår 2026, planlæg: Vi ser på vinduet. }",
            "Runder: »Forår 2026« tilføjet"
        ),
        (
            "cyklusser/periode",
            "periode: Efterår 2025",
            "periode: Vinter 2025",
            "Perioden for en runde ændret fra »Efterår 2025« til »Vinter 2025«"
        ),
        ("cyklusser/planlæg", "Vi ser på døren.", "Vi ser på gangen.", "Planen i runden »Efterår 2025« ændret"),
        ("cyklusser/forudsigelse", "Flere hilser.", "Alle hilser.", "Forudsigelsen i runden »Efterår 2025« ændret"),
        ("cyklusser/afprøv", "hver dag.", "hver mandag.", "Afprøvningen i runden »Efterår 2025« ændret"),
        ("cyklusser/reflektér", "Flere hilste.", "Nogle hilste.", "Refleksionen i runden »Efterår 2025« ændret"),
        ("cyklusser/justér", "justér: tilpas", "justér: behold", "Beslutningen i runden »Efterår 2025« ændret fra tilpas til behold"),
        ("forløb", "forløb: { ansøgt: 2025-05-01, aftale", "forløb: { aftale", "Dagen »Ansøgt« fjernet: 1. maj 2025"),
        ("forløb/ansøgt", "ansøgt: 2025-05-01", "ansøgt: 2025-05-02", "Dagen »Ansøgt« ændret fra 1. maj 2025 til 2. maj 2025"),
        ("forløb/aftale", "aftale: 2025-08-01", "aftale: 2025-08-02", "Dagen »Aftale« ændret fra 1. august 2025 til 2. august 2025"),
        ("forløb/start", "start: 2025-09-01", "start: 2025-09-02", "Dagen »Start« ændret fra 1. september 2025 til 2. september 2025"),
        (
            "forløb/halvårsstatus",
            "halvårsstatus: 2026-02-01",
            "halvårsstatus: 2026-02-02",
            "Dagen »Halvårsstatus« ændret fra 1. februar 2026 til 2. februar 2026"
        ),
        (
            "forløb/evalueret",
            "evalueret: 2026-06-15",
            "evalueret: 2026-06-16",
            "Dagen »Evalueret« ændret fra 15. juni 2026 til 16. juni 2026"
        ),
        ("udvælgelse", ", begrundelse: Den var klar. }", " }", "Begrundelsen for udvælgelsen fjernet"),
        ("udvælgelse/kreds", "kreds: [ledere]", "kreds: [ledere, forældre]", "Kredsen bag udvælgelsen: forældre tilføjet"),
        ("udvælgelse/begrundelse", "Den var klar.", "Den var helt klar.", "Begrundelsen for udvælgelsen ændret"),
        ("vidensgrundlag", "effekt: ukendt, ", "", "Effekt fjernet: ukendt"),
        ("vidensgrundlag/metode", "metode: D", "metode: A", "Metode ændret fra D til A"),
        ("vidensgrundlag/effekt", "effekt: ukendt", "effekt: D", "Effekt ændret fra ukendt til D"),
        ("vidensgrundlag/begrundelse", "prøvet det ét år", "prøvet det to år", "Begrundelsen for vidensgrundlaget ændret"),
        ("deltagere", "børn: 20-26, ", "", "Antallet af børn fjernet: 20–26"),
        ("deltagere/børn", "børn: 20-26", "børn: 8", "Antallet af børn ændret fra 20–26 til 8"),
        ("deltagere/voksne", "voksne: 2", "voksne: 2-3", "Antallet af voksne ændret fra 2 til 2–3"),
        ("tidspunkt", ", hvornår: morgen", "", "Tiden på dagen fjernet: morgen"),
        ("tidspunkt/gange_om_ugen", "gange_om_ugen: 3", "gange_om_ugen: 2", "Gange om ugen ændret fra 3 til 2"),
        ("tidspunkt/minutter", "minutter: 25", "minutter: 35", "Minutterne ændret fra 25 til 35"),
        ("tidspunkt/dage", "[man, ons]", "[man, fredag]", "Dagene: fre tilføjet; ons fjernet"),
        ("tidspunkt/hvornår", "hvornår: morgen", "hvornår: aften", "Tiden på dagen ændret fra morgen til aften"),
        ("omfang", ", tid_pr_gang: 20 minutter", "", "Tiden pr. gang fjernet: »20 minutter«"),
        ("omfang/varighed", "varighed: 12 uger", "varighed: 10 uger", "Varigheden ændret fra »12 uger« til »10 uger«"),
        ("omfang/hyppighed", "hyppighed: hver dag", "hyppighed: hver uge", "Hyppigheden ændret fra »hver dag« til »hver uge«"),
        ("omfang/tid_pr_gang", "20 minutter", "30 minutter", "Tiden pr. gang ændret fra »20 minutter« til »30 minutter«"),
        ("ressourcer", "timer: To timer om ugen., ", "", "Timerne fjernet"),
        ("ressourcer/timer", "To timer om ugen.", "Tre timer om ugen.", "Timerne ændret"),
        ("ressourcer/oplæring", "Ingen kurser.", "Et kursus.", "Oplæringen ændret"),
        ("ressourcer/udgift", "Ingen penge.", "Få penge.", "Udgiften ændret"),
        ("ressourcer/finansiering", "Egne midler.", "Fælles midler.", "Finansieringen ændret"),
        ("relationer", ", bygger_på: [a-tre]", "", "Bygger på: a-tre fjernet"),
        ("relationer/kombineres_med", "[a-et]", "[a-et, base]", "Kan kombineres med: base tilføjet"),
        ("relationer/alternativ_til", "[a-to]", "[base]", "Alternativ til: base tilføjet; a-to fjernet"),
        ("relationer/bygger_på", "[a-tre]", "[base]", "Bygger på: base tilføjet; a-tre fjernet"),
        ("erstattet_af", "erstattet_af: a-fire", "erstattet_af: a-fem", "Afløseren ændret fra a-fire til a-fem"),
        ("tidligere_adresser", "[gammel]", "[gammel, aeldre]", "Tidligere adresser: aeldre tilføjet"),
        ("kilder", "licens: CC BY }", "licens: CC BY }\n  - { titel: Rapport, år: 2021 }", "Kilder: »Rapport« tilføjet"),
        ("kilder/titel", "titel: Håndbog", "titel: Opslagsbog", "Titlen på en kilde ændret fra »Håndbog« til »Opslagsbog«"),
        ("kilder/udgiver", "udgiver: Forlaget", "udgiver: Kommunen", "Udgiveren af kilden »Håndbog« ændret fra »Forlaget« til »Kommunen«"),
        ("kilder/år", "år: 2020", "år: 2021", "Året for kilden »Håndbog« ændret fra 2020 til 2021"),
        (
            "kilder/url",
            "https://bog.example/1",
            "https://bog.example/2",
            "Adressen på kilden »Håndbog« ændret fra https://bog.example/1 til https://bog.example/2"
        ),
        ("kilder/licens", "licens: CC BY", "licens: CC0", "Vilkårene for kilden »Håndbog« ændret fra »CC BY« til »CC0«"),
        ("kontakt", "kontakt: skovskolen", "kontakt: eksempelskolen", "Kontakten ændret fra Skovskolen til Eksempelskolen"),
        ("sprog", "sprog: en", "sprog: svensk", "Sproget ændret fra engelsk til svensk"),
        (
            "sidst_gennemgået",
            "sidst_gennemgået: 2026-08-03",
            "sidst_gennemgået: 2026-08-04",
            "Sidst gennemgået ændret fra 3. august 2026 til 4. august 2026"
        ),
        ("sorteringsnøgle", "sorteringsnøgle: Morgen", "sorteringsnøgle: Møde", "Sorteringsnøglen ændret fra »Morgen« til »Møde«"),
        ("afsnit", "De voksne tager imod", "To voksne tager imod", "Afsnittet »Sådan gør I« ændret"),
        ("afsnit", "https://doer.example/", "https://port.example/", "Afsnittet »Sådan gør I« ændret"),
        ("afsnit", "## Sådan gør I\n", "## Barnets stemme\n\nVi spørger.\n\n## Sådan gør I\n", "Afsnittet »Barnets stemme« tilføjet"),
    ];
}
