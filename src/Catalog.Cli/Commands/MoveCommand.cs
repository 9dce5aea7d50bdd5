using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Writing;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site.Operations;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog mv</c>: an entry gets another id, and everything that names it follows. Everything is written, or nothing.</summary>
internal static class MoveCommand
{
    public static int Run(MoveArguments arguments, Terminal terminal)
    {
        var words = MoveWords.Read([.. arguments.Words]);
        var source = CatalogueFolder.Open(arguments, arguments.DraftsFrom, terminal);
        var sources = ModelSources.Read(source);
        var (renaming, found) = Renaming.Of(sources.Tree, words.From, words.To);
        if (sources.Stops(renaming is null ? found : [], terminal) || renaming is null)
        {
            return 1;
        }

        var renamed = renaming.Renamed ?? throw new EdgeException(WhyNot(words, renaming, sources.Tree));
        ChangedFiles.Write(source, sources.Tree, $"Kan ikke give »{words.From}« et andet navn", Changes(sources.Tree, words, renamed));
        foreach (var line in Lines(words, renamed, renaming.Doubtful, source, sources.Tree, CatalogueFolder.Option(arguments)))
        {
            terminal.Out.WriteLine(SafeText.OneLine(line));
        }

        return 0;
    }

    private static ImmutableArray<FileChange> Changes(SourceTree tree, MoveWords words, RenamedEntry renamed) =>
        [
            FileChange.Of(SourceFolders.Entry(words.To), renamed.Text, tree.Find(SourceFolders.Entry(words.From))) with
            {
                IsPrivate = tree.Find(SourceFolders.Entry(words.From))?.PrivatePath is not null,
            },
            .. renamed.Others.Select(file => FileChange.Of(file.Path, file.Text, tree.Find(file.Path))),
            new(SourceFolders.Entry(words.From), null),
        ];

    private static string WhyNot(MoveWords words, Renaming renaming, SourceTree tree)
    {
        var (from, to, other) = (words.From, words.To, renaming.Others.FirstOrDefault());
        return renaming.Obstacle switch
        {
            RenameObstacle.Unreadable => $"»{tree.Shown(SourceFolders.Entry(from))}« har fejl og kan ikke læses. "
                + "Kør catalog check, og ret fejlene først. Intet er ændret.",
            RenameObstacle.RenamedBefore => $"»{from}« hedder nu »{other}«. Skriv det navn i stedet. Intet er ændret.",
            RenameObstacle.Same => $"»{from}« hedder det allerede. Intet er ændret.",
            RenameObstacle.Taken => $"»{tree.Shown(SourceFolders.Entry(to))}« findes allerede. Vælg et andet navn. Intet er ændret.",
            RenameObstacle.LeadsElsewhere =>
                $"Adressen »{to}« har tilhørt »{other}«, og gamle links fører dertil. Vælg et andet navn. Intet er ændret.",
            _ => $"Der er ingen beskrivelse, der hedder »{from}«, i {SourceFolders.Entries}. "
                + (Nearest.Question(renaming.Others) is { Length: > 0 } question ? question : "Skriv navnet på filen."),
        };
    }

    private static IEnumerable<string> Lines(
        MoveWords words,
        RenamedEntry renamed,
        ImmutableArray<string> doubtful,
        SourceFolder source,
        SourceTree tree,
        string option
    )
    {
        var (old, now) = (SourceFolders.Entry(words.From), SourceFolders.Entry(words.To));
        yield return $"»{words.From}« hedder nu »{words.To}«: {(tree.Shown(old) == old ? now : source.Shown(now))}";
        yield return "Den gamle adresse står under »tidligere_adresser«, så gamle links stadig virker.";
        foreach (var file in renamed.Others)
        {
            yield return $"Rettede {tree.Shown(file.Path)} ({DanishCount.Of(file.Places, "sted", "steder")}).";
        }

        foreach (var path in doubtful)
        {
            yield return $"Der er fejl i {tree.Shown(path)}, som også nævner »{words.From}«. "
                + "Ret fejlene, og se efter, om navnet skal rettes dér.";
        }

        yield return $"Kør nu »catalog check{option}«.";
    }
}
