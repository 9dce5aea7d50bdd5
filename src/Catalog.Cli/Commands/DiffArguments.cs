using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog diff</c> takes: the two sides.</summary>
[Verb("diff", aliases: ["forskel"], HelpText = "se, hvad der er ændret, for eksempel fra 2025 til nu")]
[Description(
    """
        Viser, hvad der er ændret fra A til B, felt for felt. A og B er hver et år (en udgave), nu (kataloget, som det er)
        eller en mappe med et katalog eller en udgave; den bliver nævnt med mappens eget navn. Er en af dem en udgave, er
        kladder og eksempler ikke med. Skriv for eksempel: catalog diff 2025 nu.
        """
)]
public sealed record DiffArguments : SourceArguments
{
    [Value(0, MetaName = "A B", Hidden = true)]
    public override IEnumerable<string> Words { get; init; } = [];

    [Option("format", MetaValue = "FORMAT", HelpText = Values.DiffFormatNames + " (ellers text)")]
    [Expects(Values.DiffFormatNames)]
    public string? Format { get; init; }

    [Option("summary", MetaValue = "FIL", HelpText = "skriv også ændringerne som Markdown i denne fil")]
    [Expects(ExpectsAttribute.File)]
    public string? Summary { get; init; }
}
