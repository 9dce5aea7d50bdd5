using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Writing;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site.Operations;
using Catalog.Site.Reports;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog decide</c>: what was decided is written into the entries, and minutes and letters beside the meeting.</summary>
internal static class DecideCommand
{
    private const string Unchanged = "Intet er ændret.";

    public static int Run(DecideArguments arguments, Terminal terminal)
    {
        var words = DecideWords.Read(arguments);
        var (today, format) = (Values.Today(arguments.Today), Values.PaperFormat(arguments.Format));
        var source = CatalogueFolder.Open(arguments, terminal);
        var sources = ModelSources.Read(source);
        var check = $"Kør nu »catalog check{CatalogueFolder.Option(arguments)}«.";
        var lines = words.Entry is { } entry
            ? OfEntry(source, sources, entry, words.To, words.On ?? today, today, check, terminal)
            : OfMeeting(source, sources, MeetingFile.PathOf(source, sources.Tree, words.Meeting), format, today, check, terminal);
        if (lines is not { } told)
        {
            return 1;
        }

        foreach (var line in told)
        {
            terminal.Out.WriteLine(SafeText.OneLine(line));
        }

        return 0;
    }

    private static ImmutableArray<string>? OfMeeting(
        SourceFolder source,
        ModelSources sources,
        string path,
        ReportFormat format,
        DateOnly today,
        string check,
        Terminal terminal
    )
    {
        var (meeting, found) = Deciding.OfMeeting(sources.Tree, path, today);
        if (meeting is null || HasErrors(found))
        {
            return Refuse(sources, found, terminal);
        }

        var day = Danish.Date(meeting.Day);
        if (meeting.Cases.IsEmpty)
        {
            return [$"Mødet den {day} er ført ind før. {Unchanged}"];
        }

        ImmutableArray<(string Path, string Text)> papers =
        [
            .. meeting.Papers.Select(paper => (SourceFolders.OfMeeting(meeting.Day, paper.Name + format.Ending), Written(paper, format))),
        ];
        // The papers name those who were refused, and lie where the meeting lies.
        var isPrivate = sources.Tree.Find(path)!.PrivatePath is not null;
        ChangedFiles.Write(
            source,
            sources.Tree,
            $"Kan ikke føre mødet den {day} ind",
            [
                .. Changes(meeting.Files, meeting.PublishedNow, sources.Tree),
                .. papers.Select(paper => FileChange.Of(paper.Path, paper.Text) with { IsPrivate = isPrivate }),
                // What was applied, to hold the meeting against later.
                new(SourceFolders.OfMeeting(meeting.Day, SourceFolders.AppliedMeeting), sources.Tree.Find(path)!.Bytes)
                {
                    IsPrivate = isPrivate,
                },
            ]
        );
        return
        [
            $"Mødet den {day} er ført ind.",
            .. meeting.Cases.Select(Told),
            .. Moved(meeting.PublishedNow, sources.Tree),
            .. papers.Select(paper => $"Skrev {(isPrivate ? source.Shown(paper.Path) : paper.Path)}"),
            check,
        ];
    }

    private static ImmutableArray<string>? OfEntry(
        SourceFolder source,
        ModelSources sources,
        string id,
        string to,
        DateOnly day,
        DateOnly today,
        string check,
        Terminal terminal
    )
    {
        var (step, found) = Deciding.OfEntry(sources.Tree, id, to, day, today);
        if (step is null || HasErrors(found))
        {
            return Refuse(sources, found, terminal);
        }

        var each = step.Case ?? throw Unknown(id, to, step);
        if (step.File is not { } file)
        {
            return [$"{Became(each, day, "er allerede")} {Unchanged}"];
        }

        ChangedFiles.Write(source, sources.Tree, $"Kan ikke ændre »{id}«", [.. Changes([file], step.PublishedNow, sources.Tree)]);
        return
        [
            $"{Became(each, day, "er nu")} Det står i {each.Path}.",
            .. Moved(step.PublishedNow, sources.Tree),
            .. each.Next.Select(next => $"Senest den {Danish.Date(next.Day)}: {next.What}"),
            check,
        ];
    }

    // What is published leaves the private folder of drafts, with its pictures.
    private static IEnumerable<FileChange> Changes(ImmutableArray<DecidedFile> files, ImmutableArray<string> published, SourceTree sources)
    {
        var texts = files.Select(file => FileChange.Of(file.Path, file.Text, sources.Find(file.Path))).ToImmutableArray();
        return texts
            .Concat(
                published
                    .Except(texts.Select(text => text.Path))
                    .Select(path => sources.Find(path)!)
                    .Select(picture => new FileChange(picture.Path, picture.Bytes))
            )
            .Select(change => published.Contains(change.Path) ? change with { IsPrivate = false } : change);
    }

    private static IEnumerable<string> Moved(ImmutableArray<string> published, SourceTree sources) =>
        published.Select(path => $"Flyttede {sources.Shown(path)} til {path}, for nu udkommer det.");

    private static EdgeException Unknown(string id, string to, DecidedEntry step) =>
        step.Entries is { } entries
            ? new(
                $"Der er ingen beskrivelse, der hedder »{id}«, i {SourceFolders.Entries}. "
                    + (Nearest.Question(entries) is { Length: > 0 } question ? question : "Skriv navnet på filen efter --entry.")
            )
            : new(
                $"»{to}« er hverken en status eller en dag i forløbet. "
                    + (step.Steps is { IsEmpty: false } steps ? Nearest.Question(steps) : "De står i content/model/forloeb.yml.")
            );

    private static ImmutableArray<string>? Refuse(ModelSources sources, ImmutableArray<Diagnostic> found, Terminal terminal)
    {
        // A file that could not be read may be the one that somebody misses.
        ImmutableArray<Diagnostic> all =
        [
            .. SourceReader.Merge(sources.Tree, sources.Unread, found).Where(finding => finding.Severity == Severity.Error),
        ];
        terminal.Error.Write(TextReport.Write(all, terminal.ColourError));
        terminal.Error.WriteLine("Intet er ændret. Ret det, der står her, og prøv igen.");
        return null;
    }

    private static bool HasErrors(ImmutableArray<Diagnostic> found) => found.Any(finding => finding.Severity == Severity.Error);

    private static string Written(MeetingPaper paper, ReportFormat format) =>
        format.Text(paper.Report.With(new PrivateWords(paper.Report.PrivateWords).Redact));

    private static string Told(DecidedCase each) =>
        each is { Became: "", IsReviewed: false } ? $"»{each.Title}« er udsat."
        : each.IsChanged ? $"»{each.Title}« er nu »{Became(each)}« ({each.Path})."
        : $"»{each.Title}« var allerede »{Became(each)}«.";

    private static string Became(DecidedCase each, DateOnly day, string isNow) =>
        each.IsDay ? $"Dagen »{each.Became}« i »{each.Title}« {isNow} den {Danish.Date(day)}."
        : each.IsReviewed ? $"»{each.Title}« {isNow} gennemgået den {Danish.Date(day)}."
        : each.HasDay ? $"»{each.Title}« {isNow} »{each.Became}« fra den {Danish.Date(day)}."
        : $"»{each.Title}« {isNow} »{each.Became}«.";

    private static string Became(DecidedCase each) => each.IsReviewed ? "gennemgået" : each.Became;
}
