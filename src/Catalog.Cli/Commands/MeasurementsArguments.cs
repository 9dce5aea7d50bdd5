using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog measurements</c> takes: the id of an entry and a spreadsheet.</summary>
[Verb("measurements", aliases: ["målinger"], HelpText = "før tal fra et regneark ind i en beskrivelse")]
[Description(
    """
        catalog measurements BESKRIVELSE FIL
        Læser en kolonne med dage og en kolonne med tal i et regneark (xlsx eller csv) og skriver dem under »målinger« i beskrivelsen.
        Intet andet i filen bliver ændret. Arket fra »catalog plan« kan bruges, som det er. En dag, der står der i forvejen, får det nye
        tal, og det bliver sagt. Et ark med navne eller CPR-numre bliver ikke læst.
        Skriv for eksempel: catalog measurements lektier-i-klubben afleveringer.xlsx.
        """
)]
public sealed record MeasurementsArguments : DraftArguments
{
    [Value(0, MetaName = "BESKRIVELSE FIL", Hidden = true)]
    public override IEnumerable<string> Words { get; init; } = [];

    [Option("name", MetaValue = "MÅLING", HelpText = "målingens id eller navn; et nyt navn giver en ny måling")]
    [Expects("målingens id eller navn")]
    public string? Name { get; init; }

    [Option("dry-run", HelpText = "vis, hvad der ville ske, uden at skrive noget")]
    public bool DryRun { get; init; }
}
