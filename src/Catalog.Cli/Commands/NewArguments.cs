using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog new</c> takes: the kind and the title.</summary>
[Verb("new", aliases: ["ny"], HelpText = "begynd på en ny beskrivelse, en ansøgning (application) eller et møde (meeting)")]
[Description(
    """
        catalog new application "TITEL" (eller: catalog ny ansøgning)
        Skriver en ny fil i content/indsatser, som I kan udfylde. Filens navn bliver lavet af titlen.
        entry (eller: indsats, beskrivelse) er kort og til en idé. application har alt det, en ansøgning skal have.
        catalog new meeting 2026-11-26 (eller: catalog ny møde) skriver i content/moeder et møde med alle, der venter på en beslutning.
        En fil, der findes, bliver aldrig ændret.
        """
)]
public sealed record NewArguments : DraftArguments
{
    [Value(0, MetaName = "entry \"TITEL\"", Hidden = true)]
    public override IEnumerable<string> Words { get; init; } = [];
}
