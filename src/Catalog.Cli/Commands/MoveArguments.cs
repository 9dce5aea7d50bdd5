using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog mv</c> takes: the id of an entry, and its new one.</summary>
[Verb("mv", aliases: ["omdøb"], HelpText = "giv en beskrivelse et andet navn, også alle de steder, der henviser til den")]
[Description(
    """
        catalog mv GAMMELT NYT
        Giver filen i content/indsatser et nyt navn, som også er beskrivelsens adresse på sitet. Det gamle navn bliver skrevet under
        »tidligere_adresser«, så gamle links stadig virker. Alt, der henviser til beskrivelsen, bliver rettet: relationer,
        afløsere, links, sider og søgetest. Intet andet i filerne bliver ændret, og frosne udgaver bliver ikke rørt.
        Skriv for eksempel: catalog mv co-teaching to-voksne-om-timen.
        """
)]
public sealed record MoveArguments : SourceArguments
{
    [Value(0, MetaName = "GAMMELT NYT", Hidden = true)]
    public override IEnumerable<string> Words { get; init; } = [];

    // Not of DraftArguments: a new name depends on no day.
    [Option(DraftArguments.DraftsFromName, MetaValue = "MAPPE", HelpText = DraftArguments.DraftsFromHelp)]
    [Expects(ExpectsAttribute.Folder)]
    public string? DraftsFrom { get; init; }
}
