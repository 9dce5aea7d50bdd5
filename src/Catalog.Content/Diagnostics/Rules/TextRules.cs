using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics.Rules;

/// <summary>What can be wrong with a file before its content is read: its encoding, its characters, its size, its name.</summary>
public static class TextRules
{
    public static readonly Rule EncodingRule = new(
        "KV001",
        RuleGroup.Form,
        Severity.Error,
        "Forkert tegnsæt",
        "Kataloget læser tekst som UTF-8. Andre tegnsæt gør æ, ø og å til volapyk, og så kan ordene hverken læses eller findes."
    );

    public static readonly Rule CharacterRule = new(
        "KV003",
        RuleGroup.Form,
        Severity.Error,
        "Tegn, der ikke hører hjemme i tekst",
        "Usynlige styretegn kan skjule tekst for den, der læser og godkender."
    );

    public static readonly Rule SizeRule = new(
        "KV006",
        RuleGroup.Form,
        Severity.Error,
        "For stort eller for dybt",
        "Grænserne holder kataloget hurtigt og gør det umuligt at lægge det ned med én fil."
    );

    public static readonly Rule FileNameRule = new(
        "KV016",
        RuleGroup.Form,
        Severity.Error,
        "Filnavn, der ikke kan være en adresse",
        "Filens navn er beskrivelsens adresse for altid. Derfor må det kun have a–z, 0–9 og bindestreg."
    );

    public static readonly Rule SameNameRule = new(
        "KV017",
        RuleGroup.Form,
        Severity.Error,
        "To filer med samme navn",
        "På nogle computere er store og små bogstaver det samme. Så ville den ene fil overskrive den anden. En kopi ville blive udgivet "
            + "ved siden af sin original."
    );

    public static readonly Rule UnusedFileRule = new(
        "KV021",
        RuleGroup.Form,
        Severity.Warning,
        "Filen bliver ikke læst",
        "En fil, der ligger forkert eller har en anden endelse, forsvinder uden at nogen opdager det."
    );

    public static readonly Rule LinkedFileRule = new(
        "KV022",
        RuleGroup.Form,
        Severity.Error,
        "Genvej i stedet for en fil",
        "En genvej kan pege ud af kataloget. Derfor bliver den aldrig fulgt."
    );

    public static readonly Rule PlantedFileRule = new(
        "KV060",
        RuleGroup.Form,
        Severity.Error,
        "Arbejdsfil, som programmet ikke har lavet",
        "Programmet bruger filer og mapper med de navne, mens det skriver. Ligger de i kataloget i forvejen, kan de skjule noget."
    );

    public static readonly Rule UnfinishedMergeRule = new(
        "KV061",
        RuleGroup.Form,
        Severity.Error,
        "Fletning, der ikke er gjort færdig",
        "To udgaver af filen står oven i hinanden. Læseren ville se dem begge og Gits tegn imellem dem."
    );

    public static readonly ImmutableArray<Rule> All =
    [
        EncodingRule,
        CharacterRule,
        SizeRule,
        FileNameRule,
        SameNameRule,
        UnusedFileRule,
        LinkedFileRule,
        PlantedFileRule,
        UnfinishedMergeRule,
    ];

    public static Diagnostic NotUtf8(Place at, string foundEncoding) =>
        new(
            EncodingRule,
            at,
            $"Filen er gemt som {foundEncoding}, ikke som UTF-8.",
            "Åbn filen i dit skriveprogram, vælg Gem som, og vælg tegnsættet UTF-8."
        );

    /// <summary>Letters that another program has read with the wrong encoding and saved.</summary>
    public static Diagnostic BrokenLetters(Place at, string found, string meant, int count) =>
        new(
            EncodingRule,
            at,
            $"Bogstaver er gået i stykker: »{QuotedInput.Short(found, 60)}« skal nok være »{QuotedInput.Short(meant, 60)}«."
                + (count > 1 ? $" Det er sket {count} steder i filen." : ""),
            "Et program har læst teksten med et forkert tegnsæt. Find den tekst, den kommer fra, og gem den som UTF-8, eller ret ordene."
        );

    /// <summary>Letters that another program could not read and replaced.</summary>
    public static Diagnostic LostLetters(Place at, string found, int count) =>
        new(
            EncodingRule,
            at,
            $"Et bogstav er gået tabt: »{QuotedInput.Short(found, 60)}«." + (count > 1 ? $" Det er sket {count} steder i filen." : ""),
            "Et program har læst teksten med et forkert tegnsæt. Skriv ordet igen, eller gem den tekst, det kommer fra, som UTF-8."
        );

    public static Diagnostic ForbiddenCharacter(Place at, string code, string what) =>
        new(
            CharacterRule,
            at,
            $"Her står et usynligt tegn, {code}: {what.TrimEnd(',')}.",
            "Slet tegnet. Det er som regel kommet med fra et andet program. Kan du ikke finde det, så skriv ordet igen."
        );

    public static Diagnostic TooLarge(Place at, string what, string found, string most) =>
        new(SizeRule, at, $"{what} er {found}. Grænsen er {most}.", "Del indholdet op, eller fjern det, der ikke hører til.");

    public static Diagnostic LargeImage(Place at, int kilobytes, int most) =>
        new(
            SizeRule,
            at,
            $"Billedet fylder {kilobytes} KB. Grænsen er {most} KB.",
            "Gør billedet mindre: 1200 punkter i bredden er nok. Gem det som jpg i middel kvalitet."
        );

    public static Diagnostic WideImage(Place at, int width, int height, int most, int mostMillions) =>
        new(
            SizeRule,
            at,
            $"Billedet er {Points(width)} × {Points(height)} punkter. "
                + $"Grænsen er {Points(most)} på hver led og {Points(mostMillions)} millioner i alt.",
            "Gør billedet mindre: 1200 punkter i bredden er nok."
        );

    private static string Points(int number) => number.ToString("N0", Danish.Culture);

    public static Diagnostic TooDeep(Place at, int most) =>
        new(
            SizeRule,
            at,
            $"Her er mere end {most} niveauer inde i hinanden.",
            "Skriv det fladere. En beskrivelse bruger højst fire niveauer."
        );

    public static Diagnostic BadFileName(Place at, string found, string suggestion) =>
        new(
            FileNameRule,
            at,
            $"»{found}« kan ikke være en adresse.",
            suggestion.Length > 0
                ? $"Kald filen »{suggestion}«: kun små bogstaver a–z, tal og bindestreg. Skriv æ som ae, ø som oe og å som aa."
                : "Giv filen et navn med små bogstaver a–z, tal og bindestreg."
        );

    /// <summary>A name, or a former address, that Windows keeps for a device, or that is too long for a file.</summary>
    public static Diagnostic BadId(Place at, string id) =>
        new(
            FileNameRule,
            at,
            $"»{QuotedInput.Short(id, 60)}« kan ikke være en adresse: {WhyNot(id)}.",
            FileNames.IsReserved(id)
                ? $"Brug et længere navn, for eksempel »{id}-metoden«."
                : "Brug et kortere navn. Titlen i hovedet må gerne være længere."
        );

    private static string WhyNot(string id) =>
        FileNames.IsReserved(id)
            ? "Windows kan ikke have en fil med det navn"
            : $"navnet er på {id.Length} tegn, og grænsen er {FileNames.LongestId}";

    /// <summary>A file that a program made beside the one it is a copy of.</summary>
    public static Diagnostic Copy(Place at, string original) =>
        new(
            SameNameRule,
            at,
            $"Filen er efter navnet en kopi af »{original}«.",
            $"Flyt det nye over i »{original}«, og slet kopien. Er det en anden beskrivelse, så giv den sit eget navn."
        );

    public static Diagnostic SameName(Place at, string other) =>
        new(
            SameNameRule,
            at,
            at.Source.Path == other
                ? "To filer har navne, der ser ens ud. Den ene har æ, ø, å eller en accent som to tegn."
                : $"Filen har samme navn som »{other}«, når store og små bogstaver er det samme.",
            "Omdøb den ene af de to filer."
        );

    public static Diagnostic UnusedFile(Place at, string expected) =>
        new(UnusedFileRule, at, "Filen bliver ikke læst.", $"{expected} Flyt filen derhen, hvor den hører til, eller slet den.");

    /// <summary>A lock or staging folder that no run has made.</summary>
    public static Diagnostic PlantedFile(Place at) =>
        new(
            PlantedFileRule,
            at,
            "Den har et navn, som programmet selv bruger, mens det skriver, men programmet har ikke lavet den.",
            "Slet den, også i Git, hvis den er kommet derfra. Find først ud af, hvem der har lagt den her."
        );

    public static Diagnostic UnfinishedMerge(Place at) =>
        new(
            UnfinishedMergeRule,
            at,
            "Filen er midt i en fletning, som ikke er gjort færdig. To udgaver står oven i hinanden.",
            "Find hvert sted mellem »<<<<<<<« og »>>>>>>>«. Behold den tekst, der skal stå, slet den anden og linjerne med tegn, og gem."
        );

    public static Diagnostic LinkedFile(Place at) =>
        new(
            LinkedFileRule,
            at,
            "Her ligger en genvej (et symbolsk eller hårdt link), ikke en fil.",
            "Læg selve filen i mappen i stedet for genvejen."
        );
}
