using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog release</c> takes: the year.</summary>
[Verb("release", aliases: ["udgiv"], HelpText = "frys kataloget som årets udgave")]
[Description(
    """
        Tjekker kataloget som til udgivelse og fryser det i content/udgaver/ÅR: beskrivelserne, siderne, modellen og de
        billeder, de bruger. Kladder og eksempler kommer ikke med. En udgave, der er frosset, bliver aldrig ændret.
        Er der fejl, bliver intet skrevet. Bagefter står der, hvad der er ændret siden den forrige udgave.
        """
)]
public sealed record ReleaseArguments : SourceArguments
{
    [Value(0, MetaName = "ÅR", Hidden = true)]
    public override IEnumerable<string> Words { get; init; } = [];

    [Option("today", MetaValue = "DATO", HelpText = "frys med denne dag, for eksempel 2026-08-31 (ellers i dag)")]
    [Expects(ExpectsAttribute.Date)]
    public string? Today { get; init; }
}
