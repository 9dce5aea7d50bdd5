using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog import</c> takes: spreadsheets and documents.</summary>
[Verb("import", aliases: ["importér"], HelpText = "lav kladder af regneark og Word-dokumenter")]
[Description(
    """
        catalog import FIL ...
        Laver en kladde af hver række i et regneark (xlsx eller csv, også fra Microsoft Forms og Google Forms) og af hvert Word-dokument
        (docx). Overskrifter og spørgsmål bliver holdt op mod modellens navne, og du får at vide, hvad der passede, hvad der blev gættet,
        og hvad der ikke fandt en plads. Det sidste står som en kommentar i kladden og bliver ikke vist. Svar om den, der har sendt det
        ind, kommer ikke med, og en række med personlige oplysninger bliver ikke skrevet.
        Skriv for eksempel: catalog import ansøgninger.xlsx --dry-run.
        """
)]
public sealed record ImportArguments : DraftArguments
{
    [Value(0, MetaName = "FIL ...", Hidden = true)]
    public override IEnumerable<string> Words { get; init; } = [];

    [Option("mapping", MetaValue = "FIL", HelpText = "en fil, der siger, hvor svarene hører til")]
    [Expects(ExpectsAttribute.File)]
    public string? Mapping { get; init; }

    [Option("propose", MetaValue = "FIL", HelpText = "skriv et forslag til en fil, der siger, hvor svarene hører til")]
    [Expects(ExpectsAttribute.File)]
    public string? Propose { get; init; }

    [Option("dry-run", HelpText = "vis, hvad der ville ske, uden at skrive noget")]
    public bool DryRun { get; init; }
}
