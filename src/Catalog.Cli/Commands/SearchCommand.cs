using Catalog.Cli.Disk;
using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;
using Catalog.Site.Operations;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog search</c>: the site's own search in the terminal, with the reasons.</summary>
internal static class SearchCommand
{
    public static int Run(SearchArguments arguments, Terminal terminal)
    {
        var query = string.Join(' ', arguments.Words);
        if (query.Trim().Length == 0)
        {
            throw new EdgeException("Der mangler noget at søge efter, for eksempel: catalog search \"fravær\".");
        }

        var sources = ModelSources.Read(
            arguments.Drafts ? CatalogueFolder.Open(arguments, draftsFrom: null, terminal) : CatalogueFolder.Open(arguments, terminal)
        );
        var (search, found) = SiteSearch.Of(sources.Tree, arguments.Drafts);
        if (search is null)
        {
            terminal.Error.Write(TextReport.Write(found, terminal.ColourError));
            terminal.Error.WriteLine("Der er ikke søgt. Ret modellen først.");
            return 1;
        }

        var faulty = search.Faulty.Union(DiagnosticOrder.PathsWithErrors(sources.Unread), StringComparer.Ordinal).ToArray();
        if (faulty.Length > 0)
        {
            var paths = string.Join(", ", faulty.Select(new PrivateWords([]).Redact));
            terminal.Error.WriteLine(SafeText.OneLine($"Der er fejl i {paths}, så noget kan mangle. Kør catalog check."));
        }

        foreach (var line in SearchReport.Lines(search, query))
        {
            terminal.Out.WriteLine(SafeText.OneLine(line));
        }

        return 0;
    }
}
