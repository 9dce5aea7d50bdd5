using System.Text;

namespace Catalog.Tests.Importing;

/// <summary>
/// An application in a kind of file that municipalities use: what is in it, the facts that must be found in their places
/// (<c>alder=6-10</c>, <c>afsnit.F=ved siden af</c>), and words that must not be lost.
/// </summary>
public sealed record Application(string Name, byte[] Bytes, ImmutableArray<string> Facts, ImmutableArray<string> Kept)
{
    private const string Steps = "Vi deler klassen i to hold.";
    private const string Child = "Børnene bliver interviewet i små grupper.";

    /// <summary>The files, of some twenty kinds.</summary>
    public static ImmutableArray<Application> All { get; } =
    [
        Forms("Microsoft Forms som xlsx", OfficeFiles.Xlsx),
        Forms("Microsoft Forms som csv", rows => Csv(rows, ';')),
        Forms("Microsoft Forms som csv i Windows-1252", rows => Encoding.Latin1.GetBytes(Text(rows, ';'))),
        Forms("Microsoft Forms som csv i UTF-16", rows => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text(rows, '\t'))]),
        new(
            "Google Forms",
            Csv(
                [
                    [
                        "Tidsstempel",
                        "Mailadresse",
                        "Hvad hedder indsatsen?",
                        "Beskriv kort indsatsen",
                        "Hvilken aldersgruppe?",
                        "Hvilke parter er med?",
                        "Hvad vil I opnå?",
                        "Hvordan kan I se, at målet er nået?",
                        "Hvor foregår det? [Arena]",
                    ],
                    [
                        "26/10/2026 08.15.00",
                        "x@skole.example",
                        "Læsemakkere i pausen",
                        "De store læser for de små.",
                        "fra 6 til 10 år",
                        "Tranemoseskolen; SFO Tuen",
                        "Flere læser",
                        "Vi tæller udlån",
                        "Skole, SFO og klub",
                    ],
                ],
                ','
            ),
            [
                "titel=Læsemakkere i pausen",
                "resume=De store læser",
                "alder=6-10",
                "samarbejde=tranemoseskolen",
                "samarbejde=sfo-tuen",
                "mål=Flere læser",
                "mål=Vi tæller udlån",
                "arena=skole",
                "arena=sfo-og-klub",
            ],
            ["26/10/2026"]
        ),
        Sheet(
            "Et ark med modellens navne",
            ["Titel", "Resume", "Alder", "Arena", "Niveau", "Udbytte", "Pejlinger", "Hypotese"],
            ["Makkere", "To og to.", "6-9", "Skole", "Forebyggende", "trivsel; venskaber", "F1, P2", "Hvis vi deles, så taler flere."],
            [
                "titel=Makkere",
                "resume=To og to.",
                "alder=6-9",
                "arena=skole",
                "niveau=forebyggende",
                "udbytte=trivsel",
                "udbytte=venskaber",
                "pejlinger=F1",
                "pejlinger=P2",
                "hypotese=Hvis vi deles",
            ]
        ),
        Sheet(
            "Et ark med nøgler",
            ["titel", "resume", "omfang.varighed", "hyppighed", "tid_pr_gang", "kontakt"],
            ["Rolig start", "Stille i ti minutter.", "Et år", "Hver dag", "10 minutter", "Klub Værftet"],
            ["titel=Rolig start", "resume=Stille", "omfang=Et år", "omfang=Hver dag", "omfang=10 minutter", "kontakt=klub-vaerftet"]
        ),
        Sheet(
            "Et ark med forklarede valg",
            ["Indsatsens navn", "Niveau", "Område", "Barnets stemme", "Klassetrin"],
            ["Ro på", "Forebyggende (hele gruppen)", "Almen", "Interview, Observation", "1.-3. klasse"],
            ["titel=Ro på", "niveau=forebyggende", "område=almen", "barnets_stemme=interview", "barnets_stemme=observation", "alder=7-10"]
        ),
        Sheet(
            "Et ark med priser og timer",
            ["Projektets titel", "Økonomi", "Medarbejdertimer", "Kompetenceudvikling", "Finansiering", "Hvor længe varer indsatsen?"],
            ["Haven", "5.000 kr. til frø", "To timer om ugen", "En kursusdag", "Egen drift", "Maj til september"],
            [
                "titel=Haven",
                "ressourcer=5.000 kr. til frø",
                "ressourcer=To timer",
                "ressourcer=En kursusdag",
                "ressourcer=Egen drift",
                "omfang=Maj til september",
            ]
        ),
        new(
            "Et ark på højkant",
            OfficeFiles.Xlsx(
                ["Ansøgning om indsats"],
                ["Titel", "Trappen"],
                ["Kort beskrivelse", "Ti trin tilbage."],
                ["Målgruppe", "11-15 år"],
                ["Sådan gør I", Steps],
                ["Ansøgers navn", "Et Navn"],
                ["Noget helt andet", "Vi har en kanin."]
            ),
            ["titel=Trappen", "resume=Ti trin", "alder=11-15", "afsnit.saadan-goer-i=deler klassen"],
            ["Vi har en kanin."]
        ),
        new(
            "Et ark med en titel over overskrifterne",
            OfficeFiles.Xlsx(
                ["Ansøgninger 2026"],
                [],
                ["Titel", "Resumé", "Formål"],
                ["Fodbold for alle", "Alle kan være med.", "Flere er med i frikvarteret"]
            ),
            ["titel=Fodbold for alle", "resume=Alle kan", "mål=Flere er med"],
            []
        ),
        Word(
            "Word med overskrifter",
            OfficeFiles.P("Børn som forskere", "Titel")
                + OfficeFiles.P("Resumé", "Overskrift1")
                + OfficeFiles.P("Børnene undersøger deres egen skole.")
                + OfficeFiles.P("Sådan gør I", "Overskrift1")
                + OfficeFiles.P(Steps)
                + OfficeFiles.P("Et hold ude", "Opstilling")
                + OfficeFiles.P("Et hold inde", "Opstilling")
                + OfficeFiles.P("Barnets stemme", "Overskrift1")
                + OfficeFiles.P(Child)
                + OfficeFiles.P("Andet", "Overskrift1")
                + OfficeFiles.P("Vi har lånt et kamera."),
            [
                "titel=Børn som forskere",
                "resume=Børnene undersøger",
                "afsnit.saadan-goer-i=deler klassen",
                "afsnit.saadan-goer-i=- Et hold ude",
                "afsnit.barnets-stemme=små grupper",
            ],
            ["Vi har lånt et kamera."]
        ),
        Word(
            "Word med et skema",
            OfficeFiles.Table(
                ["Titel", "Makkere på tværs"],
                ["Kort beskrivelse af indsatsen", "To klasser mødes."],
                ["Aldersgruppe", "8-12 år"],
                ["Samarbejdspartnere", "Tranemoseskolen og SFO Tuen"],
                ["Formål", "Flere kender hinanden"],
                ["Kontaktperson", "Et Navn"],
                ["Bemærkninger", "Vi begynder efter jul."]
            ),
            [
                "titel=Makkere på tværs",
                "resume=To klasser",
                "alder=8-12",
                "samarbejde=tranemoseskolen",
                "samarbejde=sfo-tuen",
                "mål=Flere kender",
            ],
            ["Vi begynder efter jul."]
        ),
        Word(
            "Word med et skema i fire kolonner",
            OfficeFiles.Table(["Titel:", "Ro i garderoben", "Alder:", "3-6 år"], ["Varighed:", "To måneder", "Hvor ofte:", "Hver morgen"]),
            ["titel=Ro i garderoben", "alder=3-6", "omfang=To måneder", "omfang=Hver morgen"],
            []
        ),
        Word(
            "Word med spørgsmål i fed",
            Bold("1. Hvad hedder indsatsen?")
                + OfficeFiles.P("Musik i gangen")
                + Bold("2. Hvad vil I opnå?")
                + OfficeFiles.P("Mere ro")
                + Bold("3. Hvordan bliver børnene hørt?")
                + OfficeFiles.P(Child),
            ["titel=Musik i gangen", "mål=Mere ro", "afsnit.barnets-stemme=små grupper"],
            []
        ),
        Word(
            "Word med kolon",
            OfficeFiles.P("Titel: Gå-tur med mening")
                + OfficeFiles.P("Alder: 14-17 år")
                + OfficeFiles.P("Hypotese: Hvis vi går, så taler vi."),
            ["titel=Gå-tur med mening", "alder=14-17", "hypotese=Hvis vi går"],
            []
        ),
        Word(
            "Word med elementernes afsnit",
            OfficeFiles.P("Fælles spil", "Overskrift1")
                + OfficeFiles.P("Vi arbejder fællesskabende", "Overskrift2")
                + OfficeFiles.P("Alle har en rolle.")
                + OfficeFiles.P("Aldrig alene", "Overskrift2")
                + OfficeFiles.P("To voksne ad gangen.")
                + OfficeFiles.P("Prøvehandling", "Overskrift2")
                + OfficeFiles.P("Fire uger i én klasse."),
            ["titel=Fælles spil", "afsnit.F=Alle har en rolle", "afsnit.A=To voksne", "afsnit.C=Fire uger"],
            []
        ),
        Word(
            "Word med afkrydsning",
            OfficeFiles.Table(
                ["Titel", "Leg i skolegården"],
                ["Arena", "☒ Skole ☐ Dagtilbud ☒ Fritid"],
                ["Niveau", "☐ Foregribende ☒ Forebyggende"]
            ),
            ["titel=Leg i skolegården", "arena=skole", "arena=fritid", "niveau=forebyggende"],
            ["Leg i skolegården"]
        ),
        new(
            "Word med ændringer, fodnote og tekstboks",
            OfficeFiles.Docx(
                OfficeFiles.P("Bogcaféen", "Titel")
                    + OfficeFiles.P("Sådan gør I", "Overskrift1")
                    + "<w:p><w:r><w:t xml:space='preserve'>Vi læser </w:t></w:r><w:ins><w:r><w:t>sammen</w:t></w:r></w:ins>"
                    + "<w:del><w:r><w:delText>alene</w:delText></w:r></w:del>"
                    + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>"
                    + "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
                    + $"<wps:txbx><w:txbxContent>{OfficeFiles.P("Husk tæpper.")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
                    + $"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{OfficeFiles.P("Husk tæpper.")}</w:txbxContent></v:textbox></w:pict>"
                    + "</mc:Fallback></mc:AlternateContent></w:r></w:p>",
                parts:
                [
                    ("footnotes", $"<w:footnote w:id='2'>{OfficeFiles.P("Højst ti ad gangen.")}</w:footnote>"),
                    ("comments", $"<w:comment w:id='0'>{OfficeFiles.P("Skal vi spørge biblioteket?")}</w:comment>"),
                ]
            ),
            [
                "titel=Bogcaféen",
                "afsnit.saadan-goer-i=Vi læser sammen",
                "afsnit.saadan-goer-i=Højst ti ad gangen",
                "afsnit.saadan-goer-i=Husk tæpper.",
            ],
            ["Skal vi spørge biblioteket?"]
        ),
        Word(
            "Word med tekst før alt",
            OfficeFiles.P("Kære udvalg. Her er vores idé.")
                + OfficeFiles.P("Titel", "Overskrift2")
                + OfficeFiles.P("Klubbens køkken")
                + OfficeFiles.P("Ressourcer", "Overskrift2")
                + OfficeFiles.P("En medarbejder i fire timer."),
            ["titel=Klubbens køkken", "ressourcer=En medarbejder"],
            ["Kære udvalg."]
        ),
    ];

    public override string ToString() => Name;

    private static Application Forms(string name, Func<object?[][], byte[]> write) =>
        new(
            name,
            write([
                [
                    "Id",
                    "Starttidspunkt",
                    "Fuldførelsestidspunkt",
                    "Mail",
                    "Navn",
                    "1. Hvad skal indsatsen hedde? (højst 120 tegn)",
                    "2. Beskriv kort, hvad indsatsen går ud på",
                    "3. Hvilke børn er den for? Målgruppens alder",
                    "4. Hvor foregår den? Arena (sæt gerne flere krydser)",
                    "5. Hvad vil I opnå? Mål",
                    "6. Hvordan bliver børnene hørt undervejs?",
                    "7. Hvem samarbejder I med?",
                    "8. Har I andet på hjerte?",
                ],
                [
                    "1",
                    "10-26-26 8:11:02",
                    "10-26-26 8:31:40",
                    "anonymous",
                    "",
                    "Toværelses morgen",
                    "Vi begynder dagen i to rum.",
                    "6-9 år",
                    "Skole;SFO og klub;",
                    "Flere kommer godt i gang",
                    Child,
                    "Tranemoseskolen: lærere\nSFO Tuen: pædagoger\nEn nabo",
                    "Vi glæder os, også til æbler.",
                ],
            ]),
            [
                "titel=Toværelses morgen",
                "resume=Vi begynder dagen",
                "alder=6-9",
                "arena=skole",
                "arena=sfo-og-klub",
                "mål=Flere kommer godt",
                "afsnit.barnets-stemme=små grupper",
                "samarbejde=tranemoseskolen",
                "samarbejde=lærere",
                "samarbejde=sfo-tuen",
            ],
            ["En nabo", "Vi glæder os, også til æbler.", "10-26-26 8:11:02"]
        );

    private static Application Sheet(string name, string[] headings, string[] cells, ImmutableArray<string> facts) =>
        new(name, OfficeFiles.Xlsx(headings, cells), facts, []);

    private static Application Word(string name, string body, ImmutableArray<string> facts, ImmutableArray<string> kept) =>
        new(name, OfficeFiles.Docx(body), facts, kept);

    private static string Bold(string text) => $"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{OfficeFiles.Xml(text)}</w:t></w:r></w:p>";

    private static byte[] Csv(object?[][] rows, char between) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text(rows, between))];

    private static string Text(object?[][] rows, char between) =>
        string.Concat(
            rows.Select(row =>
                string.Join(between, row.Select(cell => $"\"{((string)cell!).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n"
            )
        );
}
