using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Writing;
using Catalog.Content.Text;
using Catalog.Site.NewCatalogue;
using Catalog.Site.Output;

namespace Catalog.Cli.Commands;

/// <summary>
/// <c>catalog init --again</c>: the program's own files of a catalogue that has begun, as this version writes them; what the
/// municipality has changed stays.
/// </summary>
internal static class InitAgainCommand
{
    public static int Run(InitArguments arguments, Terminal terminal)
    {
        if (OfNewOnly(arguments) is { } option)
        {
            throw new EdgeException($"{option} hører til et nyt katalog, ikke til --again.");
        }

        var source = Folder([.. arguments.Words]);
        var files = new ProgramFolder(source);
        var written = files.Written();
        if (written is not null && ProgramVersion.Current.IsBefore(written.Program))
        {
            throw new EdgeException(
                $"Kataloget er sat op med version {written.Program} af programmet, og dette er {ProgramVersion.Current}. "
                    + $"Hent version {written.Program} eller en nyere. Intet er ændret."
            );
        }

        var host = arguments.Host is { } named ? Hosts.Read(named) : HostOf(source, written);
        var sources = ModelSources.Read(source);
        var model = arguments.Model is { } chosen ? BeginningModels.Read(chosen) : NewCatalogueFiles.ModelOf(sources.Tree, written?.Model);
        var program = new ProgramOrigin(Program.Version, Program.Build.Repository);
        var facts = new NewCatalogueFacts(default, null, null, null, null) { Host = host };
        var ours = NewCatalogueFiles.OfProgram(facts, program, model, sources.Tree);

        var (there, unreadable) = files.Read([.. Renewal.Paths(ours, written), WrittenFiles.Path, SourceFolders.SiteFile]);
        var renewed = new Renewal(there, written).Of(ours, unreadable);
        var asked = SiteVersion.Raised(there);
        var changes = Changes(renewed, NewCatalogueFiles.ListOf(ours, facts, program, model), there, asked);
        if (!arguments.DryRun)
        {
            ChangedFiles.Write(source, there, "Kan ikke forny filerne", changes);
        }

        var words = new RenewalWords(renewed, host, written?.Program, asked is not null, arguments.DryRun);
        foreach (var line in words.Lines(hasModel: ours.Any(file => file.Path.StartsWith(".vscode/schemas/", StringComparison.Ordinal))))
        {
            terminal.Out.WriteLine(SafeText.OneLine(line));
        }

        return 0;
    }

    private static ImmutableArray<FileChange> Changes(
        ImmutableArray<RenewedFile> renewed,
        OutputFile list,
        SourceTree there,
        string? settings
    )
    {
        var changes = renewed
            .Where(file => file.Bytes is not null || file.Kind == RenewalKind.Deleted)
            .Select(file => new FileChange(file.Path, file.Bytes))
            .ToList();
        if (there.Find(list.Path)?.Bytes.Span.SequenceEqual(list.Make().Span) != true)
        {
            changes.Add(new FileChange(list.Path, list.Make()));
        }

        return settings is null
            ? [.. changes]
            : [.. changes, FileChange.Of(SourceFolders.SiteFile, settings, there.Find(SourceFolders.SiteFile))];
    }

    private static SourceFolder Folder(string[] words)
    {
        var here = words.Length == 0 ? SourceFolder.Open(".") : SourceFolder.Open(Values.OneFolder(words, "catalog init --again"));
        var source = words.Length == 0 ? SourceFolder.Around(here.Path) ?? here : here;
        return !source.HasSettings || source.IsEdition
                ? throw new EdgeException(
                    $"»{source.Path}« er ikke et katalog: Der er ingen site.yml. "
                        + "Stå i katalogets mappe, eller skriv mappen efter --again."
                )
            : File.Exists(Path.Join(source.Path, "src", "Catalog.Cli", "Catalog.Cli.csproj"))
                ? throw new EdgeException($"»{source.Path}« er programmets eget kodelager. Dér er filerne de nyeste. Intet er ændret.")
            : source;
    }

    private static Host HostOf(SourceFolder source, WrittenFiles? written) =>
        Host.All.FirstOrDefault(host => host.Name == written?.Host)
        ?? Host.All.FirstOrDefault(host => EntryStatus.Of(Path.Join(source.Path, host.Sign)).Kind is not EntryKind.Missing)
        ?? throw new EdgeException(
            "Det er ikke til at se, hvor kataloget ligger. Skriv github, gitlab, azure eller ingen efter --host. Intet er ændret."
        );

    private static string? OfNewOnly(InitArguments arguments) =>
        new (string? Value, string Name)[]
        {
            (arguments.Title, "--title"),
            (arguments.Owner, "--owner"),
            (arguments.Address, "--address"),
            (arguments.Contact, "--contact"),
            (arguments.Mailbox, "--mailbox"),
            (arguments.Units, "--units"),
            (arguments.Colours, "--colours"),
            (arguments.Repository, "--repository"),
        }
            .FirstOrDefault(option => option.Value is not null)
            .Name;
}
