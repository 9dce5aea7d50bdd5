using System.Globalization;

namespace Catalog.Benchmarks.Synthetic;

/// <summary>Titles and ids of synthetic entries. No two entries of a catalogue have the same.</summary>
internal static class SyntheticTitles
{
    private static readonly string[] Firsts =
    [
        .. (
            "Læse Lege Makker Morgen Pause Sprog Natur Musik Team Samtale Lytte Overgangs Familie Frikvarters Fortælle Bevægelses Gruppe Skrive "
            + "Tegne Samarbejds Spise Værksteds Besøgs Trivsels Klasse Dialog Uge Tur Rutine Fælles Tids Projekt"
        ).Split(' '),
    ];

    private static readonly string[] Lasts =
    [
        .. (
            "grupper aftaler værksteder møder runder øvelser forløb stationer planer hold samlinger makkere rammer dage kredse lege rum samtaler "
            + "cirkler besøg timer fællesskaber netværk kort billeder"
        ).Split(' '),
    ];

    private static readonly string[] Places =
    [
        "i indskolingen",
        "på mellemtrinnet",
        "i udskolingen",
        "i børnehaven",
        "i vuggestuen",
        "i dagplejen",
        "i skolefritidsordningen",
        "i klubben",
        "på tværs af årgange",
        "mellem dagtilbud og skole",
        "i naturen",
        "i foreningslivet",
        "hos de yngste",
        "med forældre",
        "i små hold",
        "før skolestart",
        "efter ferien",
        "i frikvarteret",
        "på legepladsen",
        "i matematiktimen",
    ];

    // Without a common factor with the number of titles, so that counting by it meets each title once; neighbours differ.
    private const int Stride = 7_919;

    /// <summary>The id of an entry, which is its file's name (<c>indsats-00042</c>).</summary>
    public static string Id(int entry) => "indsats-" + entry.ToString("D5", CultureInfo.InvariantCulture);

    /// <summary>The title of an entry. Past 16,000 they begin again, with a number.</summary>
    public static string Title(int entry)
    {
        var all = Firsts.Length * Lasts.Length * Places.Length;
        var (again, at) = int.DivRem(entry, all);
        var (rest, place) = int.DivRem((int)((long)at * Stride % all), Places.Length);
        var (first, last) = int.DivRem(rest, Lasts.Length);
        var number = again == 0 ? "" : " " + (again + 1).ToString(CultureInfo.InvariantCulture);
        return $"{Firsts[first]}{Lasts[last]} {Places[place]}{number}";
    }
}
