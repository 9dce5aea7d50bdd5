using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog build</c> takes.</summary>
[Verb("build", aliases: ["byg"], HelpText = "tjek kataloget, og skriv webstedet")]
[Description("Tjekker kataloget og skriver webstedet. Er der fejl, bliver intet skrevet, og det gamle websted er uændret.")]
public sealed record BuildArguments : RunArguments
{
    [Option('o', "output", MetaValue = "MAPPE", HelpText = "hvor webstedet skal ligge (ellers _site i katalogets mappe)")]
    [Expects(ExpectsAttribute.Folder)]
    public string? Output { get; init; }

    [Option("drafts", HelpText = "tag kladder med")]
    public bool Drafts { get; init; }

    [Option("preview", HelpText = "byg en forhåndsvisning: hver side siger det, og søgemaskiner bliver bedt om at lade den være")]
    public bool Preview { get; init; }

    [Option(
        "force",
        HelpText = "skriv, selv om filer i mappen er lavet eller rettet af andre; de bliver gemt ved siden af med endelsen .gemt"
    )]
    public bool Force { get; init; }
}
