using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog check</c> takes.</summary>
[Verb("check", aliases: ["tjek"], HelpText = "tjek kataloget, og skriv ingenting")]
[Description(
    """
        Gør det samme som build, men skriver intet websted. Skriv en fil efter, for eksempel
        catalog check content/indsatser/co-teaching.md, for kun at se, hvad der er fundet i den.
        """
)]
public sealed record CheckArguments : RunArguments
{
    [Value(0, MetaName = "[FIL ...]", Hidden = true)]
    public override IEnumerable<string> Words { get; init; } = [];

    // Not of RunArguments: build never reads drafts of a private folder.
    [Option(DraftArguments.DraftsFromName, MetaValue = "MAPPE", HelpText = DraftArguments.DraftsFromHelp)]
    [Expects(ExpectsAttribute.Folder)]
    public string? DraftsFrom { get; init; }

    [Option("format", MetaValue = "FORMAT", HelpText = Values.FormatNames + " (ellers text; på GitHub github)")]
    [Expects(Values.FormatNames)]
    public string? Format { get; init; }

    [Option("summary", MetaValue = "FIL", HelpText = "skriv også en oversigt som Markdown i denne fil")]
    [Expects(ExpectsAttribute.File)]
    public string? Summary { get; init; }

    [Option("strict", HelpText = "regn advarsler for fejl")]
    public bool Strict { get; init; }
}
