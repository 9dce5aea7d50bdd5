using Catalog.Content.Model;
using Catalog.Content.Shapes;

namespace Catalog.Content.Fields;

/// <summary>The method's usual group, and when in the week it happens: what its drawing and the filters are made from.</summary>
internal static class OccasionFields
{
    private const int MostTimes = 20;
    private const int MostMinutes = 600;
    private const int DaysInWeek = 7;

    private static readonly ValueMember<Participants, CountRange> Children = new(
        "børn",
        new CountRangeShape("20-26"),
        each => each.Children,
        "Antallet af børn",
        "Børn eller unge sammen ad gangen, fx 20-26."
    );
    private static readonly ValueMember<Participants, CountRange> Adults = new(
        "voksne",
        new CountRangeShape("2"),
        each => each.Adults,
        "Antallet af voksne",
        "Voksne sammen med dem, fx 2."
    );
    private static readonly Members<Participants> OfParticipants = new(Children, Adults);

    private static readonly ValueMember<Occasion, int> Times = new(
        "gange_om_ugen",
        new IntegerShape(1, MostTimes, "2"),
        each => each.Times,
        "Gange om ugen",
        "Når I selv vælger dagene: hvor mange gange om ugen."
    );
    private static readonly ValueMember<Occasion, int> Minutes = new(
        "minutter",
        new IntegerShape(1, MostMinutes, "20"),
        each => each.Minutes,
        "Minutterne",
        "Hvor mange minutter ad gangen."
    );
    private static readonly ListMember<Occasion, DayOfWeek> Days = new(
        "dage",
        new ListShape<DayOfWeek>(
            new ChoiceShape<DayOfWeek>([
                new(DayOfWeek.Monday, "man", ["mandag"]),
                new(DayOfWeek.Tuesday, "tir", ["tirsdag"]),
                new(DayOfWeek.Wednesday, "ons", ["onsdag"]),
                new(DayOfWeek.Thursday, "tor", ["torsdag"]),
                new(DayOfWeek.Friday, "fre", ["fredag"]),
                new(DayOfWeek.Saturday, "lør", ["lørdag"]),
                new(DayOfWeek.Sunday, "søn", ["søndag"]),
            ]),
            DaysInWeek,
            distinct: true
        ),
        each => each.Days,
        "Dagene",
        "Når dagene ligger fast: hvilke."
    );
    private static readonly ValueMember<Occasion, PartOfDay> When = new(
        "hvornår",
        ChoiceShape.Of(
            ("morgen", PartOfDay.Morning),
            ("formiddag", PartOfDay.Forenoon),
            ("middag", PartOfDay.Midday),
            ("eftermiddag", PartOfDay.Afternoon),
            ("aften", PartOfDay.Evening)
        ),
        each => each.PartOfDay,
        "Tiden på dagen",
        "Hvornår på dagen."
    );
    private static readonly Members<Occasion> OfOccasion = new(Times, Minutes, Days, When);

    public static GroupMember<Entry, Participants> Participants { get; } =
        new(
            EntryKeys.Participants,
            new(read => new Participants(read.Get(Children), read.Get(Adults)), OfParticipants.Fields),
            entry => entry.Head.Participants,
            OfParticipants,
            "Den gruppe, metoden plejer at samle. Ikke antallet i jeres afprøvning."
        )
        {
            Columns =
            [
                new(Children.Key, (entry, _) => Written(Children, entry.Head.Participants)),
                new(Adults.Key, (entry, _) => Written(Adults, entry.Head.Participants)),
            ],
        };

    public static GroupMember<Entry, Occasion> Occasion { get; } =
        new(
            EntryKeys.Occasion,
            new(read => new Occasion(read.Get(Times), read.Get(Minutes), read.List(Days), read.Get(When)), OfOccasion.Fields),
            entry => entry.Head.Occasion,
            OfOccasion,
            "Hvornår i ugen det sker, og hvor længe ad gangen."
        )
        {
            Columns =
            [
                new("gange om ugen", (entry, _) => Number(entry.Head.Occasion?.TimesAWeek)),
                new("minutter ad gangen", (entry, _) => Number(entry.Head.Occasion?.Minutes?.Value)),
            ],
        };

    private static string Written(ValueMember<Participants, CountRange> member, Participants? group) =>
        group is not null && member.Get(group) is { Value: var count } ? member.Value.Written(count) : "";

    private static string Number(int? value) => value is { } known ? Minutes.Value.Written(known) : "";
}
