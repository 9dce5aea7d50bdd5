using Catalog.Content.Due;
using Catalog.Content.Text;

namespace Catalog.Site.Reports;

/// <summary>The Danish texts of an item that is due: what it is about, what is due, and how to do it.</summary>
public sealed record DueWords(string Title, string What, string Todo)
{
    public static DueWords Of(DueItem item) =>
        item switch
        {
            DueItem.OfDeadline due => new(
                due.About.Title,
                $"{due.Name}, {Danish.Count(due.Deadline.Months, "måned", "måneder")} efter "
                    + (due.Deadline.IsAgain ? "sidst" : $"»{due.After}«"),
                due.Deadline.IsAgain
                    ? $"{due.Deadline.Meaning} Skriv dagen sidst på listen »{due.Deadline.Day}« under »forløb«.".TrimStart()
                    : $"{due.Deadline.Meaning} Skriv dagen under »forløb«: »{due.Deadline.Day}: …«.".TrimStart()
            ),
            DueItem.OfPlan due => new(
                due.About.Title,
                due.Named.Name,
                (due.Next is { } next ? $"Når det er sket, så ret status til »{next.Id}«. " : "")
                    + $"Er planen ændret, så ret »{due.Named.Id}« under »forløb«."
            ),
            DueItem.OfRow due => new(due.About.Title, $"{due.Field.Name}: {due.Text}", EndOf(due)),
            DueItem.OfReview due => new(
                due.About.Title,
                $"Læs beskrivelsen igennem; det er sidst gjort den {Danish.Date(due.Reviewed)}",
                "Ret det, der ikke passer længere, og skriv dagens dato efter »sidst_gennemgået«."
            ),
            DueItem.OfSpread due => new(
                due.About.Title,
                "Spørg, hvem der har taget det i brug, og hvad der skete dér",
                "Skriv en linje for hvert sted under »udbredelse«. Er der ingen, så skriv »udbredelse: []«."
            ),
            DueItem.OfList due => new(
                $"Listen »{due.List.Name}«",
                $"Listen udløber; {Danish.Count(due.Entries, "beskrivelse", "beskrivelser")} vælger fra den",
                "Læg listen, der gælder nu, i content/model/lister.yml, og ret beskrivelserne."
            ),
            DueItem.OfStatement due => new(
                "Tilgængelighedserklæringen",
                $"Skal fornyes hvert år; det er sidst gjort den {Danish.Date(due.Renewed)}",
                "Forny den i WAS-Tool, og skriv dagen efter »fornyet:« i site.yml."
            ),
            DueItem.OfStep due => new(
                $"{due.Wheel}: {due.Step.Name}",
                "Trinnet skal begynde",
                "Er det begyndt, så skriv dagen efter »faktisk:« i content/model/aarshjul.yml. Er planen ændret, så ret »planlagt:«."
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(item), item, "An item without a text."),
        };

    private static string EndOf(DueItem.OfRow due) =>
        due.End is { } end
            ? $"Når det er sket, så skriv »{end.Key}: {end.Value}«. Er aftalen ændret, så ret dagen under »{due.Field.Key}«."
            : $"Når det er sket, så slet dagen under »{due.Field.Key}«.";
}
