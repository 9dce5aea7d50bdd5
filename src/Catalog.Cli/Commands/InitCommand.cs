using Catalog.Cli.Disk;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Writing;
using Catalog.Site.NewCatalogue;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog init</c>: a new catalogue in an empty folder, ready to be built.</summary>
internal static class InitCommand
{
    public static int Run(InitArguments arguments, Terminal terminal)
    {
        if (arguments.Again)
        {
            return InitAgainCommand.Run(arguments, terminal);
        }

        if (arguments.DryRun)
        {
            throw new EdgeException("--dry-run hører til --again: catalog init --again --dry-run.");
        }

        var year = Values.Today(arguments.Today).Year;
        var title = arguments.Title is null ? null : NewCatalogueWords.Line("Titlen", arguments.Title);
        var repository = Values.Address(arguments.Repository, "--repository");
        var written = arguments.Model is null ? null : BeginningModels.Read(arguments.Model);
        var host = arguments.Host is null ? null : Hosts.Read(arguments.Host);
        // What is written is read before anybody is asked.
        Facts(arguments, new Questions(terminal with { In = null }));
        var folder = EmptyFolder.Choose(Values.OneFolder([.. arguments.Words], "catalog init mit-katalog"));

        var model = written ?? BeginningModels.Ask(terminal);
        var questions = new Questions(terminal);
        var facts = Facts(arguments, questions) with { Edition = year, Title = title, Repository = repository };
        facts = facts with { Host = host ?? Hosts.Ask(terminal, questions) };
        var program = new ProgramOrigin(Program.Version, Program.Build.Repository);
        var files = NewCatalogueFiles.Write(facts, program, model);
        var filled = folder.Fill(files);

        var count = files.Length - filled.Kept.Length - filled.Added.Length;
        terminal.Out.WriteLine(SafeText.OneLine($"Skrev {DanishCount.Of(count, "fil", "filer")} til »{folder.Path}«."));
        foreach (var line in InitWords.Of(facts, model, program, filled, ShellWord.Of(arguments.Words.First())))
        {
            terminal.Out.WriteLine(SafeText.OneLine(line));
        }

        return 0;
    }

    private static NewCatalogueFacts Facts(InitArguments arguments, Questions questions) =>
        new(
            default,
            null,
            questions.Of(arguments.Owner, "1. Hvilken kommune udgiver kataloget?", answer => NewCatalogueWords.Line("Ejeren", answer)),
            questions.Of(
                arguments.Address,
                "2. Hvilken adresse skal det have på nettet (for eksempel https://katalog.kommune.dk/)?",
                answer => arguments.Address is null ? NewCatalogueWords.Address(answer) : Values.Address(answer, "--address")!
            ),
            null
        )
        {
            Contact = questions.Of(arguments.Contact, "3. Hvem svarer, når nogen ringer (afdeling, nummer)?", NewCatalogueWords.Contact),
            Mailbox = questions.Of(arguments.Mailbox, "4. Hvilken fælles postkasse kan man skrive til?", NewCatalogueWords.Mailbox),
            Units =
            [
                .. questions.Of<IReadOnlyList<NewUnit>>(
                    arguments.Units,
                    "5. Hvilke skoler, dagtilbud og afdelinger er med (med semikolon imellem)?",
                    answer => NewCatalogueWords.Units(answer)
                ) ?? [],
            ],
            Colours = questions.Of(
                arguments.Colours,
                "6. Hvilke farver har kommunen (en eller to, for eksempel #1b4f72 #8a3b12)?",
                NewCatalogueWords.Colours
            ),
        };
}
