using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog status</c> takes.</summary>
[Verb("status", HelpText = "se, hvad der skal gøres, og hvad der er over tiden")]
[Description(
    """
        Fortæller, hvad der skal gøres hvornår: frister i et forløb, planlagte dage, gennemgang af beskrivelser, lister, der
        udløber, tilgængelighedserklæringen og trinnene i årshjulet. Det, der er over tiden, står først. Eksempler er ikke med.
        """
)]
public sealed record StatusArguments : DraftArguments
{
    [Option("within", MetaValue = "DAGE", HelpText = "se så mange dage frem (ellers " + Values.DefaultDays + ")")]
    [Expects("et antal dage, for eksempel " + Values.DefaultDays)]
    public string? Within { get; init; }

    [Option("all", HelpText = "en tabel med alle beskrivelser: status, kontakt, sidst læst, fejl, og hvad der er det næste")]
    public bool All { get; init; }

    [Option(
        "format",
        MetaValue = "FORMAT",
        HelpText = Values.DiffFormatNames + " (ellers text), med --all også csv, html og xlsx; markdown passer i et issue på GitHub"
    )]
    [Expects(Values.ReportFormatNames)]
    public string? Format { get; init; }

    [Option('o', "output", MetaValue = "FIL", HelpText = "med --all: skriv tabellen i denne fil, for eksempel katalog.xlsx")]
    [Expects(ExpectsAttribute.File)]
    public string? Output { get; init; }

    [Option("force", HelpText = "skriv, selv om filen findes; det, der stod i den, bliver væk")]
    public bool Force { get; init; }

    [Option("fail-overdue", HelpText = "svar med kode 1, når noget er over tiden")]
    public bool FailOverdue { get; init; }
}
