using System.Globalization;

namespace Catalog.Content.Diagnostics.Rules;

/// <summary>What the model of elements asks: every bearing element has words and pejlinger, the centre has its trial.</summary>
public static class QuintetRules
{
    /// <summary>A section with fewer words than this is very short.</summary>
    public const int FewestWords = 10;

    public static readonly Rule ElementWithoutTextRule = new(
        "KV101",
        RuleGroup.Quintet,
        Severity.Error,
        "Bærende element uden tekst",
        "De bærende elementer er afhængige af hinanden. Derfor skal alle være med, når en indsats bliver beskrevet."
    );

    public static readonly Rule ElementWithoutIndicatorRule = new(
        "KV102",
        RuleGroup.Quintet,
        Severity.Error,
        "Bærende element uden pejling",
        "Pejlingen fortæller, hvad I styrer efter i praksis. Uden en pejling er elementet kun en overskrift."
    );

    public static readonly Rule UnknownIndicatorRule = new(
        "KV103",
        RuleGroup.Quintet,
        Severity.Error,
        "Pejlingen findes ikke",
        "Pejlingerne står i modellens fil i content/model. Andre koder siger læseren ingenting."
    );

    public static readonly Rule CentreIndicatorRule = new(
        "KV104",
        RuleGroup.Quintet,
        Severity.Error,
        "Pejling for centrum",
        "Centrum har ingen pejlinger. Det bliver beskrevet af selve prøvehandlingen."
    );

    public static readonly Rule ShortSectionRule = new(
        "KV105",
        RuleGroup.Quintet,
        Severity.Warning,
        "Meget kort afsnit",
        "Under ti ord er sjældent nok til, at en kollega kan bruge det."
    );

    public static readonly Rule NoElementRule = new(
        "KV106",
        RuleGroup.Quintet,
        Severity.Error,
        "Intet element valgt",
        "Modellen lader elementerne være frivillige, men en beskrivelse skal høre til mindst ét."
    );

    public static readonly ImmutableArray<Rule> All =
    [
        ElementWithoutTextRule,
        ElementWithoutIndicatorRule,
        UnknownIndicatorRule,
        CentreIndicatorRule,
        ShortSectionRule,
        NoElementRule,
    ];

    public static Diagnostic ElementWithoutText(Place at, string element, string guidance) =>
        new(ElementWithoutTextRule, at, $"»{element}« har ingen tekst.", $"Tilføj »## {element}«. {guidance}".TrimEnd());

    /// <summary>The element's name is in the text, but not as the heading of a section.</summary>
    public static Diagnostic ElementNotAHeading(Place at, string element) =>
        new(
            ElementWithoutTextRule,
            at,
            $"»{element}« har ingen tekst. Navnet står her, men ikke som afsnittets overskrift.",
            $"Skriv »## {element}« på en linje for sig: to # og et mellemrum."
        );

    public static Diagnostic ElementWithoutIndicator(Place at, string element, ImmutableArray<string> choices) =>
        new(
            ElementWithoutIndicatorRule,
            at,
            $"»{element}« har ingen pejling.",
            choices.Length == 1
                ? $"Skriv den under »pejlinger:«: {choices[0]}."
                : $"Skriv mindst én under »pejlinger:«. Vælg mellem: {string.Join(" · ", choices)}."
        );

    public static Diagnostic UnknownIndicator(Place at, string found, ImmutableArray<string> nearest, ImmutableArray<string> known) =>
        new(
            UnknownIndicatorRule,
            at,
            $"Pejlingen »{found}« findes ikke. {Nearest.Question(nearest)}".TrimEnd(),
            $"Vælg mellem: {string.Join(", ", known)}."
        );

    public static Diagnostic CentreIndicator(Place at, string found, string centre) =>
        new(
            CentreIndicatorRule,
            at,
            $"»{found}« hører til »{centre}«, og det element har ingen pejlinger.",
            $"Slet den. Skriv i stedet om mål, data og runder i afsnittet »{centre}«."
        );

    public static Diagnostic ShortSection(Place at, string section, int words) =>
        words switch
        {
            0 => HasWords(at, section, "ingen ord"),
            1 => HasWords(at, section, "kun ét ord"),
            _ => ShortSection(at, section, words.ToString(CultureInfo.InvariantCulture)),
        };

    /// <summary>The same with a number of words over one, as it is written.</summary>
    public static Diagnostic ShortSection(Place at, string section, string words) => HasWords(at, section, $"kun {words} ord");

    private static Diagnostic HasWords(Place at, string section, string words) =>
        new(
            ShortSectionRule,
            at,
            $"Afsnittet »{section}« har {words}.",
            "Skriv, hvem der gør hvad, og hvornår. To-tre sætninger er som regel nok."
        );

    public static Diagnostic NoElement(Place at, ImmutableArray<string> elements) =>
        new(
            NoElementRule,
            at,
            "Beskrivelsen hører ikke til noget element.",
            $"Skriv om mindst ét af dem under dets egen overskrift: {string.Join(" · ", elements)}."
        );
}
