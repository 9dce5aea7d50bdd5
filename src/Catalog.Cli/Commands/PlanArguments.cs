using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog plan</c> takes: the id of an entry.</summary>
[Verb("plan", aliases: ["målplan"], HelpText = "se, hvad der skal måles hvornår, for at målene kan ses; med ark og kalender")]
[Description(
    """
        catalog plan BESKRIVELSE
        Siger for hvert mål, om det kan ses: hvor mange tal der skal til før og efter start, hvor serien står, hvornår der er nok,
        og om det er før halvårsstatus og evaluering. Det regner med det, der står om mål, målinger, aftalen om data og forløbet.
        Med -o bliver der skrevet et ark til at udfylde (csv og html) og en kalenderfil (ics) i en mappe.
        Skriv for eksempel: catalog plan lektier-i-klubben -o ark.
        """
)]
public sealed record PlanArguments : DraftArguments
{
    [Value(0, MetaName = "BESKRIVELSE", Hidden = true)]
    public override IEnumerable<string> Words { get; init; } = [];

    [Option('o', "output", MetaValue = "MAPPE", HelpText = "skriv også ark og kalender i denne mappe")]
    [Expects(ExpectsAttribute.Folder)]
    public string? Output { get; init; }

    [Option("format", MetaValue = "FORMAT", HelpText = Values.ScreenFormatNames + " (ellers text); csv åbner i Excel")]
    [Expects(Values.ScreenFormatNames)]
    public string? Format { get; init; }

    [Option("force", HelpText = "skriv, selv om filerne findes; det, der stod i dem, bliver væk")]
    public bool Force { get; init; }
}
