using Catalog.Cli.Disk;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site.Operations;

namespace Catalog.Cli.Usage;

/// <summary>The words after <c>catalog new</c>: the kind of entry, and its title.</summary>
internal sealed record NewEntryWords(NewEntryKind Kind, string Title)
{
    private const string Usage = "Skriv for eksempel: catalog new entry \"Co-teaching i klassen\".";

    private static readonly ImmutableArray<KeyValuePair<string, NewEntryKind>> Kinds =
    [
        new("entry", NewEntryKind.Idea),
        new("application", NewEntryKind.Application),
        new("indsats", NewEntryKind.Idea),
        new("beskrivelse", NewEntryKind.Idea),
        new("ansøgning", NewEntryKind.Application),
    ];

    private static IEnumerable<string> AllKinds => Kinds.Select(each => each.Key).Concat(NewMeetingWords.Kinds);

    /// <summary>The kind and the title, checked.</summary>
    /// <exception cref="EdgeException">A word is missing or too many, the kind is unknown, or the title is not valid.</exception>
    public static NewEntryWords Read(ImmutableArray<string> words) =>
        words switch
        {
            [] => throw new EdgeException($"Der mangler, hvad der skal begyndes på, og en titel. {Usage}"),
            [var kind] => throw new EdgeException(
                KindOf(kind) is { } known
                    ? $"Der mangler en titel. Skriv den i anførselstegn: catalog new {kind} {Example(known)}."
                    : Unknown(kind)
            ),
            [var kind, var title] => new NewEntryWords(KindOf(kind) ?? throw new EdgeException(Unknown(kind)), CheckedTitle(title)),
            [var kind, ..] => throw new EdgeException(
                KindOf(kind) is null
                    ? Unknown(kind)
                    : "Der står mere end én titel. Har titlen flere ord, så skriv den i anførselstegn: "
                        + $"catalog new {kind} {ShellWord.Of(string.Join(' ', words[1..]))}."
            ),
        };

    private static NewEntryKind? KindOf(string word)
    {
        foreach (var (name, kind) in Kinds)
        {
            if (DanishFolding.Fold(name) == DanishFolding.Fold(word))
            {
                return kind;
            }
        }

        return null;
    }

    private static string Example(NewEntryKind kind) =>
        kind == NewEntryKind.Idea ? "\"Co-teaching i klassen\"" : "\"Flere børn med i klubben\"";

    private static string Unknown(string word)
    {
        var question = Nearest.Question(Nearest.Names(word, AllKinds));
        return $"»{word}« kan ikke begyndes på. "
            + (question.Length > 0 ? question : "Skriv entry eller application og så en titel i anførselstegn, eller meeting og en dag.");
    }

    private static string CheckedTitle(string written)
    {
        var title = Values.Line("Titlen", written, NewEntry.LongestTitle);
        return NewEntry.IdOf(title) switch
        {
            "" => throw new EdgeException(
                $"Titlen »{title}« har ingen bogstaver fra a til å og ingen tal, så filen kan ikke få et navn efter den. "
                    + "Skriv en titel med ord."
            ),
            var id when FileNames.IsReserved(id) => throw new EdgeException(
                $"Titlen »{title}« giver filen navnet »{id}.md«, som Windows ikke kan have. Skriv en længere titel."
            ),
            { Length: > FileNames.LongestId } => throw new EdgeException(
                $"Titlen giver filen et navn på mere end {FileNames.LongestId} tegn. Skriv en kortere titel."
            ),
            _ => title,
        };
    }
}
