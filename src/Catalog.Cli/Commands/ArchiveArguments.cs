using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog archive</c> takes.</summary>
[Verb("archive", aliases: ["arkivér"], HelpText = "gem webstedet og udgavernes kilder som én zip til arkivet")]
[Description(
    """
        Gemmer hele webstedet og det, de frosne udgaver er lavet af, som én zip-fil. Pakket ud kan den læses i en browser uden
        net, server og program. I den ligger også en LAES-MIG.txt, som siger, hvad det er, og summen af hver fil. Kladder,
        møder og andet, der ikke er udgivet, er ikke med. Skriv for eksempel: catalog archive -o katalog-2026.zip.
        """
)]
public sealed record ArchiveArguments : DatedArguments
{
    [Option('o', "output", MetaValue = "FIL", HelpText = "skriv i denne fil (ellers katalog-DATO.zip, hvor du står)")]
    [Expects(ExpectsAttribute.File)]
    public string? Output { get; init; }

    [Option("force", HelpText = "skriv, selv om filen findes; det, der stod i den, bliver væk")]
    public bool Force { get; init; }
}
