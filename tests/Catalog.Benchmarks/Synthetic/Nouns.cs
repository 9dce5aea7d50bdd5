namespace Catalog.Benchmarks.Synthetic;

/// <summary>A Danish noun in the forms that sentences use, and as the first part of a compound, with its linking s.</summary>
internal sealed record Noun(string Bare, string Definite, string Plural, string PluralDefinite, string Linked);

/// <summary>The nouns of the field, by how they are inflected. Only regular ones, so that a form is a stem and an ending.</summary>
internal static class Nouns
{
    private const string CommonE =
        "metode gruppe klasse aftale pause time uge rolle ramme samtale øvelse opgave prøve rutine oplevelse støtte ressource skole stue "
        + "undersøgelse begyndelse tavle mappe kasse runde historie interesse styrke vane børnehave vuggestue dagpleje kompetence side linje "
        + "skitse øvebane liste deltagelse inddragelse forberedelse drøftelse kommune tanke hypotese kæde lampe familie";

    private const string CommonEr =
        "indsats handling ordning aktivitet enhed situation vejledning evaluering observation relation organisation forventning beslutning "
        + "ændring erfaring pejling opmærksomhed mulighed forskellighed pædagog elev psykolog logopæd konsulent forening måling udvikling "
        + "undervisning samling retning stemning bygning plan profession instruktion tradition station diskussion fortælling forklaring "
        + "vurdering afprøvning justering overlevering struktur kultur form plads tid prøvehandling mellemform fritid dialog natur";

    private const string CommonPluralE =
        "dag leg hverdag vej overgang dreng sang tur gang krog bold stol skov tråd dør indgang udgang formiddag eftermiddag fremgang ring havn strand";

    private const string Agents =
        "leder lærer medarbejder makker vejleder deltager hjælper tovholder dagplejer træner udfører iagttager formidler samarbejdspartner "
        + "sparringspartner forsker spiller danser fortæller modtager besøger";

    private const string NeuterEr =
        "fællesskab venskab element projekt initiativ perspektiv argument dokument resultat bibliotek værksted miljø system sted talent signal "
        + "skema tema ansigt tidspunkt eksperiment fundament redskab værktøj niveau spørgeskema udgangspunkt børnefællesskab klassefællesskab kendskab";

    private const string NeuterE =
        "møde område billede arbejde samarbejde emne minde stykke hjørne mærke pejlemærke ønske menneske lokale potentiale vindue børnemøde teammøde";

    private const string NeuterZero =
        "forløb mål spørgsmål sprog behov forhold bidrag kendetegn tegn fag valg svar krav greb skridt ord hold udvalg netværk værk kort ansvar "
        + "fravær nærvær liv ophold besøg forsøg bord skoleår";

    private static readonly string[] LinkedByS = ["ing", "hed", "tion", "sion", "skab", "tet", "sats", "ning"];

    /// <summary>All of them, each once, most frequent first. The order is an arbitrary but fixed one that mixes the groups.</summary>
    public static ImmutableArray<Noun> ByFrequency { get; } =
    [
        .. new[]
        {
            Inflect(CommonE, "n", "r", "rne"),
            Inflect(CommonEr, "en", "er", "erne"),
            Inflect(CommonPluralE, "en", "e", "ene"),
            Inflect(Agents, "en", "e", "ne"),
            Inflect(NeuterEr, "et", "er", "erne"),
            Inflect(NeuterE, "t", "r", "rne"),
            Inflect(NeuterZero, "et", "", "ene"),
        }
            .SelectMany(group => group.Select((noun, rank) => (Noun: noun, Rank: (double)rank / group.Length)))
            .OrderBy(each => each.Rank)
            .ThenBy(each => each.Noun.Bare, StringComparer.Ordinal)
            .Select(each => each.Noun),
    ];

    private static Noun[] Inflect(string stems, string definite, string plural, string pluralDefinite) =>
        [
            .. stems
                .Split(' ')
                .Select(stem =>
                {
                    var link = LinkedByS.Any(ending => stem.EndsWith(ending, StringComparison.Ordinal)) ? "s" : "";
                    return new Noun(stem, stem + definite, stem + plural, stem + pluralDefinite, stem + link);
                }),
        ];
}
