using System.Collections.Frozen;

namespace Catalog.Site.Search.Analysis;

/// <summary>
/// Words that people say around what they look for: common verbs, fillers, and what every entry is about. They count a little, and
/// are never taken for a misspelling. English small words are among them.
/// </summary>
public static class LightWords
{
    private const string List = """
        hjælp hjælpe arbejde arbejder bruge brug behov prøve prøvet finde vide kende kender tænke mene virke virker fungere sker ske
        starte begynde blive give giver holde holder tager vise viser høre fortælle sige siger snakke spørge svare klare ordne handle
        forsøge sidder går gå står stå løbe komme kommer kører køre mangle mangler gang gange ting måde idé idéer forslag råd tips
        eksempel erfaring erfaringer metode metoder indsats indsatser redskab redskaber værktøj værktøjer viden bedste bedre rigtig
        rigtigt virkelig hele tiden tit ofte lige bare egentlig faktisk endnu dag dage tid situation situationer problem problemer
        problemet svært svær svære bruger ens fx eks altså øh ligesom noget nogen barn børn barnet børnene elev elever eleverne dreng
        drengen pige pigen søn datter personale voksne voksen gerne hej tak venlig hilsen hjem dreng sammen godt nemt let hurtig
        hurtigt tror føler føles helst måske simpelthen næsten næsten altid aldrig the and for with of in a to how do i my is at on
        not kids child children what who when help
        """;

    /// <summary>The words as they are written.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. List.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Distinct()
            .Where(word => !StopWords.Has(Spelling.Fold(word)))
            .Order(StringComparer.Ordinal),
    ];

    private static readonly FrozenSet<string> Folded = All.Select(Spelling.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the folded word is one of them.</summary>
    public static bool Has(string folded) => Folded.Contains(folded);
}
