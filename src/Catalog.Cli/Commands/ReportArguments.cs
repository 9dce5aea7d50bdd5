using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog report</c> takes: which report.</summary>
[Verb("report", aliases: ["rapport"], HelpText = "lav en rapport: coverage, committee (til udvalget) eller yearly (årets)")]
[Description(
    """
        RAPPORT er en af disse:
        coverage (eller: dækning): hvor kataloget har indsatser, og hvor det ingen har: elementer, lister og aldre.
        committee (eller: udvalg): til udvalget; et ark for hver indsats, der skal vælges eller optages i kataloget.
        yearly (eller: årsrapport): året i tal, det, der er sket, målt og lært, huller, og hvor sikre vi er.
        Eksempler tæller ikke med. Hvilke lister der er med, står i content/model/lister.yml (dækning: true).
        """
)]
public sealed record ReportArguments : DraftArguments
{
    [Value(0, MetaName = "RAPPORT", Hidden = true)]
    public override IEnumerable<string> Words { get; init; } = [];

    [Option('o', "output", MetaValue = "FIL", HelpText = "skriv rapporten i denne fil (ellers på skærmen)")]
    [Expects(ExpectsAttribute.File)]
    public string? Output { get; init; }

    [Option("format", MetaValue = "FORMAT", HelpText = Values.ReportFormatNames + " (ellers text); xlsx skal have -o")]
    [Expects(Values.ReportFormatNames)]
    public string? Format { get; init; }

    [Option(
        "period",
        MetaValue = "PERIODE",
        HelpText = "yearly: et skoleår (2025/26) eller to dage (2025-08-01..2026-07-31); ellers det sidste år"
    )]
    [Expects(Values.PeriodForms)]
    public string? Period { get; init; }

    [Option("force", HelpText = "skriv, selv om filen findes; det, der stod i den, bliver væk")]
    public bool Force { get; init; }
}
