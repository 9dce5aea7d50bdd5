using Catalog.Cli.Disk;
using Catalog.Cli.Reporting;
using Catalog.Content.Text;
using Catalog.Site.Operations;

namespace Catalog.Cli.Usage;

/// <summary>The words after <c>catalog mv</c>: the id that an entry has, and the one it gets.</summary>
internal sealed record MoveWords(string From, string To)
{
    private const string Usage = "Skriv for eksempel: catalog mv co-teaching to-voksne-om-timen.";

    /// <summary>The two ids. Either may be written as the name of the file, with or without its folder.</summary>
    /// <exception cref="EdgeException">A word is missing or too many, or the new one cannot be the name of a file.</exception>
    public static MoveWords Read(ImmutableArray<string> words) =>
        words switch
        {
            [] => throw new EdgeException($"Der mangler, hvilken beskrivelse der skal have et andet navn, og det nye navn. {Usage}"),
            [_] => throw new EdgeException($"Der mangler et nyt navn. {Usage}"),
            [var from, var to] => new MoveWords(EntryName.IdIn(from), CheckedId(EntryName.IdIn(to))),
            _ => throw new EdgeException($"Der står mere end to navne. Et navn har ingen mellemrum. {Usage}"),
        };

    private static string CheckedId(string id)
    {
        var better = NewEntry.IdOf(id);
        return better.Length == 0 ? throw new EdgeException($"»{id}« har ingen bogstaver fra a til å og ingen tal. {Usage}")
            : better != id
                ? throw new EdgeException($"»{id}« kan ikke være en adresse. Skriv »{better}«: kun små bogstaver a–z, tal og bindestreg.")
            : FileNames.IsReserved(id)
                ? throw new EdgeException(
                    $"»{id}« er et navn, som Windows ikke kan have på en fil. Skriv et længere, for eksempel »{id}-metoden«."
                )
            : !FileNames.CanBeId(id)
                ? throw new EdgeException(
                    $"Navnet er på {DanishCount.Of(id.Length, "tegn", "tegn")}. Skriv et på højst {FileNames.LongestId}."
                )
            : id;
    }
}
