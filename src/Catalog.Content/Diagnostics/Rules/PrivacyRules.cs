using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics.Rules;

/// <summary>
/// What may not be published about people. A finding says what kind of data it is and never quotes it: reports
/// are in public logs.
/// </summary>
public static class PrivacyRules
{
    private const string CleanImage =
        "Rens filen med »catalog picture« og filens navn. Billedet selv bliver ikke ændret. Eller tag et skærmbillede af billedet, og "
        + "brug det i stedet.";

    private const string AllowedList = "listen »tilladt« i content/model/sprog.yml";

    public static readonly Rule CprRule = new(
        "KV501",
        RuleGroup.Privacy,
        Severity.Error,
        "CPR-nummer",
        "Et CPR-nummer må aldrig offentliggøres. Når det er sendt ind, ligger det i historikken, også efter at det er slettet."
    );

    public static readonly Rule PossibleCprRule = new(
        "KV502",
        RuleGroup.Privacy,
        Severity.Warning,
        "Tal, der kan være et CPR-nummer",
        "Siden 2007 er der CPR-numre, der ikke består kontrollen med modulus 11. Derfor kan ti cifre med en dato forrest ikke frikendes."
    );

    public static readonly Rule PrivateMailRule = new(
        "KV503",
        RuleGroup.Privacy,
        Severity.Error,
        "Privat e-mailadresse",
        "En adresse hos en privat udbyder hører til en person, ikke til en enhed."
    );

    public static readonly Rule PhoneRule = new(
        "KV504",
        RuleGroup.Privacy,
        Severity.Warning,
        "Telefonnummer uden for kontakt",
        "Et nummer i teksten er tit en persons. Det bliver stående, når personen er rejst."
    );

    public static readonly Rule MailRule = new(
        "KV505",
        RuleGroup.Privacy,
        Severity.Warning,
        "E-mailadresse uden for kontakt",
        "En adresse i teksten er tit en persons. Enhedens fælles postkasse holder længere."
    );

    public static readonly Rule ChildNameRule = new(
        "KV506",
        RuleGroup.Privacy,
        Severity.Warning,
        "Et barns navn",
        "Børn skal kunne prøve sig frem, uden at det kan findes på nettet, når de bliver voksne."
    );

    public static readonly Rule DiagnosisRule = new(
        "KV507",
        RuleGroup.Privacy,
        Severity.Warning,
        "Ét barn, der kan genkendes",
        "Når alder, klasse, diagnose eller fødselsdag står ved siden af det ene barn, kan andre regne ud, hvem det er."
    );

    public static readonly Rule AddressRule = new(
        "KV508",
        RuleGroup.Privacy,
        Severity.Warning,
        "Gadeadresse",
        "En adresse kan føre hjem til en familie."
    );

    public static readonly Rule SmallCountRule = new(
        "KV509",
        RuleGroup.Privacy,
        Severity.Error,
        "Antal børn under grænsen",
        "Når tallet er lille, ved naboen, hvem der er tale om. Grænsen står i site.yml under »små_tal«."
    );

    public static readonly Rule SmallCountInWordsRule = new(
        "KV510",
        RuleGroup.Privacy,
        Severity.Warning,
        "Antal børn under grænsen, skrevet med ord",
        "Et lille tal peger på de samme børn, hvad enten det står med cifre eller bogstaver."
    );

    public static readonly Rule RevealedCountRule = new(
        "KV511",
        RuleGroup.Privacy,
        Severity.Error,
        "Tal, der røber et lille antal børn",
        "To tal kan trækkes fra hinanden, og en procent kan regnes om. Så står det lille tal der alligevel."
    );

    public static readonly Rule ImageRule = new(
        "KV512",
        RuleGroup.Privacy,
        Severity.Error,
        "Billede, der fortæller mere end motivet",
        "Telefoner skriver sted og tid ind i billedfilen. Det følger med, når billedet bliver lagt på nettet."
    );

    public static readonly ImmutableArray<Rule> All =
    [
        CprRule,
        PossibleCprRule,
        PrivateMailRule,
        PhoneRule,
        MailRule,
        ChildNameRule,
        DiagnosisRule,
        AddressRule,
        SmallCountRule,
        SmallCountInWordsRule,
        RevealedCountRule,
        ImageRule,
    ];

    /// <summary>The last finding that is told of many of its kind in one file, and how many more there are.</summary>
    public static Diagnostic AndMore(Diagnostic last, int more) =>
        last with
        {
            Message = $"{last.Message} Det samme er fundet {more.ToString("N0", Danish.Culture)} steder mere i filen.",
        };

    public static Diagnostic Cpr(Place at) =>
        new(
            CprRule,
            at,
            "Her står et CPR-nummer.",
            "Slet det. Er filen allerede sendt ind, så sig det straks til jeres databeskyttelsesrådgiver, "
                + "for nummeret kan stadig findes i historikken."
        );

    public static Diagnostic CprInEdition(Place at) =>
        new(
            CprRule,
            at,
            "Her står et CPR-nummer i en frosset udgave.",
            "Sig det straks til jeres databeskyttelsesrådgiver. Slet nummeret, og kør tjekket igen: "
                + "Så siger det (KV611), hvad der skal stå i udgavens manifest."
        );

    public static Diagnostic CprInName(Place at) =>
        new(
            CprRule,
            at,
            "Der står et CPR-nummer i filens navn.",
            "Giv filen et andet navn. Er den allerede sendt ind, så sig det straks til jeres databeskyttelsesrådgiver, "
                + "for navnet kan stadig findes i historikken."
        );

    public static Diagnostic CprBehindMarkup(Place at) =>
        new(
            CprRule,
            at,
            "Læseren vil se et CPR-nummer i teksten. I filen er det delt af andre tegn.",
            "Find nummeret, og slet det. Se efter tal med \\, & eller * imellem."
        );

    public static Diagnostic PossibleCpr(Place at) =>
        new(
            PossibleCprRule,
            at,
            "Her står ti cifre, der kan være et CPR-nummer.",
            $"Slet dem, hvis de er det. Er det et andet nummer, så sæt det på {AllowedList}."
        );

    public static Diagnostic PossibleCprInName(Place at) =>
        new(PossibleCprRule, at, "Filens navn har ti cifre, der kan være et CPR-nummer.", "Giv filen et navn, der siger, hvad den er.");

    public static Diagnostic PrivateMail(Place at) =>
        new(
            PrivateMailRule,
            at,
            "Her står en e-mailadresse hos en privat udbyder.",
            "Brug enhedens fælles postkasse. I en beskrivelse er det nok at skrive enheden under »kontakt«."
        );

    public static Diagnostic Phone(Place at) =>
        new(
            PhoneRule,
            at,
            "Her står et telefonnummer uden for »kontakt«.",
            $"Slet det, og skriv enheden under »kontakt«. Er det en enheds hovednummer, så sæt det på {AllowedList}."
        );

    public static Diagnostic Mail(Place at) =>
        new(
            MailRule,
            at,
            "Her står en e-mailadresse uden for »kontakt«.",
            $"Slet den, og skriv enheden under »kontakt«. Er det en fælles postkasse, så sæt den på {AllowedList}."
        );

    public static Diagnostic ChildName(Place at) =>
        new(
            ChildNameRule,
            at,
            "Her ser et barn ud til at blive nævnt ved navn.",
            "Skriv »en dreng«, »en pige« eller »et barn«, også når navnet er opdigtet. "
                + $"Er det ikke et barns navn, så sæt det på {AllowedList}."
        );

    /// <summary>Health is sensitive: with a name it is an error.</summary>
    public static Diagnostic ChildNameWithDiagnosis(Place at) =>
        new(
            ChildNameRule,
            at,
            "Her ser et barn ud til at blive nævnt ved navn sammen med en diagnose.",
            $"Slet navnet, og skriv om flere børn. Er det ikke et barns navn, så sæt det på {AllowedList}."
        )
        {
            Severity = Severity.Error,
        };

    public static Diagnostic ChildNameInFile(Place at, bool hasDiagnosis) =>
        new(
            ChildNameRule,
            at,
            $"Filens navn ser ud til at nævne et barn ved navn{(hasDiagnosis ? " sammen med en diagnose" : "")}.",
            "Giv filen et navn, der siger, hvad den viser, for eksempel »laesekrog«."
        )
        {
            Severity = hasDiagnosis ? Severity.Error : Severity.Warning,
        };

    public static Diagnostic Birth(Place at) =>
        new(
            DiagnosisRule,
            at,
            "Her står en fødselsdag.",
            $"Slet den. Alderen på hele gruppen er nok. Er det ikke et barns, så sæt ordene på {AllowedList}."
        );

    public static Diagnostic OneChild(Place at) =>
        new(
            DiagnosisRule,
            at,
            "Sætningen fortæller om ét barn og om alder, klasse eller diagnose. Så kan barnet genkendes.",
            $"Skriv om flere børn. Er det ikke et bestemt barn, så skriv »børn« eller sæt ordene på {AllowedList}."
        );

    public static Diagnostic Diagnosis(Place at) =>
        new(
            DiagnosisRule,
            at,
            "Sætningen fortæller om ét barn, en diagnose og et bestemt sted. Så kan barnet genkendes.",
            "Skriv om flere børn, eller lad stedet eller diagnosen ude. Skriv for eksempel: »Børn, der bliver trætte af støj, kan gå fra.«"
        );

    public static Diagnostic Address(Place at) =>
        new(
            AddressRule,
            at,
            "Her står en gadeadresse.",
            $"Slet den. Navnet på en institution er nok. Skal adressen stå her, så sæt den på {AllowedList}."
        );

    public static Diagnostic SmallCount(Place at, string key, int limit, bool saysWhatIsCounted) =>
        new(
            SmallCountRule,
            at,
            $"»{key}« er færre end {limit} børn. Så lille et tal må ikke vises.",
            $"Skriv »{key}: færre end {limit}«."
                + (saysWhatIsCounted ? "" : " Er det ikke børn, så skriv, hvad det er: »tæller: voksne« eller »tæller: enheder«.")
        );

    public static Diagnostic SmallCountInText(Place at, int limit) =>
        new(
            SmallCountRule,
            at,
            $"Her står et antal børn, der er under {limit}. Så lille et tal må ikke vises.",
            $"Skriv »færre end {limit} børn«, eller fortæl om hele gruppen: »nogle af børnene«."
        );

    public static Diagnostic SmallCountInWords(Place at, int limit) =>
        new(
            SmallCountInWordsRule,
            at,
            $"Her står et antal børn, der er under {limit}, skrevet med ord.",
            $"Skriv »færre end {limit} børn« eller »nogle af børnene«."
        );

    public static Diagnostic SmallShare(Place at, int limit) =>
        new(
            RevealedCountRule,
            at,
            $"Regnet om til børn viser procenten og »antal«, at færre end {limit} er med, eller at færre end {limit} ikke er.",
            "Slet »antal« i hele serien, og skriv i en note, at gruppen er lille. Eller mål på en større gruppe."
        );

    public static Diagnostic RestInSeries(Place at, int limit) =>
        new(
            RevealedCountRule,
            at,
            $"»værdi« trukket fra »antal« viser, at færre end {limit} børn ikke er med.",
            "Slet »antal« i hele serien, eller mål på en større gruppe."
        );

    public static Diagnostic RestInText(Place at, int limit) =>
        new(
            RevealedCountRule,
            at,
            $"De to tal trukket fra hinanden viser, at færre end {limit} børn ikke er med.",
            "Skriv kun det ene tal, for eksempel: »de fleste af børnene«."
        );

    public static Diagnostic ShareInText(Place at, int limit) =>
        new(
            RevealedCountRule,
            at,
            $"Regnet om til børn viser procenten, at færre end {limit} er med, eller at færre end {limit} ikke er.",
            "Skriv det uden tal, for eksempel: »nogle af børnene« eller »de fleste af børnene«."
        );

    public static Diagnostic RevealedInText(Place at) =>
        new(
            RevealedCountRule,
            at,
            "Sætningen holder et lille tal tilbage, men de andre tal røber det.",
            "Slet dette tal. Skriv for eksempel: »De fleste svarede ja.«"
        );

    public static Diagnostic Image(Place at, ImmutableArray<string> told) =>
        new(
            ImageRule,
            at,
            $"Billedfilen fortæller, {(told.Length == 1 ? told[0] : string.Join(", ", told[..^1]) + ", og " + told[^1])}.",
            CleanImage
        );

    /// <summary>Something that is neither the picture nor anything known.</summary>
    public static Diagnostic ImageWithMore(Place at) =>
        new(ImageRule, at, "Billedfilen rummer andet end billedet: en tekst, en kommentar, et ekstra billede eller lignende.", CleanImage);

    public static Diagnostic UnclearImage(Place at) =>
        new(
            ImageRule,
            at,
            "Billedfilen kan ikke skilles ad, så det er ikke til at se, hvad den fortæller. Den er måske ikke hentet helt ned.",
            "Åbn billedet i et billedprogram, og gem det igen. Eller tag et skærmbillede, og brug det."
        );

    public static Diagnostic CprInImage(Place at) => new(CprRule, at, "I billedfilens oplysninger står et CPR-nummer.", CleanImage);

    public static Diagnostic PackedImage(Place at) =>
        new(
            ImageRule,
            at,
            "Billedfilen har pakkede oplysninger, som ikke kan læses her. De kan fortælle, hvor billedet er taget, og af hvem.",
            CleanImage
        );
}
