using System.IO;
using System.Text;
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

/// <summary><c>catalog new</c>: a new entry to fill in. An existing file is never changed.</summary>
internal static class NewCommand
{
    public static int Run(NewArguments arguments, Terminal terminal)
    {
        ImmutableArray<string> written = [.. arguments.Words];
        if (NewMeetingWords.Read(written) is { } meeting)
        {
            return Begin(meeting.Day, arguments, terminal);
        }

        var (words, today) = (NewEntryWords.Read(written), Values.Today(arguments.Today));
        var source = DraftsHere(CatalogueFolder.Open(arguments, terminal));
        var sources = ModelSources.Read(source);
        var (text, found) = NewEntry.Write(sources.Tree, words.Kind, words.Title, today);
        if (sources.Stops(found, terminal) || text is null)
        {
            return 1;
        }

        var id = NewEntry.IdOf(words.Title);
        if (sources.Tree.Under(SourceFolders.Entries).FirstOrDefault(file => HasId(file, id)) is { } taken)
        {
            throw Taken(sources.Tree.Shown(taken.Path));
        }

        var path = SourceFolders.Entry(id);
        var place = source.Place(path, isPrivate: true);
        if (!NewFile.TryCreate(place, Encoding.UTF8.GetBytes(text)))
        {
            throw Taken(source.Shown(path));
        }

        terminal.Out.WriteLine($"Skrev {SafeText.OneLine(place.Full)}");
        foreach (var line in Earlier(EarlierEntries.Of(sources.Tree, words.Title), sources.Tree))
        {
            terminal.Out.WriteLine(SafeText.OneLine(line));
        }

        terminal.Out.WriteLine("Åbn filen, og skriv alle de steder, hvor der står … .");
        terminal.Out.WriteLine(
            SafeText.OneLine($"Kør så »catalog check{CatalogueFolder.Option(arguments)}«. Den viser, hvad der mangler.")
        );
        return 0;
    }

    private static int Begin(DateOnly day, NewArguments arguments, Terminal terminal)
    {
        var source = DraftsHere(CatalogueFolder.Open(arguments, terminal));
        var sources = ModelSources.Read(source);
        var (text, found) = NewMeeting.Write(sources.Tree, day);
        if (sources.Stops(found, terminal) || text is null)
        {
            return 1;
        }

        var path = SourceFolders.Meeting(day);
        var place = source.Place(path, isPrivate: true);
        if (sources.Tree.Find(path) is not null || !NewFile.TryCreate(place, Encoding.UTF8.GetBytes(text)))
        {
            throw new EdgeException($"»{sources.Tree.Shown(path)}« findes allerede og er ikke ændret. Skriv videre i den fil.");
        }

        terminal.Out.WriteLine($"Skrev {SafeText.OneLine(place.Full)}");
        terminal.Out.WriteLine("Skriv, hvad I beslutter i hver sag. Indtil da er den udsat.");
        terminal.Out.WriteLine(
            SafeText.OneLine(
                $"Kør efter mødet »catalog decide{CatalogueFolder.Option(arguments)} {Path.GetFileNameWithoutExtension(path)}«."
            )
        );
        return 0;
    }

    /// <summary>
    /// The catalogue, when new drafts can be put where they belong: a draft that must not be published is never put among what is, not
    /// because its folder is missing, nor because it cannot be read which one it is.
    /// </summary>
    /// <exception cref="EdgeException">The private folder is missing, or cannot be known.</exception>
    internal static SourceFolder DraftsHere(SourceFolder source) =>
        source.Drafts is not null
            ? source
            : PrivateDrafts.SettingOf(SourceReader.ReadSettings(source)) switch
            {
                { Value: { } named } => throw new EdgeException(
                    $"{PrivateFolder.NotHere(named)} Hent den hertil, eller skriv en mappe efter --{DraftArguments.DraftsFromName}. "
                        + "Der er ikke skrevet noget."
                ),
                { Diagnostics: var found } when found.Any(finding => finding.Severity == Severity.Error && source.HasSettings) =>
                    throw new EdgeException(
                        $"Der er fejl i {SourceFolders.SiteFile}, som siger, hvor kladder skal ligge. "
                            + "Kør catalog check, og ret fejlene først. Der er ikke skrevet noget."
                    ),
                _ => source,
            };

    // Asked before anything is written, so that nobody begins from scratch what others have learnt from.
    private static IEnumerable<string> Earlier(ImmutableArray<EarlierTrial> trials, SourceTree sources) =>
        trials.IsEmpty
            ? []
            : trials
                .Select(trial => (trial, Path: sources.Shown(SourceFolders.Entry(trial.Id))))
                .Select(each =>
                    $"  »{each.trial.Title}« ({each.trial.Status.ToLower(Danish.Culture)}, {each.Path}). {each.trial.Said}".TrimEnd()
                )
                .Prepend("Er det prøvet før? Det her ligner:");

    // Names that differ only in case, or in å and aa, are easily confused, and some file systems cannot hold both.
    private static bool HasId(SourceFile file, string id) => NewEntry.IdOf(Path.GetFileNameWithoutExtension(file.Path)) == id;

    private static EdgeException Taken(string path) =>
        new(
            $"»{path}« findes allerede og er ikke ændret. "
                + "Giv beskrivelsen en længere titel, så den får sit eget navn, eller skriv videre i den fil."
        );
}
