using Catalog.Cli.Disk;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Writing;
using Catalog.Site.NewCatalogue;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog init</c>: a new catalogue in an empty folder, ready to be built.</summary>
internal static class InitCommand
{
    private const int LongestLine = 200;

    public static int Run(InitArguments arguments, Terminal terminal)
    {
        var facts = new NewCatalogueFacts(
            Values.Today(arguments.Today).Year,
            Line("Titlen", arguments.Title),
            Line("Ejeren", arguments.Owner),
            Values.Address(arguments.Address, "--address"),
            Values.Address(arguments.Repository, "--repository")
        );
        var written = arguments.Model is null ? null : BeginningModels.Read(arguments.Model);
        var folder = EmptyFolder.Choose(Values.OneFolder([.. arguments.Words], "catalog init mit-katalog"));
        var model = written ?? BeginningModels.Ask(terminal);
        var files = NewCatalogueFiles.Write(facts, new ProgramOrigin(Program.Version, Program.Build.Repository), model);
        var kept = folder.Fill(files);

        terminal.Out.WriteLine(
            SafeText.OneLine($"Skrev {DanishCount.Of(files.Length - kept.Length, "fil", "filer")} til »{folder.Path}«.")
        );
        if (!kept.IsEmpty)
        {
            terminal.Out.WriteLine($"Det lå der i forvejen og er ikke rørt: {string.Join(", ", kept)}.");
        }

        terminal.Out.WriteLine(
            SafeText.OneLine(
                $"Se kataloget: Kør »catalog build -s {ShellWord.Of(arguments.Words.First())}«, og åbn index.html i mappen _site."
            )
        );
        if (model != BeginningModel.Shipped)
        {
            terminal.Out.WriteLine($"Modellen »{model.Name}« står i content/model/model.yml. Den er jeres at skrive om.");
        }

        terminal.Out.WriteLine("Gør det til jeres eget: Læs .github/vejledning/NYT-KATALOG.md, og ret først kontakten i site.yml.");
        if (Program.Build.Repository is null)
        {
            terminal.Out.WriteLine(
                "Dette program ved ikke, hvor det bliver udgivet. Skriv det efter PROGRAM: i .github/actions/catalog/action.yml, "
                    + "før I bruger GitHub."
            );
        }

        return 0;
    }

    private static string? Line(string what, string? written) =>
        written is null ? null
        : Values.Line(what, written, LongestLine) is { Length: > 0 } words ? words
        : throw new EdgeException($"{what} er skrevet som tom tekst.");
}
