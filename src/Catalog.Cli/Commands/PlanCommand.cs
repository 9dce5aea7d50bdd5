using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Writing;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site.Operations;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog plan</c>: what must be measured for goals to be seen, as an answer, a sheet and a calendar.</summary>
internal static class PlanCommand
{
    public static int Run(PlanArguments arguments, Terminal terminal)
    {
        var id = EntryName.Read([.. arguments.Words], "catalog plan lektier-i-klubben");
        var (format, today) = (Values.ScreenFormat(arguments.Format), Values.Today(arguments.Today));
        var source = CatalogueFolder.Open(arguments, terminal);
        var folder = arguments.Output is { } written ? PlanFolder.Choose(source, written, id, arguments.Force) : null;
        var sources = ModelSources.Read(source);
        var (plan, found) = EntryPlan.Of(sources.Tree, id, today);
        var path = sources.Tree.Shown(SourceFolders.Entry(id));
        var errors = SourceReader
            .Merge(sources.Tree, [.. sources.Unread.Where(finding => plan is null || finding.Path == path)], found)
            .Where(finding => finding.Severity == Severity.Error);
        if (plan is null || errors.Any())
        {
            terminal.Error.Write(TextReport.Write([.. errors], terminal.ColourError));
            terminal.Error.WriteLine("Der er ikke lavet nogen plan, for det, der ikke kan læses, ville mangle i den. Ret fejlene først.");
            return 1;
        }

        var answer = plan.Answer ?? throw new EdgeException(WhyNot(id, plan));
        Func<string, string> redact = new PrivateWords(answer.PrivateWords).Redact;
        var said = answer.With(redact);
        terminal.Out.Write(format.Name == Values.JsonFormat ? PlanJson.Write(said, plan.Calendar, redact) : format.Text(said));
        if (folder is not null && plan.Sheet is { } sheet)
        {
            foreach (var file in folder.Write(sheet.With(redact), CalendarFile.Write(plan.Calendar, today, redact)))
            {
                terminal.Error.WriteLine($"Skrev {SafeText.OneLine(file)}");
            }
        }
        else if (folder is not null)
        {
            terminal.Error.WriteLine("Der er ikke skrevet noget ark, for der er ingen dage at måle på.");
        }
        else if (plan.Sheet is not null && format.Name == Values.TextFormat)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(SafeText.OneLine($"Ark og kalender: »catalog plan {id}{CatalogueFolder.Option(arguments)} -o MAPPE«."));
        }

        return 0;
    }

    private static string WhyNot(string id, EntryPlan plan)
    {
        var other = plan.Others.FirstOrDefault();
        return plan.Why switch
        {
            NoPlan.Renamed => $"»{id}« hedder nu »{other}«. Skriv det navn i stedet.",
            NoPlan.Frozen => $"»{id}« står kun i udgaven {other}, som er frosset. Det er slut, og der er ikke mere at måle.",
            _ => $"Der er ingen beskrivelse, der hedder »{id}«, i {SourceFolders.Entries}. "
                + (Nearest.Question(plan.Others) is { Length: > 0 } question ? question : "Skriv navnet på filen."),
        };
    }
}
