using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog decide</c> takes: a meeting, or an entry and what was decided about it.</summary>
[Verb("decide", aliases: ["beslut"], HelpText = "før et mødes beslutninger ind i beskrivelserne, og skriv referat og breve")]
[Description(
    """
        catalog decide 2026-11-26
        Læser mødet content/moeder/2026-11-26.yml og fører hver beslutning ind: status, dag og udvælgelse. Intet andet i filerne
        bliver ændret. Referat, breve og et resumé til det politiske udvalg bliver skrevet i mappen content/moeder/2026-11-26.
        Er der noget, forløbet ikke tillader, bliver intet skrevet. Kør det to gange, og der sker ikke mere.
        Uden for et møde: catalog decide --entry co-teaching --to "i gang" --on 2027-01-11.
        """
)]
public sealed record DecideArguments : DraftArguments
{
    [Value(0, MetaName = "MØDE", Hidden = true)]
    public override IEnumerable<string> Words { get; init; } = [];

    [Option("entry", MetaValue = "ID", HelpText = "én beskrivelse: filens navn uden .md")]
    [Expects("navnet på en beskrivelse, for eksempel co-teaching")]
    public string? Entry { get; init; }

    [Option("to", MetaValue = "STATUS", HelpText = "den status, den får, eller den dag i forløbet, der er kommet")]
    [Expects("en status eller en dag i forløbet, for eksempel \"i gang\" eller halvårsstatus")]
    public string? To { get; init; }

    [Option("on", MetaValue = "DATO", HelpText = "dagen, det skete, for eksempel 2026-08-31 (ellers i dag)")]
    [Expects(ExpectsAttribute.Date)]
    public string? On { get; init; }

    [Option("format", MetaValue = "FORMAT", HelpText = "referat og breve som " + Values.PaperFormatNames + " (ellers html)")]
    [Expects(Values.PaperFormatNames)]
    public string? Format { get; init; }
}
