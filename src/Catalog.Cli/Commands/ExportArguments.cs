using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog export</c> takes: the id of an entry.</summary>
[Verb("export", aliases: ["eksportér"], HelpText = "gem en beskrivelse som Word- eller Excel-fil, så en kollega kan rette i den")]
[Description(
    """
        catalog export BESKRIVELSE
        Gemmer en beskrivelse som Word-dokument (docx) eller Excel-projektmappe (xlsx): en række for hvert felt og hvert afsnit. En
        kollega kan rette i kolonnen »Skriv her« og sende filen tilbage. »catalog import FIL« skriver kun det, der er anderledes.
        Skriv for eksempel: catalog export lektier-i-klubben -o lektier.docx.
        """
)]
public sealed record ExportArguments : DraftArguments
{
    [Value(0, MetaName = "BESKRIVELSE", Hidden = true)]
    public override IEnumerable<string> Words { get; init; } = [];

    [Option("format", MetaValue = "FORMAT", HelpText = Values.OfficeFormatNames + " (ellers docx)")]
    [Expects(Values.OfficeFormatNames)]
    public string? Format { get; init; }

    [Option('o', "output", MetaValue = "FIL", HelpText = "skriv i denne fil (ellers BESKRIVELSE.docx, hvor du står)")]
    [Expects(ExpectsAttribute.File)]
    public string? Output { get; init; }

    [Option("force", HelpText = "skriv, selv om filen findes; det, der stod i den, bliver væk")]
    public bool Force { get; init; }
}
