using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>
/// The words by which a sentence is seen to be about one child, an adult, or children in general. The form's script gets the same
/// lists, by their names here.
/// </summary>
public static class ChildGrammar
{
    /// <summary>What an adult is called, or a place named after somebody. Longer words may end in those of five letters or more.</summary>
    public static ImmutableArray<string> Adults { get; } =
        Words(
            """
            lærer pædagog leder konsulent psykolog forsker professor forfatter lektor borgmester vejleder mor far moren faren kollega
            dagplejer medhjælper sundhedsplejerske direktør formand inspektør ph.d læge logopæd ergoterapeut fru hr ifølge af foto
            børnehuset børnehaven vuggestuen skolen stuen sfo klub klubben institutionen privatskolen sankt skt
            """
        );

    /// <summary>One child that was spoken of before, or a girl or a boy.</summary>
    public static ImmutableArray<string> OneChild { get; } =
        Words("drengen drengens pigen pigens eleven elevens barnet barnets sønnen sønnens datteren datterens");

    /// <summary>One child where »en« or »den« stands before.</summary>
    public static ImmutableArray<string> OneOf { get; } = Words("dreng pige");

    /// <summary>What makes a sentence one about children in general, unless it tells what happened.</summary>
    public static ImmutableArray<string> General { get; } =
        Words("når hvis hver hvert enhver alle skal bør kan må altid ofte typisk eksempel fx f.eks uanset indtil før inden hvor hvordan");

    /// <summary>What tells that something happened; so does a long word in -ede.</summary>
    public static ImmutableArray<string> Happened { get; } =
        Words(
            """
            var fik gik kom sad slog sagde blev havde skreg løb stod lå tog gav holdt fandt fortalte viste begyndte græd råbte spurgte
            talte skrev hørte sov spiste legede
            """
        );

    /// <summary>Before a number of years these make it a length of time.</summary>
    public static ImmutableArray<string> Lasting { get; } =
        Words("i efter over første for om gennem hvert seneste sidste under mindst de ca cirka end til fra ad inden hver op næste");

    /// <summary>After a number of years these make it a length of time.</summary>
    public static ImmutableArray<string> Ago { get; } = Words("siden senere tidligere efter frem igen");

    /// <summary>Numbers that can be a child's age, in words.</summary>
    public static ImmutableArray<string> Numbers { get; } =
        Words("et ét to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten");

    /// <summary>The school years in words.</summary>
    public static ImmutableArray<string> Ordinals { get; } = Words("første tredje fjerde femte sjette syvende ottende niende tiende nulte");

    /// <summary>Before a name or a diagnosis these make it a subject.</summary>
    public static ImmutableArray<string> Topics { get; } =
        Words("om bogen filmen sangen historien eventyret figuren bog film oplæg kursus kurser viden");

    /// <summary>A word for a diagnosis that goes on with these is a place or somebody's work.</summary>
    public static ImmutableArray<string> Services { get; } = Words("vejleder konsulent center forening team kursus pædagog forsker viden");

    /// <summary>After »og hans« and »og hendes«.</summary>
    public static ImmutableArray<string> Family { get; } =
        Words(
            "mor far forældre mormor farmor morfar farfar søster bror søskende familie moster faster onkel plejefamilie plejemor plejefar"
        );

    /// <summary>Names that are ordinary words as well, and words first in a sentence.</summary>
    public static ImmutableArray<string> WordNames { get; } =
        Words("Rosa Silke Lærke Robin Tilde Medina Bella Sander Linus Luna Loke Thor");

    /// <summary>All lists by name, with the names of children, the diagnoses and the words for children.</summary>
    public static IEnumerable<(string Name, IEnumerable<string> Words)> Lists =>
        [
            ("adults", Adults),
            ("one", OneChild),
            ("one-of", OneOf),
            ("general", General),
            ("happened", Happened),
            ("lasting", Lasting),
            ("ago", Ago),
            ("numbers", Numbers),
            ("ordinals", Ordinals),
            ("topics", Topics),
            ("services", Services),
            ("family", Family),
            ("word-names", WordNames),
            ("diagnoses", Diagnoses.Roots),
            ("names", GivenNames.All.Order(StringComparer.Ordinal)),
            ("endings", ChildWords.Endings),
            ("single", ChildWords.Singles.Order(StringComparer.Ordinal)),
            ("counted", ChildWords.CountedWords.Order(StringComparer.Ordinal)),
            ("several", ChildWords.Plurals.Order(StringComparer.Ordinal)),
            ("months", Danish.Months),
        ];

    private static ImmutableArray<string> Words(string words) =>
        [.. words.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)];
}
