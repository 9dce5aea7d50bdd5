using Catalog.Content.Model;

namespace Catalog.Content.Validation;

/// <summary>
/// The words of Danish that decide whether a sentence promises anything, the same for every municipality. The words that promise
/// are the model's, in <c>sprog.yml</c>. The form's script gets both.
/// </summary>
public static class PromiseGrammar
{
    /// <summary>How many words after »har øget« may name what was changed.</summary>
    public const int Near = 4;

    /// <summary>How many words before one of <see cref="Says"/> may name the children who say it.</summary>
    public const int Speakers = 2;

    /// <summary>
    /// All lists by name, with the model's promises that a description without numbers and grade cannot keep: for the form's script.
    /// </summary>
    public static IEnumerable<(string Name, IEnumerable<string> Words)> Lists(ContentModel model) =>
        [
            ("doubts", Doubts),
            ("modals", Modals),
            ("says", Says),
            ("turns", Turns),
            ("times", Times),
            ("after", After),
            ("working", Working),
            ("relatives", Relatives),
            ("means", Means),
            .. from promise in model.Wording.Promises
            let name = NameOf(promise.Of, model.Lifecycle.Evidence.Dimensions.Any(dimension => dimension.IsEffect))
            where name is not null
            group promise by name into same
            select (same.Key!, same.SelectMany(promise => promise.Words)),
        ];

    private static string? NameOf(Promised promised, bool isEffectGraded) =>
        promised switch
        {
            Promised.Effect => isEffectGraded ? "effect" : null,
            Promised.Knowledge => isEffectGraded ? "knowledge" : null,
            Promised.Benefit => "benefit",
            Promised.Fall or Promised.Rise => "movement",
            _ => null,
        };

    /// <summary>After these the rest of the sentence is denied, asked, hoped or conditional.</summary>
    public static ImmutableArray<string> Doubts { get; } =
    [
        "ikke",
        "ingen",
        "intet",
        "uden",
        "aldrig",
        "hverken",
        "næppe",
        "mangler",
        "måske",
        "mon",
        "hvis",
        "om",
        "når",
        "indtil",
        "hvad",
        "hvordan",
        "hvornår",
        "for at",
        "ville",
        "vil",
        "skal",
        "skulle",
        "håber",
        "håb",
        "håbet",
        "ønsker",
        "ønske",
        "ønsket",
        "tror",
        "forventer",
        "forventede",
        "forventningen",
        "mål",
        "målet",
        "formålet",
        "hypotesen",
        "succeskriteriet",
    ];

    /// <summary>After these the rest is what may be; but whether something is known does not hang on it.</summary>
    public static ImmutableArray<string> Modals { get; } = ["kan", "kunne"];

    /// <summary>After these, where children say it, the rest is theirs.</summary>
    public static ImmutableArray<string> Says { get; } =
    ["siger", "sagde", "fortæller", "fortalte", "svarede", "synes", "syntes", "mener", "mente", "oplever", "oplevede"];

    /// <summary>After a mark these begin a statement of their own.</summary>
    public static ImmutableArray<string> Turns { get; } = ["men", "for", "fordi"];

    /// <summary>How a time of the day, the week or the year ends: »om morgenen«.</summary>
    public static ImmutableArray<string> Times { get; } =
    ["dagen", "ugen", "genen", "aftenen", "natten", "måneden", "året", "eren", "dage"];

    /// <summary>What takes back what stands just before.</summary>
    public static ImmutableArray<string> After { get; } = ["ikke", "næppe", "måske", "aldrig"];

    /// <summary>What may follow »virker« when something works. Before anything else it tells how something seems.</summary>
    public static ImmutableArray<string> Working { get; } =
    [
        "altid",
        "bedre",
        "bedst",
        "både",
        "effektivt",
        "efter",
        "fint",
        "for",
        "fordi",
        "godt",
        "her",
        "hos",
        "hurtigt",
        "hver",
        "i",
        "især",
        "med",
        "mod",
        "når",
        "og",
        "også",
        "optimalt",
        "positivt",
        "på",
        "stærkt",
        "så",
    ];

    /// <summary>Before a lone »virker« these make it a question, a relative clause or another verb's.</summary>
    public static ImmutableArray<string> Relatives { get; } = ["der", "som", "at", "sådan", "hvad"];

    /// <summary>What is put in, not what comes out: fewer rules or more hours are no result.</summary>
    public static ImmutableArray<string> Means { get; } =
    [
        "regler",
        "reglerne",
        "timer",
        "timerne",
        "timetallet",
        "tiden",
        "voksne",
        "møder",
        "møderne",
        "grupper",
        "grupperne",
        "gruppen",
        "holdet",
        "skift",
        "skiftene",
        "opgaver",
        "opgaverne",
        "lektier",
        "lektierne",
        "krav",
        "kravene",
        "tempoet",
        "budgettet",
        "bemandingen",
        "pauser",
        "pauserne",
    ];
}
