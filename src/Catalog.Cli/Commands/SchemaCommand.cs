using Catalog.Cli.Reporting;
using Catalog.Cli.Writing;
using Catalog.Site.Operations;

namespace Catalog.Cli.Commands;

/// <summary>
/// <c>catalog schema</c>: JSON Schemas for editors, and GitHub's issue form when the catalogue has a folder <c>.github</c>.
/// </summary>
internal static class SchemaCommand
{
    public static int Run(SchemaArguments arguments, Terminal terminal)
    {
        var source = CatalogueFolder.Open(arguments, terminal);
        var sources = ModelSources.Read(source);
        var folder = SchemaFolder.Choose(source, arguments.Output);
        var (schemas, found) = EditorSchemas.Of(sources.Tree);
        if (sources.Stops(found, terminal))
        {
            return 1;
        }

        var changed = folder.Write(schemas);
        var others = changed < schemas.Length ? $" De andre {schemas.Length - changed} passede i forvejen." : "";
        terminal.Out.WriteLine(
            SafeText.OneLine(
                changed == 0
                    ? $"Alle {schemas.Length} skemaer i »{folder.Path}« passer til modellen."
                    : $"Skrev {DanishCount.Of(changed, "skema", "skemaer")} til »{folder.Path}«.{others}"
            )
        );
        if (
            SchemaFolder.OfIssueForms(source) is { } forms
            && arguments.Output is null
            && EditorSchemas.IssueFormOf(sources.Tree) is { } form
        )
        {
            var isNew = forms.Write([form]) > 0;
            terminal.Out.WriteLine(
                SafeText.OneLine(
                    (isNew ? "Skrev" : "Modellen passer til")
                        + $" skemaet til forslag på GitHub, »{System.IO.Path.Join(forms.Path, form.Path)}«."
                )
            );
        }

        return 0;
    }
}
