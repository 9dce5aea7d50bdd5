using System.Collections.Frozen;

namespace Catalog.Site.Search.Analysis;

/// <summary>
/// Danish words that carry a sentence and not its subject. They are indexed, but dropped from a query that has other words.
/// </summary>
public static class StopWords
{
    private const string List = """
        ad af aldrig alle alt altid anden andet andre at blev blevet bliv blive bliver bør børe både da de dem den denne dens der deres
        derfor det dette dig din dine disse dit dog du efter egen eget egne eller ellers en end ene eneste enhver er et fik findes find
        fleste flere for fordi fra få får før først gerne gik gjorde gjort god godt gør gøre gøres gå går ham han hans har havde have
        helt hen hende hendes her hos hun hvad hvem hver hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i igen ikke
        imellem imens ind inden ingen intet ja jeg jer jeres jo kan kom komme kommer kun kunne kunnet lad lade lader langt lave laver
        lidt ligge ligger lille man mange med meget mellem men mens mere mest mig min mindre mindst mine mit mod må måske måtte ned nej
        nemt noget nogen nogle nok nu ny nyt når nær og også om omkring op os over på samme samt selv ses ser sig siden sin sine sit
        skal skulle skulde slags som stadig stor store står sådan så såsom synes sætte tage tager taget til tit tror ud uden under var
        ved vi vil ville ville villet vor vore vores være været via ønsker
        """;

    /// <summary>The words as they are written.</summary>
    public static ImmutableArray<string> All { get; } =
    [.. List.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Distinct().Order(StringComparer.Ordinal)];

    private static readonly FrozenSet<string> Folded = All.Select(Spelling.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Negations, which change the meaning of a phrase: »vil ikke i skole« is not »vil i skole«.</summary>
    public static ImmutableArray<string> Negations { get; } = ["ikke", "ingen", "uden"];

    /// <summary>Whether the folded word is one of them.</summary>
    public static bool Has(string folded) => Folded.Contains(folded);

    /// <summary>Whether a phrase is the same without the folded word.</summary>
    public static bool IsPassedOver(string folded) => Has(folded) && !Negations.Contains(folded, StringComparer.Ordinal);
}
