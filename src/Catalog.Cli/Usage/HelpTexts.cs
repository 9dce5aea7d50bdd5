using System;

namespace Catalog.Cli.Usage;

/// <summary>What <c>--help</c> shows.</summary>
public static class HelpTexts
{
    public const string Program = """
        catalog gør en mappe med beskrivelser til et websted.

        Brug:
          catalog build [-s MAPPE] [-o MAPPE]   tjek kataloget, og skriv webstedet (eller: catalog byg)
          catalog check [-s MAPPE]              tjek kataloget, og skriv ingenting (eller: catalog tjek)

          catalog build --help                  alt, hvad man kan bede build om
          catalog --version                     programmets version

        Stå i katalogets mappe (den med site.yml), eller skriv den efter -s.
        Svarkoder: 0 alt er godt, 1 der er fejl i indholdet, 2 forkert brug, eller noget i vejen på computeren.

        """;

    public const string Build = """
        catalog build (eller: catalog byg)
        Tjekker kataloget og skriver webstedet. Er der fejl, bliver intet skrevet, og det gamle websted er uændret.

          -s, --source MAPPE   katalogets mappe (ellers den, du står i)
          -o, --output MAPPE   hvor webstedet skal ligge (ellers _site i katalogets mappe)
              --release        byg til udgivelse (ændrer endnu intet: reglerne om eftersyn findes ikke endnu)
              --drafts         tag kladder med
              --today DATO     regn fra denne dag, for eksempel 2026-08-31 (ellers i dag)
              --force          skriv, selv om filer i mappen er lavet eller rettet af andre;
                               de bliver gemt ved siden af med endelsen .gemt

        """;

    public const string Check = """
        catalog check (eller: catalog tjek)
        Gør det samme som build, men skriver ingenting.

          -s, --source MAPPE   katalogets mappe (ellers den, du står i)
              --format FORMAT  text eller json (ellers text)
              --strict         regn advarsler for fejl
              --release        tjek som til udgivelse (ændrer endnu intet)
              --today DATO     regn fra denne dag, for eksempel 2026-08-31 (ellers i dag)

        """;

    /// <summary>The help of a command, or of the program when there is none.</summary>
    public static string Of(Type? arguments) =>
        arguments == typeof(BuildArguments) ? Build : arguments == typeof(CheckArguments) ? Check : Program;

    /// <summary>The line that shows that help.</summary>
    public static string Command(Type? arguments) =>
        arguments == typeof(BuildArguments) ? "catalog build --help" : arguments == typeof(CheckArguments) ? "catalog check --help" : "catalog --help";
}
