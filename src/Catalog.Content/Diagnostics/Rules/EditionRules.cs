using System.Globalization;
using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics.Rules;

/// <summary>What can be wrong with the frozen editions: that they have changed since.</summary>
public static class EditionRules
{
    private const int MostNames = 5;

    public static readonly Rule ChangedRule = new(
        "KV611",
        RuleGroup.Editions,
        Severity.Error,
        "Frosset fil er ændret",
        "En udgave er frosset, så andre kan henvise til den. Den skal sige det samme om ti år."
    );

    public static readonly Rule MissingRule = new(
        "KV612",
        RuleGroup.Editions,
        Severity.Error,
        "Frosset fil mangler",
        "En udgave er frosset, så andre kan henvise til den. Mangler en fil, er udgaven ikke hel."
    );

    public static readonly Rule ExtraRule = new(
        "KV613",
        RuleGroup.Editions,
        Severity.Error,
        "Fil, der ikke hører til udgaven",
        "En udgave er det, der blev udgivet. Det, der er lagt i mappen siden, var ikke med."
    );

    public static readonly Rule ManifestRule = new(
        "KV614",
        RuleGroup.Editions,
        Severity.Error,
        "Udgavens manifest mangler eller er ændret",
        "Manifestet siger, hvilke filer udgaven har, og hvilke adresser den har udgivet. Uden det kan udgaven ikke vises."
    );

    public static readonly Rule OutgrownRule = new(
        "KV615",
        RuleGroup.Editions,
        Severity.Warning,
        "Udgaven følger ikke programmets regler",
        "En frossen udgave skal ikke rettes, fordi programmet er blevet nyt. "
            + "Men I skal vide, om noget i den bliver vist anderledes eller slet ikke."
    );

    public static readonly Rule UnreadableRule = new(
        "KV616",
        RuleGroup.Editions,
        Severity.Error,
        "Udgaven kan ikke vises",
        "Andre henviser til udgavens sider. Kan programmet ikke læse den, ville siderne forsvinde."
    );

    public static readonly Rule NotFrozenRule = new(
        "KV617",
        RuleGroup.Editions,
        Severity.Error,
        "Årets udgave er ikke frosset",
        "Det, der bliver udgivet, skal kunne findes igen om ti år. Derfor bliver udgaven frosset, før den kommer ud."
    );

    public static readonly ImmutableArray<Rule> All =
    [
        ChangedRule,
        MissingRule,
        ExtraRule,
        ManifestRule,
        OutgrownRule,
        UnreadableRule,
        NotFrozenRule,
    ];

    /// <summary>
    /// The year that <c>site.yml</c> names has no edition; <paramref name="latest"/> is the year of the latest that there is.
    /// </summary>
    public static Diagnostic NotFrozen(Place at, int year, int? latest) =>
        new(
            NotFrozenRule,
            at,
            latest > year
                ? $"Her står udgaven {Text(year)}, men den nyeste udgave er {Text(latest.Value)}."
                : $"Udgaven {Text(year)} er ikke frosset.",
            latest > year
                ? $"Skriv »udgave: {Text(latest.Value)}«, eller det år, I er ved at udgive."
                : $"Kør »catalog release {Text(year)}«, før I udgiver, og send mappen med. Er siderne kun til at se på, så byg en "
                    + "forhåndsvisning: catalog build --preview."
        );

    public static Diagnostic Changed(string path, int year, string manifest, string sum) =>
        new(
            ChangedRule,
            Place.OfFile(path),
            $"Filen er ændret, siden udgaven {Text(year)} blev frosset.",
            $"{PutBack(path, year)} Er den ændret, fordi der stod noget om en person i den, så skriv {sum} ud for filen i {manifest}."
        );

    public static Diagnostic Missing(string path, int year) =>
        new(MissingRule, Place.OfFile(path), $"Filen er med i udgaven {Text(year)}, men ligger her ikke mere.", PutBack(path, year));

    public static Diagnostic Extra(string path, int year) =>
        new(
            ExtraRule,
            Place.OfFile(path),
            $"Filen var ikke med, da udgaven {Text(year)} blev frosset.",
            "Slet den, eller flyt den derhen, hvor den hører til. En frosset udgave bliver ikke ændret."
        );

    public static Diagnostic NoEdition(string path, string folder) =>
        new(
            ExtraRule,
            Place.OfFile(path),
            $"I {folder} ligger kun frosne udgaver, hver i en mappe med årets navn.",
            $"Flyt eller slet filen. En udgave laver I med »catalog release«, for eksempel {folder}2026."
        );

    public static Diagnostic NoManifest(string path, int year) =>
        new(
            ManifestRule,
            Place.OfFile(path),
            $"Udgaven {Text(year)} har intet manifest.",
            $"{PutBack(path, year)} Er mappen ikke en udgave, så flyt eller slet den."
        );

    public static Diagnostic BadManifest(string path, int year, string problem) =>
        new(ManifestRule, Place.OfFile(path), $"Manifestet for udgaven {Text(year)} kan ikke læses. {problem}", PutBack(path, year));

    /// <summary>The manifest can be read, but what it says of the edition cannot be true.</summary>
    public static Diagnostic UntrueManifest(string path, int year, string problem) =>
        new(ManifestRule, Place.OfFile(path), $"Manifestet for udgaven {Text(year)} er ændret. {problem}", PutBack(path, year));

    /// <summary>The edition has a page whose address its manifest does not list.</summary>
    public static Diagnostic UnlistedAddress(string path, int year, string address) =>
        UntrueManifest(path, year, $"Adressen »{address}« mangler under »adresser«, og den er udgivet.");

    /// <summary>The edition says that another came before it than the nearest one that is there.</summary>
    public static Diagnostic WrongPrevious(string path, int year, int? said, int nearest) =>
        new(
            ManifestRule,
            Place.OfFile(path),
            $"Udgaven {Text(year)} kommer lige efter {Text(nearest)}, men manifestet siger, at den "
                + (said is { } other ? $"kommer efter {Text(other)}." : "er den første."),
            $"Er mappen en kopi af en anden udgave, så slet den. Ellers: {PutBack(path, year)}"
        );

    /// <summary>The edition says that it was frozen after the next one.</summary>
    public static Diagnostic FrozenAfterNext(string path, int year, DateOnly frozen, int nextYear, DateOnly nextFrozen) =>
        new(
            ManifestRule,
            Place.OfFile(path),
            $"Udgaven {Text(year)} er frosset den {Danish.Date(frozen)}, står der, men udgaven {Text(nextYear)} er "
                + $"frosset før den, den {Danish.Date(nextFrozen)}.",
            PutBack(path, year)
        );

    /// <summary>The edition says that it was frozen on a day that is more than a year ahead.</summary>
    public static Diagnostic FrozenAhead(string path, int year, DateOnly frozen) =>
        new(
            ManifestRule,
            Place.OfFile(path),
            $"Udgaven {Text(year)} er frosset den {Danish.Date(frozen)}, står der, men den dag er ikke kommet endnu.",
            PutBack(path, year)
        );

    public static Diagnostic LaterManifest(string path, int year, int format) =>
        new(
            ManifestRule,
            Place.OfFile(path),
            $"Manifestet for udgaven {Text(year)} er skrevet af et nyere program (format {Text(format)}).",
            "Hent den nyeste version af programmet, og kør igen."
        );

    /// <summary>
    /// The edition was sound when it was frozen, and breaks <paramref name="count"/> rules of this program;
    /// <paramref name="lost"/> are the entries that have no page for it.
    /// </summary>
    public static Diagnostic Outgrown(
        string path,
        int year,
        int count,
        Diagnostic first,
        string firstPath,
        IReadOnlyCollection<string> lost,
        string program
    ) =>
        new(
            OutgrownRule,
            Place.OfFile(path),
            $"Udgaven {Text(year)} bliver vist, men programmet finder {Faults(count)} i den. "
                + $"{First(count)} {firstPath}:{Text(first.Start.Line)}: {first.Message}"
                + (lost.Count == 0 ? "" : $" Uden side: {Names(lost)}."),
            $"Ret ikke i de frosne filer. {OlderProgram(year, program)}"
        );

    public static Diagnostic Unreadable(string path, int year, int count, Diagnostic first, string firstPath, string program) =>
        new(
            UnreadableRule,
            Place.OfFile(path),
            $"Programmet kan ikke læse udgaven {Text(year)}. Det finder {Faults(count)} i dens site.yml og model. "
                + $"{First(count)} {firstPath}:{Text(first.Start.Line)}: {first.Message}",
            $"Ret ikke i de frosne filer. {OlderProgram(year, program)} Indtil da kan I bygge med den gamle version."
        );

    private static string OlderProgram(int year, string program) =>
        $"Skriv til dem, der passer programmet: Version {program}, som frøs udgaven {Text(year)}, kunne læse den.";

    private static string Faults(int count) => count == 1 ? "én fejl" : $"{count.ToString("N0", Danish.Culture)} fejl";

    private static string First(int count) => count == 1 ? "Den er" : "Den første er";

    private static string Names(IReadOnlyCollection<string> ids) =>
        string.Join(", ", ids.Take(MostNames).Select(id => $"»{id}«"))
        + (ids.Count > MostNames ? $" og {Text(ids.Count - MostNames)} til" : "");

    private static string PutBack(string path, int year) =>
        $"Læg filen tilbage, som den var: git checkout udgave-{Text(year)} -- {path}. På GitHub: "
        + "find filen, vælg History, og hent den gamle tekst.";

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
