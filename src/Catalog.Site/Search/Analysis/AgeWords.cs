using System.Collections.Frozen;
using System.Globalization;

namespace Catalog.Site.Search.Analysis;

/// <summary>The words by which a query names ages: »3-årige«, »fire år«, »0. klasse«, »mellemtrin«, »vuggestue«.</summary>
public static class AgeWords
{
    /// <summary>What a number is followed by when it is an age, folded.</summary>
    public static ImmutableArray<string> Years { get; } = [.. "aar aars aarig aarige aariges aarigt".Split(' ')];

    /// <summary>What a number is followed by when it is a school year, folded.</summary>
    public static ImmutableArray<string> Grades { get; } = [.. "klasse klassen klasser klasserne klasses".Split(' ')];

    /// <summary>Numbers in words, from 0, folded.</summary>
    public static ImmutableArray<string> Numbers { get; } =
    [.. "nul - to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten".Split(' ')];

    /// <summary>Numbers of school years in words, from 0, folded.</summary>
    public static ImmutableArray<string> Ordinals { get; } =
    [.. "nulte foerste - tredje fjerde femte sjette syvende ottende niende tiende".Split(' ')];

    /// <summary>Places and steps by the stem of their name, folded, with the ages that they are for.</summary>
    public static ImmutableArray<(string Stem, int From, int To)> Stages { get; } =
    [
        .. (
            "vuggestue:0-2 vuggestuer:0-2 vuggestuebørn:0-2 dagpleje:0-2 dagplejer:0-2 dagplejebørn:0-2 spædbørn:0-1 baby:0-1 "
            + "småbørn:0-3 toddlers:1-3 børnehave:3-5 børnehavebørn:3-5 børnehavebarn:3-5 kindergarten:3-5 preschool:3-5 "
            + "børnehaveklasse:5-7 skolestart:5-7 indskoling:6-9 indskolingen:6-9 mellemtrin:10-12 mellemtrinnet:10-12 "
            + "udskoling:13-15 udskolingen:13-15 overbygning:13-15 teenager:13-17 teenagere:13-17 teenagers:13-17 ungdomsskole:13-17"
        )
            .Split(' ')
            .Select(each => each.Split(':', '-'))
            .Select(each =>
                (Stem(each[0]), int.Parse(each[1], CultureInfo.InvariantCulture), int.Parse(each[2], CultureInfo.InvariantCulture))
            )
            .DistinctBy(each => each.Item1),
    ];

    private static readonly FrozenDictionary<string, (int From, int To)> ByStem = Stages.ToFrozenDictionary(
        each => each.Stem,
        each => (each.From, each.To),
        StringComparer.Ordinal
    );

    /// <summary>The ages of the place or step that a word names, or null.</summary>
    public static (int From, int To)? OfStage(string letters) => ByStem.TryGetValue(Stem(letters), out var ages) ? ages : null;

    private static string Stem(string letters) => Spelling.Fold(SnowballDanish.Stem(letters));
}
