using System.Reflection;
using CommandLine;

namespace Catalog.Cli.Usage;

/// <summary>What <c>--help</c> shows.</summary>
public static class HelpTexts
{
    public const string Program = """
        catalog gør en mappe med beskrivelser til et websted.

        Brug:
          catalog build [-s MAPPE] [-o MAPPE]   tjek kataloget, og skriv webstedet (eller: catalog byg)
          catalog check [-s MAPPE]              tjek kataloget, og skriv ingenting (eller: catalog tjek)
          catalog serve [-s MAPPE]              se webstedet i browseren, mens I skriver (eller: catalog vis)

          catalog new entry "TITEL"             begynd på en ny beskrivelse (eller: catalog ny indsats)
          catalog new application "TITEL"       begynd på en ansøgning (eller: catalog ny ansøgning)
          catalog release ÅR                    frys kataloget som årets udgave (eller: catalog udgiv)
          catalog diff 2025 nu                  se, hvad der er ændret (eller: catalog forskel)
          catalog init MAPPE                    begynd på et nyt katalog i en tom mappe (eller: catalog begynd)
          catalog search "ORD"                  søg som på webstedet, og se hvorfor (eller: catalog søg)
          catalog status                        se, hvad der skal gøres, og hvad der er over tiden
          catalog report coverage               se, hvor kataloget mangler indsatser (eller: catalog rapport dækning)
          catalog report committee              lav en bunke ark til udvalget (eller: catalog rapport udvalg)
          catalog report yearly                 lav årets rapport (eller: catalog rapport årsrapport)
          catalog schema [-s MAPPE]             skriv skemaer til VS Code og GitHub, når modellen er rettet
          catalog templates MAPPE               skriv programmets skabeloner som filer, I kan ændre (eller: catalog skabeloner)

          catalog build --help                  alt, hvad man kan bede build om
          catalog --version                     programmets version og den udgave af koden, det er bygget af

        Stå i katalogets mappe (den med site.yml), eller skriv den efter -s.
        Svarkoder: 0 alt er godt, 1 der er fejl i indholdet, 2 forkert brug, eller noget i vejen på computeren.

        """;

    public const string Build = """
        catalog build (eller: catalog byg)
        Tjekker kataloget og skriver webstedet. Er der fejl, bliver intet skrevet, og det gamle websted er uændret.

          -s, --source MAPPE   katalogets mappe (ellers den, du står i)
          -o, --output MAPPE   hvor webstedet skal ligge (ellers _site i katalogets mappe)
              --release        byg til udgivelse: en gennemgang eller en tilgængelighedserklæring, der
                               er for gammel, er en fejl
              --drafts         tag kladder med
              --today DATO     regn fra denne dag, for eksempel 2026-08-31 (ellers i dag)
              --force          skriv, selv om filer i mappen er lavet eller rettet af andre;
                               de bliver gemt ved siden af med endelsen .gemt

        """;

    public const string Check = """
        catalog check (eller: catalog tjek)
        Gør det samme som build, men skriver intet websted.

          -s, --source MAPPE   katalogets mappe (ellers den, du står i)
              --format FORMAT  text, github, json eller sarif (ellers text; på GitHub github)
              --summary FIL    skriv også en oversigt som Markdown i denne fil
              --strict         regn advarsler for fejl
              --release        tjek som til udgivelse: det, der er for gammelt, er en fejl
              --today DATO     regn fra denne dag, for eksempel 2026-08-31 (ellers i dag)

        """;

    public const string New = """
        catalog new entry "TITEL"         (eller: catalog ny indsats, catalog ny beskrivelse)
        catalog new application "TITEL"   (eller: catalog ny ansøgning)
        Skriver en ny fil i content/indsatser, som I kan udfylde. Filens navn bliver lavet af titlen.
        entry er kort og til en idé. application har alt det, en ansøgning skal have.
        En fil, der findes, bliver aldrig ændret.

          -s, --source MAPPE   katalogets mappe (ellers den, du står i)

        """;

    public const string Init = """
        catalog init MAPPE   (eller: catalog begynd)
        Begynder på et nyt katalog i en ny eller tom mappe: modellen, sider, én illustrativ beskrivelse, vejledninger og det,
        GitHub skal bruge. Bagefter kan »catalog build« køre med det samme. Det, der ikke er sagt her, står i filerne til at
        rette. En mappe, der ikke er tom, bliver ikke rørt. Der må dog ligge et tomt kodelager (.git) i den.

              --title TITEL        katalogets titel, i anførselstegn
              --owner KOMMUNE      kommunen, der udgiver det
              --address ADRESSE    adressen, det skal udkomme på, for eksempel https://katalog.kommune.dk/
              --repository ADRESSE kodelagerets adresse, for eksempel https://github.com/kommune/katalog
              --today DATO         regn fra denne dag; årstallet bliver den første udgave (ellers i dag)

        """;

    public const string Schema = """
        catalog schema (eller: catalog skema)
        Skriver skemaer (JSON Schema) af site.yml, filerne i content/model og hovedet i en beskrivelse. Med dem kan VS Code
        foreslå nøgler og vise fejl, mens man skriver. Har kataloget en mappe .github, skriver den også det skema, som
        andre kan foreslå en indsats med på GitHub. Kør kommandoen igen, når modellen er rettet.

          -s, --source MAPPE   katalogets mappe (ellers den, du står i)
          -o, --output MAPPE   skriv kun skemaerne, og læg dem her (ellers i .vscode/schemas i katalogets mappe)

        """;

    public const string Templates = """
        catalog templates MAPPE   (eller: catalog skabeloner)
        Skriver programmets skabeloner i en ny eller tom mappe: sider, dele, udseende, scripts og alle de ord, webstedet selv
        siger. De filer, I ændrer, skal ligge i mappen templates i kataloget. Resten behøver I ikke: En fil i kataloget
        erstatter programmets fil af samme navn, og et ord i kataloget erstatter programmets ord.

        """;

    public const string Search = """
        catalog search "ORD"   (eller: catalog søg)
        Søger som på webstedet og viser de beskrivelser, der bliver fundet, med grunden til hver.

          -s, --source MAPPE   katalogets mappe (ellers den, du står i)
              --drafts         tag kladder med
              --today DATO     regn fra denne dag, for eksempel 2026-08-31 (ellers i dag)

        """;

    public const string Release = """
        catalog release ÅR   (eller: catalog udgiv)
        Tjekker kataloget som til udgivelse og fryser det i content/udgaver/ÅR: beskrivelserne, siderne, modellen og de
        billeder, de bruger. Kladder og eksempler kommer ikke med. En udgave, der er frosset, bliver aldrig ændret.
        Er der fejl, bliver intet skrevet. Bagefter står der, hvad der er ændret siden den forrige udgave.

          -s, --source MAPPE   katalogets mappe (ellers den, du står i)
              --today DATO     frys med denne dag, for eksempel 2026-08-31 (ellers i dag)

        """;

    public const string Diff = """
        catalog diff A B   (eller: catalog forskel)
        Viser, hvad der er ændret fra A til B, felt for felt. A og B er hver et år (en udgave), nu (kataloget, som det er)
        eller en mappe med et katalog eller en udgave; den bliver nævnt med mappens eget navn. Er en af dem en udgave, er
        kladder og eksempler ikke med.

          -s, --source MAPPE   katalogets mappe, som år og nu hører til (ellers den, du står i)
              --format FORMAT  text, markdown eller json (ellers text)
              --summary FIL    skriv også ændringerne som Markdown i denne fil

        """;

    public const string Status = """
        catalog status
        Fortæller, hvad der skal gøres hvornår: frister i et forløb, planlagte dage, gennemgang af beskrivelser, lister, der
        udløber, tilgængelighedserklæringen og trinnene i årshjulet. Det, der er over tiden, står først. Eksempler er ikke med.

          -s, --source MAPPE   katalogets mappe (ellers den, du står i)
              --today DATO     regn fra denne dag, for eksempel 2026-08-31 (ellers i dag)
              --within DAGE    se så mange dage frem (ellers 60)
              --format FORMAT  text, markdown eller json (ellers text); markdown passer i et issue på GitHub
              --fail-overdue   svar med kode 1, når noget er over tiden

        """;

    public const string Report = """
        catalog report coverage    (eller: catalog rapport dækning)
        catalog report committee   (eller: catalog rapport udvalg)
        catalog report yearly      (eller: catalog rapport årsrapport)
        coverage: hvor kataloget har indsatser, og hvor det ingen har: elementer, lister og aldre.
        committee: til udvalget; et ark for hver indsats, der skal vælges eller optages i kataloget.
        yearly: året i tal, det, der er ændret og lært, huller, og hvor sikre vi er.
        Eksempler tæller ikke med. Hvilke lister der er med, står i content/model/lister.yml (dækning: true).

          -s, --source MAPPE   katalogets mappe (ellers den, du står i)
              --format FORMAT  text, markdown, csv, json eller html (ellers text); csv åbner i Excel
              --today DATO     regn fra denne dag, for eksempel 2026-08-31 (ellers i dag)
          -o, --output FIL     skriv rapporten i denne fil (ellers på skærmen)
              --force          skriv, selv om filen findes; det, der stod i den, bliver væk

        """;

    public const string Serve = """
        catalog serve (eller: catalog vis)
        Viser webstedet i browseren på denne computer og bygger det igen, hver gang en fil bliver gemt. Er der fejl, står de
        oven på siden, og den seneste udgave uden fejl bliver ved med at kunne ses. Kladder er med. Intet bliver skrevet.
        Stop med Ctrl+C.

          -s, --source MAPPE   katalogets mappe (ellers den, du står i)
              --port TAL       vis på http://localhost:TAL/ (ellers 5080)
              --open           åbn browseren
              --no-drafts      lad kladder være ude, som de er det, når webstedet udgives
              --today DATO     regn fra denne dag, for eksempel 2026-08-31 (ellers i dag)

        """;

    /// <summary>The help of a command, or of the program when there is none.</summary>
    public static string Of(Type? arguments) =>
        arguments == typeof(BuildArguments) ? Build
        : arguments == typeof(CheckArguments) ? Check
        : arguments == typeof(NewArguments) ? New
        : arguments == typeof(InitArguments) ? Init
        : arguments == typeof(SchemaArguments) ? Schema
        : arguments == typeof(TemplatesArguments) ? Templates
        : arguments == typeof(SearchArguments) ? Search
        : arguments == typeof(ReleaseArguments) ? Release
        : arguments == typeof(DiffArguments) ? Diff
        : arguments == typeof(StatusArguments) ? Status
        : arguments == typeof(ReportArguments) ? Report
        : arguments == typeof(ServeArguments) ? Serve
        : Program;

    /// <summary>The line that shows that help.</summary>
    public static string Command(Type? arguments) =>
        arguments?.GetCustomAttribute<VerbAttribute>() is { } verb ? $"catalog {verb.Name} --help" : "catalog --help";
}
